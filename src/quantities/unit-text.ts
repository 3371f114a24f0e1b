/**
 * Units as people write them: `µm`, `mA/cm²`, `mA cm-2`, `ohm*cm^2`, `Ω·cm²`, `uC/(m^2 K)`, `mol per litre`. Prefixes, powers and
 * products are read, not listed. Factors to SI: BIPM, The International System of Units (2019).
 */
type Base = 'm' | 'kg' | 's' | 'A' | 'K' | 'mol' | 'rad';

/** A unit as powers of base units: what converts into each other has the same. */
export interface ParsedUnit {
  readonly powers: Readonly<Partial<Record<Base, number>>>;
  /** SI value = value * factor + offset. */
  readonly factor: number;
  /** Of a temperature on the Celsius scale, which stands alone. */
  readonly offset: number;
}

interface Atom {
  readonly powers: ParsedUnit['powers'];
  readonly factor: number;
  readonly offset?: number;
  /** Whether prefixes make sense before it. */
  readonly prefixes?: true;
}

const ELEMENTARY_CHARGE = 1.602176634e-19;

const atom = (powers: ParsedUnit['powers'], factor = 1): Atom => ({ powers, factor, prefixes: true });
const whole = (powers: ParsedUnit['powers'], factor: number, offset?: number): Atom => ({ powers, factor, ...(offset && { offset }) });

const ENERGY = { kg: 1, m: 2, s: -2 } as const;
const VOLTAGE = { kg: 1, m: 2, s: -3, A: -1 } as const;
const CHARGE = { A: 1, s: 1 } as const;
const RESISTANCE = { kg: 1, m: 2, s: -3, A: -2 } as const;
const LITRE = atom({ m: 3 }, 1e-3);

/** Symbols and names, each once; case counts. */
const ATOMS: Readonly<Record<string, Atom>> = {
  m: atom({ m: 1 }),
  g: atom({ kg: 1 }, 1e-3),
  s: atom({ s: 1 }),
  sec: whole({ s: 1 }, 1),
  A: atom({ A: 1 }),
  K: atom({ K: 1 }),
  mol: atom({ mol: 1 }),
  min: whole({ s: 1 }, 60),
  h: whole({ s: 1 }, 3600),
  hr: whole({ s: 1 }, 3600),
  d: whole({ s: 1 }, 86_400),
  L: LITRE,
  l: LITRE,
  M: atom({ mol: 1, m: -3 }, 1e3),
  N: atom({ kg: 1, m: 1, s: -2 }),
  J: atom(ENERGY),
  eV: atom(ENERGY, ELEMENTARY_CHARGE),
  W: atom({ kg: 1, m: 2, s: -3 }),
  Pa: atom({ kg: 1, m: -1, s: -2 }),
  V: atom(VOLTAGE),
  C: atom(CHARGE),
  Ah: atom(CHARGE, 3600),
  Ω: atom(RESISTANCE),
  ohm: atom(RESISTANCE),
  Ohm: atom(RESISTANCE),
  S: atom({ kg: -1, m: -2, s: 3, A: 2 }),
  F: atom({ kg: -1, m: -2, s: 4, A: 2 }),
  Hz: atom({ s: -1 }),
  D: whole({ A: 1, s: 1, m: 1 }, 3.33564095e-30),
  Å: whole({ m: 1 }, 1e-10),
  angstrom: whole({ m: 1 }, 1e-10),
  micron: whole({ m: 1 }, 1e-6),
  degC: whole({ K: 1 }, 1, 273.15),
  '°C': whole({ K: 1 }, 1, 273.15),
  '°': whole({ rad: 1 }, Math.PI / 180),
  deg: whole({ rad: 1 }, Math.PI / 180),
  rad: whole({ rad: 1 }, 1),
  '%': whole({}, 1e-2),
  percent: whole({}, 1e-2),
};

const PREFIXES: Readonly<Record<string, number>> = {
  f: 1e-15,
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  µ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

/** Longer than any unit. */
const LONGEST = 40;

/** What the text means as a unit, or undefined where it is none that is known. */
export function parseUnit(text: string): ParsedUnit | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const parser = new UnitParser(tokens);
  const unit = parser.product();
  return parser.isAtEnd ? unit : undefined;
}

