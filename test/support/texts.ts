/** What is in a text, or in a value that holds texts. */
import { Computed, Message, Text } from '../../src/quantities/text.ts';

/** Every text in a value, however deep; a sentence counts with the texts in its places. */
export function textsIn(value: unknown, seen = new Set<unknown>()): readonly Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  if (value instanceof Computed) return textsIn(value.text, seen);
  const inside = (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap((part) => textsIn(part, seen));
  return value instanceof Text ? [value, ...inside] : inside;
}

export function messagesIn(value: unknown): readonly Message[] {
  return textsIn(value).filter((text) => text instanceof Message);
}
