/** Reads the texts that are made to be slow, at the largest size that is read. */
import { MAXIMUM_BYTES } from '../../src/scenario/json/parse.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { REGISTER } from '../unit/scenario/fixture.ts';

/** How many times as long as a valid file of that size the slowest may take. */
export const HOSTILE_LIMIT = 30;

export interface Slowest {
  readonly name: string;
  readonly milliseconds: number;
  /** To the time of a valid file of about that size. */
  readonly ratio: number;
}

/** The slowest of them, each at its best of three. @param valid milliseconds for a valid file in the same run */
export function benchHostile(valid: number): Slowest {
  const times = Object.entries(HOSTILE_TEXTS).map(([name, ofSize]) => {
    const text = ofSize(MAXIMUM_BYTES);
    const rounds = Array.from({ length: 3 }, () => {
      const start = performance.now();
      readScenario(text, REGISTER);
      return performance.now() - start;
    });
    return { name, milliseconds: Math.min(...rounds) };
  });
  const slowest = times.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  return { ...slowest, ratio: slowest.milliseconds / valid };
}
