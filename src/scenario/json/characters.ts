/** Where tokens of JSON with comments begin and end. */

export const Char = {
  newline: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  apostrophe: 39,
  comma: 44,
  point: 46,
  slash: 47,
  zero: 48,
  colon: 58,
  semicolon: 59,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** What Chinese and Japanese input methods write in place of JSON's punctuation. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '＂': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

export function isFullWidthQuote(char: number): boolean {
  return char === 0x201c || char === 0x201d || char === 0xff02;
}

/** The end of blanks and comments at `at`, and where a comment began that is never closed. */
export function endOfTrivia(text: string, at: number): [end: number, openComment?: number] {
  for (;;) {
    at = endOf(BLANKS, text, at);
    const char = text.charCodeAt(at);
    if (char === Char.slash && text[at + 1] === '/') at = endOfLine(text, at);
    else if (char === Char.slash && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) return [text.length, at];
      at = end + 2;
    } else if (char > 0x7f && /\s/.test(text[at])) at++;
    else return [at];
  }
}

export function endOfLine(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) !== Char.newline && text.charCodeAt(at) !== Char.carriageReturn) at++;
  return at;
}

/** Whether a word (a number, a name) ends before `at`: a blank, punctuation or the end of the text. */
export function breaksWord(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char === Char.comma || char <= 32 || char === Char.closeBrace || char === Char.closeBracket || Number.isNaN(char)) return true;
  if (char === Char.colon || char === Char.quote || char === Char.slash || char === Char.openBrace || char === Char.openBracket)
    return true;
  if (char === Char.semicolon) return true;
  return char > 0x7f && (FULL_WIDTH[text[at]] !== undefined || /\s/.test(text[at]));
}

export function endOfWord(text: string, at: number): number {
  while (!breaksWord(text, at)) at++;
  return at;
}

const BLANKS = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const UNUSUAL = /["\\\x00-\x1f]/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const PLAIN_STRING = /"[^"\\\x00-\x1f]*"/y;

/** The decimals behind a decimal comma, in a place where only a key could follow a comma. */
const DECIMALS = /,\d+(?:[eE][+-]?\d+)?(?=[ \t]*(?:[,;}\r\n]|$))/y;
/** A word behind a number, with nothing behind it that would make it a key. */
const UNIT = /[ \t]+[\p{L}µ°%][^\s,;:"'{}[\]]*(?=[ \t]*(?:[,;}\r\n]|\/[/*]|$))/uy;

/** Sticky expressions are several times faster here than a loop over characters. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** The end of the JSON number that begins at `at`; `at` itself when there is none. */
export function endOfNumber(text: string, at: number): number {
  return endOf(NUMBER, text, at);
}

/** The end of the string that begins at `at`; `at` itself when it has escapes or is not closed on its line. */
export function endOfPlainString(text: string, at: number): number {
  return endOf(PLAIN_STRING, text, at);
}

/** Whether a string stands in JSON as it is, between quotes. */
export function isPlain(value: string): boolean {
  return !UNUSUAL.test(value);
}

/** The end of decimals behind a comma at `at`; `at` itself when there are none. */
export function endOfDecimals(text: string, at: number): number {
  return endOf(DECIMALS, text, at);
}

/** The end of a unit behind a number that ends at `at`; `at` itself when there is none. */
export function endOfUnit(text: string, at: number): number {
  return endOf(UNIT, text, at);
}
