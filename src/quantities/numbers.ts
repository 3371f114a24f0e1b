/**
 * How numbers are written for people: three significant digits where they are looked at, all digits where they are
 * copied, SI prefixes chosen for reading, the typographic minus, a thin space before the unit. The decimal mark is that of the
 * language whose words stand around the number.
 */
import { ENGLISH, type Language, msg, sequence, Text } from './text.ts';
import { suffixOf, UNITS, type UnitSuffix, unitOf } from './units.ts';

export const MINUS = '\u2212';
export const THIN_SPACE = '\u2009';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** The decimal mark of a language. One without words of its own is read in English. */
export function decimalMark({ id, words }: Language): string {
  if (Object.keys(words).length === 0) return '.';
  return new Intl.NumberFormat(id).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

function typographic(text: string): string {
  const [mantissa, exponent] = text.split('e');
  const signed = mantissa.replace('-', MINUS);
  return exponent === undefined ? signed : `${signed}·10${superscript(Number(exponent))}`;
}

function grouped(text: string): string {
  const [whole, fraction] = text.split('.');
  const sign = whole.startsWith(MINUS) ? MINUS : '';
  const bare = whole.slice(sign.length);
  const digits = sign + (bare.length >= 5 ? inThrees(bare).join(THIN_SPACE) : bare);
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** From the end, as thousands are. */
function inThrees(digits: string): readonly string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}

export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** `1.500` as `1.5`, `1.000` as `1`. */
function trimmed(decimal: string): string {
  return decimal.includes('.') ? withoutTrailingZeros(decimal).replace(/\.$/, '') : decimal;
}

/** Rounded to `digits` significant digits. */
export function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** `5.76`, `−0.0123`, `12 300`, `9.4·10⁹`; trailing zeros are kept (they are significant) unless `trim`. */
function written(value: number, digits: number, trim: boolean): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown.`);
  if (value === 0) return '0';
  const number = rounded(value, digits);
  const exponent = Math.floor(Math.log10(Math.abs(number)) + 1e-12);
  if (exponent >= 6 || exponent < -4) {
    // Of the value, not of the rounded number: rounding the largest numbers up would overflow.
    const text = value.toExponential(digits - 1);
    const [mantissa, power] = text.split('e');
    return typographic(trim ? `${trimmed(mantissa)}e${power}` : text);
  }
  const text = number.toFixed(Math.max(0, digits - 1 - exponent));
  return grouped(typographic(trim ? trimmed(text) : text));
}

class NumberText extends Text {
  readonly value: number;
  readonly digits: number;
  readonly trim: boolean;

  constructor(value: number, digits: number, trim: boolean) {
    super();
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown.`);
    this.value = value;
    this.digits = digits;
    this.trim = trim;
  }

  in(language: Language): string {
    return written(this.value, this.digits, this.trim).replace('.', decimalMark(language));
  }
}

/**
 * A number for reading: `5.76`, `−0.0123`, `12 300`, `9.4·10⁹`; trailing zeros are kept (they are significant) unless `trim`.
 * @throws RangeError when it is not finite.
 */
export function readable(value: number, digits = 3, trim = false): Text {
  return new NumberText(value, digits, trim);
}

/** Every digit that the number has: reading it back gives the same number. */
export function exact(value: number): string {
  return typographic(String(value));
}

