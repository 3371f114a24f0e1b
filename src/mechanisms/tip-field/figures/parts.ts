/** What the figures of the tip are made of. */
import type { Line, Mark } from '../../../drawing/figure/figure.ts';
import type { Series } from '../../contract/result.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import { numberOf, type TipResult } from '../outputs/result.ts';

export const main = (title: string, { x, y }: Series): Line => ({ title, x, y, form: 'curve', role: 'main' });
export const level = (title: string, { x }: Series, y: number): Line => ({
  title,
  x: [x[0], x[x.length - 1]],
  y: [y, y],
  form: 'curve',
  role: 'reference',
  dashed: true,
});

/** A point of the present state, where both numbers exist. */
export function now(result: TipResult, x: number | undefined, key: keyof typeof OUTPUTS): Mark[] {
  const y = numberOf(result, key);
  return x === undefined || y === undefined ? [] : [{ title: 'now', x, y }];
}

export const upright = (title: string, x: number | undefined): Mark[] => (x === undefined ? [] : [{ title, x }]);
