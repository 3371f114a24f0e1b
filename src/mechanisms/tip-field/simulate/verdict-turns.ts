/** When the verdict of a course changes, as outputs; the same for a tip and for a front. */

import type { Scalar } from '../../../quantities/scalar.ts';
import { msg } from '../../../quantities/text.ts';
import type { Verdict } from '../model/shape.ts';
import type { Turn } from '../model/turns.ts';
import { absent, or } from './flat-lithium.ts';

const NEVER_RISES = absent(msg`In this course nothing ever rises above the flat.`);
const NEVER_SINKS = absent(msg`In this course nothing sinks after it has risen.`);
const NEVER_RUNS_AWAY = absent(msg`In this course nothing ever runs away.`);
const NO_END = absent(msg`In this course no runaway ends.`);

export const TURN_KEYS = ['growth_starts_s', 'growth_ends_s', 'runaway_starts_s', 'runaway_ends_s'] as const;

/** In SI. */
export function turnScalars(turns: readonly Turn[]): Record<(typeof TURN_KEYS)[number], Scalar> {
  /** The first turn to, or away from, one of some verdicts. */
  const first = (verdicts: readonly Verdict[], into: boolean, from?: number) =>
    from === undefined ? undefined : turns.find(({ at, verdict }) => at >= from && verdicts.includes(verdict) === into)?.at;
  const rising = first(['grows-but-blunts', 'runaway'], true, 0);
  const runaway = first(['runaway'], true, 0);
  return {
    growth_starts_s: or(rising, NEVER_RISES),
    growth_ends_s: or(first(['self-healing'], true, rising), NEVER_SINKS),
    runaway_starts_s: or(runaway, NEVER_RUNS_AWAY),
    runaway_ends_s: or(first(['runaway'], false, runaway), NO_END),
  };
}
