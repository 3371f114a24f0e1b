/** Values of the tip that are allowed but do not go together well. */
import { msg } from '../../../quantities/text.ts';
import type { TipValues } from '../parameters/index.ts';

export const advice = {
  keys: ['geometry', 'ferroelectric', 'coverage', 'ridges'],
  /** A ferroelectric film that lies nowhere. */
  give({ geometry, ferroelectric, coverage, ridges }: TipValues) {
    if (geometry !== 'moving-front' || ferroelectric === 'none') return [];
    if (coverage > 0 || ridges.some(({ ridge_coverage: own = 0 }) => own > 0)) return [];
    return [
      {
        key: 'ferroelectric',
        message: msg`The ferroelectric film covers nothing: set the coverage above zero, or that of a ridge.`,
      } as const,
    ];
  },
} as const;
