/** The rate of desolvation: what each lens claims, and what one would have to believe. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { level, main } from '../../../drawing/figure/parts.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { OutputKey, SolvationResult } from '../outputs/result.ts';
import { present } from './parts.ts';

/** What each lens claims for the rate, and the yardstick. */
const LENSES: readonly (readonly [OutputKey, Text])[] = [
  ['rate_factor_naive', msg`Naive`],
  ['rate_factor_immersion', msg`Complex inside the film`],
  ['rate_factor_image', msg`Images, this bond`],
  ['rate_factor_outward_mean', msg`Images, outward mean`],
  ['rate_factor_field', msg`Mean field`],
  ['rate_factor_believed', msg`Believed share`],
  ['rate_factor_solvent_change', msg`Another solvent`],
];

export function lensFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const points = LENSES.flatMap(([key], i) => {
    const value = numberOf(result, key);
    return value !== undefined && value > 0 ? [{ x: i + 1, y: value }] : [];
  });
  return {
    id: 'lenses',
    title: msg`What each lens claims for the rate of desolvation`,
    caption: msg`The naive lens divides the whole barrier by the permittivity ratio; the images see only what the film sends back. Against both, what a change of solvent does.`,
    x: {
      title: msg`Lens`,
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: LENSES.length + 0.5,
      ticks: LENSES.map(([, title], i) => ({ at: i + 1, title })),
    },
    y: { title: msg`Rate over that without a film`, unit: '', scale: 'log' },
    lines: [
      { title: msg`Rate`, x: points.map(({ x }) => x), y: points.map(({ y }) => y), form: 'points', role: 'main' },
      level(msg`unchanged`, 1, [0.5, LENSES.length + 0.5]),
    ],
  };
}

export function beliefFigure(values: SolvationValues, result: SolvationResult): Figure {
  const solvent = numberOf(result, 'rate_factor_solvent_change');
  return {
    id: 'belief',
    title: msg`What you would have to believe`,
    caption: msg`The share of the barrier that would have to feel the film as if it were all around, for the rate on the axis. Nothing supports a share above zero.`,
    x: { title: msg`Electrostatic share of the barrier`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: msg`Rate over that without a film`, unit: '', scale: 'log' },
    lines: [
      { title: msg`Film all around`, ...result.series.rate_believed, ...main },
      ...(solvent === undefined || solvent === 0 ? [] : [level(msg`another solvent`, solvent, [0, 1])]),
    ],
    marks: present(result, values.electrostatic_fraction, 'rate_factor_believed'),
  };
}
