/** Whole files, offered where there is nothing yet: every mechanism with its starting points, in the order of the course. */
import { foretold, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { type Language, type Text, verbatim } from '../../quantities/text.ts';
import { newScenarioText } from '../../scenario/new.ts';
import type { ScenarioDocument } from '../../scenario/read.ts';
import type { Completion, Completions } from './completion.ts';

/** What is typed to find one: parts of ids and titles. */
const LETTER = /[\p{L}\p{N}-]/u;

/** @param language of the files */
export function skeletonsAt({ text, root, mechanisms }: ScenarioDocument, offset: number, language: Language): Completions | undefined {
  if (offset < 0 || offset > text.length) return undefined;
  const [start, end] = wordAround(text, offset);
  // A word that is being typed reads as a text that lacks its quotes.
  if (root && (root.offset !== start || root.end !== end)) return undefined;
  if (!isFirstOfLine(text, start)) return undefined;
  const items = mechanisms.flatMap((mechanism) => [
    skeleton(language, mechanism, mechanism.title, mechanism.takeaway),
    ...Object.entries(mechanism.presets).map(([id, preset]) => skeleton(language, mechanism, preset.title, foretold(preset), id)),
  ]);
  return { offset: start, length: end - start, items, narrowed: false };
}

/** Where the word begins and ends that the offset is in or beside. */
function wordAround(text: string, offset: number): [start: number, end: number] {
  let start = offset;
  let end = offset;
  for (let before = charBefore(text, start); LETTER.test(before); before = charBefore(text, start)) start -= before.length;
  for (let after = charAfter(text, end); LETTER.test(after); after = charAfter(text, end)) end += after.length;
  return [start, end];
}

function charAfter(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Of a character of two units both. */
function charBefore(text: string, offset: number): string {
  const pair = offset > 1 ? charAfter(text, offset - 2) : '';
  return pair.length === 2 ? pair : text.slice(Math.max(0, offset - 1), offset);
}

function isFirstOfLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && !/[\r\n]/.test(text[at]); at--) if (/\S/.test(text[at])) return false;
  return true;
}

function skeleton(language: Language, mechanism: Mechanism, title: Text, documentation: Text, preset?: string): Completion {
  const detail = verbatim(mechanism.id);
  return {
    kind: preset === undefined ? 'mechanism' : 'preset',
    label: title,
    detail,
    documentation,
    text: newScenarioText(language, mechanism, preset).trimEnd(),
    filter: [detail, title],
  };
}
