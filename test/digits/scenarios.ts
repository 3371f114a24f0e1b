/** The scenarios of `npm run digits`: every starting point, every member of every enumeration, and random values up to a thousand. */
import fc from 'fast-check';
import type { Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
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

export function digitScenarios(): readonly DigitScenario[] {
  const certain = MECHANISMS.flatMap(named);
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
