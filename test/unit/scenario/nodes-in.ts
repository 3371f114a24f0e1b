import type { JsonNode } from '../../../src/scenario/json/tree.ts';

/** A node and everything below it, keys included. */
export function* nodesIn(node: JsonNode): Generator<JsonNode> {
  yield node;
  if (node.kind === 'array') for (const item of node.items) yield* nodesIn(item);
  if (node.kind !== 'object') return;
  for (const { key, value } of node.members.values()) {
    yield key;
    if (value) yield* nodesIn(value);
  }
}
