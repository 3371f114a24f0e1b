/** Advice on values: grids too coarse or too small for their spots, spots too small for the model, an inorganic share without any phase. */

import { power } from '../../../numerics/power.ts';
import { quantity, rounded } from '../../../quantities/numbers.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { INORGANIC_PHASES } from '../../materials/sei-phases.ts';
import type { SeiValues } from '../parameters/index.ts';
import { mosaic } from '../parameters/mosaic.ts';

interface Advised {
  readonly key: 'grid_points' | 'box_um' | 'correlation_length_um' | 'pattern_wavelength_um' | 'lif_parts';
  readonly message: Text;
  /** What to write at the key. */
  readonly write?: string | number;
}

/** Points that a correlation length must span, and spots that a side must. */
const POINTS_PER_LENGTH = 4;
const SPOTS_PER_SIDE = 5;
/** In a film of even thickness L current spreads sideways over about L: what is left out must be small against a spot. */
const THICKNESSES_PER_SPOT = 5;

const MICROMETRES_PER_NANOMETRE = 1e-3;

/** Two digits, not smaller. */
function roundedUp(value: number): number {
  const digit = power(10, Math.floor(Math.log10(value)) - 1);
  return rounded(Math.ceil((value / digit) * (1 - 1e-12)) * digit, 6);
}

function mapAdvice(values: SeiValues): Advised[] {
  const { structure, correlation_length_um: length, box_um: box, grid_points, median_thickness_nm } = values;
  if (structure !== 'map') return [];
  const list: Advised[] = [];
  const thickness = median_thickness_nm * MICROMETRES_PER_NANOMETRE;
  if (length < THICKNESSES_PER_SPOT * thickness) {
    const write = roundedUp(THICKNESSES_PER_SPOT * thickness);
    list.push({
      key: 'correlation_length_um',
      message: msg`The spots are smaller than five times the thickness of the film: current would also spread sideways inside the film, which is left out here. Take spots of at least ${quantity('_um', write)}, or a thinner film.`,
      write,
    });
  }
  const step = box / Number(grid_points);
  if (step > length / POINTS_PER_LENGTH) {
    const enough = Object.keys(mosaic.grid_points.options).find((points) => box / Number(points) <= length / POINTS_PER_LENGTH);
    list.push({
      key: 'grid_points',
      message: msg`The grid is too coarse for the spots: its points stand ${quantity('_um', step)} apart, and a spot of ${quantity('_um', length, 3, true)} needs one every ${quantity('_um', length / POINTS_PER_LENGTH)} at least. Take more points, a smaller side or larger spots.`,
      ...(enough !== undefined && { write: enough }),
    });
  }
  if (box < SPOTS_PER_SIDE * length) {
    const write = rounded(SPOTS_PER_SIDE * length, 12);
    list.push({
      key: 'box_um',
      message: msg`The map shows fewer than five spots a side, so its statistics depend on the seed. Take a side of at least ${quantity('_um', write, 3, true)}, or smaller spots.`,
      write,
    });
  }
  return list;
}

function stripeAdvice({ structure, patches, pattern_wavelength_um: spacing }: SeiValues): Advised[] {
  if (structure !== 'patches' || patches.length < 2) return [];
  /** The spacing that patch `i` asks for. */
  const least = patches.map(
    ({ area_fraction, sei_thickness_nm }) => (THICKNESSES_PER_SPOT * sei_thickness_nm * MICROMETRES_PER_NANOMETRE) / area_fraction,
  );
  const worst = least.indexOf(Math.max(...least));
  if (spacing >= least[worst]) return [];
  const write = roundedUp(least[worst]);
  return [
    {
      key: 'pattern_wavelength_um',
      message: msg`At this spacing patch ${worst + 1} is ${quantity('_nm', (spacing * patches[worst].area_fraction) / MICROMETRES_PER_NANOMETRE)} wide, less than five times its thickness: current would also spread sideways inside the film, which is left out here. Take a spacing of at least ${quantity('_um', write)}.`,
      write,
    },
  ];
}

const PARTS = INORGANIC_PHASES.map((phase) => `${phase}_parts` as const);

/** Four amounts of zero have no proportion. */
function partsAdvice(values: SeiValues): Advised[] {
  if (PARTS.some((key) => values[key] > 0)) return [];
  return [
    {
      key: 'lif_parts',
      message: msg`All amounts of inorganic phases are zero, so the inorganic share is taken as equal parts of all four. Set at least one amount above zero.`,
    },
  ];
}

export const advice = {
  keys: [
    'structure',
    'patches',
    'pattern_wavelength_um',
    'median_thickness_nm',
    'grid_points',
    'box_um',
    'correlation_length_um',
    ...PARTS,
  ],
  give: (values: SeiValues) => [...partsAdvice(values), ...mapAdvice(values), ...stripeAdvice(values)],
} as const;
