/** Tables of keys -> schemas of the objects that have them. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { ENGLISH, say } from '../../quantities/text.ts';
import type { Keys } from '../format/key.ts';
import type { JsonSchema } from './json-schema.ts';

/** An object with these keys and no others. */
export function objectSchema(keys: Keys, mechanisms: readonly Mechanism[]): JsonSchema {
  return closed(propertiesOf(keys, mechanisms), requiredOf(keys));
}

export function closed(properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The schemas of an object's keys, each with what the key means, in the order of the format. */
export function propertiesOf(keys: Keys, mechanisms: readonly Mechanism[]): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, { meaning, schema }], at) => [
      key,
      {
        markdownDescription: say(meaning, ENGLISH),
        suggestSortText: String(at).padStart(3, '0'),
        ...(typeof schema === 'function' ? schema(mechanisms) : schema),
      },
    ]),
  );
}

export function requiredOf(keys: Keys): string[] {
  return Object.keys(keys).filter((key) => keys[key].missing);
}

/** An object that is defined once. Nothing counts beside a `$ref` in draft 7, and newer editors hold to that: so it stands alone, below `allOf`. */
export function definedAs(definition: 'parameters' | 'axis'): JsonSchema {
  return { type: 'object', allOf: [{ $ref: `#/definitions/${definition}` }] };
}
