/** A small plot beside the picture: a curve, its axes' ends, nothing else. */

import type { Point, Shape } from '../../../drawing/picture.ts';
import { power } from '../../../numerics/power.ts';
import type { Text } from '../../../quantities/text.ts';

interface MiniPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: Text;
  readonly xTitle: Text;
  readonly yTitle: Text;
  /** Where the axes begin (y at 0) and end. */
  readonly xStart: number;
  readonly xEnd: number;
  readonly yEnd: number;
  readonly xLabels: readonly [start: Text, end: Text];
  readonly curve: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** A thin line to compare with. */
  readonly reference?: readonly Point[];
  readonly marks?: readonly { readonly at: Point; readonly text: Text; readonly align: 'start' | 'middle' | 'end' }[];
}

const SIZE = 11;

/** The next number of 1, 1.5, 2, 3, 5, 7, 10 … that is not smaller. */
export function roundUp(value: number): number {
  const decade = power(10, Math.floor(Math.log10(value)));
  const step = [1, 1.5, 2, 3, 5, 7, 10].find((factor) => factor * decade >= value * (1 - 1e-9)) ?? 10;
  return step * decade;
}

export function miniPlot(plot: MiniPlot): Shape[] {
  const left = plot.left + 6;
  const bottom = plot.top + plot.height - 30;
  const top = plot.top + 34;
  const scaleX = (plot.width - 18) / (plot.xEnd - plot.xStart);
  const scaleY = (bottom - top) / plot.yEnd;
  const place = ([x, y]: Point): Point => [left + (x - plot.xStart) * scaleX, bottom - y * scaleY];
  const axis = { ink: 'muted', width: 1 } as const;
  const label = (text: Text, at: Point, align: 'start' | 'middle' | 'end', baseline: 'top' | 'bottom'): Shape => ({
    kind: 'text',
    at,
    text,
    size: SIZE,
    ink: 'muted',
    align,
    baseline,
  });
  const right = left + plot.width - 18;
  return [
    { kind: 'text', at: [plot.left + 6, plot.top + 2], text: plot.title, size: 12, ink: 'foreground', bold: true, baseline: 'top' },
    label(plot.yTitle, [plot.left + 6, plot.top + 18], 'start', 'top'),
    {
      kind: 'path',
      points: [
        [left, top - 2],
        [left, bottom],
        [right, bottom],
      ],
      stroke: axis,
    },
    label(plot.xLabels[0], [left, bottom + 4], 'start', 'top'),
    label(plot.xLabels[1], [right, bottom + 4], 'end', 'top'),
    label(plot.xTitle, [(left + right) / 2, bottom + 16], 'middle', 'top'),
    ...(plot.reference ? [{ kind: 'path', points: plot.reference.map(place), stroke: { ...axis, dash: [3, 3] } } as const] : []),
    { kind: 'path', points: plot.curve.x.map((x, i) => place([x, plot.curve.y[i]])), stroke: { ink: 'series-1', width: 2 } },
    ...(plot.marks ?? []).flatMap(({ at, text, align }): Shape[] => {
      const [x, y] = place(at);
      return [
        { kind: 'circle', center: [x, y], radius: 3, fill: { ink: 'series-1' } },
        { kind: 'text', at: [x, y - 5], text, size: SIZE, ink: 'foreground', align, baseline: 'bottom', halo: true },
      ];
    }),
  ];
}