/** Whether numbers in the one convert into numbers in the other. */
export function isSameQuantity(one: ParsedUnit, other: ParsedUnit): boolean {
  const bases = new Set([...Object.keys(one.powers), ...Object.keys(other.powers)] as Base[]);
  return [...bases].every((base) => (one.powers[base] ?? 0) === (other.powers[base] ?? 0));
}

type Token = string | number;

/** Words, signs and whole numbers. Typographic signs are what they look like: `²` is 2, `−` a minus, the two µ and Ω are one. */
function tokensOf(text: string): readonly Token[] | undefined {
  const plain = text
    .replace(/Å/g, 'Å')
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u03bc/g, 'µ')
    .replace(/[_\s]+/g, ' ')
    .replace(/\*\*/g, '^')
    .trim();
  const tokens: Token[] = [];
  for (const [piece] of plain.matchAll(/-?\d+|[\p{L}°%]+|\S/gu)) tokens.push(/^-?\d/.test(piece) ? Number(piece) : piece);
  return tokens.length > 0 ? tokens : undefined;
}

const TIMES = ['·', '*', '×', '⋅', '.'];

class UnitParser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  /** Factors one after the other. */
  product(): ParsedUnit | undefined {
    let result: ParsedUnit = { powers: {}, factor: 1, offset: 0 };
    let first = true;
    let below = false;
    while (!this.isAtEnd && this.#next !== ')') {
      // Whatever follows the word is below the line; of a slash only what it stands before.
      below ||= this.#next === 'per';
      const slash = this.#next === 'per' || this.#next === '/';
      if (slash || (!first && TIMES.includes(String(this.#next)))) this.#at++;
      const factor = this.#factor();
      if (!factor) return undefined;
      const alone = first && (this.isAtEnd || this.#next === ')') && !slash;
      if (factor.offset !== 0 && !alone) return undefined;
      result = times(result, factor, slash || below ? -1 : 1);
      first = false;
    }
    return first ? undefined : result;
  }

  get #next(): Token {
    return this.tokens[this.#at];
  }

  #factor(): ParsedUnit | undefined {
    const token = this.#next;
    if (token === '(') {
      this.#at++;
      const inside = this.product();
      if (!inside || this.#next !== ')') return undefined;
      this.#at++;
      return this.#raised(inside);
    }
    // `1/s`, `s^-1`
    if (token === 1) {
      this.#at++;
      return { powers: {}, factor: 1, offset: 0 };
    }
    const unit = typeof token === 'string' ? named(token) : undefined;
    if (!unit) return undefined;
    this.#at++;
    return this.#raised(unit);
  }

  #raised(unit: ParsedUnit): ParsedUnit | undefined {
    const raised = this.#next === '^';
    if (raised) this.#at++;
    const exponent = this.#next;
    if (typeof exponent !== 'number') return raised ? undefined : unit;
    this.#at++;
    if (exponent === 0 || Math.abs(exponent) > 9 || unit.offset !== 0) return undefined;
    return times({ powers: {}, factor: 1, offset: 0 }, unit, exponent);
  }
}

/** A symbol with or without a prefix; the symbol alone comes first, so that `min` are minutes and `m` a metre. */
function named(word: string): ParsedUnit | undefined {
  const alone = Object.hasOwn(ATOMS, word) ? ATOMS[word] : undefined;
  if (alone) return { powers: alone.powers, factor: alone.factor, offset: alone.offset ?? 0 };
  const prefix = word[0];
  const rest = word.slice(1);
  const unit = Object.hasOwn(ATOMS, rest) ? ATOMS[rest] : undefined;
  if (!unit?.prefixes || !Object.hasOwn(PREFIXES, prefix)) return undefined;
  return { powers: unit.powers, factor: unit.factor * PREFIXES[prefix], offset: 0 };
}

function times(one: ParsedUnit, other: ParsedUnit, exponent: number): ParsedUnit {
  const powers: Partial<Record<Base, number>> = { ...one.powers };
  for (const [base, count = 0] of Object.entries(other.powers) as [Base, number | undefined][])
    powers[base] = (powers[base] ?? 0) + exponent * count;
  return {
    powers,
    factor: exponent < 0 ? one.factor / raised(other.factor, -exponent) : one.factor * raised(other.factor, exponent),
    offset: exponent === 1 ? other.offset : 0,
  };
}

/** To a small whole power, by products: `**` differs between engines. */
function raised(factor: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= factor;
  return product;
}
