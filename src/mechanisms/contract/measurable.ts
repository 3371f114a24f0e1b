/** What can be measured of a mechanism, how a file of it is laid out, and where its points go. */

import type { Text } from '../../quantities/text.ts';
import type { Result } from './result.ts';

export interface MeasuredColumn {
  readonly title: Text;
  /** Names of the column in headers of files. */
  readonly named: RegExp;
  /** Zero and less have no meaning. */
  readonly positive?: boolean;
  /** Sign of nearly all values; mostly the opposite sign hints at another convention. */
  readonly usually?: 'negative';
}

/** Numbers of a file by the keys of the columns, in the unit of each key; all of one length. */
export type MeasuredNumbers = Readonly<Record<string, readonly number[]>>;

export interface MeasuredPoints {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** What each point is called where it is pointed at. */
  readonly names?: readonly Text[];
}

export interface Measurable {
  /** "impedance spectrum" */
  readonly title: Text;
  /** In the order in which a file has them; keys carry their unit. */
  readonly columns: Readonly<Record<string, MeasuredColumn>>;
  /** Points for the figures of the mechanism, by their ids. */
  points(numbers: MeasuredNumbers): Readonly<Record<string, MeasuredPoints>>;
  /**
   * How far the model lies from the file: the root mean square of the differences, each as a fraction of what was measured.
   * Undefined when no point lies where the model was computed.
   */
  deviation(numbers: MeasuredNumbers, result: Result): number | undefined;
}
