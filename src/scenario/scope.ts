/** What the pointers of a scenario can address. */

import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { type OutputScope, outputPointersIn, type SweepShape } from './outputs.ts';
import { pointerTo, segmentsOf } from './pointer.ts';
import type { Scenario, Sweep } from './scenario.ts';

export function scopeOf(
  scenario: Pick<Scenario, 'parameters' | 'variants' | 'sweeps'>,
  mechanisms: readonly Mechanism[] = MECHANISMS,
): OutputScope {
  return {
    mechanisms: mechanisms.filter(({ id }) => Object.hasOwn(scenario.parameters, id)),
    variants: Object.keys(scenario.variants),
    sweeps: new Map(Object.entries(scenario.sweeps).map(([name, sweep]) => [name, () => shapeOf(sweep)])),
  };
}

export function shapeOf({ points, and }: Sweep): SweepShape {
  const ordered = !and && points.every((point) => typeof point === 'number');
  return { points: points.length * (and?.points.length ?? 1), ordered };
}

/** Every output pointer that exists in the scenario and begins with `prefix`; of the points of a series or sweep, only the first. */
export function outputPointers(scenario: Scenario, prefix = '', mechanisms: readonly Mechanism[] = MECHANISMS): Generator<string> {
  return outputPointersIn(scopeOf(scenario, mechanisms), prefix);
}

/** What the file asks to show, else the two headline outputs of every mechanism in the base. */
export function shownOutputs(scenario: Scenario, mechanisms: readonly Mechanism[] = MECHANISMS): readonly string[] {
  if (scenario.show.length > 0) return scenario.show;
  return scopeOf(scenario, mechanisms).mechanisms.flatMap(({ id, headlines }) => headlines.map((key) => pointerTo('base', id, key)));
}

/** What a sweep is watched by: the outputs that the file shows of it, else the headlines of the mechanisms. */
export function watchedOutputs(
  scenario: Scenario,
  sweep: string,
  mechanisms: readonly Mechanism[] = MECHANISMS,
): readonly { readonly mechanism: Mechanism; readonly key: string }[] {
  const taking = mechanisms.filter(({ id }) => Object.hasOwn(scenario.parameters, id));
  const shown = scenario.show.flatMap((pointer) => {
    const [root, name, , id, key] = segmentsOf(pointer) ?? [];
    return root === 'sweeps' && name === sweep ? [pointerTo(id, key)] : [];
  });
  const outputs = taking.flatMap((mechanism) => Object.keys(mechanism.outputs).map((key) => ({ mechanism, key })));
  const asked = outputs.filter(({ mechanism, key }) => shown.includes(pointerTo(mechanism.id, key)));
  return asked.length > 0 ? asked : outputs.filter(({ mechanism, key }) => mechanism.headlines.includes(key));
}
