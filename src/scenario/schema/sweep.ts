/** Sweeps: what the points may be follows from what is varied. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { type AXIS_KEYS, SPACINGS, type SWEEP_KEYS } from '../format.ts';
import { pointerTo } from '../pointer.ts';
import { described } from './described.ts';
import type { JsonSchema } from './json-schema.ts';
import { referenceTo } from './parameters.ts';

export function axisSchema(keys: typeof AXIS_KEYS | typeof SWEEP_KEYS): JsonSchema {
  return {
    type: 'object',
    required: ['vary'],
    anyOf: [{ required: ['values'] }, { required: ['from', 'to', 'steps'] }],
    properties: described(keys, {
      vary: { type: 'string' },
      from: { type: 'number' },
      to: { type: 'number' },
      steps: { type: 'number', multipleOf: 1, minimum: 2 },
      spacing: { enum: [...SPACINGS] },
      values: { type: 'array', minItems: 1 },
      and: { type: 'object', allOf: [{ $ref: '#/definitions/axis' }] },
    }),
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
