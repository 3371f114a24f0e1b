/** What is wrong in a scenario file: the same list in the editor and on the command line. */
import type { Text } from '../mechanisms/text.ts';

/** Replace `length` characters at `offset` by `text`. Edits of one list do not overlap and all refer to the same text. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Fix {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

export interface Problem {
  /** Stable, kebab-case; listed in the README with its meaning. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Plain words: what is wrong and what to do. */
  readonly message: Text;
  readonly offset: number;
  readonly length: number;
  readonly pointer?: string;
  /** Best first. */
  readonly fixes?: readonly Fix[];
}
