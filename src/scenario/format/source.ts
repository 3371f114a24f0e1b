/** The keys of a source: why a parameter has its value. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { parameterAt } from '../address.ts';
import type { ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import { reportNoParameter } from '../rules/pointers.ts';
import { checkReference } from '../rules/unknown-reference.ts';
import type { SourceNote } from '../scenario.ts';
import { type Keys, readKeys } from './key.ts';
import { string, text } from './text.ts';

/** Ids of the references of the file. */
type Known = ReadonlySet<string>;

export const SOURCE = {
  id: {
    meaning: msg`Id of an entry of "references".`,
    schema: string.schema,
    read: (reader, node, known: Known) => {
      const id = reader.string(node, verbatim('"id"'));
      if (node && id !== undefined) checkReference(reader, node, id, known);
      return id;
    },
  },
  doi: { meaning: msg`Digital object identifier.`, ...string },
  note: { meaning: msg`Why this value.`, ...text },
} as const satisfies Keys;

/** @param variants names of the variants, whose parameters can have sources too */
export function readSources(
  reader: Reader,
  object: ObjectNode | undefined,
  taking: readonly Mechanism[],
  variants: ReadonlySet<string>,
  references: Known,
): Readonly<Record<string, SourceNote>> {
  const sources: Record<string, SourceNote> = {};
  for (const { key, value } of object?.members.values() ?? []) {
    const address = parameterAt(key.value, reader.mechanisms);
    const known = address && taking.includes(address.mechanism) && (address.variant === undefined || variants.has(address.variant));
    if (!known) reportNoParameter(reader, key, taking);
    const node = reader.object(value, msg`A source`);
    const source = node && readKeys(SOURCE, msg`A source`, reader, node, references);
    if (source) sources[key.value] = source;
  }
  return sources;
}
