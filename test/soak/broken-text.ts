/** Scenario texts that went wrong: good ones with random pieces cut out, put in or doubled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BAD_FILES } from '../unit/scenario/bad-files.ts';
import { GOOD_FILES } from '../unit/scenario/good-files.ts';
import { share } from './share.ts';

/** The course and everything that the unit tests of the format know. */
const TEXTS: readonly string[] = [
  ...readdirSync('examples')
    .filter((file) => file.endsWith('.interphase.json'))
    .map((file) => readFileSync(join('examples', file), 'utf8')),
  ...[...GOOD_FILES, ...BAD_FILES].map(({ text }) => text).filter((text) => text.length < 20_000),
];

const PIECES = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  "'",
  '/*',
  '*/',
  '//',
  '，',
  '“',
  '\\',
  '\\u',
  'NaN',
  '-',
  '1e999',
  '\n',
  '\r',
  '\u2028',
];
const KEYS = ['"parameters"', '"variants"', '"sweeps"', '"links"', '"extends"', '"__proto__"', '"constructor"', '"values"', '"steps"'];
const VALUES = ['null', '{}', '[]', '""', '"/"', '"/base"', '0', '-1', '1e308', 'true', '"tip-field"', '[[[[[[', '{"a":'];

const change = fc.record({
  at: share,
  cut: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...PIECES, ...KEYS, ...VALUES), fc.string({ unit: 'binary', maxLength: 6 })),
  /** How much of the text before is written again. */
  again: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(60)),
  /** The next value is still to be typed. */
  empty: fc.nat(5).map((dice) => dice === 5),
});

export interface Accident {
  /** A text of the collection. */
  readonly before: string;
  /** The same after one to six accidents. */
  readonly text: string;
}

export const accident: fc.Arbitrary<Accident> = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([before, changes]) => ({
    before,
    text: changes.reduce((text, { at, cut, put, again, empty }) => {
      const offset = Math.floor(at * text.length);
      if (empty) return text.slice(0, offset) + text.slice(offset).replace(/:\s*[^\s,}\]]+/, ': ');
      return text.slice(0, offset) + put + text.slice(Math.max(0, offset - again), offset) + text.slice(offset + cut);
    }, before),
  }));

export const brokenText: fc.Arbitrary<string> = accident.map(({ text }) => text);

/** What an editor holds while a scenario is typed from its first letter on. */
export const beginning: fc.Arbitrary<Accident> = fc
  .tuple(fc.constantFrom(...TEXTS), share)
  .map(([before, typed]) => ({ before, text: before.slice(0, Math.round(typed * before.length)) }));
