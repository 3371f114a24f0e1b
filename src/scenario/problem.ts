/** What is wrong in a scenario file: the same list in the editor and on the command line. */
import type { Text } from '../quantities/text.ts';
import type { ProblemCode } from './codes.ts';

/** Replace `length` characters at `offset` by `text`. Edits of one list do not overlap and all refer to the same text. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Fix {
  /** Of a fix that changes a value: the old and the new one. */
  readonly title: Text;
  readonly edits: readonly TextEdit[];
  /**
   * What becomes of what the text states. `kept`: it says the same afterwards, in the words of the format; only such a fix is made
   * without being asked for. `guessed`: another name or pointer was probably meant. `changed`: another value, or something is gone.
   */
  readonly meaning: 'kept' | 'guessed' | 'changed';
}

/** Ways to mend something, best first; made when somebody asks for them. */
export type Fixes = () => readonly (Fix | undefined)[];

export interface Problem {
  /** Stable; see `CODES` for what each means. */
  readonly code: ProblemCode;
  /** A hint is something without effect: shown faded in the editor, never counted. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** Plain words: what is wrong and what to do. */
  readonly message: Text;
  readonly offset: number;
  readonly length: number;
  readonly pointer?: string;
  /** The file that the text names and that it is about, from the folder of the scenario; its line from 1. */
  readonly attachment?: { readonly path: string; readonly line: number };
  /** Best first; made anew each time. Whether one holds is found by trying it: see `fixesThatHold`. */
  readonly fixes: () => readonly Fix[];
}
