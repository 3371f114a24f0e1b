/** Maps that cannot show what they are asked to show, and an inorganic share of nothing. */
import { INORGANIC_PHASES } from '../materials/sei-phases.ts';
import { quantity } from '../numbers.ts';
import type { Text } from '../text.ts';
import type { SeiValues } from './parameters.ts';

interface MapAdvice {
  readonly key: 'grid_points' | 'box_um';
  readonly message: Text;
}

/** Points that a correlation length must span, and spots that a side must. */
const POINTS_PER_LENGTH = 4;
const SPOTS_PER_SIDE = 5;

export function mapAdvice({ structure, correlation_length_um: length, box_um: box, grid_points }: SeiValues): MapAdvice[] {
  if (structure !== 'map') return [];
  const list: MapAdvice[] = [];
  const step = box / Number(grid_points);
  if (step > length / POINTS_PER_LENGTH) {
    list.push({
      key: 'grid_points',
      message: `The grid is too coarse for the spots: its points stand ${quantity('_um', step)} apart, and a spot of ${quantity('_um', length, 3, true)} needs one every ${quantity('_um', length / POINTS_PER_LENGTH)} at least. Take more points, a smaller side or larger spots.`,
    });
  }
  if (box < SPOTS_PER_SIDE * length) {
    list.push({
      key: 'box_um',
      message: `The map shows fewer than five spots a side, so its statistics depend on the seed. Take a side of at least ${quantity('_um', SPOTS_PER_SIDE * length, 3, true)}, or smaller spots.`,
    });
  }
  return list;
}

const PARTS = INORGANIC_PHASES.map((phase) => `${phase}_parts` as const);

/** Four amounts of zero have no proportion. */
export function partsAdvice(values: SeiValues): { readonly key: (typeof PARTS)[number]; readonly message: Text }[] {
  if (PARTS.some((key) => values[key] > 0)) return [];
  return [
    {
      key: PARTS[0],
      message:
        'All amounts of inorganic phases are zero, so the inorganic share is taken as equal parts of all four. Set at least one amount above zero.',
    },
  ];
}

export const advice = {
  keys: ['structure', 'grid_points', 'box_um', 'correlation_length_um', ...PARTS],
  give: (values: SeiValues) => [...mapAdvice(values), ...partsAdvice(values)],
} as const;
