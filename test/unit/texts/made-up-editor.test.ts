/** What an editor says about scenario files, in a made-up language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { THEMES } from '../../../src/drawing/palette.ts';
import { completionsAt, fixAll, hintsIn, hoverAt, lensesOf } from '../../../src/language/index.ts';
import { type Language, say, type Text } from '../../../src/quantities/text.ts';
import { messagesOf } from '../../../tools/catalogue/messages.mjs';
import { leftOver, MADE_UP, madeUp } from '../../support/made-up-language.ts';
import { finished, known } from '../language/support.ts';
import { BAD_FILES } from '../scenario/bad-files.ts';
import { REGISTER, read } from '../scenario/fixture.ts';
import { TABLES } from '../scenario/format-tables.ts';
import { GOOD_FILES } from '../scenario/good-files.ts';

/** The two mechanisms of these tests are in no catalogue of the product. */
const FIXTURE = 'test/unit/scenario/fixture.ts';
const templates = messagesOf({ file: FIXTURE, text: readFileSync(FIXTURE, 'utf8') }).map(({ template }) => template);
const LANGUAGE: Language = {
  ...MADE_UP,
  words: { ...MADE_UP.words, ...Object.fromEntries(templates.map((template) => [template, madeUp(template)])) },
};

/** Keys of the format, of the mechanisms and of what they can choose: the same in every language. */
const KEYS = new Set([
  'true',
  'false',
  ...TABLES.flatMap(({ path, keys }) => [...path, ...Object.keys(keys)]),
  'linear',
  'log',
  ...REGISTER.flatMap(({ id, parameters, outputs, series }) => [
    id,
    ...Object.keys({ ...parameters, ...outputs, ...series }),
    ...Object.values(parameters).flatMap((parameter) =>
      parameter.kind === 'enumeration' ? Object.keys(parameter.options) : parameter.kind === 'table' ? Object.keys(parameter.columns) : [],
    ),
  ]),
]);

const tell = (text: Text) => say(text, LANGUAGE);

/** Words that are neither translated nor in the file itself: what an author wrote stays. */
function english(file: string, said: readonly string[]): readonly string[] {
  const written = new Set(file.match(/[A-Za-z]{3,}/g));
  // Icons of the editor, pictures and addresses of settings in Markdown are no words.
  const bare = said.map((text) => text.replace(/\$\([\w-]+\)|!?\[([^\]]*)\]\([^)]*\)/g, '$1'));
  return [...new Set(leftOver([...new Set(bare)].join('\n')))].filter((word) => !written.has(word) && !KEYS.has(word));
}

describe('in a made-up language', () => {
  for (const { name, text } of [...BAD_FILES, ...GOOD_FILES]) {
    it(`the problems and fixes of a file are said in it: ${name}`, () => {
      const reading = read(text);
      const all = fixAll(reading);
      const said = reading.problems.flatMap(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)]);
      assert.deepEqual(english(text, [...said, ...(all ? [all.title] : [])].map(tell)), []);
    });
  }

  for (const { name, text, refused } of GOOD_FILES.filter((file) => !file.refused)) {
    it(`hints, lenses, hovers and completions are said in it: ${name}`, () => {
      assert.equal(refused, undefined);
      const state = known(text);
      const { document } = state.reading;
      const said: string[] = hintsIn(state, 0, text.length, LANGUAGE).flatMap(({ label, tooltip }) => [label, String(tooltip ?? '')]);
      said.push(...lensesOf(document).map(({ title }) => tell(title)));
      for (let offset = 0; offset < text.length; offset += 7) {
        const hover = finished(hoverAt(state, offset, { language: LANGUAGE, theme: THEMES.light }));
        if (hover) said.push(hover.markdown.toString());
        for (const { detail, documentation } of completionsAt(document, offset, LANGUAGE)?.items ?? []) {
          said.push(...[detail, documentation].filter((part) => part !== undefined).map(tell));
        }
      }
      assert.deepEqual(english(text, said), []);
    });
  }
});
