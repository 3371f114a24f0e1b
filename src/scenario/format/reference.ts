/** The keys of a reference: a work that sources point to. */
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Reference } from '../scenario.ts';
import { type Keys, readKeys } from './key.ts';
import { string, text } from './text.ts';

export const REFERENCE = {
  id: {
    meaning: 'Short name, used by sources.',
    missing: (reader, object) => reader.reportMissing(object, undefined, 'A reference needs an "id".'),
    ...string,
  },
  doi: { meaning: 'Digital object identifier.', ...string },
  text: { meaning: 'The citation in words.', ...string },
  note: { meaning: 'What the work is used for.', ...text },
} as const satisfies Keys;

export function readReferences(reader: Reader, list: JsonNode | undefined): readonly Reference[] {
  if (!list) return [];
  if (list.kind !== 'array') {
    reader.report('type', list, '"references" is a list: [ { "id": "…", "doi": "…" } ].');
    return [];
  }
  return list.items.flatMap((item) => {
    const object = reader.object(item, 'A reference');
    return (object && readKeys(REFERENCE, 'A reference', reader, object, undefined)) ?? [];
  });
}
