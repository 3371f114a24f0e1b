/** Eigenvalues of a symmetric arrowhead matrix, with the last component of each eigenvector. */

/** Couplings smaller than this, in a matrix scaled to a largest entry of 1, count as zero: their squares would underflow. */
const TINY = 1e-150;

/** A symmetric matrix that is diagonal but for its last row and column. */
export interface Arrowhead {
  readonly diagonal: ArrayLike<number>;
  /** The last row without its last entry: as long as `diagonal`. */
  readonly spikes: ArrayLike<number>;
  /** The last entry of the last row. */
  readonly corner: number;
}

interface SeenSpectrum {
  /** Eigenvalues, ascending. */
  readonly eigenvalues: Float64Array;
  /** Last component of each normalised eigenvector, up to its sign. */
  readonly lastComponents: Float64Array;
}

/**
 * The tridiagonal matrix that acts on the last unit vector as the arrowhead does, in n² steps: `d` its diagonal, `e[i]` couples
 * i and i+1, the corner stays last (Gragg and Harwood, Numer. Math. 44 (1984) 317; the squares of the spikes are the weights of
 * nodes).
 */
function tridiagonal({ diagonal, spikes, corner }: Arrowhead, unit: number): { d: Float64Array; e: Float64Array } {
  const count = diagonal.length;
  const nodes = Float64Array.from(diagonal, (entry) => entry / unit);
  const weights = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const node = nodes[n];
    let weight = (spikes[n] / unit) ** 2;
    let cosine = 1;
    let sine = 0;
    let shift = 0;
    // Rotations carry the new node past those before it. Its own weight starts at zero.
    for (let k = 0; k <= n; k++) {
      const before = weights[k];
      const sum = before + weight;
      const kept = cosine * sum;
      const lastSine = sine;
      [cosine, sine] = sum > 0 ? [before / sum, weight / sum] : [1, 0];
      const next = sine * (nodes[k] - node) - cosine * shift;
      nodes[k] -= next - shift;
      shift = next;
      weight = sine > 0 ? (shift * shift) / sine : lastSine * before;
      weights[k] = kept;
    }
  }
  const d = new Float64Array(count + 1);
  const e = new Float64Array(count + 1);
  d[count] = corner / unit;
  for (let k = 0; k < count; k++) {
    d[count - 1 - k] = nodes[k];
    e[count - 1 - k] = Math.sqrt(Math.max(0, weights[k]));
  }
  return { d, e };
}

/**
 * Eigenvalues of an arrowhead matrix and the last component of each eigenvector: to tridiagonal form, then implicit QL
 * (Dubrulle, Martin and Wilkinson, Numer. Math. 12 (1968) 377) on that one row, as Golub and Welsch do for quadrature.
 */
export function arrowheadSpectrum(matrix: Arrowhead): SeenSpectrum {
  const n = matrix.diagonal.length + 1;
  let unit = Math.abs(matrix.corner);
  for (let i = 0; i < n - 1; i++) unit = Math.max(unit, Math.abs(matrix.diagonal[i]), Math.abs(matrix.spikes[i]));
  if (unit === 0) unit = 1;
  const { d, e } = tridiagonal(matrix, unit);
  const z = new Float64Array(n);
  z[n - 1] = 1;
  for (let l = 0; l < n; l++) {
    for (let step = 0; ; step++) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]) > Number.EPSILON * (Math.abs(d[m]) + Math.abs(d[m + 1])) + TINY) m++;
      if (m === l) break;
      if (step === 60) throw new RangeError('The eigenvalue iteration did not converge.');
      let g = (d[l + 1] - d[l]) / (2 * e[l]);
      let r = Math.sqrt(g * g + 1);
      g = d[m] - d[l] + e[l] / (g + (g < 0 ? -r : r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * e[i];
        const b = c * e[i];
        // Entries are at most 1 and couplings at least TINY: no square overflows or vanishes.
        r = Math.sqrt(f * f + g * g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] -= p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - p;
        r = (d[i] - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        const above = z[i + 1];
        z[i + 1] = s * z[i] + c * above;
        z[i] = c * z[i] - s * above;
      }
      if (r === 0 && i >= l) continue;
      d[l] -= p;
      e[l] = g;
      e[m] = 0;
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => d[a] - d[b]);
  return { eigenvalues: Float64Array.from(order, (i) => d[i] * unit), lastComponents: Float64Array.from(order, (i) => z[i]) };
}
