/** Text shown to people: a string, or one string per language. */
import type { Text } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

export const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const LANGUAGE = new RegExp(LANGUAGE_TAG);

export function readText(reader: Reader, node: JsonNode | undefined, what: string): Text | undefined {
  if (node?.kind !== 'object') return reader.string(node, what);
  const text: Record<string, string> = {};
  for (const { key, value } of node.members.values()) {
    if (!LANGUAGE.test(key.value))
      reader.report('unknown-key', key, `"${key.value}" is not the code of a language, such as "en" or "zh-CN".`);
    const words = reader.string(value, `${what} in "${key.value}"`);
    if (words !== undefined) text[key.value] = words;
  }
  const [first] = Object.values(text);
  if (first === undefined) {
    if (node.members.size === 0) reader.report('missing-key', node, `${what} has no language: { "en": "…" }.`);
    return undefined;
  }
  return { ...text, en: text.en ?? first };
}

/** The text that stands there, as far as it is one; what is wrong with it `readText` says. */
export function writtenText(node: JsonNode | undefined): Text | undefined {
  if (node?.kind === 'string') return node.value;
  if (node?.kind !== 'object') return undefined;
  const languages = node.members.values().flatMap(({ name, value }) => (value?.kind === 'string' ? [[name, value.value] as const] : []));
  return languages.length === 0 ? undefined : { en: languages[0][1], ...Object.fromEntries(languages) };
}
