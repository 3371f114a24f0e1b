/** `sources` and `references`: where the author's numbers come from. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { parameterAt } from '../address.ts';
import { REFERENCE_KEYS, SOURCE_KEYS } from '../format.ts';
import type { JsonNode, ObjectNode } from '../json/tree.ts';
import { nearest } from '../nearest.ts';
import { type Reader, replace } from '../reader.ts';
import type { Reference, SourceNote } from '../scenario.ts';
import { reportNoParameter } from './pointers.ts';
import { readText } from './text.ts';

const KNOWN = { source: new Set(Object.keys(SOURCE_KEYS)), reference: new Set(Object.keys(REFERENCE_KEYS)) };

export function readReferences(reader: Reader, root: ObjectNode): Reference[] {
  const list = root.members.get('references')?.value;
  if (!list) return [];
  if (list.kind !== 'array') {
    reader.report('type', list, '"references" is a list: [ { "id": "…", "doi": "…" } ].');
    return [];
  }
  return list.items.map((item) => readReference(reader, item)).filter((reference) => reference !== undefined);
}

function readReference(reader: Reader, node: JsonNode): Reference | undefined {
  const object = reader.object(node, 'A reference');
  if (!object) return undefined;
  reader.onlyKnownKeys(object, KNOWN.reference, 'A reference');
  if (!object.members.has('id')) reader.reportMissing(object, undefined, 'A reference needs an "id".');
  const read = (name: string) => reader.string(object.members.get(name)?.value, `"${name}"`);
  const id = read('id');
  const doi = read('doi');
  const text = read('text');
  const note = readText(reader, object.members.get('note')?.value, '"note"');
  if (id === undefined) return undefined;
  return { id, ...(doi !== undefined && { doi }), ...(text !== undefined && { text }), ...(note !== undefined && { note }) };
}

export function readSources(
  reader: Reader,
  root: ObjectNode,
  taking: readonly Mechanism[],
  variants: readonly string[],
  references: readonly Reference[],
): Record<string, SourceNote> {
  const sources: Record<string, SourceNote> = {};
  const object = reader.object(root.members.get('sources')?.value, '"sources"');
  if (!object) return sources;
  const ids = references.map(({ id }) => id);
  for (const { key, value } of object.members.values()) {
    const address = parameterAt(key.value, reader.mechanisms);
    const known = address && taking.includes(address.mechanism) && (address.variant === undefined || variants.includes(address.variant));
    if (!known) reportNoParameter(reader, key, taking);
    const node = reader.object(value, 'A source');
    if (node) sources[key.value] = readSource(reader, node, ids);
  }
  return sources;
}

function readSource(reader: Reader, object: ObjectNode, ids: readonly string[]): SourceNote {
  reader.onlyKnownKeys(object, KNOWN.source, 'A source');
  const idNode = object.members.get('id')?.value;
  const id = reader.string(idNode, '"id"');
  const doi = reader.string(object.members.get('doi')?.value, '"doi"');
  const note = readText(reader, object.members.get('note')?.value, '"note"');
  if (id !== undefined && idNode && !ids.includes(id)) {
    const near = nearest(id, ids);
    const hint = near ? `Did you mean "${near}"?` : 'Add it to "references".';
    reader.report('unknown-reference', idNode, `No reference has the id "${id}". ${hint}`, [
      near ? replace(idNode, JSON.stringify(near)) : undefined,
    ]);
  }
  return { ...(id !== undefined && { id }), ...(doi !== undefined && { doi }), ...(note !== undefined && { note }) };
}
