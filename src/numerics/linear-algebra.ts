/** Small dense linear algebra: the spectrum of a symmetric matrix as a vector sees it. */

/** Couplings below this, in a matrix whose largest entry is 1, are none: their squares would underflow. */
const TINY = 1e-150;

/** A symmetric tridiagonal matrix. */
interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** `offDiagonal[i]` couples i−1 and i; entry 0 is unused. */
  readonly offDiagonal: Float64Array;
}

/**
 * Householder reduction to tridiagonal form by reflections that leave the last unit vector alone
 * (Martin, Reinsch and Wilkinson, Numer. Math. 11 (1968) 181). Overwrites `matrix` (n×n, row by row, largest entry 1).
 */
function tridiagonalise(matrix: Float64Array, n: number): Tridiagonal {
  const diagonal = new Float64Array(n);
  const offDiagonal = new Float64Array(n);
  const product = new Float64Array(n);
  for (let i = n - 1; i > 0; i--) {
    const row = matrix.subarray(i * n, i * n + i);
    const last = i - 1;
    let rest = 0;
    for (let k = 0; k < last; k++) rest += Math.abs(row[k]);
    if (rest < TINY) {
      offDiagonal[i] = row[last];
      continue;
    }
    let norm = 0;
    for (let k = 0; k <= last; k++) norm += row[k] * row[k];
    norm = Math.sqrt(norm);
    // Reflection I − v vᵀ/h with v = x/|x| − α e_last.
    for (let k = 0; k <= last; k++) row[k] /= norm;
    const alpha = row[last] > 0 ? -1 : 1;
    offDiagonal[i] = alpha * norm;
    const h = 1 - alpha * row[last];
    row[last] -= alpha;
    let overlap = 0;
    for (let j = 0; j <= last; j++) {
      let sum = 0;
      for (let k = 0; k <= last; k++) sum += matrix[j * n + k] * row[k];
      product[j] = sum / h;
      overlap += row[j] * product[j];
    }
    const half = overlap / (2 * h);
    for (let j = 0; j <= last; j++) product[j] -= half * row[j];
    for (let j = 0; j <= last; j++) {
      for (let k = 0; k <= last; k++) matrix[j * n + k] -= row[j] * product[k] + product[j] * row[k];
    }
  }
  for (let i = 0; i < n; i++) diagonal[i] = matrix[i * n + i];
  return { diagonal, offDiagonal };
}

export interface SeenSpectrum {
  /** Eigenvalues, ascending. */
  readonly eigenvalues: Float64Array;
  /** Last component of each normalised eigenvector, up to its sign. */
  readonly lastComponents: Float64Array;
}

/**
 * Eigenvalues of a symmetric matrix and the last component of each eigenvector: Householder, then implicit QL
 * (Dubrulle, Martin and Wilkinson, Numer. Math. 12 (1968) 377) on that one row, as Golub and Welsch do for quadrature.
 * @param matrix n×n, row by row; not changed.
 */
export function seenSpectrum(matrix: Float64Array, n: number): SeenSpectrum {
  const largest = matrix.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const unit = largest === 0 ? 1 : largest;
  const { diagonal: d, offDiagonal } = tridiagonalise(
    matrix.map((entry) => entry / unit),
    n,
  );
  const e = new Float64Array(n);
  e.set(offDiagonal.subarray(1));
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
