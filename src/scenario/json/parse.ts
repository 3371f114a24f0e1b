/**
 * Reads JSON with comments and trailing commas into a tree with places. Our own, because every surface needs what no
 * library gives together: duplicate keys, limits, numbers that overflow, a helpful word and a fix for each slip, a tree
 * that survives broken text, and speed (a file is read again at every keystroke).
 */
import { msg } from '../../quantities/text.ts';
import { breaksWord, Char, endOfDecimals, endOfUnit, endOfWord, isFullWidthQuote, isPlain } from './characters.ts';
import { insertion, type SyntaxProblem, Unreadable } from './complaints.ts';
import { MAXIMUM_STRING, ScalarReader } from './scalars.ts';
import { type ArrayNode, type JsonNode, Members, nodeOf, type ObjectNode, type Raw } from './tree.ts';
import { fixesFor, quantityMeant } from './word-hints.ts';

const MAXIMUM_DEPTH = 32;
export const MAXIMUM_BYTES = 1024 * 1024;

interface ParsedText {
  readonly root?: JsonNode;
  readonly problems: readonly SyntaxProblem[];
}

/** Never throws: what cannot be read is a problem, and the rest is read. */
export function parseText(text: string): ParsedText {
  if (exceedsBytes(text, MAXIMUM_BYTES)) {
    return { problems: [{ code: 'too-large', message: msg`The file is larger than 1 MiB.`, offset: 0, length: Math.min(text.length, 1) }] };
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

function isDigit(char: number): boolean {
  return char >= Char.zero && char <= Char.zero + 9;
}

/** What a unit, or another blank before it, may begin with. */
function isWord(char: number): boolean {
  return char > 0x7f || (char >= 0x41 && char <= 0x7a) || char === 0x25 || char === Char.space;
}

class Parser extends ScalarReader {
  private depth = 0;
  /** Key -> the names in the latest object that stood there. Files repeat themselves: the next one is likely to have the same. */
  private readonly names = new Map<string, readonly string[]>();

  document(): JsonNode | undefined {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.skip();
    if (this.at >= this.text.length) {
      this.complaints.add(
        0,
        this.text.length,
        msg`The file is empty. A scenario is an object: { "interphase": "1.0", "parameters": { … } }.`,
      );
      return undefined;
    }
    const offset = this.at;
    const raw = this.value('');
    const root = nodeOf(raw, offset, this.at);
    this.skip();
    if (this.at < this.text.length)
      this.complaints.add(this.at, this.text.length - this.at, msg`Nothing may follow the end of the scenario.`);
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
        return this.number() ?? this.word(key);
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
          this.complaints.add(offset, 1, msg`This object is never closed: a "}" is missing.`, insertion(this.endOfContent(), '}'));
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
      const raw = this.behindNumber(name, valueOffset, this.valueAfter(name, keyOffset, keyEnd));
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
        if (!this.lost)
          this.complaints.add(offset, 1, msg`This list is never closed: a "]" is missing.`, insertion(this.endOfContent(), ']'));
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
      this.complaints.report('too-deep', this.at, 1, msg`Objects and lists may be nested at most ${MAXIMUM_DEPTH} levels deep.`);
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
      this.stray(msg`A key in double quotes is expected here.`);
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
      this.stray(msg`A key in double quotes is expected here.`);
      return undefined;
    }
    const word = this.text.slice(offset, this.at);
    this.complaints.add(
      offset,
      word.length,
      msg`Keys are written in double quotes.`,
      this.replacing(offset, word.length, JSON.stringify(word)),
    );
    return word;
  }

  private colon(keyOffset: number, keyEnd: number): void {
    this.skip();
    if (this.charHere() === Char.colon) this.at++;
    else this.complaints.add(keyOffset, keyEnd - keyOffset, msg`A ":" is missing after this key.`, insertion(keyEnd, ':'));
    this.skip();
  }

  private valueAfter(key: string, keyOffset: number, keyEnd: number): Raw {
    const char = this.charHere();
    if (this.at < this.text.length && char !== Char.comma && char !== Char.closeBrace && char !== Char.closeBracket) return this.value(key);
    this.complaints.add(keyOffset, keyEnd - keyOffset, msg`The value of this key is missing.`);
    return undefined;
  }

  /** What people write behind the number of a member, where JSON has a comma and a key: decimals behind a comma, or a unit. */
  private behindNumber(key: string, offset: number, raw: Raw): Raw {
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
      const meant = quantityMeant(literal, unit, key);
      this.complaints.add(end - unit.length, unit.length, meant.message, () => fixesFor(meant, text, { offset, end }));
      return meant.value;
    }
    const meant = `${literal}.${text.slice(at + 1, end)}`;
    this.complaints.add(
      offset,
      end - offset,
      msg`JSON writes decimals with a point: ${meant}.`,
      this.replacing(offset, end - offset, meant),
    );
    return Number(meant);
  }

  private mayKeep(members: Members, name: string, offset: number, end: number): boolean {
    if (isForbidden(name)) this.complaints.report('bad-key', offset, end - offset, msg`"${name}" cannot be a key.`);
    else if (members.has(name)) {
      const first = this.lineOf(members.get(name)!.key.offset);
      this.complaints.report(
        'duplicate-key',
        offset,
        end - offset,
        msg`"${name}" is already written on line ${first}; keep one of the two.`,
      );
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
      this.complaints.add(this.at, 1, msg`JSON separates with ",", not with ";".`, this.replacing(this.at, 1, ','));
      this.at++;
    } else if (char !== close && this.at < this.text.length && char !== Char.closeBrace && char !== Char.closeBracket) {
      this.complaints.add(this.at, 1, msg`A "," is missing before this.`, insertion(end, ','));
    }
  }
}
