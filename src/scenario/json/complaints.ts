/** What the parser has to complain about, and what would mend it. */
import { msg, type Text } from '../../quantities/text.ts';
import type { Fixes, TextEdit } from '../problem.ts';
import { FULL_WIDTH } from './characters.ts';

export interface SyntaxProblem {
  readonly code: 'json-syntax' | 'duplicate-key' | 'bad-key' | 'too-deep' | 'too-large' | 'not-finite' | 'underflow';
  readonly message: Text;
  readonly offset: number;
  readonly length: number;
  readonly fixes?: Fixes;
}

/** Who has made so many mistakes wants to hear of the first ones. */
const MOST_PROBLEMS = 200;

/** Thrown where reading on makes no sense. */
export class Unreadable extends Error {}

export class Complaints {
  readonly problems: SyntaxProblem[] = [];
  private readonly fullWidthEdits: TextEdit[] = [];

  constructor(private readonly text: string) {}

  /** Something that is not JSON. */
  add(offset: number, length: number, message: Text, fixes?: Fixes): void {
    this.report('json-syntax', offset, length, message, fixes);
  }

  report(code: SyntaxProblem['code'], offset: number, length: number, message: Text, fixes?: Fixes): void {
    if (this.problems.length >= MOST_PROBLEMS) throw new Unreadable();
    this.problems.push({ code, message, offset, length, ...(fixes && { fixes }) });
  }

  /** Once for each sign. All share one list of edits: converting one sign converts them all. */
  addFullWidth(offset: number): void {
    if (this.fullWidthEdits.at(-1)?.offset === offset) return;
    const sign = this.text[offset];
    this.fullWidthEdits.push({ offset, length: 1, text: FULL_WIDTH[sign] });
    const fixes: Fixes = () => [{ title: msg`Convert all full-width punctuation`, edits: this.fullWidthEdits, meaning: 'kept' }];
    this.add(offset, 1, msg`"${sign}" is full-width punctuation; JSON needs the plain "${FULL_WIDTH[sign]}".`, fixes);
  }
}

export function insertion(offset: number, text: string): Fixes {
  return () => [{ title: msg`Insert "${text.trim()}"`, edits: [{ offset, length: 0, text }], meaning: 'kept' }];
}
