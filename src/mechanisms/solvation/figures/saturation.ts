/** Dielectric saturation of the solvent around the ion. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { level, main } from '../../../drawing/figure/parts.ts';
import { msg } from '../../../quantities/text.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { CONTACT, DISTANCE, present } from './parts.ts';

export function saturationFigure(values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'saturation',
    title: msg`Permittivity of the solvent around the ion`,
    caption: msg`In the field of the ion the dipoles of the liquid are aligned already: at the length of a bond the bulk permittivity is gone.`,
    x: { ...DISTANCE, title: msg`Distance from Li⁺` },
    y: { title: msg`Permittivity`, unit: '', scale: 'log', minimum: 1 },
    lines: [
      { title: msg`${values.solvent}, Booth`, ...result.series.saturation_booth, ...main },
      { title: msg`Grahame, in the same field`, ...result.series.saturation_grahame, ...main },
      level(msg`in bulk`, values.solvent_permittivity, [0.1, 5]),
    ],
    bands: [{ ...CONTACT, title: msg`Molecular contact`, to: 0.4 }],
    marks: present(result, values.distance_nm, 'saturated_liquid_permittivity'),
  };
}
