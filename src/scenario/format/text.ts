/** Values that are words: text shown to people (a string, or one string per language), and plain strings. */
import { msg, passage, type Text, translated, verbatim } from '../../quantities/text.ts';
import { oneLine } from '../../quantities/visible.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const LANGUAGE = new RegExp(LANGUAGE_TAG);

const TEXT: JsonSchema = {
  type: ['string', 'object'],
  propertyNames: { pattern: LANGUAGE_TAG },
  additionalProperties: { type: 'string' },
  minProperties: 1,
};

/** Text shown to people, which may have several lines. */
export const text = {
  schema: TEXT,
  read: (reader: Reader, node: JsonNode | undefined, _: unknown, key: string) =>
    readText(reader, node, verbatim(`"${key}"`), (words) => words),
};

/** A title, a label: text shown to people in one line. */
export const line = {
  schema: TEXT,
  read: (reader: Reader, node: JsonNode | undefined, _: unknown, key: string) => readLine(reader, node, verbatim(`"${key}"`)),
};

/** A string of no language: an id, a pointer. */
export const string = {
  schema: { type: 'string' } as JsonSchema,
  read: (reader: Reader, node: JsonNode | undefined, _: unknown, key: string) => reader.string(node, verbatim(`"${key}"`)),
};

/** @param what the text, as problems call it */
export function readLine(reader: Reader, node: JsonNode | undefined, what: Text): Text | undefined {
  return readText(reader, node, what, oneLine);
}

function readText(reader: Reader, node: JsonNode | undefined, what: Text, shown: (words: string) => string): Text | undefined {
  if (node?.kind !== 'object') {
    const words = reader.string(node, what);
    return words === undefined ? undefined : passage(shown(words));
  }
  const words: Record<string, string> = {};
  for (const { key, value } of node.members.values()) {
    if (!LANGUAGE.test(key.value))
      reader.report('unknown-key', key, msg`"${key.value}" is not the code of a language, such as "en" or "zh-CN".`);
    const word = reader.string(value, msg`${what} in "${key.value}"`);
    if (word !== undefined) words[key.value] = shown(word);
  }
  if (Object.keys(words).length > 0) return translated(words);
  if (node.members.size === 0) reader.report('missing-key', node, msg`${what} has no language: { "en": "…" }.`);
  return undefined;
}

/** The title or label that stands there, as far as it is one; what is wrong with it `readLine` says. */
export function writtenLine(node: JsonNode | undefined): Text | undefined {
  if (node?.kind === 'string') return verbatim(oneLine(node.value));
  if (node?.kind !== 'object') return undefined;
  const languages = node.members
    .values()
    .flatMap(({ name, value }) => (value?.kind === 'string' ? [[name, oneLine(value.value)] as const] : []));
  return languages.length === 0 ? undefined : translated(Object.fromEntries(languages));
}
