/** Values that are words: text shown to people (a string, or one string per language), and plain strings. */
import type { Text } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const LANGUAGE = new RegExp(LANGUAGE_TAG);

/** Text shown to people. */
export const text = {
  schema: {
    type: ['string', 'object'],
    propertyNames: { pattern: LANGUAGE_TAG },
    additionalProperties: { type: 'string' },
    minProperties: 1,
  } as JsonSchema,
  read: (reader: Reader, node: JsonNode | undefined, _: unknown, key: string) => readText(reader, node, `"${key}"`),
};

/** A string of no language: an id, a pointer. */
export const string = {
  schema: { type: 'string' } as JsonSchema,
  read: (reader: Reader, node: JsonNode | undefined, _: unknown, key: string) => reader.string(node, `"${key}"`),
};

/** @param what the text, as problems call it */
export function readText(reader: Reader, node: JsonNode | undefined, what: string): Text | undefined {
  if (node?.kind !== 'object') return reader.string(node, what);
  const words: Record<string, string> = {};
  for (const { key, value } of node.members.values()) {
    if (!LANGUAGE.test(key.value))
      reader.report('unknown-key', key, `"${key.value}" is not the code of a language, such as "en" or "zh-CN".`);
    const word = reader.string(value, `${what} in "${key.value}"`);
    if (word !== undefined) words[key.value] = word;
  }
  const [first] = Object.values(words);
  if (first === undefined) {
    if (node.members.size === 0) reader.report('missing-key', node, `${what} has no language: { "en": "…" }.`);
    return undefined;
  }
  return { ...words, en: words.en ?? first };
}

/** The text that stands there, as far as it is one; what is wrong with it `readText` says. */
export function writtenText(node: JsonNode | undefined): Text | undefined {
  if (node?.kind === 'string') return node.value;
  if (node?.kind !== 'object') return undefined;
  const languages = node.members.values().flatMap(({ name, value }) => (value?.kind === 'string' ? [[name, value.value] as const] : []));
  return languages.length === 0 ? undefined : { en: languages[0][1], ...Object.fromEntries(languages) };
}
