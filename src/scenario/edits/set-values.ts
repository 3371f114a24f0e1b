/** A gesture -> the smallest change of the text that writes its values. */
import type { Value } from '../../mechanisms/mechanism.ts';
import { find } from '../json/tree.ts';
import { segmentsOf } from '../pointer.ts';
import type { TextEdit } from '../problem.ts';
import type { ScenarioDocument } from '../read.ts';
import { valueLiteral } from './literal.ts';

export interface Change {
  /** `/parameters/tip-field/height_um`, `/parameters/sei-impedance/patches/1/sei_thickness_nm`, or below `/variants/<name>`. */
  readonly pointer: string;
  readonly value: Value;
}

export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

export function setValues(document: ScenarioDocument, changes: readonly Change[]): EditResult {
  const edits: TextEdit[] = [];
  for (const { pointer, value } of changes) {
    const node = find(document.root, segmentsOf(pointer) ?? []);
    if (!node) return { refused: `There is no ${pointer} in the text.` };
    const old = document.text.slice(node.offset, node.end);
    const literal = valueLiteral(value, old);
    if (literal !== old) edits.push({ offset: node.offset, length: old.length, text: literal });
  }
  return { edits: edits.sort((a, b) => a.offset - b.offset) };
}
