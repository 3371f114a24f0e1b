/** What a mechanism gives: numbers and curves with how sure one may be of them, or the reason why there is none. */
import type { Scalar } from '../../quantities/scalar.ts';
import type { Text } from '../../quantities/text.ts';

/** How sure one may be of an output. */
export type Badge = 'established' | 'consistent-with-data' | 'hypothesis';

export interface Output {
  readonly title: Text;
  readonly symbol: string;
  readonly description: Text;
  readonly badge: Badge;
  /** What the badge rests on. */
  readonly ground: Text;
  /** A verdict is one of these words; without it the output is a number. */
  readonly verdicts?: Readonly<Record<string, { readonly title: Text; readonly tone: 'good' | 'neutral' | 'bad' }>>;
  /** Best read on a logarithmic axis. */
  readonly scale?: 'linear' | 'log';
  /** What the definition allows (a share lies between 0 and 1): a number outside is a fault of the model, never a finding. */
  readonly bounds?: readonly [least: number, most: number];
}

export const SHARE = [0, 1] as const;
export const AT_LEAST_ONE = [1, Number.POSITIVE_INFINITY] as const;
export const NOT_NEGATIVE = [0, Number.POSITIVE_INFINITY] as const;

export type Outputs = Readonly<Record<string, Output>>;

/** A curve that scenarios can address: `/base/<mechanism>/series/<name>/y/<i>`. */
export interface SeriesDeclaration {
  readonly title: Text;
  /** Key of the abscissa and of the ordinate: each carries its unit suffix. */
  readonly x: string;
  readonly y: string;
  readonly badge: Badge;
}

/** Points of one curve, at most 201, all finite. A mechanism leaves out what has no value. */
export interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** A field over the electrode, periodic or cut: drawn, but not addressed by pointers; only its statistics are outputs. */
export interface FieldMap {
  readonly title: Text;
  /** Carries the unit suffix of the values. */
  readonly key: string;
  readonly columns: number;
  readonly rows: number;
  /** Row by row, finite, in the display unit of the key. */
  readonly values: Float64Array;
  /** Ends of the scale that stay while the course is played, so that a change can be seen. */
  readonly range?: readonly [low: number, high: number];
}

export interface Result {
  /** One entry per declared output, in display units. Numbers are finite. */
  readonly scalars: Readonly<Record<string, Scalar>>;
  /** One entry per declared series. */
  readonly series: Readonly<Record<string, Series>>;
  /** Remarks on this result, such as "the tip dissolves: capillarity wins". */
  readonly remarks?: readonly Text[];
  /** By output: one line under the number where it is shown large, such as the condition for the other verdict. */
  readonly notes?: Readonly<Record<string, Text>>;
  readonly maps?: Readonly<Record<string, FieldMap>>;
}

/** A result whose scalars and series are known by name: `ResultOf<typeof OUTPUTS, typeof SERIES>`. */
export interface ResultOf<O, S> {
  readonly scalars: { readonly [K in keyof O]: Scalar };
  readonly series: { readonly [K in keyof S]: Series };
  readonly remarks?: readonly Text[];
  readonly notes?: { readonly [K in keyof O]?: Text };
}

/** The number of an output, or undefined where it has none. */
export function numberOf<K extends string>({ scalars }: { readonly scalars: Readonly<Record<K, Scalar>> }, key: K): number | undefined {
  const scalar = scalars[key];
  return typeof scalar === 'number' ? scalar : undefined;
}

/** The number of an output. Throws a TypeError where it has none, so that no text can quote a missing number. */
export function requiredNumber<K extends string>(result: { readonly scalars: Readonly<Record<K, Scalar>> }, key: K): number {
  const number = numberOf(result, key);
  if (number === undefined) throw new TypeError(`${key} is not a number here.`);
  return number;
}
