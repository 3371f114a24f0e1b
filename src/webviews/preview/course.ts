/** The course in time of what is in view, where its mechanism has a clock. No DOM. */

import type { ClockEvent } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter } from '../../mechanisms/contract/parameter.ts';
import { sequence, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { chosenValues } from '../../scenario/chosen.ts';
import type { Shown } from './bridge.ts';
import { BASE, parametersPointer } from './changes.ts';
import type { Course } from './playback.ts';

export interface Played extends Course {
  readonly key: string;
  readonly title: Text;
  readonly named: readonly ClockEvent[];
  readonly parameter: NumberParameter;
}

/** The course that can be played, or undefined when there is none. */
export function courseOf({ mechanism: run, variant, written }: Pick<Shown, 'mechanism' | 'variant' | 'written'>) {
  const { mechanism, values, result } = run;
  const { clock } = mechanism;
  if (!clock || run.linked.has(clock.parameter)) return undefined;
  const parameter = mechanism.parameters[clock.parameter] as NumberParameter;
  const end = Math.min(clock.end(values, result), parameter.hard[1]);
  if (!(end > 0)) return undefined;
  const chosen = chosenValues(written, variant.name === BASE ? undefined : variant.name)[mechanism.id] ?? {};
  const named = clock.events(values, result);
  return {
    key: clock.parameter,
    title: parameter.title,
    pointer: parametersPointer(variant.name, mechanism.id, clock.parameter),
    written: (chosen[clock.parameter] ?? parameter.default) as number,
    end,
    events: named.map(({ at }) => at),
    named,
    parameter,
  } satisfies Played;
}

/** A number without a unit says what it counts. */
export function named({ key, title }: Pick<Played, 'key' | 'title'>, moment: Text): Text {
  return unitOf(key).symbol === '' ? sequence([title, moment]) : moment;
}
