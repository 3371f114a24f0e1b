/** Reads strings, numbers and words: what JSON allows, and what people write in its place. */

import { power } from '../../numerics/power.ts';
import { msg } from '../../quantities/text.ts';
import type { Fixes } from '../problem.ts';
import { breaksWord, Char, endOfLine, endOfNumber, endOfPlainString, endOfWord, isFullWidthQuote } from './characters.ts';
import { insertion } from './complaints.ts';
import { Cursor } from './cursor.ts';
import type { Raw } from './tree.ts';
import { fixesFor, meaningOf } from './word-hints.ts';

export const MAXIMUM_STRING = 64 * 1024;

/** Up to 15 digits and these powers of ten are exact, so that one division rounds correctly (Clinger, PLDI 1990). */
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => power(10, exponent));

/** Of digits with at most one point between two places: whether they are a JSON number with no more than 15 of them. */
function isShortDecimal(text: string, start: number, point: number, end: number): boolean {
  const whole = (point < 0 ? end : point) - start;
  if (whole === 0 || end - start > 15 || point === end - 1) return false;
  return whole === 1 || text.charCodeAt(start) !== Char.zero;
}

export class ScalarReader extends Cursor {
  /** Quotes, and with them brackets, do not match any more. */
  protected lost = false;

  protected string(): string | undefined {
    const offset = this.at;
    const end = endOfPlainString(this.text, offset);
    if (end === offset) return this.unusualString(offset);
    if (!breaksWord(this.text, end)) {
      // A text that runs straight into a word: nothing on this line can be told apart any more.
      this.complaints.add(offset, end - offset, msg`A double quote is missing on this line.`);
      this.at = endOfLine(this.text, end);
      this.lost = true;
      return undefined;
    }
    this.at = end;
    return this.checked(this.text.slice(offset + 1, end - 1), offset);
  }

  private checked(value: string, offset: number): string {
    if (value.length > MAXIMUM_STRING)
      this.complaints.report('too-large', offset, this.at - offset, msg`A text may have at most 65,536 characters.`);
    return value;
  }

  /** With escapes or mistakes. */
  private unusualString(offset: number): string {
    const { text } = this;
    const fullWidth = text.charCodeAt(offset) !== Char.quote;
    if (fullWidth) this.complaints.addFullWidth(offset);
    let value = '';
    let from = offset + 1;
    for (let i = from; ; ) {
      const char = text.charCodeAt(i);
      if (char === Char.quote || (fullWidth && isFullWidthQuote(char))) {
        if (char !== Char.quote) this.complaints.addFullWidth(i);
        this.at = i + 1;
        return this.checked(value + text.slice(from, i), offset);
      }
      if (char === Char.backslash) {
        const [unescaped, end] = this.escape(i);
        value += text.slice(from, i) + unescaped;
        from = end;
        i = end;
      } else if (Number.isNaN(char) || char === Char.newline || char === Char.carriageReturn) {
        return this.unterminated(offset, i);
      } else {
        if (char < 0x20)
          this.complaints.add(i, 1, msg`A tab or control character inside a text must be written as an escape, such as \\t.`);
        i++;
      }
    }
  }

  /** Up to the end of the line; what looks like punctuation at its end is taken as such. */
  private unterminated(offset: number, lineEnd: number): string {
    let end = lineEnd;
    while (end > offset + 1 && ' \t,:{}[]'.includes(this.text[end - 1])) end--;
    this.at = end;
    this.complaints.add(offset, this.at - offset, msg`This text is never closed: a double quote is missing.`, insertion(this.at, '"'));
    return this.text.slice(offset + 1, this.at);
  }

  protected singleQuoted(): string {
    const offset = this.at;
    let end = offset + 1;
    while (end < this.text.length && !"'\r\n".includes(this.text[end])) end++;
    const value = this.text.slice(offset + 1, end);
    this.at = this.text[end] === "'" ? end + 1 : end;
    const length = this.at - offset;
    this.complaints.add(offset, length, msg`Texts are written in double quotes.`, this.replacing(offset, length, JSON.stringify(value)));
    return value;
  }

  private escape(at: number): [character: string, end: number] {
    const escaped = this.text[at + 1];
    if (escaped === 'u') {
      const digits = this.text.slice(at + 2, at + 6);
      if (/^[0-9a-fA-F]{4}$/.test(digits)) return [String.fromCharCode(Number.parseInt(digits, 16)), at + 6];
    }
    const plain = ESCAPES.get(escaped);
    if (plain !== undefined) return [plain, at + 2];
    const doubled: Fixes = () => [
      { title: msg`Write the backslash twice`, edits: [{ offset: at, length: 0, text: '\\' }], meaning: 'kept' },
    ];
    this.complaints.add(
      at,
      Math.min(2, this.text.length - at),
      msg`A backslash starts an escape such as \\n; to mean the sign itself write it twice.`,
      doubled,
    );
    return ['\\', at + 1];
  }

  protected number(): number | undefined {
    const { text } = this;
    const offset = this.at;
    // Nearly all numbers in a file are short decimals: their value is known as soon as their end is.
    let digits = 0;
    let end = offset;
    let point = -1;
    for (; ; end++) {
      const digit = text.charCodeAt(end) - Char.zero;
      if (digit >= 0 && digit <= 9) digits = 10 * digits + digit;
      else if (digit === Char.point - Char.zero && point < 0) point = end;
      else break;
    }
    if (isShortDecimal(text, offset, point, end) && breaksWord(text, end)) {
      this.at = end;
      return point < 0 ? digits : digits / POWERS_OF_TEN[end - point - 1];
    }
    return this.unusualNumber(offset);
  }

  private unusualNumber(offset: number): number | undefined {
    const end = endOfNumber(this.text, offset);
    if (end === offset || !breaksWord(this.text, end)) return undefined;
    this.at = end;
    const value = Number(this.text.slice(offset, end));
    if (value === 0 || !Number.isFinite(value)) this.checkExtreme(offset, end, value);
    return value;
  }

  private checkExtreme(offset: number, end: number, value: number): void {
    const literal = this.text.slice(offset, end);
    if (value !== 0) {
      this.complaints.report('not-finite', offset, end - offset, msg`${literal} is too large for a number; the largest is about 1.8e308.`);
    } else if (/^-?[\d.]*[1-9]/.test(literal)) {
      this.complaints.report('underflow', offset, end - offset, msg`${literal} is so small that it is read as 0.`);
    }
  }

  /** true, false, null, or something that is not JSON. @param key the nearest key above it */
  protected word(key: string): Raw {
    const offset = this.at;
    if (isFullWidthQuote(this.charHere())) return this.string();
    const end = Math.max(endOfWord(this.text, offset), offset + 1);
    const word = this.text.slice(offset, end);
    this.at = end;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const meant = meaningOf(word, key);
    this.complaints.add(offset, word.length, meant.message, () => fixesFor(meant, this.text, { offset, end }));
    return meant.value;
  }
}

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
