/** What every reading of a text owes to those who use it, however broken the text is. */
import assert from 'node:assert/strict';
import type { Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
import { type Reading, readScenario } from '../../src/scenario/read.ts';
import { nodesIn } from '../unit/scenario/nodes-in.ts';

/** Reads a text, with faults of our own let through; every node and problem lies inside it, and a text without errors gives a scenario. */
export function soundReading(text: string, mechanisms?: readonly Mechanism[]): Reading {
  const reading = readScenario(text, mechanisms, { faultsThrow: true });
  const { root } = reading.document;
  if (root) for (const node of nodesIn(root)) assert.ok(0 <= node.offset && node.offset <= node.end && node.end <= text.length);
  assert.ok(reading.problems.length <= 500);
  for (const problem of reading.problems) {
    assert.ok(0 <= problem.offset && problem.offset + problem.length <= text.length, JSON.stringify(problem));
    problem.fixes();
  }
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  assert.equal(reading.scenario === undefined, errors.length > 0, 'a scenario exactly where there is no error');
  return reading;
}
