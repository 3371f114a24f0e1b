/** What a form of line is: how it is read, and how it is drawn on paper. The page draws it in `chart-drawing.ts`. */
import type { SeriesStyle } from '../../palette.ts';
import type { Drawn, Point, Shape, Stroke } from '../../picture.ts';

export interface Look {
  readonly stroke: Stroke;
  readonly marker: SeriesStyle['marker'];
  /** Of data only the outline, so that a curve below stays in sight. */
  readonly open: boolean;
}

/** Where and how large, in pixels. */
export interface Place {
  /** Height of the axis that the line may stand on. */
  readonly floor: number;
  /** Size of the letters. */
  readonly size: number;
  /** Wide lines stand side by side: which of how many. */
  readonly index: number;
  readonly count: number;
}

export interface Form {
  /** Read as a course from point to point, not as single values. */
  readonly joined: boolean;
  /** Stands on the axis, which then begins at zero. */
  readonly standing: boolean;
  /** Takes room sideways, and shares it with the others of its form. */
  readonly wide: boolean;
  /** Where it was before the latest change stays in sight on the page, as a faint curve. */
  readonly leavesTrace: boolean;
  shapes(points: readonly Point[], look: Look, place: Place): readonly Shape[];
  /** A small specimen for the legend, from `x` to `end` at height `y`, for letters of a size. */
  specimen(x: number, end: number, y: number, size: number, look: Look): readonly Shape[];
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

/** One point as the mark of its line. */
export function markerShape([x, y]: Point, radius: number, { stroke, marker, open }: Look): Shape {
  const drawn: Drawn = open ? { stroke } : { fill: { ink: stroke.ink } };
  if (marker === 'circle') return { kind: 'circle', center: [x, y], radius, ...drawn };
  return { kind: 'path', closed: true, points: OUTLINES[marker].map(([dx, dy]) => [x + dx * radius, y + dy * radius]), ...drawn };
}
