import type { Text } from '../../quantities/text.ts';
import { say } from '../../quantities/text.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schemas of an object's keys, each with what the key means, in the order of the format. */
export function described(keys: Readonly<Record<string, Text>>, schemas: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, meaning], at) => [
      key,
      { markdownDescription: say(meaning), suggestSortText: String(at).padStart(3, '0'), ...schemas[key] },
    ]),
  );
}
