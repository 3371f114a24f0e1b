/** The moving front: its cut to scale, with film and field lines, the current along it as arrows, and where it started. */

import { roundDown } from '../../../drawing/figure/ticks.ts';
import type { Handle, Point, Shape, Stroke } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { type Language, msg, say, type Text, verbatim } from '../../../quantities/text.ts';
import type { TableRow, Values } from '../../contract/parameter.ts';
import type { Result, Series } from '../../contract/result.ts';
import { onRidge } from '../model/moving-front/covered-ridge.ts';
import { extremeOf } from '../model/moving-front/evolve.ts';
import type { TipValues } from '../parameters/index.ts';
import { times } from './factor.ts';
import type { Box } from './layout.ts';
import { frontFilmShapes } from './moving-front-film.ts';
import { frontLines } from './moving-front-lines.ts';

/** The relief fills at most this share of the height, and the current above it the rest. */
const TALLEST = 0.5;
/** Lithium below the deepest trough, as a share of the height. */
const GROUND = 0.2;
const MOST_PERIODS = 6;
const ARROW_PITCH = 18;
/** An arrow of the flat current, as a share of the height: short enough that those of two flanks seldom cross. */
const ARROW = 0.075;
const LINES_PER_PERIOD = 24;

interface FrontPicture {
  readonly shapes: Shape[];
  readonly handles: Handle[];
}

interface FrontView {
  readonly box: Box;
  readonly period: number;
  /** Pixels per micrometre. */
  readonly scale: number;
  /** Height at the upper edge, µm. */
  readonly top: number;
  at(x: number, y: number): Point;
  /** Periods to the left and to the right of the middle one. */
  readonly turns: readonly number[];
}

/** The view holds the whole course, so that nothing zooms while it plays. */
function viewOf(box: Box, period: number, curves: readonly Series[]): FrontView {
  const heights = curves.flatMap(({ y }) => y);
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const fitting = (TALLEST * box.height) / Math.max(highest - lowest, 1e-9 * period);
  // A relief many periods high is cut off at the top rather than shrunk to a brush.
  const scale = Math.min(box.width / period, Math.max(fitting, box.width / (MOST_PERIODS * period)));
  const bottom = box.top + box.height * (1 - GROUND);
  const repeats = Math.ceil(box.width / (period * scale) / 2);
  return {
    box,
    period,
    scale,
    top: lowest + (bottom - box.top) / scale,
    at: (x, y) => [box.left + box.width / 2 + (x - period / 2) * scale, bottom - (y - lowest) * scale],
    turns: Array.from({ length: 2 * repeats + 1 }, (_, i) => i - repeats),
  };
}

export function frontShapes(box: Box, values: Values, result: Result, language: Language): FrontPicture {
  const { front_now, front_at_start: start, front_at_end: end, front_current: current } = result.series;
  const solved = front_now.x.length > 0;
  const now = solved ? front_now : start;
  const view = viewOf(box, values.front_period_um as number, [start, now, end]);
  const { turns, period } = view;
  const repeated = ({ x, y }: Series): Point[] => turns.flatMap((turn) => x.map((value, j) => view.at(value + turn * period, y[j])));
  const line = repeated(now);
  const positions = turns.flatMap(() => now.x);
  const inside: Shape[] = [
    // Field lines of the equipotential front first, so that film and metal cover their feet.
    ...(solved ? fieldShapes(view, now) : []),
    ...frontFilmShapes(line, positions, values as unknown as TipValues),
    {
      kind: 'path',
      points: [...line, [line[line.length - 1][0], box.top + box.height], [line[0][0], box.top + box.height]],
      closed: true,
      fill: { ink: 'metal' },
    },
  ];
  if (solved && result.scalars.shown_time_s !== 0)
    inside.push({ kind: 'path', points: repeated(start), stroke: { ink: 'background', width: 1.2, dash: [4, 3] } });
  const ridges = values.ridges as readonly TableRow[];
  const crests = ridges.map((_, j) => crestNode(now, j, ridges.length, period));
  if (solved) inside.push(...currentShapes(view, line, current), ...crestLabels(view, now, current, crests, language));
  inside.push(...captions(view));
  if (!solved) {
    inside.push({
      kind: 'text',
      at: [box.left + box.width / 2, box.top + 0.2 * box.height],
      text: result.scalars.ending === 'too-sharp' ? msg`too sharp for its nodes: lower or wider ridges` : msg`no current along this front`,
      size: 12,
      ink: 'foreground',
      align: 'middle',
      baseline: 'middle',
      halo: true,
    });
  }
  return {
    shapes: [
      { kind: 'rectangle', corner: [box.left, box.top], width: box.width, height: box.height, rounding: 4, fill: { ink: 'electrolyte' } },
      { kind: 'clip', corner: [box.left, box.top], width: box.width, height: box.height, shapes: inside },
    ],
    handles: crestHandles(view, now, crests, ridges),
  };
}

