/** Ridges side by side on one period, and the patches around their crests. Positions x in [0, 2π). */

/** Where the crest of a ridge stands at the start. */
export const crestAt = (index: number, count: number) => (2 * Math.PI * (index + 0.5)) / count;

/**
 * The height of ridges of given heights at a position: y = (1 − cos mx)/2 · Σ h_j F(x − x_j), with Fejér's kernel F. It has
 * exactly the given heights, and level crests, at the x_j, is zero between them and negative nowhere (Hermite-Fejér
 * interpolation of the heights); equal ridges are a cosine. A trigonometric polynomial, so that a few nodes resolve it.
 */
export function ridgeProfile(heights: readonly number[]): (x: number) => number {
  const m = heights.length;
  return (x) => {
    let envelope = 0;
    for (let j = 0; j < m; j++) {
      const half = (x - crestAt(j, m)) / 2;
      const sine = Math.sin(half);
      envelope += heights[j] * (Math.abs(sine) < 1e-8 ? 1 : (Math.sin(m * half) / (m * sine)) ** 2);
    }
    return (envelope * (1 - Math.cos(m * x))) / 2;
  };
}

/**
 * How much of the patch around a crest a position lies in, 0 to 1: the patch covers the share `width` of the ridge, with edges as
 * gradual as `edge`. The patches of all ridges, at width 1, add up to 1 everywhere.
 */
export function patchAt(index: number, count: number, width: number, edge: number): (x: number) => number {
  const reach = (width * Math.PI) / count;
  return (x) => {
    let sum = 0;
    for (let turn = -1; turn <= 1; turn++) {
      const distance = x - crestAt(index, count) + 2 * Math.PI * turn;
      sum += (Math.tanh((distance + reach) / edge) - Math.tanh((distance - reach) / edge)) / 2;
    }
    return sum;
  };
}
