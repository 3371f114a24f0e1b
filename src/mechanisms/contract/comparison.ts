/** Several readings of the same thing in one table, along a chain of causes: what each claims, and why they differ. */

import type { Scalar } from '../../quantities/scalar.ts';
import type { Text } from '../../quantities/text.ts';
import type { Badge } from './result.ts';

export interface ComparisonColumn {
  readonly title: Text;
  /** Suffix of the unit table, or '' when dimensionless. */
  readonly unit: string;
}

export interface ComparisonRow {
  readonly title: Text;
  /** One per column; undefined where this reading says nothing. */
  readonly cells: readonly (Scalar | undefined)[];
  readonly badge: Badge;
  /** What this reading does differently. */
  readonly why: Text;
}

export interface Comparison {
  readonly title: Text;
  /** What to see, one or two sentences. */
  readonly caption: Text;
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}
