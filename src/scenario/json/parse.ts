/**
 * Reads JSON with comments and trailing commas into a tree with places. Our own, because every surface needs what no
 * library gives together: duplicate keys, limits, numbers that overflow, a helpful word and a fix for each slip, a tree
 * that survives broken text, and speed (a file is read again at every keystroke).
 */
import type { Fix } from '../problem.ts';
import {
  breaksWord,
  Char,
  endOfDecimals,
  endOfLine,
  endOfNumber,
  endOfPlainString,
  endOfTrivia,
  endOfUnit,
  endOfWord,
  FULL_WIDTH,
  isFullWidthQuote,
  isPlain,
} from './characters.ts';
import { Complaints, insertion, replacement, type SyntaxProblem, Unreadable } from './complaints.ts';
import { type ArrayNode, type JsonNode, Members, nodeOf, type ObjectNode, type Raw } from './tree.ts';
import { asComment, meaningOf, UNIT_IN_KEY } from './word-hints.ts';

const MAXIMUM_DEPTH = 32;
const MAXIMUM_STRING = 64 * 1024;
export const MAXIMUM_BYTES = 1024 * 1024;

export interface ParsedText {
  readonly root?: JsonNode;
  readonly problems: readonly SyntaxProblem[];
}

/** Never throws: what cannot be read is a problem, and the rest is read. */
export function parseText(text: string): ParsedText {
  if (exceedsBytes(text, MAXIMUM_BYTES)) {
    return { problems: [{ code: 'too-large', message: 'The file is larger than 1 MiB.', offset: 0, length: Math.min(text.length, 1) }] };
  }
  const parser = new Parser(text);
  let root: JsonNode | undefined;
  try {
    root = parser.document();
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
  }
  return { root, problems: parser.complaints.problems };
}

function isPlainName(name: string): boolean {
  return name.length <= MAXIMUM_STRING && isPlain(name);
}

/** Keys that mean something to JavaScript objects. */
function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

function exceedsBytes(text: string, limit: number): boolean {
  // One unit of the string is one to three bytes in UTF-8.
  if (text.length * 3 <= limit || text.length > limit) return text.length > limit;
  return new TextEncoder().encode(text).length > limit;
}

/** Up to 15 digits and these powers of ten are exact, so that one division rounds correctly (Clinger, PLDI 1990). */
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);

function isDigit(char: number): boolean {
  return char >= Char.zero && char <= Char.zero + 9;
}

/** What a unit, or another blank before it, may begin with. */
function isWord(char: number): boolean {
  return char > 0x7f || (char >= 0x41 && char <= 0x7a) || char === 0x25 || char === Char.space;
}

/** Of digits with at most one point between two places: whether they are a JSON number with no more than 15 of them. */
function isShortDecimal(text: string, start: number, point: number, end: number): boolean {
  const whole = (point < 0 ? end : point) - start;
  if (whole === 0 || end - start > 15 || point === end - 1) return false;
  return whole === 1 || text.charCodeAt(start) !== Char.zero;
}

class Parser {
  readonly complaints: Complaints;
  private at = 0;
  private depth = 0;
  /** Quotes, and with them brackets, do not match any more. */
  private lost = false;
  /** Key -> the names in the latest object that stood there. Files repeat themselves: the next one is likely to have the same. */
  private readonly names = new Map<string, readonly string[]>();

  constructor(private readonly text: string) {
    this.complaints = new Complaints(text);
  }

  document(): JsonNode | undefined {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.skip();
    if (this.at >= this.text.length) {
      this.complaints.add(0, this.text.length, 'The file is empty. A scenario is an object: { "interphase": "1.0", "parameters": { … } }.');
      return undefined;
    }
    const offset = this.at;
    const raw = this.value('');
    const root = nodeOf(raw, offset, this.at);
    this.skip();
    if (this.at < this.text.length) this.complaints.add(this.at, this.text.length - this.at, 'Nothing may follow the end of the scenario.');
    return root;
  }

  /** Reads one value from here on; afterwards `at` is its end. `key` is the nearest key above it. */
  private value(key: string): Raw {
    switch (this.charHere()) {
      case Char.quote:
        return this.string();
      case Char.openBrace:
        return this.object(key);
      case Char.openBracket:
        return this.array(key);
      case Char.apostrophe:
        return this.singleQuoted();
      default:
        return this.number() ?? this.word();
    }
  }

  private object(above: string): ObjectNode {
    const offset = this.at;
    const members = new Members(this.names.get(above));
    this.enter();
    for (;;) {
      this.skip();
      const char = this.charHere();
      if (char === Char.closeBrace) {
        this.at++;
        break;
      }
      if (this.at >= this.text.length || char === Char.closeBracket) {
        if (!this.lost)
          this.complaints.add(offset, 1, 'This object is never closed: a "}" is missing.', insertion(this.endOfContent(), '}'));
        break;
      }
      if (char === Char.comma) {
        this.stray();
        continue;
      }
      const keyOffset = this.at;
      const { expected } = members;
      const name = this.key(expected);
      if (name === undefined) continue;
      const keyEnd = this.at;
      this.colon(keyOffset, keyEnd);
      const valueOffset = this.at;
      const raw = this.behindNumber(valueOffset, this.valueAfter(name, keyOffset, keyEnd));
      if (name === expected || this.mayKeep(members, name, keyOffset, keyEnd))
        members.add(name, keyOffset, keyEnd, raw, valueOffset, this.at);
      this.separator(Char.closeBrace);
    }
    this.depth--;
    this.remember(above, members.keys());
    return { kind: 'object', offset, end: this.at, members };
  }