/** Reads what a person types or pastes, typographic characters included; undefined when it is not one number. */
export function parseNumber(text: string, language = ENGLISH): number | undefined {
  const mark = decimalMark(language);
  const plain = (mark === '.' || text.includes('.') ? text : text.replace(mark, '.'))
    .trim()
    .replace(/[\u2009\u202f\u00a0 ](?=\d{3})/g, '')
    .replaceAll(MINUS, '-')
    .replace(/[·×*]10\^?([⁻⁰¹²³⁴⁵⁶⁷⁸⁹+\-\d]+)$/, (_, exponent: string) => {
      const digits = [...exponent].map((c) => (c === '⁻' ? '-' : SUPERSCRIPTS.includes(c) ? SUPERSCRIPTS.indexOf(c) : c));
      return `e${digits.join('')}`;
    });
  if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** A power of ten with a whole exponent, exact to the last digit on every engine (`**` is not). */
function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** The units whose leading symbol takes an SI prefix: the power of ten it carries now, and the rest of the symbol. */
const PREFIXED: Partial<Record<UnitSuffix, readonly [power: number, base: string]>> = {
  nm: [-9, 'm'],
  um: [-6, 'm'],
  mm: [-3, 'm'],
  nm_per_s: [-9, 'm/s'],
  s: [0, 's'],
  mV: [-3, 'V'],
  V: [0, 'V'],
  eV: [0, 'eV'],
  V_per_m: [0, 'V/m'],
  mA_per_cm2: [-3, 'A/cm²'],
  ohm_cm2: [0, 'Ω·cm²'],
  S_per_m: [0, 'S/m'],
  S_per_cm: [0, 'S/cm'],
  uC_per_cm2: [-6, 'C/cm²'],
  F_per_m2: [0, 'F/m²'],
  uF_per_cm2: [-6, 'F/cm²'],
  mAh_per_cm2: [-3, 'Ah/cm²'],
  mol_per_L: [0, 'mol/L'],
  kJ_per_mol: [3, 'J/mol'],
  J_per_m2: [0, 'J/m²'],
  Hz: [0, 'Hz'],
  GPa: [9, 'Pa'],
};

const PREFIXES: Readonly<Record<number, string>> = { [-12]: 'p', [-9]: 'n', [-6]: 'µ', [-3]: 'm', 0: '', 3: 'k', 6: 'M', 9: 'G', 12: 'T' };

interface Quantity {
  readonly number: Text;
  /** Empty when dimensionless. */
  readonly unit: string;
}

/** A display value of `key` for reading: the unit of the key, or one with a prefix that makes the number short. */
export function quantityParts(key: string, value: number, digits = 3, trim = false): Quantity {
  const suffix = suffixOf(key);
  const prefixed = suffix && PREFIXED[suffix];
  const size = Math.abs(value);
  if (prefixed && value !== 0 && (size < 0.01 || size >= 1e4)) {
    const [power, base] = prefixed;
    const wanted = 3 * Math.floor((Math.log10(rounded(size, digits)) + power + 1e-12) / 3);
    if (wanted in PREFIXES) {
      return { number: readable(value * powerOfTen(power - wanted), digits, trim), unit: `${PREFIXES[wanted]}${base}` };
    }
  }
  return { number: readable(value, digits, trim), unit: suffix ? UNITS[suffix].symbol : '' };
}

class QuantityText extends Text {
  readonly key: string;
  readonly value: number;
  readonly digits: number;
  readonly trim: boolean;

  constructor(key: string, value: number, digits: number, trim: boolean) {
    super();
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown.`);
    this.key = key;
    this.value = value;
    this.digits = digits;
    this.trim = trim;
  }

  in(language: Language): string {
    const { number, unit } = quantityParts(this.key, this.value, this.digits, this.trim);
    const said = number.in(language);
    return unit === '' ? said : unit === '°' ? `${said}${unit}` : `${said}${THIN_SPACE}${unit}`;
  }
}

/**
 * `2.00 µm`, `45°`, `1.64`.
 * @throws RangeError when the value is not finite.
 */
export function quantity(key: string, value: number, digits = 3, trim = false): Text {
  return new QuantityText(key, value, digits, trim);
}

class SpokenNumber extends Text {
  readonly value: number;
  readonly digits: number;

  constructor(value: number, digits: number) {
    super();
    this.value = value;
    this.digits = digits;
  }

  in(language: Language): string {
    const [mantissa, power] = written(this.value, this.digits, true).replaceAll(THIN_SPACE, '').split('·10');
    const signed = (negative: boolean, digits: string) => (negative ? msg`minus ${digits}` : digits);
    const number = signed(mantissa.startsWith(MINUS), mantissa.replace(MINUS, '').replace('.', decimalMark(language)));
    if (power === undefined) return typeof number === 'string' ? number : number.in(language);
    const exponent = [...power].filter((c) => c !== '⁻').map((c) => SUPERSCRIPTS.indexOf(c));
    return msg`${number} times 10 to the ${signed(power.startsWith('⁻'), exponent.join(''))}`.in(language);
  }
}

/** `25 nanometres`: as a screen reader says it, always in the unit of the key. */
export function spokenQuantity(key: string, value: number, digits = 4): Text {
  const number = new SpokenNumber(value, digits);
  const { spoken } = unitOf(key);
  return spoken === undefined ? number : sequence([number, spoken]);
}
