/**
 * Numbers in the words of a preset: its own values and what the model says at them. The model runs when the first of its numbers
 * is said, never while the mechanism loads.
 */
import { readable } from '../../quantities/numbers.ts';
import { computed, type Text } from '../../quantities/text.ts';
import { completeValues, type PresetsOf } from './mechanism.ts';
import type { Parameters, Values, ValuesOf } from './parameter.ts';
import { type Result, requiredNumber } from './result.ts';

type Simulated = Pick<Result, 'scalars' | 'series'>;
type KeyOf<T> = Extract<keyof T, string>;
/** The parameters whose values are numbers. */
type NumberKey<V> = { readonly [K in KeyOf<V>]: V[K] extends number ? K : never }[KeyOf<V>];

/** The model at some values. */
export interface Told<V, R extends Simulated> {
  /** Complete. */
  readonly values: V;
  readonly result: R;
  /** The same with some values changed. */
  with(change: Partial<V>): Told<V, R>;
  /** @throws TypeError where the output has no number. */
  output(key: KeyOf<R['scalars']>): number;
  /** A value as it is set, without its unit; at most `digits` of it. */
  value(key: NumberKey<V>, digits?: number): Text;
  /** A number of the model, without its unit: an output, or what is worked out from some. */
  number(what: KeyOf<R['scalars']> | ((told: Told<V, R>) => number), digits: number): Text;
}

/** Rounded to the hundredth: for a number that stands beside others of two decimals. */
export function toHundredths(value: number): number {
  return Math.round(100 * value) / 100;
}

/** The model at a preset. */
export type ToldOf<P extends Parameters, R extends Simulated> = (preset: string) => Told<ValuesOf<P>, R>;

/** @param presets as a function: they tell of themselves, and are not there yet while they are written */
export function tellerOf<P extends Parameters, R extends Simulated>(
  parameters: P,
  simulate: (values: ValuesOf<P>) => R,
  presets: () => PresetsOf<P>,
): ToldOf<P, R> {
  type V = ValuesOf<P>;
  // The numbers of one sentence are said together.
  let latest: { readonly key: string; readonly result: R } | undefined;
  const run = (values: V): R => {
    const key = JSON.stringify(values);
    if (latest?.key !== key) latest = { key, result: simulate(values) };
    return latest.result;
  };
  const at = (chosen: () => Partial<V>): Told<V, R> => {
    const told: Told<V, R> = {
      get values() {
        return completeValues({ parameters }, chosen() as Values) as V;
      },
      get result() {
        return run(told.values);
      },
      with: (change) => at(() => ({ ...chosen(), ...change })),
      output: (key) => requiredNumber(told.result, key),
      value: (key, digits = 4) => computed(() => readable(told.values[key] as number, digits, true)),
      number: (what, digits) => computed(() => readable(typeof what === 'function' ? what(told) : told.output(what), digits)),
    };
    return told;
  };
  return (preset) => at(() => presets()[preset].values);
}

/** Numbers of sentences that need no run: what functions of a model give at its defaults, worked out when first said. */
export function atDefaults<P extends Parameters>(parameters: P): (of: (values: ValuesOf<P>) => number, digits: number) => Text {
  return (of, digits) => computed(() => readable(of(completeValues({ parameters }) as ValuesOf<P>), digits, true));
}
