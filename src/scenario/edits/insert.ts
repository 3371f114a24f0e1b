/** Puts new members at the end of an object without touching anything that stands there. */
import { Char, endOfLine, endOfTrivia } from '../json/characters.ts';
import type { JsonNode, ObjectNode } from '../json/tree.ts';
import type { TextEdit } from '../problem.ts';
import { type Layout, type Plain, print } from './print.ts';

export function insertMembers(text: string, root: JsonNode, object: ObjectNode, members: Readonly<Record<string, Plain>>): TextEdit[] {
  const last = object.members.values().at(-1);
  const layout = layoutOf(text, root);
  if (!last) return intoEmpty(text, object, members, layout);
  const indent = indentOfLine(text, last.key.offset);
  const ownLine = indent !== undefined && lineBreakBetween(text, object.offset, last.key.offset);
  const style: Layout = ownLine ? layout : { eol: layout.eol };
  const printed = Object.entries(members).map(([key, value]) => `${JSON.stringify(key)}: ${print(value, style, indent)}`);
  const separator = ownLine ? layout.eol + indent : ' ';
  const end = last.value?.end ?? last.key.end;
  const [next] = endOfTrivia(text, end);
  const trailingComma = text.charCodeAt(next) === Char.comma;
  const after = ownLine ? endOfLineContent(text, trailingComma ? next + 1 : end) : trailingComma ? next + 1 : end;
  const added = separator + printed.join(`,${separator}`) + (trailingComma ? ',' : '');
  if (trailingComma) return [{ offset: after, length: 0, text: added }];
  if (after === end) return [{ offset: end, length: 0, text: `,${added}` }];
  return [
    { offset: end, length: 0, text: ',' },
    { offset: after, length: 0, text: added },
  ];
}

function intoEmpty(text: string, object: ObjectNode, members: Readonly<Record<string, Plain>>, layout: Layout): TextEdit[] {
  const open = object.offset + 1;
  const inside = text.slice(open, object.end - 1);
  // Comments stay, the members follow them: on a new line, for a comment may run to the end of its own.
  const kept = inside.trimEnd().length;
  const style = inside.includes('//') ? { ...layout, unit: layout.unit ?? '' } : layout;
  const content = print(members, style, indentAt(text, object.offset)).slice(1, -1);
  return [{ offset: open + kept, length: inside.length - kept, text: content }];
}

/** The end of the comments that follow on the same line; `at` when there are none. */
function endOfLineContent(text: string, at: number): number {
  let end = at;
  for (let i = at; ; ) {
    while (text[i] === ' ' || text[i] === '\t') i++;
    if (text.startsWith('//', i)) return endOfLine(text, i);
    if (!text.startsWith('/*', i)) return end;
    i = text.indexOf('*/', i) + 2;
    end = i;
  }
}

function lineBreakBetween(text: string, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}

/** The blanks before `at` when nothing else precedes it on its line. */
function indentOfLine(text: string, at: number): string | undefined {
  let start = at;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start === 0 || /[\r\n\uFEFF]/.test(text[start - 1]) ? text.slice(start, at) : undefined;
}

/** The blanks at the start of the line that holds `at`. */
function indentAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && !/[\r\n\uFEFF]/.test(text[start - 1])) start--;
  return /^[ \t]*/.exec(text.slice(start, at))![0];
}

/** How the file is laid out: its first line break, and the indentation of its first member that has a line of its own. */
export function layoutOf(text: string, root: JsonNode): Layout {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const unit = firstIndent(text, root);
  return { eol, ...(unit !== undefined && { unit }) };
}

function firstIndent(text: string, root: JsonNode): string | undefined {
  if (root.kind !== 'object') return undefined;
  for (const { key } of root.members.values()) {
    const indent = indentOfLine(text, key.offset);
    if (indent !== undefined && lineBreakBetween(text, root.offset, key.offset)) return indent === '' ? '  ' : indent;
  }
  return root.members.size === 0 ? '  ' : undefined;
}
