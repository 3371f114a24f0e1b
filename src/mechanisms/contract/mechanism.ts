/**
 * What a mechanism is: one plain value from which the schema, completions, hovers, controls, charts, the command
 * line, the documentation and the screen-reader text are all derived.
 */

import type { Figure } from '../../drawing/figure/figure.ts';
import type { Slices } from '../../numerics/slices.ts';
import type { Scalar } from '../../quantities/scalar.ts';
import type { Text } from '../../quantities/text.ts';
import type { Comparison } from './comparison.ts';
import type { VersionStep } from './history.ts';
import type { Measurable } from './measurable.ts';
import type { Parameters, Value, Values, ValuesOf } from './parameter.ts';
import type { Badge, FieldMap, Outputs, Result, Series, SeriesDeclaration } from './result.ts';
import type { Scene } from './scene.ts';

/** A statement of the paper, and what the model says to it. */
export interface Claim {
  readonly statement: Text;
  readonly section: string;
  readonly level: Badge | 'contested' | 'conditional';
  /** What here supports or contradicts it. */
  readonly ground: Text;
}

/** Something that happens on the way, at a value of the clock's parameter. */
export interface ClockEvent {
  readonly at: number;
  /** Short enough for an axis: "runs away". */
  readonly title: Text;
  readonly tone: 'good' | 'neutral' | 'bad';
}

/** The parameter that is the moment shown, and the course that can be played: from zero to `end`. */
export interface Clock {
  readonly parameter: string;
  /** Where the course ends, in the unit of the parameter; 0 or less when there is nothing to play. */
  end(values: Values, result: Result): number;
  /** In the order of time. */
  events(values: Values, result: Result): readonly ClockEvent[];
}

/** A named starting point that teaches one thing. */
export interface Preset {
  readonly title: Text;
  /** Of a classical mistake: the mistaken belief, which is all that is shown before the preset is applied. */
  readonly belief?: Text;
  /** One sentence that the preset reveals. */
  readonly lesson: Text;
  /** Only what differs from the defaults. */
  readonly values: Values;
}

/** What is shown of a preset before it is applied: the belief of a mistake, else the lesson. */
export function foretold({ belief, lesson }: Preset): Text {
  return belief ?? lesson;
}

/** An equation as people write it, with the present numbers put in. Unicode, no markup but `_x` subscripts and `^x` superscripts. */
export interface Equation {
  readonly title: Text;
  /** Symbols only: `i_tip/i_flat = 1 + (β−1)/(1 + (β−1)·Wa_h/k)`. */
  readonly formula: string;
  /** The same with numbers: `= 1 + (5.76−1)/(1 + 4.76·2450/0.718) = 1.0003`. */
  readonly live: Text;
  readonly source: Text;
}

/**
 * Values that are allowed but fit badly together, such as a grid too coarse for its spots. Reported at the key that should
 * change, with a value that settles it where there is one.
 */
export interface Advice {
  /** Asked only where one of these keys is written; `give` gets the values of these keys alone. */
  readonly keys: readonly string[];
  give(values: Values): readonly { readonly key: string; readonly message: Text; readonly write?: Value }[];
}

/** One concept from the paper, ready for every surface. Values and results are erased here; `defineMechanism` types them. */
export interface Mechanism {
  readonly id: string;
  /** Raised whenever a published number changes. */
  readonly version: number;
  /** What moved with each version after the first. */
  readonly history?: readonly VersionStep[];
  readonly title: Text;
  readonly summary: Text;
  /** What a first-time student must take away, one sentence. */
  readonly takeaway: Text;
  /** `{ section: '2.1', figure: 'Fig. 1' }`. */
  readonly paper: { readonly section: string; readonly figure?: string };
  /** Group id -> heading, in the order shown. */
  readonly groups: Readonly<Record<string, Text>>;
  readonly parameters: Parameters;
  readonly outputs: Outputs;
  readonly series: Readonly<Record<string, SeriesDeclaration>>;
  /** Keys of the two or three outputs shown large. */
  readonly headlines: readonly [string, string, ...string[]];
  /** Pure and deterministic. `values` must be complete and inside the hard ranges; see `completeValues`. */
  simulate(values: Values): Result;
  /** The same in slices of a few milliseconds, where a run can take longer than a frame. */
  simulateInSlices?(values: Values): Slices<Result>;
  /** The picture that leads the preview; without one the first figure does (`pictureOf`). */
  readonly picture?: Scene;
  /** What to plot, in the order of the tabs. */
  figures(values: Values, result: Result): readonly Figure[];
  /** The verdict in at most ten words. */
  verdict(values: Values, result: Result): Text;
  /** The state in a few sentences, as a screen reader reads it. */
  describe(values: Values, result: Result): Text;
  equations(values: Values, result: Result): readonly Equation[];
  /** Present when the mechanism knows several readings of the same thing. */
  comparison?(values: Values, result: Result): Comparison;
  /** Present when the mechanism has a course in time that can be played. */
  readonly clock?: Clock;
  readonly advice?: Advice;
  /** Present when something measured can be laid over its figures. */
  readonly measurable?: Measurable;
  readonly claims: readonly Claim[];
  readonly presets: Readonly<Record<string, Preset>>;
}

