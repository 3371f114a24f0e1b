/** A source names a reference that is listed. */
import { msg, sequence } from '../../quantities/text.ts';
import { replace } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import { nearest } from '../nearest.ts';
import type { Reader } from '../reader.ts';

/** @param known ids of the references of the file */
export function checkReference(reader: Reader, node: JsonNode, id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const near = nearest(id, known);
  const hint = near ? msg`Did you mean "${near}"?` : msg`Add it to "references".`;
  reader.report('unknown-reference', node, sequence([msg`No reference has the id "${id}".`, hint]), [
    near ? replace(node, JSON.stringify(near)) : undefined,
  ]);
}
