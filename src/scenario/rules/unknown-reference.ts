/** A source names a reference that is listed. */
import { msg, sequence } from '../../quantities/text.ts';
import { guess } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

/** @param known ids of the references of the file */
export function checkReference(reader: Reader, node: JsonNode, id: string, known: ReadonlySet<string>): void {
  if (known.has(id) || reader.passOver('unknown-reference')) return;
  const near = reader.suggestions.nearest(id, known);
  const hint = near ? msg`Did you mean "${near}"?` : msg`Add it to "references".`;
  reader.report('unknown-reference', node, sequence([msg`No reference has the id "${id}".`, hint]), () => [
    near ? guess(node, JSON.stringify(near)) : undefined,
  ]);
}
