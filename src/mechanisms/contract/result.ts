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
}
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
  /** What the student should know about this very result ("the tip dissolves: capillarity wins"). */
  readonly remarks?: readonly Text[];
  /** By output: one line under the number where it is shown large, such as the condition for the other verdict. */
  readonly notes?: Readonly<Record<string, Text>>;
  readonly maps?: Readonly<Record<string, FieldMap>>;
}
