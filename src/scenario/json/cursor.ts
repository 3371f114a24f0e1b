/** Where the parser is in the text: what stands there, what may be skipped, what is not expected. */
import { msg } from '../../quantities/text.ts';
import { rewrite } from '../fixes.ts';
import type { Fixes } from '../problem.ts';
import { Char, endOfTrivia, FULL_WIDTH, isFullWidthQuote } from './characters.ts';
import { Complaints, insertion } from './complaints.ts';
import { Lines } from './lines.ts';

export class Cursor {
  readonly complaints: Complaints;
  protected at = 0;

  constructor(protected readonly text: string) {
    this.complaints = new Complaints(text);
  }

  /** Skips blanks and comments, and takes full-width punctuation for what it means. */
  protected skip(): void {
    const { text } = this;
    let next = text.charCodeAt(this.at);
    if (next === Char.space) next = text.charCodeAt(++this.at);
    if (next > Char.space && next !== Char.slash && next < 0x80) return;
    const [end, open] = endOfTrivia(text, this.at);
    this.at = end;
    if (open !== undefined) this.complaints.add(open, 2, msg`This comment is never closed: "*/" is missing.`, insertion(end, ' */'));
  }

  /** The character here; full-width punctuation is reported once and read as its plain form. */
  protected charHere(): number {
    const char = this.text.charCodeAt(this.at);
    if (char < 0x2000 || isFullWidthQuote(char)) return char;
    const plain = FULL_WIDTH[this.text[this.at]];
    if (plain === undefined) return char;
    this.complaints.addFullWidth(this.at);
    return plain.charCodeAt(0);
  }

  protected stray(message = msg`This "${this.text[this.at]}" is not expected here.`): void {
    this.complaints.add(this.at, 1, message, this.replacing(this.at, 1, ''));
    this.at++;
  }

  /** What the text says there, as JSON writes it. */
  protected replacing(offset: number, length: number, text: string): Fixes {
    const place = { offset, end: offset + length };
    return () => [text === '' ? rewrite(place, text, msg`Remove it`) : rewrite(place, text)];
  }

  protected endOfContent(): number {
    return this.text.slice(0, this.at).trimEnd().length;
  }

  #lines: Lines | undefined;

  protected lineOf(offset: number): number {
    this.#lines ??= new Lines(this.text);
    return this.#lines.at(offset).line;
  }
}