  /** Names that stand in the text as they are read: only those are found again without reading them. */
  private remember(above: string, names: readonly string[]): void {
    if (this.names.get(above) !== names && names.every(isPlainName)) this.names.set(above, names);
  }

  private array(above: string): ArrayNode {
    const offset = this.at;
    const items: JsonNode[] = [];
    this.enter();
    for (;;) {
      this.skip();
      const char = this.charHere();
      if (char === Char.closeBracket) {
        this.at++;
        break;
      }
      if (this.at >= this.text.length || char === Char.closeBrace) {
        if (!this.lost) this.complaints.add(offset, 1, 'This list is never closed: a "]" is missing.', insertion(this.endOfContent(), ']'));
        break;
      }
      if (char === Char.comma || char === Char.colon) {
        this.stray();
        continue;
      }
      const itemOffset = this.at;
      const item = nodeOf(this.value(above), itemOffset, this.at);
      if (item) items.push(item);
      this.separator(Char.closeBracket);
    }
    this.depth--;
    return { kind: 'array', offset, end: this.at, items };
  }

  private enter(): void {
    if (++this.depth > MAXIMUM_DEPTH) {
      this.complaints.report('too-deep', this.at, 1, `Objects and lists may be nested at most ${MAXIMUM_DEPTH} levels deep.`);
      throw new Unreadable();
    }
    this.at++;
  }

  private key(expected: string | undefined): string | undefined {
    const char = this.charHere();
    if (expected !== undefined && char === Char.quote) {
      const end = this.at + 1 + expected.length;
      // Comparing with a slice is several times faster here than `startsWith`.
      if (this.text.charCodeAt(end) === Char.quote && this.text.slice(this.at + 1, end) === expected && breaksWord(this.text, end + 1)) {
        this.at = end + 1;
        return expected;
      }
    }
    if (char === Char.quote || isFullWidthQuote(char)) return this.string();
    if (char === Char.colon || char === Char.openBrace || char === Char.openBracket) {
      this.stray('A key in double quotes is expected here.');
      if (char !== Char.colon) {
        this.at--;
        this.value('');
      }
      return undefined;
    }
    if (char === Char.apostrophe) return this.singleQuoted();
    const offset = this.at;
    this.at = endOfWord(this.text, offset);
    if (this.at === offset) {
      this.stray('A key in double quotes is expected here.');
      return undefined;
    }
    const word = this.text.slice(offset, this.at);
    this.complaints.add(offset, word.length, 'Keys are written in double quotes.', replacement(offset, word.length, JSON.stringify(word)));
    return word;
  }

  private colon(keyOffset: number, keyEnd: number): void {
    this.skip();
    if (this.charHere() === Char.colon) this.at++;
    else this.complaints.add(keyOffset, keyEnd - keyOffset, 'A ":" is missing after this key.', insertion(keyEnd, ':'));
    this.skip();
  }

  private valueAfter(key: string, keyOffset: number, keyEnd: number): Raw {
    const char = this.charHere();
    if (this.at < this.text.length && char !== Char.comma && char !== Char.closeBrace && char !== Char.closeBracket) return this.value(key);
    this.complaints.add(keyOffset, keyEnd - keyOffset, 'The value of this key is missing.');
    return undefined;
  }

  /** What people write behind the number of a member, where JSON has a comma and a key: decimals behind a comma, or a unit. */
  private behindNumber(offset: number, raw: Raw): Raw {
    if (typeof raw !== 'number') return raw;
    const { text, at } = this;
    const char = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    let end = at;
    if (char === Char.comma && isDigit(next)) end = endOfDecimals(text, at);
    else if (char === Char.space && isWord(next)) end = endOfUnit(text, at);
    if (end === at) return raw;
    const literal = text.slice(offset, at);
    this.at = end;
    if (char === Char.space) {
      const unit = text.slice(at, end).trim();
      const message = `${UNIT_IN_KEY}: write the number alone, in that unit.`;
      const fixes = [literal, asComment(literal, unit)].flatMap((meant) => replacement(offset, end - offset, meant));
      this.complaints.add(end - unit.length, unit.length, message, fixes);
      return raw;
    }
    const meant = `${literal}.${text.slice(at + 1, end)}`;
    this.complaints.add(offset, end - offset, `JSON writes decimals with a point: ${meant}.`, replacement(offset, end - offset, meant));
    return Number(meant);
  }

  private mayKeep(members: Members, name: string, offset: number, end: number): boolean {
    if (isForbidden(name)) this.complaints.report('bad-key', offset, end - offset, `"${name}" cannot be a key.`);
    else if (members.has(name)) {
      const first = this.lineOf(members.get(name)!.key.offset);
      this.complaints.report('duplicate-key', offset, end - offset, `"${name}" is already written on line ${first}; keep one of the two.`);
    } else return true;
    return false;
  }

