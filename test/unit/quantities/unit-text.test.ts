import assert from 'node:assert/strict';
import fc from 'fast-check';
import { convertedTo, isUnit } from '../../../src/quantities/convert.ts';
import { isSameQuantity, parseUnit } from '../../../src/quantities/unit-text.ts';
import { UNITS, type UnitSuffix } from '../../../src/quantities/units.ts';

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

describe('units as people write them', () => {
  for (const [suffix, { symbol, factor, offset = 0, dimension }] of Object.entries(UNITS)) {
    it(`are read as the table of units says: ${symbol}`, () => {
      for (const text of [symbol, suffix]) {
        const unit = parseUnit(text);
        assert.ok(unit, text);
        assert.ok(close(unit.factor, factor) && unit.offset === offset, `${text}: ${unit.factor}`);
        for (const other of Object.keys(UNITS) as UnitSuffix[]) {
          // A rate and a frequency, a fraction and a number are the same to a parser.
          if (UNITS[other].dimension === dimension) assert.ok(isSameQuantity(unit, parseUnit(other)!), `${text} and ${other}`);
        }
      }
    });
  }

  it('mean the same however they are spelt', () => {
    const same = [
      ['µm', 'μm', 'um', 'micron'],
      ['mA/cm²', 'mA cm-2', 'mA cm^-2', 'mA·cm⁻²', 'mA*cm**-2', 'mA per cm2', 'mA/(cm^2)', 'mA_per_cm2'],
      ['Ω·cm²', 'Ω·cm²', 'ohm cm2', 'ohm*cm^2', 'Ohm.cm2', 'ohm_cm2'],
      ['µC/(m²·K)', 'uC/m2/K', 'uC m-2 K-1'],
      ['1/s', 's^-1', 'Hz', 'per_s'],
      ['mol/L', 'M', 'mol l-1', 'mmol/mL', 'mol/dm3'],
      ['°C', 'degC'],
    ];
    for (const [first, ...others] of same) {
      const unit = parseUnit(first)!;
      for (const other of others) {
        const parsed = parseUnit(other);
        assert.ok(parsed && isSameQuantity(unit, parsed) && close(unit.factor, parsed.factor), `${first} and ${other}`);
      }
    }
  });

  it('that are none are not known', () => {
    for (const text of ['', 'parsec', 'm^', 'm^0', 'm//s', '(m', 'm)', '5', '°C/s', 'constructor', '__proto__', 'kmin', 'm'.repeat(1000)])
      assert.equal(parseUnit(text), undefined, text);
  });

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => assert.equal(typeof isUnit(text), 'boolean')));
  });
});

describe('numbers in another unit', () => {
  const CASES: readonly (readonly [key: string, value: number, unit: string, expected: number | undefined])[] = [
    ['height_um', 5, 'nm', 0.005],
    ['film_resistance_ohm_cm2', 0.005, 'ohm_m2', 50],
    ['conductivity_S_per_m', 1.19, 'mS_per_cm', 0.119],
    ['exchange_current_density_mA_per_cm2', 10, 'A_m2', 1],
    ['temperature_K', 25, 'C', 298.15],
    ['temperature_K', 25, '°C', 298.15],
    ['box_um', 20, 'µm', 20],
    ['area_fraction', 50, '%', 0.5],
    ['height_um', 5, 'parsec', undefined],
    ['height_um', 5, 's', undefined],
  ];
  for (const [key, value, unit, expected] of CASES) {
    it(`${value} ${unit} as ${key}`, () => {
      const converted = convertedTo(key, value, unit);
      assert.ok(converted === expected || close(converted!, expected!), `${converted}`);
    });
  }
});
