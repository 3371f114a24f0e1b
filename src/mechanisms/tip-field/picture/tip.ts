/** The tip of the cut: its shape, the shape before it, and its neighbours. */
import type { Text } from '../../../quantities/text.ts';
import type { Group } from './lines.ts';

export interface Tip {
  /** µm. */
  readonly height: number;
  readonly apexRadius: number;
  readonly baseRadius: number;
  /** Before plating, or before corrosion at rest, where it was different. */
  readonly before?: { readonly legend: Text; readonly height: number; readonly baseRadius: number };
  /** The tips that act on the field, where there are several. */
  readonly group?: Group;
}
