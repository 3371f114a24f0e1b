/** A scenario file after it was read: what the author wrote, typed, nothing filled in. */
import type { Value } from '../mechanisms/contract/parameter.ts';
import type { Text } from '../quantities/text.ts';

/** mechanism id -> key -> value, in display units. Only what is written. */
export type GivenParameters = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export interface Variant {
  readonly label?: Text;
  readonly extends?: string;
  readonly parameters: GivenParameters;
}

export interface SweepAxis {
  /** Pointer of a parameter: `/parameters/tip-field/apex_radius_um`. */
  readonly vary: string;
  /** The points, from `from`/`to`/`steps`/`spacing` or from `values`. */
  readonly points: readonly Value[];
  readonly spacing: 'linear' | 'log' | 'values';
}

export interface Sweep extends SweepAxis {
  /** The inner axis, row-major. */
  readonly and?: SweepAxis;
}

/** A measured file that is laid over the charts of a mechanism. */
export interface Measurement {
  /** From the folder of the scenario, with forward slashes. */
  readonly file: string;
  readonly mechanism: string;
  readonly label?: Text;
  /** The file holds Ω of an electrode of this area. */
  readonly area_cm2?: number;
}

export interface SourceNote {
  readonly id?: string;
  readonly doi?: string;
  readonly note?: Text;
}

export interface Reference {
  readonly id: string;
  readonly doi?: string;
  readonly text?: string;
  readonly note?: Text;
}

export interface Scenario {
  readonly title?: Text;
  readonly notes?: Text;
  /** mechanism id -> model version the author wrote it for. */
  readonly requires: Readonly<Record<string, number>>;
  readonly parameters: GivenParameters;
  /** Parameter pointer -> output pointer `/<mechanism>/<output>`, in an order in which they can be run. */
  readonly links: Readonly<Record<string, string>>;
  readonly variants: Readonly<Record<string, Variant>>;
  readonly sweeps: Readonly<Record<string, Sweep>>;
  readonly measurements: Readonly<Record<string, Measurement>>;
  readonly show: readonly string[];
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly references: readonly Reference[];
}
