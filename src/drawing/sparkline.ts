/** A line as small as a word, for hovers: an image in a data URI of at most 1.5 KB. */
import type { Theme } from './palette.ts';

interface SparklineOptions {
  readonly theme: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly logX?: boolean;
  readonly logY?: boolean;
  /** Abscissa of a dot: where the present value stands. */
  readonly at?: number;
}

const MOST_POINTS = 48;

/** The data URI of the line, or undefined when fewer than two points can be drawn. */
export function sparkline(
  x: readonly number[],
  y: readonly number[],
  options: SparklineOptions,
): `data:image/svg+xml${string}` | undefined {
  const { width = 120, height = 30, theme } = options;
  const acrossX = options.logX ? Math.log : (value: number) => value;
  const acrossY = options.logY ? Math.log : (value: number) => value;
  const points = x.map((value, i) => [acrossX(value), acrossY(y[i])] as const).filter((point) => point.every(Number.isFinite));
  if (points.length < 2) return undefined;
  const toX = scaled(
    points.map(([a]) => a),
    3,
    width - 3,
  );
  const toY = scaled(
    points.map(([, b]) => b),
    height - 3,
    3,
  );
  const every = (points.length - 1) / Math.min(points.length - 1, MOST_POINTS - 1);
  const drawn = Array.from({ length: Math.min(points.length, MOST_POINTS) }, (_, i) => points[Math.round(i * every)]);
  const path = drawn.map(([a, b]) => `${toX(a)} ${toY(b)}`).join('L');
  const dot = options.at === undefined ? undefined : nearest(points, acrossX(options.at));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="M${path}" fill="none" stroke="${theme.inks['series-1']}" stroke-width="1.5"/>`,
    dot ? `<circle cx="${toX(dot[0])}" cy="${toY(dot[1])}" r="3" fill="${theme.inks['series-2']}"/>` : '',
    '</svg>',
  ].join('');
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}

/** Values to pixels between `from` and `to`, a tenth of a pixel exact; a constant lies in the middle. */
function scaled(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (value) => Math.round(10 * (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from))) / 10;
}

function nearest(points: readonly (readonly [number, number])[], at: number): readonly [number, number] | undefined {
  if (!Number.isFinite(at)) return undefined;
  return points.reduce((best, point) => (Math.abs(point[0] - at) < Math.abs(best[0] - at) ? point : best));
}
