/**
 * One Node's part of `npm run digits`. `write FILE` writes the scenarios; `run FILE OUT` runs them and writes one line each:
 * the name, and every number with all the digits that it has.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readScenario } from '../../src/scenario/read.ts';
import { runScenario } from '../../src/scenario/run.ts';
import { type DigitScenario, digitScenarios } from './scenarios.ts';

const [command, file, out] = process.argv.slice(2);
if (command === 'write') writeFileSync(file, JSON.stringify(digitScenarios()));
else {
  const scenarios: readonly DigitScenario[] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(out, scenarios.map(({ name, text }) => `${JSON.stringify([name, digitsOf(text)])}\n`).join(''));
}

function digitsOf(text: string): Record<string, unknown> {
  const { scenario, problems } = readScenario(text);
  if (!scenario) return { unreadable: problems.map(({ code }) => code) };
  const all: Record<string, unknown> = {};
  for (const { result } of runScenario(scenario).variants[0].mechanisms.values()) {
    for (const [key, scalar] of Object.entries(result.scalars)) all[key] = typeof scalar === 'object' ? 'absent' : scalar;
    for (const [key, { x, y }] of Object.entries(result.series)) Object.assign(all, { [`${key}/x`]: x, [`${key}/y`]: y });
  }
  return all;
}
