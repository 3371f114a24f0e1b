import type { Text } from '../../quantities/text.ts';

export interface Completion {
  readonly kind: 'pointer' | 'file' | 'mechanism' | 'preset';
  /** As it is listed. */
  readonly label: Text;
  /** What it addresses or belongs to, in few words. */
  readonly detail?: Text;
  readonly documentation?: Text;
  /** What is written in the place of the token. */
  readonly text: string;
  /** The words that typed characters are compared with; without them `text`. */
  readonly filter?: readonly Text[];
}

export interface Completions {
  /** The token that an item replaces, quotes included. */
  readonly offset: number;
  readonly length: number;
  /** In the order in which they are shown. */
  readonly items: readonly Completion[];
  /** Narrowed by what was typed: the next character asks again. */
  readonly narrowed: boolean;
}
