/** A language in which every sentence of the catalogue is replaced, so that what is still English shows. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/quantities/text.ts';
import { UNITS } from '../../src/quantities/units.ts';
import { sourcesOf } from '../../tools/catalogue/messages.mjs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MADE_UP_LETTERS = 'àƀćđéƒĝĥíĵķļḿńóṕɋŕśţúṽŵẋŷžÀƁĆĐÉƑĜĤÍĴĶĻḾŃÓṔɊŔŚŢÚṼŴẊŶŽ';

/** Every letter outside of the places replaced. */
export function madeUp(template: string): string {
  return template
    .split(/(\{\d+\})/)
    .map((part, i) => (i % 2 === 1 ? part : [...part].map((letter) => [...MADE_UP_LETTERS][LETTERS.indexOf(letter)] ?? letter).join('')))
    .join('');
}

const catalogue: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));

export const MADE_UP: Language = {
  id: 'qps-ploc',
  words: Object.fromEntries(Object.keys(catalogue).map((template) => [template, madeUp(template)])),
};

/**
 * What may be left in plain letters, and nothing else: ids, keys, symbols and formulas, units, file names, names and citations,
 * and what an author wrote (which the tests keep free of English).
 */
const NAMES = new Set(
  [
    // Names of people and their formulas, of the paper's journal, of chemicals and of the product.
    'Frumkin Bruggeman Maxwell Garnett Hashin Shtrikman Wagner Booth Johnson Born Debye Onsager Samaras Bjerrum Ohm Warburg Weibull Sand Newman Monroe',
    'Butler Volmer Valøen Reimers Interphase SEI BaTiO PVDF TrFE PZT',
  ].flatMap((names) => names.split(' ')),
);

const UNIT_WORDS = new Set(Object.values(UNITS).flatMap(({ symbol }) => symbol.match(/[A-Za-z]+/g) ?? []));

/** Citations are the same in every language. */
const CITATIONS = sourcesOf().flatMap(({ text }) =>
  [...text.matchAll(/\bcitation\(\s*(['`])((?:\\.|(?!\1).)*)\1/g)].map(([, , cited]) => cited.replace(/\\(.)/g, '$1')),
);

/** English words that are left in a text said in the made-up language. */
export function leftOver(text: string): readonly string[] {
  const words = CITATIONS.reduce((left, cited) => left.replaceAll(cited, ' '), text.replace(/\s+/g, ' '))
    // Addresses, file names, ids and keys: letters joined by signs.
    .replace(/[\w./-]*(?:[/_][\w./-]+|\.(?:json|md|csv|txt))|\b\w+(?:-\w+)+\b/g, ' ')
    // Symbols with subscripts, functions of formulas.
    .replace(/\p{L}+[_^]\{?[\p{L}\p{N},]+\}?|\b(?:exp|ln|log|cos|sin|tanh)\b/gu, ' ')
    .match(/(?<![\p{L}\p{M}\p{N}])[A-Za-z]{3,}(?![\p{L}\p{M}\p{N}])/gu);
  return (words ?? []).filter((word) => !NAMES.has(word) && !UNIT_WORDS.has(word) && /^[A-Z]?[a-z]+$/.test(word));
}
