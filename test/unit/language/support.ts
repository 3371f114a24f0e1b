/** A text with a cursor in it, and what an editor knows about it. */
import assert from 'node:assert/strict';
import type { Known } from '../../../src/language/known.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import { runSweep } from '../../../src/scenario/sweep.ts';
import { REGISTER, read } from '../scenario/fixture.ts';

/** The end of a generator. */
export function finished<R>(work: Generator<unknown, R>): R {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** A text that was run, its sweeps included. */
export function known(text: string): Known {
  const reading = read(text);
  const { scenario } = reading;
  assert.ok(scenario, JSON.stringify(reading.problems));
  const sweeps = Object.keys(scenario.sweeps).map((name) => [name, finished(runSweep(scenario, name, REGISTER))] as const);
  return { reading, numbers: { run: runScenario(scenario, {}, REGISTER), sweeps: new Map(sweeps) }, stale: false };
}

/** A broken text behind one that was run. */
export function knownAfter(before: string, text: string): Known {
  return { ...known(before), reading: read(text), stale: true };
}

/** One character into the first place of `needle`. */
export function inside(text: string, needle: string): number {
  const offset = text.indexOf(needle);
  assert.ok(offset >= 0, `the text has no ${needle}`);
  return offset + 1;
}
