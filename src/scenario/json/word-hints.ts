import { convertedTo } from '../../quantities/convert.ts';
import { rounded } from '../../quantities/numbers.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { change, rewrite } from '../fixes.ts';
import { REPORT_DIGITS } from '../number.ts';
import type { Fix } from '../problem.ts';
import type { Place } from './tree.ts';

interface Meaning {
  readonly message: Text;
  /** What may have been meant, the likeliest first. Where there are several, nothing is written without being asked for. */
  readonly texts: readonly string[];
  readonly value?: number;
  /** Whether only the author can say that it was meant. */
  readonly isGuess?: true;
}

/** No number and no name is longer. */
const LONGEST_WORD = 64;

/**
 * What the author of a word that is not JSON most likely meant.
 * @param key the nearest key above it
 */
export function meaningOf(word: string, key: string): Meaning {
  if (word.length > LONGEST_WORD) return { message: msg`"${word}" is not JSON.`, texts: [] };
  if (/^[+-]?(nan|inf(inity)?|∞)$/i.test(word)) {
    return { message: msg`${word} is not a number that a file can hold. Leave the parameter out to get its default.`, texts: [] };
  }
  const lower = word.toLowerCase();
  if (['true', 'false', 'null'].includes(lower)) return { message: msg`JSON writes ${lower} in small letters.`, texts: [lower] };
  if (lower === 'none' || lower === 'undefined')
    return { message: msg`JSON has no ${word}. Leave the key out to get its default.`, texts: [] };
  // Number() reads 0x10, .5, 5. and +1; NFKC turns full-width digits and points into plain ones.
  const plain = word.normalize('NFKC').replace('−', '-').replaceAll('_', '');
  const value = plain === '' ? Number.NaN : Number(plain.replace(/^\+/, ''));
  if (Number.isFinite(value)) return { message: msg`JSON writes this number as ${value}.`, texts: [String(value)], value };
  const power = /^(?:([+-]?\d+(?:\.\d+)?)[x×*·])?10\^([+-]?\d+)$/.exec(plain);
  const quantity = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([\p{L}°%].*)$/iu.exec(plain);
  if (power) {
    const meant = Number(`${power[1] ?? 1}e${power[2]}`);
    if (!Number.isFinite(meant)) return { message: msg`${word} is too large for a number; the largest is about 1.8e308.`, texts: [] };
    return numberMeant(meant, msg`JSON writes powers of ten with an e: ${meant}.`);
  }
  if (quantity) return quantityMeant(quantity[1], quantity[2], key);
  if (/^[a-z_]/i.test(word)) return { message: msg`Texts are written in double quotes.`, texts: [JSON.stringify(word)] };
  return { message: msg`"${word}" is not JSON.`, texts: [] };
}

function numberMeant(value: number, message: Text): Meaning {
  return { message, texts: [String(value)], value };
}

/** A number with a unit: in that of the key where it converts. Of any other unit nobody knows what number was meant. */
export function quantityMeant(number: string, unit: string, key: string): Meaning {
  const converted = convertedTo(key, Number(number), unit);
  if (converted === undefined || !Number.isFinite(converted))
    return { message: msg`The unit is part of the key: write the number alone, in that unit.`, texts: [], value: Number(number) };
  const value = rounded(converted, REPORT_DIGITS);
  const { symbol } = unitOf(key);
  // A key without a unit may be that of a share, or of anything: the ends of a sweep.
  if (symbol === '') return { ...numberMeant(value, msg`JSON has no per cent sign; a share of a whole is ${value}.`), isGuess: true };
  return numberMeant(value, msg`The unit is part of the key: ${value}, in ${symbol}.`);
}

/** What was meant, in the place of what is written there. */
export function fixesFor({ texts, isGuess }: Meaning, text: string, place: Place): readonly Fix[] {
  const written = text.slice(place.offset, place.end);
  return texts.map((meant) => (isGuess ? change(text, place, meant) : rewrite(place, meant, msg`Write ${meant} for ${written}`)));
}
