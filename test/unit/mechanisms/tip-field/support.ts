/** What the tests of the tip share. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { type Conditions, conditionsOf } from '../../../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import type { TipValues } from '../../../../src/mechanisms/tip-field/parameters/index.ts';

export const completed = (values: Values = {}) => completeValues(tipField, values) as unknown as TipValues;
export const conditions = (values: Values = {}): Conditions => conditionsOf(completed(values));
export const simulated = (values: Values = {}) => tipField.simulate(completeValues(tipField, values));

/** The number of an output; fails where there is none. */
export function number(values: Values, key: string): number {
  const scalar = simulated(values).scalars[key];
  assert.equal(typeof scalar, 'number', `${key}: ${JSON.stringify(scalar)}`);
  return scalar as number;
}

export const close = (value: number, expected: number, relative: number, message = '') =>
  assert.ok(Math.abs(value - expected) <= relative * Math.abs(expected), `${message} ${value} is not ${expected}`);
