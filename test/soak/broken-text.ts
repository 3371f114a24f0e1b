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

/** One of everything that a scenario can hold, close together. */
export const EVERYTHING = `{ "interphase": "1.0", "title": { "en": "A", "zh-CN": "B" },
"parameters": { "film": { "thickness_nm": 30, "phase": "organic", "cracked": true, "crack_width_nm": 2, "patches": [
{ "area_fraction": 0.25, "depth_nm": 1 }, { "area_fraction": 0.25, "depth_nm": 2 }, { "area_fraction": 0.25, "depth_nm": 3 },
{ "area_fraction": 0.25, "depth_nm": 4 } ] }, "cell": {} },
"links": { "/parameters/cell/resistance_ohm_cm2": "/film/resistance_ohm_cm2" },
"variants": { "a": { "label": "A", "parameters": { "film": { "layers": 2 } } }, "b": { "extends": "a" },
"c": { "label": { "en": "C", "zh-CN": "C" }, "extends": "b" } },
"sweeps": { "s": { "vary": "/parameters/film/patches/0/depth_nm", "from": 1, "to": 9, "steps": 3 },
"t": { "vary": "/parameters/film/phase", "values": ["organic", "inorganic"] } },
"measurements": { "m": { "file": "m.csv", "mechanism": "film", "label": "M" } },
"references": [{ "id": "r", "text": "R" }], "sources": { "/parameters/film/thickness_nm": { "id": "r", "note": "N" } },
"show": ["/base/film/verdict", "/compare/a/cell/loss_mV/ratio", "/sweeps/s/base/film/mean_depth_nm/argmax", "/b/film/series/profile"] }`;

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
  /** Instead of all that, the next value is another one, or still to be typed. */
  swap: fc.option(fc.constantFrom('', ...VALUES), { freq: 4 }),
});

const good = fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.constant(EVERYTHING) });

export interface Accident {
  /** A text of the collection. */
  readonly before: string;
  /** The same after one to six accidents. */
  readonly text: string;
}

export const accident: fc.Arbitrary<Accident> = fc
  .tuple(good, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([before, changes]) => ({
    before,
    text: changes.reduce((text, { at, cut, put, again, swap }) => {
      const offset = Math.floor(at * text.length);
      if (swap !== null) return text.slice(0, offset) + text.slice(offset).replace(/:\s*[^\s,}\]]+/, () => `: ${swap}`);
      return text.slice(0, offset) + put + text.slice(Math.max(0, offset - again), offset) + text.slice(offset + cut);
    }, before),
  }));

export const brokenText: fc.Arbitrary<string> = accident.map(({ text }) => text);

/** What an editor holds while a scenario is typed from its first letter on. */
export const beginning: fc.Arbitrary<Accident> = fc
  .tuple(good, share)
  .map(([before, typed]) => ({ before, text: before.slice(0, Math.round(typed * before.length)) }));
