/** How unevenly a current is spread over an area. */

interface Imbalance {
  readonly mean: number;
  readonly maxOverMean: number;
  readonly coefficientOfVariation: number;
  readonly gini: number;
  /** Share of the current in the tenth of the area that carries most. */
  readonly topTenthShare: number;
  /** Area that carries more than the mean, and the share of the current through it. */
  readonly busyArea: number;
  readonly busyShare: number;
  /** Cumulative shares, least current density first, from (0, 0) to (1, 1). */
  readonly lorenz: { readonly area: Float64Array; readonly current: Float64Array };
}

/** @param areas sum to 1; @param currents current densities, one per area, not negative, not all zero. */
export function imbalanceOf(areas: ArrayLike<number>, currents: ArrayLike<number>): Imbalance {
  const sorted = ascending(areas, currents);
  const count = sorted.currents.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += sorted.areas[i] * sorted.currents[i];
  const area = new Float64Array(count + 1);
  const current = new Float64Array(count + 1);
  let variance = 0;
  let twiceUnderLorenz = 0;
  let busyArea = 0;
  let busyShare = 0;
  for (let i = 0; i < count; i++) {
    const own = sorted.areas[i];
    const relative = sorted.currents[i] / mean;
    twiceUnderLorenz += own * (2 * current[i] + own * relative);
    variance += own * (relative - 1) ** 2;
    // Rounding must not make parts of a uniform current count as above the mean.
    if (relative > 1 + 1e-12) {
      busyArea += own;
      busyShare += own * relative;
    }
    area[i + 1] = area[i] + own;
    current[i + 1] = current[i] + own * relative;
  }
  return {
    mean,
    maxOverMean: sorted.currents[count - 1] / mean,
    coefficientOfVariation: Math.sqrt(variance),
    gini: Math.max(0, 1 - twiceUnderLorenz),
    topTenthShare: topShare(sorted, mean, 0.1),
    busyArea,
    busyShare,
    lorenz: { area, current },
  };
}

interface Sorted {
  readonly areas: ArrayLike<number>;
  readonly currents: ArrayLike<number>;
}

/** The least busy first. Equal areas (a map) need no permutation, which makes sorting ten times faster. */
function ascending(areas: ArrayLike<number>, currents: ArrayLike<number>): Sorted {
  let equal = true;
  for (let i = 1; i < areas.length; i++) equal &&= areas[i] === areas[0];
  if (equal) return { areas, currents: new Float64Array(currents).sort() };
  const order = Array.from({ length: areas.length }, (_, i) => i).sort((a, b) => currents[a] - currents[b]);
  return { areas: order.map((i) => areas[i]), currents: order.map((i) => currents[i]) };
}

function topShare({ areas, currents }: Sorted, mean: number, top: number): number {
  let left = top;
  let share = 0;
  for (let i = currents.length - 1; i >= 0 && left > 0; i--) {
    const taken = Math.min(areas[i], left);
    share += (taken * currents[i]) / mean;
    left -= taken;
  }
  return share;
}

/** Share of the area per interval of j/j̄, in equal intervals from 0 to the largest. */
export function histogramOf(
  areas: ArrayLike<number>,
  currents: ArrayLike<number>,
  mean: number,
  maxOverMean: number,
  bins: number,
): { readonly middle: number[]; readonly share: number[] } {
  const width = maxOverMean / bins;
  const share = new Array<number>(bins).fill(0);
  for (let i = 0; i < currents.length; i++) share[Math.min(bins - 1, Math.floor(currents[i] / mean / width))] += areas[i];
  return { middle: share.map((_, bin) => (bin + 0.5) * width), share };
}
