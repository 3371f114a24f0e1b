/**
 * A scenario file after it was read: what the author wrote, typed, nothing filled in. What is read of an object of the format
 * follows from the rows of its keys, in `format/`.
 */
import type { Value } from '../mechanisms/contract/parameter.ts';
import type { ReadObject } from './format/key.ts';
import type { MEASUREMENT } from './format/measurement.ts';
import type { REFERENCE } from './format/reference.ts';
import type { ROOT } from './format/root.ts';
import type { SOURCE } from './format/source.ts';
import type { VARIANT } from './format/variant.ts';

/** mechanism id -> key -> value, in display units. Only what is written. */
export type GivenParameters = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export type Variant = ReadObject<typeof VARIANT>;

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
export type Measurement = ReadObject<typeof MEASUREMENT>;

/** Why a parameter has its value. */
export type SourceNote = ReadObject<typeof SOURCE>;

export type Reference = ReadObject<typeof REFERENCE>;

export type Scenario = ReadObject<typeof ROOT>;
