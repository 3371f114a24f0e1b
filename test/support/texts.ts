/** What is in a text, or in a value that holds texts. */
import { Computed, Message, Text } from '../../src/quantities/text.ts';

/** Every text in a value, however deep; a sentence counts with the texts in its places. */
export function textsIn(value: unknown): readonly Text[] {
  const found: Text[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Text && !(next instanceof Computed)) found.push(next);
    if (next instanceof Computed) open.push(next.text);
    // Curves and outlines have nothing to say.
    else if (!(Array.isArray(next) && typeof next[0] === 'number'))
      open.push(...(next instanceof Map ? next.values() : Object.values(next)));
  }
  return found;
}

export function messagesIn(value: unknown): readonly Message[] {
  return textsIn(value).filter((text) => text instanceof Message);
}
