/** The moving front: its cut to scale, the current along it as arrows, where it started, and how its relief fares. */
import type { Result, Values } from '../../../mechanisms/mechanism.ts';
import { quantity, readable } from '../../../mechanisms/numbers.ts';
import type { Handle, Ink, Point, Shape, Stroke } from '../../picture.ts';
import { filmPixels } from './film.ts';
import { frontLines } from './front-lines.ts';
import type { Box } from './layout.ts';
import { niceLength } from './view.ts';

/** The relief fills at most this share of the height, and the current above it the rest. */
const TALLEST = 0.5;
const ARROW_PITCH = 15;
const MOST_PERIODS = 6;
const LINES_PER_PERIOD = 24;

export interface FrontPicture {
  readonly shapes: Shape[];
  readonly handles: Handle[];
}

export function frontShapes(box: Box, values: Values, result: Result): FrontPicture {
  const period = values.front_period_um as number;
  const { front_now: now, front_at_start: start, front_current: current } = result.series;
  const shapes: Shape[] = [
    { kind: 'rectangle', corner: [box.left, box.top], width: box.width, height: box.height, rounding: 4, fill: { ink: 'electrolyte' } },
  ];
  if (now.x.length === 0) {
    shapes.push({
      kind: 'text',
      at: [box.left + box.width / 2, box.top + box.height / 2],
      text: 'no current along this front',
      size: 12,
      ink: 'muted',
      align: 'middle',
      baseline: 'middle',
    });
    return { shapes, handles: [] };
  }
  const lowest = Math.min(...start.y, ...now.y);
  const highest = Math.max(...start.y, ...now.y);
  const fitting = (TALLEST * box.height) / Math.max(highest - lowest, 1e-9 * period);
  // A relief many periods high is cut off at the top rather than shrunk to a brush.
  const scale = Math.min(box.width / period, Math.max(fitting, box.width / (MOST_PERIODS * period)));
  const bottom = box.top + box.height * 0.8;
  const at = (x: number, y: number): Point => [box.left + box.width / 2 + (x - period / 2) * scale, bottom - (y - lowest) * scale];
  const repeats = Math.ceil(box.width / (period * scale) / 2);
  const repeated = (curve: { readonly x: readonly number[]; readonly y: readonly number[] }): Point[] => {
    const points: Point[] = [];
    for (let turn = -repeats; turn <= repeats; turn++)
      for (let j = 0; j < curve.x.length; j++) points.push(at(curve.x[j] + turn * period, curve.y[j]));
    return points;
  };
  const line = repeated(now);
  const inside: Shape[] = [];

  // Field lines of the equipotential front first, so that film and metal cover their feet.
  const top = lowest + (bottom - box.top) / scale;
  const field: Stroke = { ink: 'accent', width: 1, opacity: 0.7 };
  for (const curve of frontLines(now.x, now.y, period, top, LINES_PER_PERIOD)) {
    for (let turn = -repeats; turn <= repeats; turn++) {
      inside.push({ kind: 'path', points: curve.map(([x, y]) => at(x + turn * period, y)), stroke: field });
    }
  }

  // Film as strokes twice as wide as the skin, the patch of the other film in its own thickness; the metal covers the inner half.
  if (values.distribution !== 'primary') {
    const resistance = values.film_resistance_ohm_cm2 as number;
    const ratio = values.tip_film_ratio as number;
    const reach = ((values.weak_patch_share as number) * period) / 2;
    const skin = (points: Point[], thickness: number, cracked: boolean) => {
      const stroke: Stroke = { ink: 'film', width: 2 * thickness, opacity: 0.9, ...(cracked ? { dash: [7, 6] } : {}) };
      if (points.length > 1 && thickness > 0) inside.push({ kind: 'path', points, stroke });
    };
    let run: Point[] = [];
    let inPatch: boolean | undefined;
    const close = () => skin(run, filmPixels(resistance * (inPatch ? ratio : 1)), inPatch === true && ratio < 0.5);
    for (const [i, point] of line.entries()) {
      const patched = Math.abs(now.x[i % now.x.length] - period / 2) < reach;
      if (inPatch !== undefined && patched !== inPatch) {
        run.push(point);
        close();
        run = [];
      }
      inPatch = patched;
      run.push(point);
    }
    close();
  }
  inside.push({
    kind: 'path',
    points: [...line, [line[line.length - 1][0], box.top + box.height], [line[0][0], box.top + box.height]],
    closed: true,
    fill: { ink: 'metal' },
  });
  if (result.scalars.shown_time_s !== 0) {
    inside.push({ kind: 'path', points: repeated(start), stroke: { ink: 'background', width: 1.2, dash: [4, 3] } });
  }

  // Current: arrows along the normal, as long as the current density.
  const unit = Math.max(12, 0.11 * box.height);
  let since = ARROW_PITCH / 2;
  for (let i = 1; i < line.length; i++) {
    const [x1, y1] = line[i - 1];
    const [x2, y2] = line[i];
    const length = Math.hypot(x2 - x1, y2 - y1);
    since += length;
    if (since < ARROW_PITCH || length === 0) continue;
    since = 0;
    const q = current.y[i % current.y.length];
    const n: Point = [(y2 - y1) / length, -(x2 - x1) / length];
    const size = Math.min(Math.abs(q) * unit, 0.5 * box.height);
    if (size < 2) continue;
    const near: Point = [x2 + n[0] * 6, y2 + n[1] * 6];
    const far: Point = [near[0] + n[0] * size, near[1] + n[1] * size];
    const stroke: Stroke = { ink: 'series-2', width: 1.8 };
    inside.push({ kind: 'arrow', from: q > 0 ? far : near, to: q > 0 ? near : far, head: Math.min(6, 0.6 * size), stroke });
  }

  const bar = niceLength((0.24 * box.width) / scale);
  const [barX, barY] = [box.left + 12, box.top + box.height - 9];
  inside.push(
    {
      kind: 'path',
      points: [
        [barX, barY],
        [barX + bar * scale, barY],
      ],
      stroke: { ink: 'background', width: 3 },
    },
    {
      kind: 'text',
      at: [barX + bar * scale + 6, barY],
      text: quantity('_um', bar, 1, true),
      size: 11,
      ink: 'background',
      baseline: 'middle',
    },
    {
      kind: 'text',
      at: [box.left + box.width - 10, barY - 2],
      text: 'lithium',
      size: 12,
      ink: 'background',
      align: 'end',
      baseline: 'middle',
      bold: true,
    },
    { kind: 'text', at: [box.left + 10, box.top + 14], text: 'electrolyte', size: 12, ink: 'muted', baseline: 'middle', halo: true },
    {
      kind: 'text',
      at: [box.left + box.width - 10, box.top + 14],
      text: 'ridges, two-dimensional',
      size: 11,
      ink: 'muted',
      align: 'end',
      baseline: 'middle',
      halo: true,
    },
  );
  shapes.push({ kind: 'clip', corner: [box.left, box.top], width: box.width, height: box.height, shapes: inside });

  const crest = now.y.indexOf(Math.max(...now.y));
  const place = at(now.x[crest], now.y[crest]);
  const relief = Math.max(...now.y) - Math.min(...now.y);
  const height = values.ridge_height_um as number;
  const handle: Handle = {
    id: 'crest',
    title: 'Crest of the tallest ridge',
    at: place,
    vertical: 'ridge_height_um',
    // A flat front has nothing to stretch: there the pointer sets the height itself.
    drag: ([, y]) => ({
      ridge_height_um: relief > 0 ? height * Math.max(0, 1 + (place[1] - y) / (relief * scale)) : Math.max(0, (place[1] - y) / scale),
    }),
  };
  return { shapes, handles: [handle] };
}

