/** From a pointer into the file to its place in the text. */
import type { JsonNode } from './json/tree.ts';
import { segmentsOf } from './pointer.ts';
import type { ScenarioDocument } from './read.ts';

/** Where a parameter, a mechanism, a variant or a sweep is written, to show it: its value, or its key when `key` is set. */
export function placeOf(document: ScenarioDocument, pointer: string): { readonly offset: number; readonly length: number } | undefined {
  const segments = segmentsOf(pointer) ?? [];
  let node = document.root;
  let found: JsonNode | undefined;
  for (const segment of segments) {
    if (node?.kind === 'object') {
      const member = node.members.get(segment);
      found = member?.value?.kind === 'object' || member?.value?.kind === 'array' ? member.key : member?.value;
      node = member?.value;
    } else if (node?.kind === 'array') {
      found = node.items[Number(segment)];
      node = found;
    } else return undefined;
    if (!found) return undefined;
  }
  return found && { offset: found.offset, length: found.end - found.offset };
}
