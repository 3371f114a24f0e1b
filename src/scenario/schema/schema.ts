/** The JSON schema of scenario files, made from the keys of the format and the mechanisms: completion, hover and validation by VS Code's own JSON service. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { AXIS } from '../format/axis.ts';
import { ROOT } from '../format/root.ts';
import type { JsonSchema } from './json-schema.ts';
import { closed, propertiesOf, requiredOf } from './object.ts';
import { mechanismSchema } from './parameters.ts';
import { axisSchema, pointsSchema } from './sweep.ts';

/** Draft-07 with VS Code's extensions. Plain data: `JSON.stringify` gives the file that the editor reads. */
export function scenarioSchema(mechanisms: readonly Mechanism[] = MECHANISMS): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Interphase scenario',
    markdownDescription: 'A scenario: mechanisms with their parameters, variants to compare, sweeps to run.',
    allowComments: true,
    allowTrailingCommas: true,
    type: 'object',
    required: requiredOf(ROOT),
    properties: { ...propertiesOf(ROOT, mechanisms), $schema: { doNotSuggest: true } },
    patternProperties: { '^x-': { markdownDescription: 'Your own: kept, never read.' } },
    additionalProperties: false,
    definitions: {
      parameters: parametersSchema(mechanisms),
      axis: axisSchema(AXIS, mechanisms),
      points: pointsSchema(mechanisms),
    },
  };
}

function parametersSchema(mechanisms: readonly Mechanism[]): JsonSchema {
  return closed(
    Object.fromEntries(
      mechanisms.map((mechanism, at) => [mechanism.id, { ...mechanismSchema(mechanism), suggestSortText: String(at).padStart(3, '0') }]),
    ),
  );
}