const TONES: Record<'good' | 'neutral' | 'bad', Ink> = { good: 'good', neutral: 'positive', bad: 'bad' };

/** What becomes of the relief: the verdict, its growth, and its course as a small curve. */
export function reliefShapes(
  box: Box,
  result: Result,
  verdict: { readonly title: string; readonly tone: 'good' | 'neutral' | 'bad' } | undefined,
): Shape[] {
  const ink: Ink = verdict ? TONES[verdict.tone] : 'muted';
  const middle = box.left + box.width / 2;
  const shapes: Shape[] = [
    {
      kind: 'text',
      at: [middle, box.top + 12],
      text: 'The relief in time',
      size: 12,
      ink: 'foreground',
      bold: true,
      align: 'middle',
      baseline: 'middle',
    },
    {
      kind: 'text',
      at: [middle, box.top + 36],
      text: verdict?.title ?? 'no verdict',
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
    bottom: box.top + Math.min(box.height, 300) - 26,
  };
  const [low, high] = [Math.min(...y), Math.max(...y)];
  const span = high - low || 1;
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
    { kind: 'text', at: [plot.left, plot.bottom + 12], text: '0', size: 11, ink: 'muted', baseline: 'middle' },
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
      text: `${quantity('_um', y[0])} → ${quantity('_um', y[y.length - 1])}${y[0] > 0 ? ` (×${readable(y[y.length - 1] / y[0])})` : ''}`,
      size: 11,
      ink: 'foreground',
      baseline: 'middle',
      halo: true,
    },
  );
  return shapes;
}