  /** What stands between two members or items. */
  private separator(close: number): void {
    const end = this.at;
    this.skip();
    const char = this.charHere();
    if (char === Char.comma) {
      this.at++;
    } else if (char === Char.semicolon) {
      this.complaints.add(this.at, 1, 'JSON separates with ",", not with ";".', replacement(this.at, 1, ','));
      this.at++;
    } else if (char !== close && this.at < this.text.length && char !== Char.closeBrace && char !== Char.closeBracket) {
      this.complaints.add(this.at, 1, 'A "," is missing before this.', insertion(end, ','));
    }
  }

  private string(): string | undefined {
    const offset = this.at;
    const end = endOfPlainString(this.text, offset);
    if (end === offset) return this.unusualString(offset);
    if (!breaksWord(this.text, end)) {
      // A text that runs straight into a word: nothing on this line can be told apart any more.
      this.complaints.add(offset, end - offset, 'A double quote is missing on this line.');
      this.at = endOfLine(this.text, end);
      this.lost = true;
      return undefined;
    }
    this.at = end;
    return this.checked(this.text.slice(offset + 1, end - 1), offset);
  }

  private checked(value: string, offset: number): string {
    if (value.length > MAXIMUM_STRING)
      this.complaints.report('too-large', offset, this.at - offset, 'A text may have at most 65,536 characters.');
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
        if (char < 0x20) this.complaints.add(i, 1, 'A tab or control character inside a text must be written as an escape, such as \\t.');
        i++;
      }
    }
  }

  /** Up to the end of the line; what looks like punctuation at its end is taken as such. */
  private unterminated(offset: number, lineEnd: number): string {
    let end = lineEnd;
    while (end > offset + 1 && ' \t,:{}[]'.includes(this.text[end - 1])) end--;
    this.at = end;
    this.complaints.add(offset, this.at - offset, 'This text is never closed: a double quote is missing.', insertion(this.at, '"'));
    return this.text.slice(offset + 1, this.at);
  }

  private singleQuoted(): string {
    const offset = this.at;
    let end = offset + 1;
    while (end < this.text.length && !"'\r\n".includes(this.text[end])) end++;
    const value = this.text.slice(offset + 1, end);
    this.at = this.text[end] === "'" ? end + 1 : end;
    const length = this.at - offset;
    this.complaints.add(offset, length, 'Texts are written in double quotes.', replacement(offset, length, JSON.stringify(value)));
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
    const doubled: Fix[] = [{ title: 'Write the backslash twice', edits: [{ offset: at, length: 0, text: '\\' }] }];
    this.complaints.add(
      at,
      Math.min(2, this.text.length - at),
      'A backslash starts an escape such as \\n; to mean the sign itself write it twice.',
      doubled,
    );
    return ['\\', at + 1];
  }

  private number(): number | undefined {
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
      this.complaints.report('not-finite', offset, end - offset, `${literal} is too large for a number; the largest is about 1.8e308.`);
    } else if (/^-?[\d.]*[1-9]/.test(literal)) {
      this.complaints.report('underflow', offset, end - offset, `${literal} is so small that it is read as 0.`);
    }
  }

  /** true, false, null, or something that is not JSON. */
  private word(): Raw {
    const offset = this.at;
    if (isFullWidthQuote(this.charHere())) return this.string();
    const end = Math.max(endOfWord(this.text, offset), offset + 1);
    const word = this.text.slice(offset, end);
    this.at = end;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const meant = meaningOf(word);
    this.complaints.add(
      offset,
      word.length,
      meant.message,
      meant.texts?.flatMap((text) => replacement(offset, word.length, text)),
    );
    return meant.value;
  }

  /** Skips blanks and comments, and takes full-width punctuation for what it means. */
  private skip(): void {
    const { text } = this;
    let next = text.charCodeAt(this.at);
    if (next === Char.space) next = text.charCodeAt(++this.at);
    if (next > Char.space && next !== Char.slash && next < 0x80) return;
    const [end, open] = endOfTrivia(text, this.at);
    this.at = end;
    if (open !== undefined) this.complaints.add(open, 2, 'This comment is never closed: "*/" is missing.', insertion(end, ' */'));
  }

  /** The character here; full-width punctuation is reported once and read as its plain form. */
  private charHere(): number {
    const char = this.text.charCodeAt(this.at);
    if (char < 0x2000 || isFullWidthQuote(char)) return char;
    const plain = FULL_WIDTH[this.text[this.at]];
    if (plain === undefined) return char;
    this.complaints.addFullWidth(this.at);
    return plain.charCodeAt(0);
  }

  private stray(message = `This "${this.text[this.at]}" is not expected here.`): void {
    this.complaints.add(this.at, 1, message, replacement(this.at, 1, ''));
    this.at++;
  }

  private endOfContent(): number {
    return this.text.slice(0, this.at).trimEnd().length;
  }

  private lineOf(offset: number): number {
    return this.text.slice(0, offset).split(/\r\n?|\n/).length;
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
