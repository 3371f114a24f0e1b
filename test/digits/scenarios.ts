/**
 * The scenarios of `npm run digits`: every starting point, every member of every enumeration, one of every verdict that random
 * values give, and random values up to a thousand.
 */
import fc from 'fast-check';
import { completeValues, type Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { anyValues } from '../soak/any-values.ts';

export interface DigitScenario {
  readonly name: string;
  readonly text: string;
}

const COUNT = 1000;
/** One per mechanism, in the order of the register. */
const FIRST_SEED = 2026;

const textOf = (mechanism: Mechanism, values: Values) => JSON.stringify({ interphase: '1.0', parameters: { [mechanism.id]: values } });

function named(mechanism: Mechanism): DigitScenario[] {
  const presets = Object.entries(mechanism.presets).map(([name, { values }]) => ({
    name: `${mechanism.id}, ${name}`,
    text: textOf(mechanism, values),
  }));
  const members = Object.entries(mechanism.parameters).flatMap(([key, parameter]) =>
    parameter.kind === 'enumeration'
      ? Object.keys(parameter.options).map((member) => ({
          name: `${mechanism.id}, ${key} ${member}`,
          text: textOf(mechanism, { [key]: member }),
        }))
      : [],
  );
  return [{ name: `${mechanism.id}, defaults`, text: textOf(mechanism, {}) }, ...presets, ...members];
}

/** Tries for every verdict: those that no random state gives are named by the tests of their mechanism. */
const TRIES = 3000;

/** The first random state of each verdict. */
function verdicts(mechanism: Mechanism, seed: number): DigitScenario[] {
  const keys = Object.keys(mechanism.outputs).filter((key) => mechanism.outputs[key].verdicts);
  const found = new Map<string, DigitScenario>();
  const wanted = keys.reduce((count, key) => count + Object.keys(mechanism.outputs[key].verdicts ?? {}).length, 0);
  for (const [i, values] of fc.sample(anyValues(mechanism), { seed, numRuns: TRIES }).entries()) {
    if (found.size === wanted) break;
    const { scalars } = mechanism.simulate(completeValues(mechanism, values));
    for (const key of keys) {
      const verdict = scalars[key];
      const name = `${mechanism.id}, ${key} ${verdict}`;
      if (typeof verdict !== 'string' || found.has(name)) continue;
      found.set(name, { name: `${name}, seed ${seed}, number ${i}`, text: textOf(mechanism, values) });
    }
  }
  return [...found.values()];
}

export function digitScenarios(): readonly DigitScenario[] {
  const certain = MECHANISMS.flatMap((mechanism, at) => [...named(mechanism), ...verdicts(mechanism, FIRST_SEED - 1 - at)]);
  const each = Math.ceil((COUNT - certain.length) / MECHANISMS.length);
  const random = MECHANISMS.flatMap((mechanism, at) => {
    const seed = FIRST_SEED + at;
    return fc.sample(anyValues(mechanism), { seed, numRuns: each }).map((values, i) => ({
      name: `${mechanism.id}, seed ${seed}, number ${i}`,
      text: textOf(mechanism, values),
    }));
  });
  return [...certain, ...random].slice(0, Math.max(COUNT, certain.length));
}
