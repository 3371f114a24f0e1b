import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as numbers from '../../../src/quantities/numbers.ts';
import { ENGLISH, type Language, say, type Text } from '../../../src/quantities/text.ts';

const { exact, parseNumber } = numbers;
const inEnglish =
  <A extends readonly unknown[]>(write: (...values: A) => Text) =>
  (...values: A) =>
    say(write(...values), ENGLISH);
const quantity = inEnglish(numbers.quantity);
const readable = inEnglish(numbers.readable);
const spokenQuantity = inEnglish(numbers.spokenQuantity);

describe('numbers for people', () => {
  it('writes three significant digits', () => {
    assert.equal(readable(5.7612), '5.76');
    assert.equal(readable(2), '2.00');
    assert.equal(readable(2, 3, true), '2');
    assert.equal(readable(-0.012345), '\u22120.0123');
    assert.equal(readable(576.12), '576');
    assert.equal(readable(999.96), '1000');
    assert.equal(readable(123456), '123\u2009000');
    assert.equal(readable(9.4e9, 2), '9.4·10⁹');
    assert.equal(readable(-1.25e-7), '\u22121.25·10⁻⁷');
    assert.equal(readable(0), '0');
    assert.equal(readable(Number.MAX_VALUE), '1.80·10³⁰⁸');
    assert.throws(() => readable(Number.NaN), RangeError);
  });

  it('chooses a prefix that shortens the number, and no other', () => {
    assert.equal(quantity('height_um', 2), '2.00\u2009µm');
    assert.equal(quantity('height_um', 0.0005), '500\u2009pm');
    assert.equal(quantity('film_resistance_ohm_cm2', 12345), '12.3\u2009kΩ·cm²');
    assert.equal(quantity('sei_conductivity_S_per_cm', 1e-8), '10.0\u2009nS/cm');
    assert.equal(quantity('molar_volume_cm3_per_mol', 12345), '12\u2009300\u2009cm³/mol');
    assert.equal(quantity('angle_deg', 45, 3, true), '45°');
    assert.equal(quantity('apex_factor', 9.817), '9.82');
    assert.equal(quantity('height_um', 999999), '1.00\u2009m');
    assert.equal(quantity('current_density_mA_per_cm2', -Number.MAX_VALUE), '\u22121.80·10³⁰⁸\u2009mA/cm²');
  });

  it('speaks the unit', () => {
    assert.equal(spokenQuantity('sei_thickness_nm', 25), '25 nanometres');
    assert.equal(spokenQuantity('a_V', -1.5), 'minus 1.5 volts');
    assert.equal(spokenQuantity('a_S_per_cm', 1e-8), '1 times 10 to the minus 8 siemens per centimetre');
  });

  it('writes numbers and units for the language around them', () => {
    const german: Language = { id: 'de', words: { millivolts: 'Millivolt', 'minus {0}': 'minus {0}' } };
    assert.equal(say(numbers.quantity('a_mV', 1.25), german), '1,25\u2009mV');
    assert.equal(say(numbers.readable(1234567.8, 3), german), '1,23·10⁶');
    assert.equal(say(numbers.spokenQuantity('a_mV', -1.5), german), 'minus 1,5 Millivolt');
    assert.equal(parseNumber('1,5', german), 1.5);
    assert.equal(parseNumber('1.5', german), 1.5);
    // Without words of its own the page is English, and so are its numbers.
    assert.equal(say(numbers.quantity('a_mV', 1.25), { id: 'de', words: {} }), '1.25\u2009mV');
  });

  it('reads back every number written with all digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        assert.equal(parseNumber(exact(value)), value === 0 ? 0 : value);
      }),
    );
  });

  it('reads back every readable number to its three digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), (value) => {
        const back = parseNumber(readable(value));
        assert.ok(back !== undefined && Math.abs(back - value) <= 0.00501 * Math.abs(value), `${value} -> ${readable(value)} -> ${back}`);
      }),
    );
  });

  it('reads no half numbers', () => {
    for (const text of ['', '-', '1,5', '1e', '5 µm', 'NaN', '1e999', '0x10', '1 2']) assert.equal(parseNumber(text), undefined, text);
    assert.equal(parseNumber(' 1.5e-7 '), 1.5e-7);
    assert.equal(parseNumber('2*10^-3'), 2e-3);
  });
});
