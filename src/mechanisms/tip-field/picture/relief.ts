/** How the relief of a front fares: the verdict, its growth, and its course as a small curve. */

import type { Ink, Point, Shape } from '../../../drawing/picture.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import type { Result } from '../../contract/result.ts';
import { times } from './factor.ts';
import type { Box } from './layout.ts';

/** The plot shows at least this share of the relief. */
const SMALLEST_SPAN = 0.2;

const TONES: Record<'good' | 'neutral' | 'bad', Ink> = { good: 'good', neutral: 'positive', bad: 'bad' };

/** What becomes of the relief: the verdict, its growth, and its course as a small curve. */
export function reliefShapes(
  box: Box,
  result: Result,
  verdict: { readonly title: Text; readonly tone: 'good' | 'neutral' | 'bad' } | undefined,
): Shape[] {
  const ink: Ink = verdict ? TONES[verdict.tone] : 'muted';
  const middle = box.left + box.width / 2;
  const shapes: Shape[] = [
    {
      kind: 'text',
      at: [middle, box.top + 12],
      text: msg`The relief in time`,
      size: 12,
      ink: 'foreground',
      bold: true,
      align: 'middle',
      baseline: 'middle',
    },
    {
      kind: 'text',
      at: [middle, box.top + 36],
      text: verdict?.title ?? msg`no verdict`,
      size: 14,
      ink,
      bold: true,
      align: 'middle',
      baseline: 'middle',
    },
  ];
  const { x, y } = result.series.peak_to_valley_against_time;
  if (x.length < 2) return shapes;
  const plot = {
    left: box.left + 10,
    right: box.left + box.width - 10,
    top: box.top + 66,
    bottom: box.top + Math.min(box.height, 400) - 26,
  };
  // A relief that hardly changes is drawn as one that hardly changes.
  const [least, most] = [Math.min(...y), Math.max(...y)];
  const span = Math.max(most - least, SMALLEST_SPAN * most) || 1;
  const low = (least + most - span) / 2;
  const at = (time: number, relief: number): Point => [
    plot.left + ((plot.right - plot.left) * time) / x[x.length - 1],
    plot.bottom - 12 - ((relief - low) / span) * (plot.bottom - plot.top - 24),
  ];
  const points = x.map((time, i) => at(time, y[i]));
  const { shown_time_s: time, peak_to_valley_um: relief } = result.scalars;
  shapes.push(
    {
      kind: 'path',
      points: [
        [plot.left, plot.bottom],
        [plot.right, plot.bottom],
      ],
      stroke: { ink: 'foreground', width: 1 },
    },
    { kind: 'path', points, stroke: { ink, width: 2.2 } },
    ...(typeof time === 'number' && typeof relief === 'number'
      ? [{ kind: 'circle', center: at(time, relief), radius: 3.5, fill: { ink } } as const]
      : []),
    { kind: 'text', at: [plot.left, plot.bottom + 12], text: verbatim('0'), size: 11, ink: 'muted', baseline: 'middle' },
    {
      kind: 'text',
      at: [plot.right, plot.bottom + 12],
      text: quantity('_s', x[x.length - 1], 3, true),
      size: 11,
      ink: 'muted',
      align: 'end',
      baseline: 'middle',
    },
    {
      kind: 'text',
      at: [plot.left, plot.top - 8],
      text: sequence(
        [quantity('_um', y[0]), ' → ', quantity('_um', y[y.length - 1]), ...(y[0] > 0 ? [' (', times(y[y.length - 1] / y[0]), ')'] : [])],
        '',
      ),
      size: 11,
      ink: 'foreground',
      baseline: 'middle',
      halo: true,
    },
  );
  return shapes;
}
