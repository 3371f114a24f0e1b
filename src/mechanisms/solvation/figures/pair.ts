/** Ion and anion beside the film: what remains against height, energy, force. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { level, main, reference } from '../../../drawing/figure/parts.ts';
import { msg, verbatim } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { CONTACT, DISTANCE, from, kT, present } from './parts.ts';

export function heightFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'height',
    title: msg`What remains, against height`,
    caption: msg`The naive lens takes almost all of the bond, at any height. Image charges leave the bond as it is and fade away from the surface.`,
    x: { ...DISTANCE, title: msg`Height of the ion` },
    y: { title: msg`Share that remains`, unit: '', scale: 'linear', minimum: 0 },
    lines: [
      { title: msg`Bond, naive lens`, ...series.bond_weakening_naive, ...main },
      { title: msg`Bond, image charges`, ...series.bond_weakening_image, ...main },
      { title: msg`Ion pair, image charges`, ...series.pair_weakening_image, ...main },
      { title: msg`Ion pair beside bare lithium`, ...series.pair_weakening_bare_lithium, ...reference },
      { title: msg`Ion pair beside organic SEI`, ...series.pair_weakening_organic_sei, ...reference, dashed: true },
    ],
    bands: [CONTACT],
    marks: present(result, values.ion_height_nm, 'pair_weakening_image'),
  };
}

export function energyFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'pair-energy',
    title: msg`Energy of Li⁺ and anion`,
    caption: msg`Beside the film, at the present height: images weaken the pair once it is wider than it is high. Inside the film there would be nothing left.`,
    x: { ...DISTANCE, title: msg`Distance of the anion`, minimum: 0.2 },
    y: { title: msg`Energy`, unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: msg`Naive lens`, ...from(0.2, series.pair_energy_naive), ...main },
      { title: msg`Image charges`, ...from(0.2, series.pair_energy_image), ...main },
      { title: msg`In the electrolyte`, ...from(0.2, series.pair_energy_liquid), ...reference },
      level(verbatim('−kT'), -kT(values), [0.2, 5]),
    ],
    bands: [{ ...CONTACT, from: 0.2 }],
    marks: present(result, values.lateral_distance_nm, 'pair_energy_image_kJ_per_mol'),
  };
}

/** Attraction as a positive number, for a logarithmic axis. */
function attraction({ x, y }: Series): Series {
  const kept = x.map((_, i) => i).filter((i) => y[i] < 0);
  return { x: kept.map((i) => x[i]), y: kept.map((i) => -y[i]) };
}

export function forceFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'force',
    title: msg`Force against distance`,
    caption: msg`Straight lines on this paper: between ions the force falls as 1/r², to a dipole as 1/r³. Images bend only the tail of the ion pair.`,
    x: DISTANCE,
    y: { title: msg`Attraction`, unit: 'pN', scale: 'log' },
    lines: [
      { title: msg`Anion, naive lens`, ...attraction(series.pair_force_naive), ...main },
      { title: msg`Anion, image charges`, ...attraction(series.pair_force_image), ...main },
      { title: msg`Molecule, naive lens`, ...attraction(series.bond_force_naive), ...main },
      { title: msg`Molecule, image charges`, ...attraction(series.bond_force_image), ...main },
      { title: msg`Anion, in the electrolyte`, ...attraction(series.pair_force_liquid), ...reference },
    ],
    bands: [CONTACT],
    marks: present(result, values.distance_nm, 'bond_force_image_pN', -1),
  };
}
