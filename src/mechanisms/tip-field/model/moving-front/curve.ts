/**
 * A periodic front (period 2π in x), metal below, electrolyte above, as nodes at equal steps of a parameter α.
 * Lengths are in 1/k, k = 2π over the period.
 */
import { antiderivative, derivative, filtered, interpolated, secondDerivative } from '../../../../numerics/fourier.ts';

export interface Front {
  /** x − α, periodic. */
  readonly shift: Float64Array;
  readonly y: Float64Array;
}

export interface FrontGeometry {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** ds/dα. */
  readonly speed: Float64Array;
  /** Normal into the electrolyte. */
  readonly nx: Float64Array;
  readonly ny: Float64Array;
  /** Unit tangent is (ny, −nx). dθ/dα: how fast it turns. */
  readonly turning: Float64Array;
  /** Curvature, positive at a crest. */
  readonly curvature: Float64Array;
}

export const alphaAt = (index: number, count: number) => (2 * Math.PI * index) / count;

/** The graph of a height function of x in [0, 2π), nodes at equal steps of x; `count` a power of two. */
export function graph(height: (x: number) => number, count: number): Front {
  return { shift: new Float64Array(count), y: Float64Array.from({ length: count }, (_, j) => height(alphaAt(j, count))) };
}

export function geometryOf({ shift, y }: Front): FrontGeometry {
  const n = y.length;
  const x = new Float64Array(n);
  const speed = new Float64Array(n);
  const nx = new Float64Array(n);
  const ny = new Float64Array(n);
  const turning = new Float64Array(n);
  const curvature = new Float64Array(n);
  const xa = derivative(shift);
  const ya = derivative(y);
  const xaa = secondDerivative(shift);
  const yaa = secondDerivative(y);
  for (let j = 0; j < n; j++) {
    x[j] = alphaAt(j, n) + shift[j];
    const dx = 1 + xa[j];
    const s = Math.hypot(dx, ya[j]);
    speed[j] = s;
    nx[j] = -ya[j] / s;
    ny[j] = dx / s;
    turning[j] = (dx * yaa[j] - ya[j] * xaa[j]) / (s * s);
    curvature[j] = -turning[j] / s;
  }
  return { x, y, speed, nx, ny, turning, curvature };
}

/** The same curve with its nodes at equal arclength; a curve too sharp for its nodes stays as it is. */
export function equalArclength(front: Front): Front {
  const { speed } = geometryOf(front);
  const n = speed.length;
  const mean = speed.reduce((sum, s) => sum + s, 0) / n;
  // s(α)/mean = α + periodic; Newton finds the α of each equal step.
  const excess = interpolated(antiderivative(speed.map((s) => s / mean)));
  const rate = interpolated(speed.map((s) => s / mean));
  const shift = interpolated(front.shift);
  const y = interpolated(front.y);
  const start = excess(0);
  const at = Array.from({ length: n }, (_, j) => {
    const wanted = alphaAt(j, n);
    let alpha = wanted;
    for (let step = 0; step < 50; step++) {
      const change = (alpha + excess(alpha) - start - wanted) / rate(alpha);
      alpha -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    return alpha;
  });
  if (!at.every((alpha, j) => alpha > (j > 0 ? at[j - 1] : -Math.PI) && alpha < 3 * Math.PI)) return front;
  return {
    shift: Float64Array.from(at, (alpha, j) => alpha + shift(alpha) - alphaAt(j, n)),
    y: Float64Array.from(at, (alpha) => y(alpha)),
  };
}

/** Krasny's filter on both coordinates. */
export function filteredFront({ shift, y }: Front, floor: number): Front {
  return { shift: filtered(shift, floor), y: filtered(y, floor) };
}

/** Whether the curve crosses itself or touches its neighbour: pieces (not next to each other) that intersect. */
export function crossesItself({ shift, y }: Front): boolean {
  const n = y.length;
  const px = (j: number) => alphaAt(j, n) + shift[j % n];
  // The graph of a function crosses nothing.
  if (shift.every((_, j) => px(j) < (j + 1 < n ? px(j + 1) : 2 * Math.PI + shift[0]))) return false;
  const cross = (ax: number, ay: number, bx: number, by: number) => ax * by - ay * bx;
  for (let i = 0; i < n; i++) {
    const [x1, y1] = [px(i), y[i]];
    const [x2, y2] = [i + 1 < n ? px(i + 1) : 2 * Math.PI + shift[0], y[(i + 1) % n]];
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      for (const period of [-2 * Math.PI, 0, 2 * Math.PI]) {
        const [x3, y3] = [px(j) + period, y[j]];
        const [x4, y4] = [(j + 1 < n ? px(j + 1) : 2 * Math.PI + shift[0]) + period, y[(j + 1) % n]];
        if (Math.max(x1, x2) < Math.min(x3, x4) || Math.max(x3, x4) < Math.min(x1, x2)) continue;
        if (Math.max(y1, y2) < Math.min(y3, y4) || Math.max(y3, y4) < Math.min(y1, y2)) continue;
        const first = cross(x2 - x1, y2 - y1, x3 - x1, y3 - y1) * cross(x2 - x1, y2 - y1, x4 - x1, y4 - y1);
        const second = cross(x4 - x3, y4 - y3, x1 - x3, y1 - y3) * cross(x4 - x3, y4 - y3, x2 - x3, y2 - y3);
        if (first < 0 && second < 0) return true;
      }
    }
  }
  return false;
}
