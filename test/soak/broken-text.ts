/** Scenario texts that went wrong: good ones with random pieces cut out, put in or doubled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BAD_FILES } from '../unit/scenario/bad-files.ts';
import { GOOD_FILES } from '../unit/scenario/good-files.ts';

/** The course and everything that the unit tests of the format know. */
export const TEXTS: readonly string[] = [
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
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...PIECES, ...KEYS, ...VALUES), fc.string({ unit: 'binary', maxLength: 6 })),
  /** How much of the text before is written again. */
  again: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(60)),
});

/** A text of the collection after one to six accidents. */
export const brokenText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([start, changes]) =>
    changes.reduce((text, { at, cut, put, again }) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + put + text.slice(Math.max(0, offset - again), offset) + text.slice(offset + cut);
    }, start),
  );
