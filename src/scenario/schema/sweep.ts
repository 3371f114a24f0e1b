/** Sweeps: what the points may be follows from what is varied. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import type { Keys } from '../format/key.ts';
import { pointerTo } from '../pointer.ts';
import type { JsonSchema } from './json-schema.ts';
import { propertiesOf, requiredOf } from './object.ts';
import { referenceTo } from './parameters.ts';

/** An axis of a sweep. */
export function axisSchema(keys: Keys, mechanisms: readonly Mechanism[]): JsonSchema {
  return {
    type: 'object',
    required: requiredOf(keys),
    anyOf: [{ required: ['values'] }, { required: ['from', 'to', 'steps'] }],
    properties: propertiesOf(keys, mechanisms),
    additionalProperties: false,
    allOf: [{ $ref: '#/definitions/points' }],
  };
}

/** What `from`, `to` and `values` may be, for every parameter that can be varied. */
export function pointsSchema(mechanisms: readonly Mechanism[]): JsonSchema {
  return {
    allOf: mechanisms.flatMap((mechanism) =>
      Object.entries(mechanism.parameters).flatMap(([key, parameter]) => pointRules(mechanism, key, parameter)),
    ),
  };
}

/** `if` this parameter is varied, `then` the points are values of it. */
function pointRules(mechanism: Mechanism, key: string, parameter: Parameter): JsonSchema[] {
  const pointer = pointerTo('parameters', mechanism.id, key);
  if (parameter.kind !== 'table') return [rule({ const: pointer }, referenceTo(mechanism, key), parameter.kind === 'number')];
  return Object.keys(parameter.columns).map((column) =>
    rule({ pattern: `^${pointer}/\\d+/${column}$` }, referenceTo(mechanism, key, column), true),
  );
}

function rule(vary: JsonSchema, point: JsonSchema, isNumber: boolean): JsonSchema {
  const points = { values: { items: point }, ...(isNumber && { from: point, to: point }) };
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
  return { if: { properties: { vary }, required: ['vary'] }, then: { properties: points } };
}