function crestNode({ x, y }: Series, ridge: number, ridges: number, period: number): number {
  let best = -1;
  for (let j = 0; j < x.length; j++) if (onRidge(x[j], ridge, ridges, period) && (best < 0 || y[j] > y[best])) best = j;
  return Math.max(0, best);
}

function fieldShapes({ period, top, turns, at }: FrontView, now: Series): Shape[] {
  const stroke: Stroke = { ink: 'accent', width: 1, opacity: 0.7 };
  return frontLines(now, period, top, LINES_PER_PERIOD).flatMap((curve) =>
    turns.map((turn): Shape => ({ kind: 'path', points: curve.map(([x, y]) => at(x + turn * period, y)), stroke })),
  );
}

/** Current as arrows along the normal, as long as the current density. */
function currentShapes({ box }: FrontView, line: readonly Point[], current: Series): Shape[] {
  const shapes: Shape[] = [];
  const unit = Math.max(10, ARROW * box.height);
  const stroke: Stroke = { ink: 'series-2', width: 1.8 };
  let since = ARROW_PITCH / 2;
  for (let i = 1; i + 1 < line.length; i++) {
    const [x1, y1] = line[i - 1];
    const [x2, y2] = line[i + 1];
    const length = Math.hypot(x2 - x1, y2 - y1);
    since += length / 2;
    if (since < ARROW_PITCH || length === 0) continue;
    since = 0;
    const q = current.y[i % current.y.length];
    const n: Point = [(y2 - y1) / length, -(x2 - x1) / length];
    const size = Math.min(Math.abs(q) * unit, 0.5 * box.height);
    if (size < 2) continue;
    const [x, y] = line[i];
    const near: Point = [x + n[0] * 6, y + n[1] * 6];
    const far: Point = [near[0] + n[0] * size, near[1] + n[1] * size];
    shapes.push({ kind: 'arrow', from: q > 0 ? far : near, to: q > 0 ? near : far, head: Math.min(6, 0.6 * size), stroke });
  }
  return shapes;
}

/** Every crest with its number, and what it gets of the current. */
function crestLabels(
  { box, period, scale, turns, at }: FrontView,
  now: Series,
  current: Series,
  crests: readonly number[],
  language: Language,
): Shape[] {
  const room = (period * scale) / crests.length;
  const label = { kind: 'text', size: 11, ink: 'background', align: 'middle', baseline: 'middle' } as const;
  const [heights, currents] = [Float64Array.from(now.y), Float64Array.from(current.y)];
  const currentAt = (crest: number) => extremeOf(heights, 1, (node) => node === crest).read(currents);
  // A word that the edge of the picture would cut is left out.
  const whole = (x: number, text: Text) => {
    const half = estimateWidth(say(text, language), label.size) / 2;
    return x - half >= box.left && x + half <= box.left + box.width;
  };
  return crests.flatMap((node, j) =>
    turns.flatMap((turn): Shape[] => {
      const [x, y] = at(now.x[node] + turn * period, now.y[node]);
      const [name, share] = [verbatim(String(j + 1)), times(currentAt(node))];
      return [
        ...(room >= 18 && whole(x, name) ? [{ ...label, at: [x, y + 24] as const, text: name, bold: true }] : []),
        ...(room >= 44 && whole(x, share) ? [{ ...label, at: [x, y + 38] as const, text: share }] : []),
      ];
    }),
  );
}

function captions({ box, scale }: FrontView): Shape[] {
  const bar = roundDown((0.24 * box.width) / scale);
  const [barX, barY] = [box.left + 12, box.top + box.height - 9];
  const right = box.left + box.width - 10;
  return [
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
    { kind: 'text', at: [right, barY - 2], text: msg`lithium`, size: 12, ink: 'background', align: 'end', baseline: 'middle', bold: true },
    { kind: 'text', at: [box.left + 10, box.top + 14], text: msg`electrolyte`, size: 12, ink: 'muted', baseline: 'middle', halo: true },
    {
      kind: 'text',
      at: [right, box.top + 14],
      text: msg`ridges, two-dimensional`,
      size: 11,
      ink: 'muted',
      align: 'end',
      baseline: 'middle',
      halo: true,
    },
  ];
}

/** Each crest can be pulled up and down. */
function crestHandles({ scale, at }: FrontView, now: Series, crests: readonly number[], ridges: readonly TableRow[]): Handle[] {
  const foot = Math.min(...now.y);
  return ridges.map(({ ridge_height_um: height }, j) => {
    const path = `ridges/${j}/ridge_height_um`;
    const place = at(now.x[crests[j]], now.y[crests[j]]);
    const rises = (now.y[crests[j]] - foot) * scale;
    return {
      id: `crest-${j}`,
      title: msg`Crest of ridge ${j + 1}`,
      at: place,
      vertical: path,
      // A ridge of no height has nothing to stretch: there the pointer sets the height itself.
      drag: ([, y]) => {
        const up = place[1] - y;
        return { [path]: Math.max(0, height > 0 && rises > 1 ? height * (1 + up / rises) : height + up / scale) };
      },
    };
  });
}
