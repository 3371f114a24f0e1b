/** The course of the tip as something to play: its end, its verdicts on the way and what ends it. */
import { msg } from '../../quantities/text.ts';
import type { ClockEvent } from '../contract/mechanism.ts';
import { numberOf } from '../contract/result.ts';
import type { Verdict } from './model/shape.ts';
import { OUTPUTS } from './outputs/index.ts';
import type { TipResult } from './outputs/result.ts';
import type { TipValues } from './parameters/index.ts';

type Ending = keyof typeof OUTPUTS.ending.verdicts;

/** The verdicts with the times from which they hold, the first from the start of the course; empty where there is none. */
function verdictsInTime(result: TipResult): readonly { readonly at: number; readonly verdict: Verdict }[] {
  const { loop_gain_against_time: tip, peak_to_valley_against_time: front } = result.series;
  if (tip.x.length === 0 && front.x.length === 0) return [];
  const [rises, sinks, away, limited] = (['growth_starts_s', 'growth_ends_s', 'runaway_starts_s', 'runaway_ends_s'] as const).map((key) =>
    numberOf(result, key),
  );
  const within = (time: number, from: number | undefined, to: number | undefined) =>
    from !== undefined && time >= from && !(to !== undefined && time >= to);
  const verdictAt = (time: number): Verdict =>
    within(time, away, limited) ? 'runaway' : within(time, rises, sinks) ? 'grows-but-blunts' : 'self-healing';
  return [0, rises, sinks, away, limited]
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b)
    .map((at) => ({ at, verdict: verdictAt(at) }))
    .filter(({ verdict }, i, all) => verdict !== all[i - 1]?.verdict);
}

/** The verdicts with the times from which they hold, and the end of the course. */
export function eventsInTime(result: TipResult): readonly ClockEvent[] {
  const overhangs = numberOf(result, 'overhang_starts_s');
  const turns: ClockEvent[] = verdictsInTime(result).map(({ at, verdict }) => ({ at, ...OUTPUTS.verdict.verdicts[verdict] }));
  if (overhangs !== undefined) turns.push({ at: overhangs, title: msg`a flank hangs over`, tone: 'neutral' });
  turns.sort((a, b) => a.at - b.at);
  const ending = result.scalars.ending as Ending;
  const end = numberOf(result, 'course_end_s');
  return ending === 'in-time' || end === undefined ? turns : [...turns, { at: end, ...OUTPUTS.ending.verdicts[ending] }];
}

export const clock = {
  parameter: 'plating_time_s',
  end: (_values: TipValues, result: TipResult): number => numberOf(result, 'course_end_s') ?? 0,
  events: (_values: TipValues, result: TipResult): readonly ClockEvent[] => eventsInTime(result),
} as const;
