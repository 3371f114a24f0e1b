/** Bodies of snippets: numbers keep a notation that people read, and become tab stops where that helps. */

import { numberLiteral } from '../edits/literal.ts';
import type { Plain } from '../edits/print.ts';

/** Numbers raw, as `1e-8` and not as 0.00000001. */
export function snippetBody(value: Plain): unknown {
  if (typeof value === 'number') return `^${numberLiteral(value)}`;
  if (Array.isArray(value)) return value.map(snippetBody);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, snippetBody(member)]));
}

/** The same with a tab stop on every number. */
export function snippetWithStops(value: Plain, next = { stop: 1 }): unknown {
  if (typeof value === 'number') return `^\${${next.stop++}:${numberLiteral(value)}}`;
  if (Array.isArray(value)) return value.map((item) => snippetWithStops(item, next));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, snippetWithStops(member, next)]));
}
