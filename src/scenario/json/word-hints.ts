import { rounded } from '../../quantities/numbers.ts';
import { msg, type Text } from '../../quantities/text.ts';

interface Meaning {
  readonly message: Text;
  /** What may have been meant, the likeliest first. Where there are several, nothing is written without being asked for. */
  readonly texts: readonly string[];
  readonly value?: number;
}

/** No number and no name is longer. */
const LONGEST_WORD = 64;

/** What the author of a word that is not JSON most likely meant. */
export function meaningOf(word: string): Meaning {
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
  const share = /^([+-]?\d+(?:\.\d+)?)%$/.exec(plain);
  const quantity = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([\p{L}°].*)$/iu.exec(plain);
  if (power) {
    const meant = Number(`${power[1] ?? 1}e${power[2]}`);
    return numberMeant(meant, msg`JSON writes powers of ten with an e: ${meant}.`);
  }
  if (share) {
    const meant = rounded(Number(share[1]) / 100, 12);
    return numberMeant(meant, msg`JSON has no per cent sign; a share of a whole is ${meant}.`, share[1]);
  }
  if (quantity) {
    const meant = Number(quantity[1]);
    return numberMeant(meant, msg`The unit is part of the key; the number alone is ${meant}.`, asComment(quantity[1], quantity[2]));
  }
  if (/^[a-z_]/i.test(word)) return { message: msg`Texts are written in double quotes.`, texts: [JSON.stringify(word)] };
  return { message: msg`"${word}" is not JSON.`, texts: [] };
}

function numberMeant(value: number, message: Text, ...others: readonly string[]): Meaning {
  return { message, texts: [String(value), ...others], value };
}

/** A unit says something even where it has no effect: it may not be that of the key. */
export function asComment(number: string, unit: string): string {
  return `${number} /* ${unit} */`;
}
