/** The readings of a ferroelectric film side by side. */
import type { Figure, Line } from '../../figure.ts';
import { numberOf, type TipResult } from '../result.ts';

const READINGS = [
  ['bare', 'bare_tip_to_flat_current_ratio', 'bare'],
  ['control: resistance only', 'control_tip_to_flat_current_ratio', 'control'],
  ['Frumkin: dipoles shift the kinetics', 'frumkin_tip_to_flat_current_ratio', 'Frumkin'],
  ['cartoon: bound charge cancels the field', 'cartoon_tip_to_flat_current_ratio', 'cartoon'],
] as const;

export function readingsFigure(result: TipResult): Figure[] {
  const lines = READINGS.flatMap(([title, key], i): Line[] => {
    const y = numberOf(result, key);
    return y === undefined ? [] : [{ title, x: [i + 1], y: [y], form: 'bars', role: 'main' }];
  });
  if (lines.length < READINGS.length) return [];
  return [
    {
      id: 'shielding-readings',
      title: 'Three readings of the film',
      caption: 'Only what goes beyond the control may be credited to polarisation; the control is any film of the same resistance.',
      x: {
        title: 'Reading',
        unit: '',
        scale: 'linear',
        minimum: 0.4,
        maximum: READINGS.length + 0.6,
        ticks: READINGS.map(([, , title], i) => ({ at: i + 1, title })),
      },
      y: { title: 'Current at the tip, relative to flat', unit: '', scale: 'linear' },
      lines: [...lines, { title: 'even', x: [0.4, READINGS.length + 0.6], y: [1, 1], form: 'curve', role: 'reference', dashed: true }],
    },
  ];
}
