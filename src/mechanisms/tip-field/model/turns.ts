/** When the verdict of a course changes. SI. */
import type { Verdict } from './shape.ts';

/** The verdict at a time; undefined where there is none. */
interface Judged {
  readonly time: number;
  readonly verdict: Verdict | undefined;
}

/** From this time on the verdict is this one, until the next turn. */
export interface Turn {
  readonly at: number;
  readonly verdict: Verdict;
}

/** To a millionth of a millionth of the distance between two moments of the history. */
const HALVINGS = 40;
/** Between two neighbouring moments; there are only three verdicts. */
const MOST_TURNS = 3;

/**
 * The turns of a course in the order of time, the first at its start. Between two moments of the history that differ, the change
 * is found by halving with `verdictAt`; what comes and goes between two moments is not seen.
 */
export function turnsOf(history: readonly Judged[], verdictAt: (time: number) => Verdict | undefined): readonly Turn[] {
  const turns: Turn[] = [];
  let last: Judged | undefined;
  for (const moment of history) {
    const { time, verdict } = moment;
    if (verdict === undefined) continue;
    if (!last) turns.push({ at: time, verdict });
    for (let i = 0; last && last.verdict !== verdict && i < MOST_TURNS; i++) {
      let [before, after] = [last.time, time];
      for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (before + after) / 2;
        if (verdictAt(middle) === last.verdict) before = middle;
        else after = middle;
      }
      last = { time: after, verdict: verdictAt(after) ?? verdict };
      turns.push({ at: last.time, verdict: last.verdict! });
    }
    last = moment;
  }
  return turns;
}
