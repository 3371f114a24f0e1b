/** New JSON text in the layout of the file it goes into. */
import { numberLiteral } from './literal.ts';

export interface Layout {
  readonly eol: string;
  /** One level of indentation; undefined writes everything on one line. */
  readonly unit?: string;
}

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Objects are spread over lines, lists too, but a row of a list stays on one line. */
export function print(value: Plain, layout: Layout, indent = ''): string {
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const deeper = indent + (layout.unit ?? '');
  if (Array.isArray(value)) return spread('[', (value as readonly Plain[]).map(printInline), ']', layout, indent);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${print(member, layout, deeper)}`);
  return members.length === 0 ? '{}' : spread('{', members, '}', layout, indent);
}

function spread(open: string, parts: readonly string[], close: string, { eol, unit }: Layout, indent: string): string {
  if (parts.length === 0) return open + close;
  if (unit === undefined) return open === '{' ? `{ ${parts.join(', ')} }` : `[${parts.join(', ')}]`;
  const separator = `${eol}${indent}${unit}`;
  return `${open}${separator}${parts.join(`,${separator}`)}${eol}${indent}${close}`;
}

function printInline(value: Plain): string {
  return print(value, { eol: '' });
}
