/** Parts of which figures are made. */
import type { Text } from '../../quantities/text.ts';
import type { Line } from './figure.ts';

export const main = { form: 'curve', role: 'main' } as const;
export const reference = { form: 'curve', role: 'reference' } as const;

/** A dashed reference line at one height, between two abscissae. */
export const level = (title: Text, y: number, x: readonly [from: number, to: number]): Line => ({
  title,
  x,
  y: [y, y],
  ...reference,
  dashed: true,
});

/** First and last of the abscissae of a curve. */
export const ends = (x: readonly number[]): readonly [from: number, to: number] => [x[0], x[x.length - 1]];