type TypedResult<O extends Outputs, S extends Mechanism['series']> = {
  readonly scalars: { readonly [K in keyof O]: Scalar };
  readonly series: { readonly [K in keyof S]: Series };
  readonly remarks?: readonly Text[];
  readonly notes?: { readonly [K in keyof O]?: Text };
  readonly maps?: Readonly<Record<string, FieldMap>>;
};

/** Starting points that name only parameters that exist, with values that these can take: the type of a `presets.ts`. */
export type PresetsOf<P extends Parameters> = Readonly<Record<string, Omit<Preset, 'values'> & { readonly values: Partial<ValuesOf<P>> }>>;

type MechanismDefinition<P extends Parameters, O extends Outputs, S extends Mechanism['series']> = Omit<
  Mechanism,
  | 'groups'
  | 'parameters'
  | 'outputs'
  | 'series'
  | 'headlines'
  | 'simulate'
  | 'simulateInSlices'
  | 'figures'
  | 'verdict'
  | 'describe'
  | 'equations'
  | 'comparison'
  | 'clock'
  | 'advice'
> & {
  /** A heading for every group that a parameter is in. */
  readonly groups: Readonly<Record<NoInfer<P>[keyof P]['group'], Text>>;
  readonly parameters: P;
  readonly outputs: O;
  readonly series: S;
  readonly headlines: readonly [Extract<keyof O, string>, Extract<keyof O, string>, ...Extract<keyof O, string>[]];
  simulate(values: ValuesOf<P>): TypedResult<O, S>;
  simulateInSlices?(values: ValuesOf<P>): Slices<TypedResult<O, S>>;
  figures(values: ValuesOf<P>, result: TypedResult<O, S>): readonly Figure[];
  verdict(values: ValuesOf<P>, result: TypedResult<O, S>): Text;
  describe(values: ValuesOf<P>, result: TypedResult<O, S>): Text;
  equations(values: ValuesOf<P>, result: TypedResult<O, S>): readonly Equation[];
  comparison?(values: ValuesOf<P>, result: TypedResult<O, S>): Comparison;
  readonly advice?: {
    readonly keys: readonly Extract<keyof P, string>[];
    give(values: ValuesOf<P>): readonly { readonly key: Extract<keyof P, string>; readonly message: Text; readonly write?: Value }[];
  };
  readonly clock?: {
    readonly parameter: Extract<keyof P, string>;
    end(values: ValuesOf<P>, result: TypedResult<O, S>): number;
    events(values: ValuesOf<P>, result: TypedResult<O, S>): readonly ClockEvent[];
  };
};

/** Checks a mechanism's parts against each other at compile time, then forgets the details. */
export function defineMechanism<const P extends Parameters, const O extends Outputs, const S extends Mechanism['series']>(
  definition: MechanismDefinition<P, O, S>,
): Mechanism {
  return definition as unknown as Mechanism;
}

/** The default of one parameter, given the values chosen so far (sets and materials move the defaults of others). */
export function defaultOf(mechanism: Pick<Mechanism, 'parameters'>, key: string, chosen: Values = {}): Value {
  const parameter = mechanism.parameters[key];
  if (parameter.kind === 'number' && parameter.defaultBy) {
    const { parameter: selector, values } = parameter.defaultBy;
    const member = chosen[selector] ?? mechanism.parameters[selector].default;
    return values[String(member)] ?? parameter.default;
  }
  return parameter.default;
}

/** `chosen` with every missing value filled in by its default. */
export function completeValues(mechanism: Pick<Mechanism, 'parameters'>, chosen: Values = {}): Values {
  const values: Record<string, Value> = {};
  for (const key of Object.keys(mechanism.parameters)) values[key] = chosen[key] ?? defaultOf(mechanism, key, chosen);
  return values;
}
