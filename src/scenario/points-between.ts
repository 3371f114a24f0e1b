import { geometricBetween } from '../numerics/spacing.ts';
import { rounded } from '../quantities/numbers.ts';
import { REPORT_DIGITS } from './number.ts';

/** Both ends exact; the points between rounded so that 0.1 + 0.2 reads 0.3. A whole-number parameter gets whole points, each once. */
export function pointsBetween(from: number, to: number, steps: number, spacing: 'linear' | 'log', integer = false): number[] {
  const points = Array.from({ length: steps }, (_, i) => {
    if (i === 0) return from;
    if (i === steps - 1) return to;
    const part = i / (steps - 1);
    const value = spacing === 'log' ? geometricBetween(from, to, part) : from + (to - from) * part;
    return integer ? Math.round(value) : rounded(value, REPORT_DIGITS);
  });
  return integer ? [...new Set(points)] : points;
}
