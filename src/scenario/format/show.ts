/** `show`: the pointers of the results to show. */
import { msg } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { OutputScope } from '../outputs.ts';
import type { Reader } from '../reader.ts';
import { checkOutput } from '../rules/pointers.ts';

/** @param scope what the pointers can address */
export function readShow(reader: Reader, node: JsonNode | undefined, scope: OutputScope): readonly string[] {
  if (!node) return [];
  if (node.kind !== 'array') {
    reader.report('type', node, msg`"show" is a list of pointers: [ "/base/…" ].`);
    return [];
  }
  const pointers: string[] = [];
  for (const item of node.items) {
    const pointer = reader.string(item, msg`A pointer`);
    if (pointer === undefined) continue;
    checkOutput(reader, item, pointer, scope);
    pointers.push(pointer);
  }
  return pointers;
}
