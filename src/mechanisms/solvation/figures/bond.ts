/** The bond to one molecule of the sheath: against its direction, its height, the permittivity of the film. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { level, main } from '../../../drawing/figure/parts.ts';
import { msg, verbatim } from '../../../quantities/text.ts';
import { FERROELECTRICS } from '../../materials/ferroelectrics.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { CONTACT_NM } from '../words/remarks.ts';
import { CONTACT, DISTANCE, from, kT, present } from './parts.ts';

export function directionFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  // Directions whose molecule would come closer than the contact distance.
  const limit = (CONTACT_NM - values.ion_height_nm) / values.distance_nm;
  const from = limit <= -1 ? undefined : (Math.acos(Math.min(1, limit)) * 180) / Math.PI;
  return {
    id: 'direction',
    title: msg`Image part of the bond against its direction`,
    caption: msg`Beside a film that polarises more than the liquid, outward bonds weaken and inward bonds strengthen; over all directions the sum is zero.`,
    x: { title: msg`Direction of the bond`, unit: 'deg', scale: 'linear', minimum: 0, maximum: 180 },
    y: { title: msg`Change of the bond`, unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: msg`Image charges`, ...series.bond_change_angle, ...main },
      level(msg`unchanged`, 0, [0, 180]),
      level(verbatim('kT'), kT(values), [0, 180]),
      level(verbatim('−kT'), -kT(values), [0, 180]),
    ],
    bands: from === undefined ? [] : [{ title: msg`No room for the molecule`, from, to: 180, hatched: true }],
    marks: present(result, values.axis_angle_deg, 'bond_change_image_kJ_per_mol'),
  };
}

export function reachFigure(values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'reach',
    title: msg`Image part of the bond against height`,
    caption: msg`What the film adds to the bond in its present direction: against kT it is gone within a nanometre. Turn the bond to turn its sign.`,
    x: { ...DISTANCE, title: msg`Height of the ion`, minimum: 0.2 },
    y: { title: msg`Change of the bond`, unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: msg`Image charges`, ...from(0.2, result.series.bond_change_height), ...main },
      level(msg`unchanged`, 0, [0.2, 5]),
      level(verbatim('kT'), kT(values), [0.2, 5]),
      level(verbatim('−kT'), -kT(values), [0.2, 5]),
    ],
    bands: [{ ...CONTACT, from: 0.2 }],
    marks: present(result, values.ion_height_nm, 'bond_change_image_kJ_per_mol'),
  };
}

export function materialFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const { bond_change_permittivity: curve, bond_change_materials: films } = result.series;
  const names = Object.values(FERROELECTRICS);
  return {
    id: 'materials',
    title: msg`Image part of the bond against the permittivity of the film`,
    caption: msg`From some hundreds on, more permittivity adds nothing: the curve ends at that of a metal. Below the electrolyte the sign turns, and three of the films lie there.`,
    x: { title: msg`Permittivity of the film`, unit: '', scale: 'log', minimum: 1, maximum: 5000 },
    y: { title: msg`Change of the bond`, unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: msg`Any film`, ...curve, ...main },
      { title: msg`Films of the library`, ...films, form: 'points', role: 'main' },
      level(msg`unchanged`, 0, [1, 5000]),
    ],
    // A film whose molecule has no room has no point, and then none has.
    marks: films.x.map((x, i) => ({ title: names[i].title, x, y: films.y[i] })),
  };
}
