/** The keys of a reference: a work that sources point to. */
import { msg } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Reference } from '../scenario.ts';
import { type Keys, readKeys } from './key.ts';
import { string, text } from './text.ts';

export const REFERENCE = {
  id: {
    meaning: msg`Short name, used by sources.`,
    missing: (reader, object) => reader.reportMissing(object, undefined, ['id'], msg`A reference needs an "id".`),
    ...string,
  },
  doi: { meaning: msg`Digital object identifier.`, ...string },
  text: { meaning: msg`The citation in words.`, ...string },
  note: { meaning: msg`What the work is used for.`, ...text },
} as const satisfies Keys;

export function readReferences(reader: Reader, list: JsonNode | undefined): readonly Reference[] {
  if (!list) return [];
  if (list.kind !== 'array') {
    reader.report('type', list, msg`"references" is a list: [ { "id": "…", "doi": "…" } ].`);
    return [];
  }
  return list.items.flatMap((item) => {
    const object = reader.object(item, msg`A reference`);
    return (object && readKeys(REFERENCE, msg`A reference`, reader, object, undefined)) ?? [];
  });
}
