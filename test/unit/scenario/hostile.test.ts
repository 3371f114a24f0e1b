/** Files of the largest size made to be slow: reading them ends, and the list of problems stays readable. */
import assert from 'node:assert/strict';
import { MAXIMUM_BYTES } from '../../../src/scenario/json/parse.ts';
import { read } from './fixture.ts';

const fill = (unit: string, before = '', after = '') =>
  before + unit.repeat(Math.floor((MAXIMUM_BYTES - before.length - after.length) / unit.length)) + after;

function many(before: string, member: (i: number) => string, after: string): string {
  const members: string[] = [];
  for (let size = before.length + after.length, i = 0; ; i++) {
    size += member(i).length + 1;
    if (size > MAXIMUM_BYTES) return before + members.join(',') + after;
    members.push(member(i));
  }
}

const PARAMETERS = '{"interphase":"1.0","parameters":{"film":{},"cell":{}}';

const HOSTILE: Readonly<Record<string, string>> = {
  'the same key over and over': many('{', () => '"a":1', '}'),
  'words without commas': fill('a b ', '[', ']'),
  quotes: fill('"'),
  braces: fill('{'),
  commas: fill(','),
  'blanks in an open text': fill(' ', '"'),
  'open comments': fill('/* '),
  'bad escapes': fill('\\q', '"', '"'),
  'unknown keys': many('{"interphase":"1.0","parameters":{"film":{', (i) => `"some_strange_key_${i}_um":1`, '}}}'),
  'unknown units': many('{"interphase":"1.0","parameters":{"film":{', (i) => `"thickness_${i}":1`, '}}}'),
  'a ring of variants': many(`${PARAMETERS},"variants":{`, (i) => `"v${i}":{"extends":"v${i === 0 ? 9 : i - 1}"}`, '}}'),
  'one long ring': many(
    `${PARAMETERS},"variants":{`,
    (i) => (i < 20_000 ? `"v${i}":{"extends":"v${(i + 1) % 20_000}"}` : `"w${i}":{}`),
    '}}',
  ),
  'pointers to nothing': many(`${PARAMETERS},"show":[`, (i) => `"/base/film/nothing${i}"`, ']}'),
  'sources of nothing': many(`${PARAMETERS},"sources":{`, (i) => `"/parameters/film/nothing${i}":{}`, '}}'),
};

describe('hostile files', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(name, () => {
      const { scenario, problems } = read(text);
      assert.equal(scenario, undefined);
      assert.ok(problems.length > 0 && problems.length <= 700, `${problems.length} problems`);
    });
  }
});
