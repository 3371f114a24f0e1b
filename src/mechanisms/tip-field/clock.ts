/** The course of the tip as something to play: its end and what happens on the way. */
import type { ClockEvent } from '../mechanism.ts';
import { OUTPUTS } from './outputs.ts';
import type { TipValues } from './parameters.ts';
import { numberOf, type TipResult } from './result.ts';

type Ending = keyof typeof OUTPUTS.ending.verdicts;

/** Of the turns of the course; the present state says what holds from the start. */
const TURNS = [
  ['growth_starts_s', 'rises', 'neutral'],
  ['runaway_starts_s', 'runs away', 'bad'],
  ['runaway_ends_s', 'limits itself', 'good'],
] as const satisfies readonly (readonly [keyof typeof OUTPUTS, string, ClockEvent['tone']])[];

export const clock = {
  parameter: 'plating_time_s',
  end: (_values: TipValues, result: TipResult): number => numberOf(result, 'course_end_s') ?? 0,
  events(_values: TipValues, result: TipResult): readonly ClockEvent[] {
    const end = numberOf(result, 'course_end_s') ?? 0;
    const turns = TURNS.flatMap(([key, title, tone]) => {
      const at = numberOf(result, key);
      return at !== undefined && at > 0 ? [{ at, title, tone }] : [];
    });
    const ending = result.scalars.ending as Ending;
    if (ending === 'in-time') return turns;
    return [...turns, { at: end, ...OUTPUTS.ending.verdicts[ending] }];
  },
} as const;
