/** The lines of a figure: how each looks, and its shapes. */

import { type SeriesStyle, seriesStyle } from '../palette.ts';
import type { Drawn, Point, Shape, Stroke } from '../picture.ts';
import type { Figure, Line } from './figure.ts';

export interface StyledLine {
  readonly line: Line;
  readonly stroke: Stroke;
  readonly marker: SeriesStyle['marker'];
}

/** Main lines take the series styles in order; references are thin and grey; data are open marks in the colour of the text. */
export function styledLines(figure: Figure, lineWidth: number): readonly StyledLine[] {
  let main = 0;
  let measured = 0;
  return figure.lines.map((line): StyledLine => {
    if (line.role === 'reference') {
      return { line, stroke: { ink: 'muted', width: 1, ...(line.dashed ? { dash: [4, 3] } : {}) }, marker: 'circle' };
    }
    if (line.role === 'measured') return { line, stroke: { ink: 'foreground', width: 1 }, marker: seriesStyle(measured++).marker };
    const { ink, dash, marker } = seriesStyle(main);
    main += 1;
    return { line, stroke: { ink, width: lineWidth, dash: line.dashed ? [6, 4] : dash }, marker };
  });
}

/** Bars of several lines stand side by side: which of how many. */
interface BarPlace {
  readonly index: number;
  readonly count: number;
}

/** One line through its points in pixels. `floor` is where bars and stems stand, `size` the size of the letters. */
export function lineShapes(
  { line, stroke, marker }: StyledLine,
  points: readonly Point[],
  floor: number,
  size: number,
  place: BarPlace,
): readonly Shape[] {
  const solid: Stroke = { ink: stroke.ink, width: stroke.width };
  switch (line.form) {
    case 'curve':
      return [{ kind: 'path', points, stroke }];
    case 'points':
      return points.map((point) => markerShape(marker, point, size * 0.3, lookOf(line, stroke)));
    case 'stems':
      return points.flatMap(([x, y]): Shape[] => [
        {
          kind: 'path',
          points: [
            [x, floor],
            [x, y],
          ],
          stroke: solid,
        },
        markerShape(marker, [x, y], size * 0.28, lookOf(line, stroke)),
      ]);
    case 'bars': {
      const xs = points.map(([x]) => x).sort((a, b) => a - b);
      const gaps = xs.slice(1).map((x, i) => x - xs[i]);
      const width = Math.max(2, Math.min((0.76 * Math.min(...gaps)) / place.count, size * 4));
      const left = width * (place.index - place.count / 2);
      return points.map(([x, y]) => ({
        kind: 'rectangle',
        corner: [x + left, Math.min(y, floor)],
        width,
        height: Math.abs(floor - y),
        fill: { ink: stroke.ink },
      }));
    }
  }
}

/** A small specimen of the line for the legend, from `x` to `end` at height `y`. */
export function specimenShapes({ line, stroke, marker }: StyledLine, x: number, end: number, y: number, size: number): readonly Shape[] {
  const middle: Point = [(x + end) / 2, y];
  const dot = markerShape(marker, middle, size * 0.3, lookOf(line, stroke));
  const rule: Shape = {
    kind: 'path',
    points: [
      [x, y],
      [end, y],
    ],
    stroke,
  };
  switch (line.form) {
    case 'curve':
      return [rule];
    case 'points':
      return [dot];
    case 'stems':
      return [rule, dot];
    case 'bars':
      return [
        {
          kind: 'rectangle',
          corner: [middle[0] - size * 0.4, y - size * 0.35],
          width: size * 0.8,
          height: size * 0.7,
          fill: { ink: stroke.ink },
        },
      ];
  }
}

const OUTLINES: Readonly<Record<Exclude<SeriesStyle['marker'], 'circle'>, readonly Point[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.15],
    [1.05, 0.8],
    [-1.05, 0.8],
  ],
  diamond: [
    [0, -1.25],
    [1.1, 0],
    [0, 1.25],
    [-1.1, 0],
  ],
};

/** Of data only the outline, so that a curve below stays in sight. */
function lookOf({ role }: Line, stroke: Stroke): Drawn {
  return role === 'measured' ? { stroke } : { fill: { ink: stroke.ink } };
}

function markerShape(marker: SeriesStyle['marker'], [x, y]: Point, radius: number, look: Drawn): Shape {
  if (marker === 'circle') return { kind: 'circle', center: [x, y], radius, ...look };
  return { kind: 'path', closed: true, points: OUTLINES[marker].map(([dx, dy]) => [x + dx * radius, y + dy * radius]), ...look };
}
