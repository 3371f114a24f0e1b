/** The readings of a ferroelectric film side by side. */

import type { Figure, Line } from '../../../drawing/figure/figure.ts';
import { msg, verbatim } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { TipResult } from '../outputs/result.ts';

const READINGS = [
  [msg`bare`, 'bare_tip_to_flat_current_ratio', msg`bare`],
  [msg`control: resistance only`, 'control_tip_to_flat_current_ratio', msg`control`],
  [msg`Frumkin: dipoles shift the kinetics`, 'frumkin_tip_to_flat_current_ratio', verbatim('Frumkin')],
  [msg`cartoon: bound charge cancels the field`, 'cartoon_tip_to_flat_current_ratio', msg`cartoon`],
] as const;

export function readingsFigure(result: TipResult): Figure[] {
  // A front has no cartoon; without a balance there is nothing at all.
  const readings = READINGS.flatMap(([title, key, short]) => {
    const y = numberOf(result, key);
    return y === undefined ? [] : [{ title, short, y }];
  });
  if (readings.length < READINGS.length - 1) return [];
  const lines = readings.map(({ title, y }, i): Line => ({ title, x: [i + 1], y: [y], form: 'bars', role: 'main' }));
  return [
    {
      id: 'shielding-readings',
      title: msg`Readings of the film`,
      caption: msg`Only what goes beyond the control may be credited to polarisation; the control is any film of the same resistance.`,
      x: {
        title: msg`Reading`,
        unit: '',
        scale: 'linear',
        minimum: 0.4,
        maximum: readings.length + 0.6,
        ticks: readings.map(({ short }, i) => ({ at: i + 1, title: short })),
      },
      y: { title: msg`Current at the tip, relative to flat`, unit: '', scale: 'linear' },
      lines: [...lines, { title: msg`even`, x: [0.4, readings.length + 0.6], y: [1, 1], form: 'curve', role: 'reference', dashed: true }],
    },
  ];
}
