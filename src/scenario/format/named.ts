/** Objects under names that the author chose: variants, sweeps, measurements. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { msg, type Text } from '../../quantities/text.ts';
import type { ObjectNode, StringNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { objectSchema } from '../schema/object.ts';
import type { Key, Keys } from './key.ts';
import { isName, NAME_PATTERN } from './names.ts';

interface Rules {
  /** Names that are taken already. */
  readonly reserved?: readonly string[];
  /** How many there may be. */
  readonly maximum?: number;
  /** The schema of one of them. */
  readonly schema?: (keys: Keys, mechanisms: readonly Mechanism[]) => JsonSchema;
}

/** What a row says of objects with these keys, each under a name. */
export function named(keys: Keys, { reserved = [], maximum, schema = objectSchema }: Rules = {}): Pick<Key, 'below' | 'schema'> {
  const name: JsonSchema = { pattern: NAME_PATTERN };
  return {
    below: { by: 'name', keys },
    schema: (mechanisms) => ({
      type: 'object',
      propertyNames: reserved.length > 0 ? { pattern: `^(?!(${reserved.join('|')})$)`, allOf: [name] } : name,
      ...(maximum !== undefined && { maxProperties: maximum }),
      additionalProperties: schema(keys, mechanisms),
    }),
  };
}

/** @param what one of them, as problems call it: "variant" */
export function readNamed<Value>(
  reader: Reader,
  holder: ObjectNode | undefined,
  what: Text,
  read: (object: ObjectNode, name: StringNode) => Value | undefined,
  reserved: readonly string[] = [],
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { key, value } of holder?.members.values() ?? []) {
    const name = key.value;
    if (reserved.includes(name)) reader.report('reserved-name', key, msg`"${name}" begins other pointers: give the ${what} another name.`);
    else if (!isName(name)) reader.report('reserved-name', key, msg`The name of a ${what} is not empty and not a mere number.`);
    const object = reader.object(value, msg`The ${what} "${name}"`);
    const found = object && read(object, key);
    if (found !== undefined) values[name] = found;
  }
  return values;
}
