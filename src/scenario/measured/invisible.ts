/** Characters of a cell that nobody sees: copied from a web page, a chat, a word processor. */
import { msg, sequence, type Text, verbatim } from '../../quantities/text.ts';

/** Formats, controls and every blank but the plain one. */
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Z}]/gu;

const NAMES: Readonly<Record<string, Text>> = {
  '\u00a0': msg`no-break space`,
  '\u00ad': msg`soft hyphen`,
  '\u2007': msg`figure space`,
  '\u2009': msg`thin space`,
  '\u200b': msg`zero-width space`,
  '\u200c': msg`zero-width non-joiner`,
  '\u200d': msg`zero-width joiner`,
  '\u200e': msg`left-to-right mark`,
  '\u200f': msg`right-to-left mark`,
  '\u202a': msg`left-to-right embedding`,
  '\u202b': msg`right-to-left embedding`,
  '\u202c': msg`end of an embedding`,
  '\u202d': msg`left-to-right override`,
  '\u202e': msg`right-to-left override`,
  '\u202f': msg`narrow no-break space`,
  '\u2060': msg`word joiner`,
  '\u2066': msg`left-to-right isolate`,
  '\u2067': msg`right-to-left isolate`,
  '\u2068': msg`isolate`,
  '\u2069': msg`end of an isolate`,
  '\u3000': msg`ideographic space`,
  '\ufeff': msg`byte order mark`,
};

export function withoutInvisible(cell: string): string {
  return cell.replace(INVISIBLE, '');
}

/** "U+200B (zero-width space)": every such character of the cell, each once. */
export function invisibleIn(cell: string): Text {
  const characters = [...new Set(cell.match(INVISIBLE))];
  return sequence(characters.map(called), ', ');
}

function called(character: string): Text {
  const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return Object.hasOwn(NAMES, character) ? sequence([number, ' (', NAMES[character], ')'], '') : verbatim(number);
}
