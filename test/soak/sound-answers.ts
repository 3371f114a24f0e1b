/** What every answer of the language owes to an editor, whatever text and place it is asked about. */
import assert from 'node:assert/strict';
import { THEMES } from '../../src/drawing/palette.ts';
import { completionsAt, measuredFileAt, measuredFiles } from '../../src/language/completion/index.ts';
import { fixAll, fixAllAt, fixesAt } from '../../src/language/fixes.ts';
import { hintsIn } from '../../src/language/hints.ts';
import { hoverAt } from '../../src/language/hover/index.ts';
import type { Known } from '../../src/language/known.ts';
import { lensesOf } from '../../src/language/lenses.ts';
import { describeAt, parameterPointerAt } from '../../src/language/place.ts';
import { isFaded, problemsOf, relatedPlace } from '../../src/language/problems.ts';
import { ENGLISH, type Language, NO_TEXT, say, type Text } from '../../src/quantities/text.ts';
import type { Attachment } from '../../src/scenario/measured/attachment.ts';
import type { TextEdit } from '../../src/scenario/problem.ts';

const CHINESE: Language = { id: 'zh-cn', words: {} };
const LANGUAGES = [ENGLISH, CHINESE, { id: 'constructor', words: {} }];

/** A text that can be said: in every language it is words, without a place that was forgotten. */
function soundText(text: Text): void {
  for (const language of LANGUAGES) assert.equal(typeof say(text, language), 'string', JSON.stringify(text));
}

/** Nothing that a person reads in Markdown is what a program forgot. */
function soundMarkdown(markdown: string): void {
  assert.ok(typeof markdown === 'string' && markdown !== '');
  assert.doesNotMatch(markdown, /\[object|\bundefined\b/);
}

/** Asks everything that there is to ask about a whole text. */
export function soundAnswers({ text, known, attachments }: { text: string; known: Known; attachments: readonly Attachment[] }): void {
  const inside = soundPlaces(text);
  for (const { offset, title } of lensesOf(known.reading.document)) {
    inside({ offset, length: 0 });
    soundText(title);
  }
  for (const { offset, label, tooltip } of hintsIn(known, 0, text.length, ENGLISH)) {
    inside({ offset, length: 0 });
    soundMarkdown(label);
    if (tooltip !== undefined) soundMarkdown(String(tooltip));
  }
  const problems = problemsOf(known.reading, attachments);
  for (const problem of problems) {
    inside(problem);
    soundText(problem.message);
    assert.equal(typeof isFaded(problem), 'boolean');
    const related = relatedPlace(problem);
    if (related) {
      assert.ok(Number.isInteger(related.line) && related.line >= 1);
      soundText(related.words);
    }
  }
  const all = fixAll(known.reading);
  if (!all) return;
  soundText(all.title);
  soundEdits(text, all.edits);
}

/** Asks everything that there is to ask about one place. The hover is awaited for some steps only, as editors do. */
export function soundAnswersAt({ text, known, steps }: { text: string; known: Known; steps: number }, offset: number): void {
  const inside = soundPlaces(text);
  const { document, problems } = known.reading;
  const place = describeAt(document, offset);
  if (place) inside(place);
  const pointer = parameterPointerAt(document, offset);
  assert.ok(pointer === undefined || typeof pointer === 'string');
  const file = measuredFileAt(document, offset);
  for (const found of [completionsAt(document, offset, CHINESE), file && measuredFiles(file, ['a.csv', 'b/"c".txt'])]) {
    if (!found) continue;
    inside(found);
    assert.ok(found.offset <= offset && offset <= found.offset + found.length);
    for (const { label, detail = NO_TEXT, documentation = NO_TEXT, text: written, filter = [] } of found.items) {
      for (const words of [label, detail, documentation, ...filter]) soundText(words);
      assert.ok(written.length > 0);
    }
  }
  for (const [from, to] of [
    [offset, offset],
    [0, offset],
    [offset, text.length],
  ]) {
    for (const { title, edits, problem } of fixesAt(known.reading, from, to)) {
      assert.ok(problems.includes(problem));
      soundText(title);
      soundEdits(text, edits);
    }
    const all = fixAllAt(known.reading, from, to);
    if (all) soundEdits(text, all.edits);
    hintsIn(known, from, to, CHINESE);
  }
  const hover = hoverAt(known, offset, { language: CHINESE, theme: THEMES.dark });
  for (let step = 0; step < steps; step++) {
    const { done, value } = hover.next();
    if (!done) continue;
    if (!value) return;
    inside(value);
    soundMarkdown(String(value.markdown));
    return;
  }
}

const soundPlaces =
  (text: string) =>
  ({ offset, length }: { readonly offset: number; readonly length: number }): void =>
    assert.ok(0 <= offset && 0 <= length && offset + length <= text.length, `${offset} + ${length} of ${text.length}`);

/** Inside the text, and one beside the other. */
function soundEdits(text: string, edits: readonly TextEdit[]): void {
  const ordered = [...edits].sort((a, b) => a.offset - b.offset);
  ordered.forEach(({ offset, length }, i) => {
    assert.ok(offset >= 0 && length >= 0 && offset + length <= (ordered[i + 1]?.offset ?? text.length), JSON.stringify(ordered));
  });
}
