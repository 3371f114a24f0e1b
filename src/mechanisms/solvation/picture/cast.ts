/** Where the ion, its sheath and the anion stand in a panel. */
import type { Point } from '../../../drawing/picture.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { type Layout, type Panel, place } from './layout.ts';
import { type Molecule, molecules } from './sheath.ts';

export interface Cast {
  readonly sheath: readonly Molecule[];
  readonly ion: Point;
  readonly anion: Point;
  /** The anion lies outside the panel. */
  readonly anionOutside: boolean;
  readonly chosen: Point;
  readonly radius: (nanometres: number, least: number) => number;
}

/** A bond too short to see: the ion alone stands for its sheath. */
export const sheathShown = (values: SolvationValues, layout: Layout) => values.distance_nm * layout.scale > 8;

export function castOf(values: SolvationValues, layout: Layout, panel: Panel): Cast {
  const sheath = molecules(values);
  const at = ({ direction: [right, outward] }: Molecule) =>
    place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm);
  const anion = place(layout, panel, -values.lateral_distance_nm, values.ion_height_nm);
  return {
    sheath,
    ion: place(layout, panel, 0, values.ion_height_nm),
    anion,
    anionOutside: anion[0] < panel.left + 8,
    chosen: at(sheath.find(({ chosen }) => chosen)!),
    radius: (nanometres, least) => Math.max(least, nanometres * layout.scale),
  };
}
