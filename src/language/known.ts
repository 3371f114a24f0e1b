/** What is known of a text when something is asked about it. */
import { msg, type Text } from '../quantities/text.ts';
import type { Reading } from '../scenario/read.ts';
import type { ScenarioRun } from '../scenario/results.ts';
import type { SweepRun } from '../scenario/sweep.ts';

export interface Numbers {
  readonly run: ScenarioRun;
  /** The sweeps that the text wants shown, as far as they are finished. */
  readonly sweeps: ReadonlyMap<string, SweepRun>;
}

export interface Known {
  readonly reading: Reading;
  /** Of this text, or of the last one that could be run; missing while there are none. */
  readonly numbers?: Numbers;
  /** The numbers belong to an older text, because this one is broken. */
  readonly stale: boolean;
}

/** What is said beside numbers that are stale. */
export const STALE: Text = msg`The text has errors; the numbers are those from before.`;
