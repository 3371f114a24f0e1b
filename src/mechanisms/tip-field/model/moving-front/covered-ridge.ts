/** The ridge on which the ferroelectric film is read. */
import type { TipValues } from '../../parameters/index.ts';
import { crestAt } from './profile.ts';

/** The ridge on which the ferroelectric film is read: the one most covered, of several the tallest. */
export function readRidge({ ridges, coverage }: Pick<TipValues, 'ridges' | 'coverage'>): number {
  const cover = (j: number) => ridges[j].ridge_coverage ?? coverage;
  let best = 0;
  for (let j = 1; j < ridges.length; j++) {
    if (cover(j) > cover(best) || (cover(j) === cover(best) && ridges[j].ridge_height_um > ridges[best].ridge_height_um)) best = j;
  }
  return best;
}

/** Whether a position belongs to a ridge rather than to its neighbours. */
export function onRidge(x: number, ridge: number, ridges: number, period = 2 * Math.PI): boolean {
  const aside = x / period - crestAt(ridge, ridges) / (2 * Math.PI);
  return Math.abs(aside - Math.round(aside)) <= 0.5 / ridges;
}
