/** Fixes that write something else in the place of a key or value. */
import { msg, type Text } from '../quantities/text.ts';
import type { JsonNode, StringNode } from './json/tree.ts';
import type { Fix } from './problem.ts';

export function replace(node: JsonNode, text: string, title: Text = msg`Write ${text}`): Fix {
  return { title, edits: [{ offset: node.offset, length: node.end - node.offset, text }] };
}

export function rename(key: StringNode, name: string): Fix {
  return replace(key, JSON.stringify(name), msg`Write "${name}"`);
}
