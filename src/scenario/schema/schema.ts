/** The JSON schema of scenario files, made from the mechanisms: completion, hover and validation by VS Code's own JSON service. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import {
  AXIS_KEYS,
  FORMAT,
  FORMAT_VERSION,
  MAXIMUM_MEASUREMENTS,
  MEASUREMENT_KEYS,
  REFERENCE_KEYS,
  RESERVED_VARIANT_NAMES,
  ROOT_KEYS,
  SOURCE_KEYS,
  SWEEP_KEYS,
  VARIANT_KEYS,
} from '../format.ts';
import { ATTACHMENT_PATH } from '../measured/attachment.ts';
import { MAXIMUM_AREA_CM2, MINIMUM_AREA_CM2 } from '../rules/measurements.ts';
import { LANGUAGE_TAG } from '../rules/text.ts';
import { NAME_PATTERN } from '../rules/variants.ts';
import { described } from './described.ts';
import type { JsonSchema } from './json-schema.ts';
import { mechanismSchema } from './parameters.ts';
import { axisSchema, pointsSchema } from './sweep.ts';

const text: JsonSchema = {
  type: ['string', 'object'],
  propertyNames: { pattern: LANGUAGE_TAG },
  additionalProperties: { type: 'string' },
  minProperties: 1,
};
/** Nothing counts beside a `$ref` in draft 7, and newer editors hold to that: so it stands alone, below `allOf`. */
const parameters: JsonSchema = { type: 'object', allOf: [{ $ref: '#/definitions/parameters' }] };
const string: JsonSchema = { type: 'string' };

function closed(properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Draft-07 with VS Code's extensions. Plain data: `JSON.stringify` gives the file that the editor reads. */
export function scenarioSchema(mechanisms: readonly Mechanism[] = MECHANISMS): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Interphase scenario',
    markdownDescription: 'A scenario: mechanisms with their parameters, variants to compare, sweeps to run.',
    allowComments: true,
    allowTrailingCommas: true,
    type: 'object',
    required: ['interphase', 'parameters'],
    properties: { ...rootProperties(mechanisms), $schema: { doNotSuggest: true } },
    patternProperties: { '^x-': { markdownDescription: 'Your own: kept, never read.' } },
    additionalProperties: false,
    definitions: {
      parameters: parametersSchema(mechanisms),
      axis: axisSchema(AXIS_KEYS),
      points: pointsSchema(mechanisms),
    },
  };
}

function rootProperties(mechanisms: readonly Mechanism[]): Record<string, JsonSchema> {
  const pointers: JsonSchema = { type: 'array', items: string };
  const versions = Object.fromEntries(
    mechanisms.map(({ id, version }) => [id, { type: 'number', multipleOf: 1, minimum: 1, default: version }]),
  );
  return described(ROOT_KEYS, {
    interphase: {
      type: 'string',
      pattern: `^${FORMAT.major}\\.(0|[1-9]\\d*)$`,
      patternErrorMessage: `This version of Interphase reads format ${FORMAT.major}.x.`,
      default: FORMAT_VERSION,
    },
    title: text,
    notes: text,
    requires: closed(versions),
    parameters,
    links: { type: 'object', additionalProperties: string },
    variants: {
      type: 'object',
      propertyNames: { pattern: `^(?!(${RESERVED_VARIANT_NAMES.join('|')})$)`, allOf: [{ pattern: NAME_PATTERN }] },
      additionalProperties: closed(described(VARIANT_KEYS, { label: text, extends: string, parameters })),
    },
    sweeps: { type: 'object', propertyNames: { pattern: NAME_PATTERN }, additionalProperties: axisSchema(SWEEP_KEYS) },
    measurements: {
      type: 'object',
      propertyNames: { pattern: NAME_PATTERN },
      maxProperties: MAXIMUM_MEASUREMENTS,
      additionalProperties: closed(
        described(MEASUREMENT_KEYS, {
          file: {
            type: 'string',
            pattern: ATTACHMENT_PATH,
            patternErrorMessage: 'The path starts at the folder of the scenario and stays inside it, with forward slashes.',
          },
          mechanism: { enum: mechanisms.filter(({ measurable }) => measurable).map(({ id }) => id) },
          label: text,
          area_cm2: { type: 'number', minimum: MINIMUM_AREA_CM2, maximum: MAXIMUM_AREA_CM2 },
        }),
        ['file', 'mechanism'],
      ),
    },
    show: pointers,
    sources: { type: 'object', additionalProperties: closed(described(SOURCE_KEYS, { id: string, doi: string, note: text })) },
    references: { type: 'array', items: closed(described(REFERENCE_KEYS, { id: string, doi: string, text: string, note: text }), ['id']) },
    assignment: { type: 'object' },
  });
}

function parametersSchema(mechanisms: readonly Mechanism[]): JsonSchema {
  return closed(
    Object.fromEntries(
      mechanisms.map((mechanism, at) => [mechanism.id, { ...mechanismSchema(mechanism), suggestSortText: String(at).padStart(3, '0') }]),
    ),
  );
}
