/** Where tokens of JSON with comments begin and end. */

export const Char = {
  newline: 10,
  carriageReturn: 13,
  quote: 34,
  apostrophe: 39,
  comma: 44,
  slash: 47,
  colon: 58,
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
    const char = text.charCodeAt(at);
    if (char === 32 || char === 10 || char === 13 || char === 9) at++;
    else if (char === Char.slash && text[at + 1] === '/') at = endOfLine(text, at);
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

/** The end of a run of characters that no blank and no punctuation breaks. */
export function endOfWord(text: string, at: number): number {
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char <= 32 || char === Char.comma || char === Char.closeBrace || char === Char.closeBracket || char === Char.colon) break;
    if (char === Char.quote || char === Char.slash || char === Char.openBrace || char === Char.openBracket) break;
    if (char > 0x7f && (FULL_WIDTH[text[at]] !== undefined || /\s/.test(text[at]))) break;
  }
  return at;
}

function endOfDigits(text: string, at: number): number {
  for (;;) {
    const char = text.charCodeAt(at);
    if (char < 48 || char > 57 || Number.isNaN(char)) return at;
    at++;
  }
}

/** The end of the JSON number that begins at `at`; `at` itself when there is none. */
export function numberIn(text: string, at: number): number {
  const start = at;
  if (text[at] === '-') at++;
  const whole = at;
  at = endOfDigits(text, at);
  if (at === whole || (text[whole] === '0' && at > whole + 1)) return start;
  if (text[at] === '.') {
    const fraction = endOfDigits(text, at + 1);
    if (fraction === at + 1) return start;
    at = fraction;
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const sign = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
    const exponent = endOfDigits(text, sign);
    if (exponent === sign) return start;
    at = exponent;
  }
  return at;
}
