/** How unevenly a current is spread over an area. */

export interface Imbalance {
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
  readonly lorenz: { readonly area: readonly number[]; readonly current: readonly number[] };
}

/** @param areas sum to 1; @param currents current densities, one per area, not negative, not all zero. */
export function imbalanceOf(areas: ArrayLike<number>, currents: ArrayLike<number>): Imbalance {
  const order = Array.from({ length: areas.length }, (_, i) => i).sort((a, b) => currents[a] - currents[b]);
  let mean = 0;
  for (const i of order) mean += areas[i] * currents[i];
  const area = [0];
  const current = [0];
  let variance = 0;
  let twiceUnderLorenz = 0;
  let busyArea = 0;
  let busyShare = 0;
  for (const i of order) {
    const share = (areas[i] * currents[i]) / mean;
    twiceUnderLorenz += areas[i] * (2 * current[current.length - 1] + share);
    variance += areas[i] * (currents[i] / mean - 1) ** 2;
    // Half an ulp of rounding must not make a uniform current busy.
    if (currents[i] > mean * (1 + 1e-12)) {
      busyArea += areas[i];
      busyShare += share;
    }
    area.push(area[area.length - 1] + areas[i]);
    current.push(current[current.length - 1] + share);
  }
  return {
    mean,
    maxOverMean: currents[order[order.length - 1]] / mean,
    coefficientOfVariation: Math.sqrt(variance),
    gini: Math.max(0, 1 - twiceUnderLorenz),
    topTenthShare: topShare(areas, currents, order, mean, 0.1),
    busyArea,
    busyShare,
    lorenz: { area, current },
  };
}

function topShare(areas: ArrayLike<number>, currents: ArrayLike<number>, order: readonly number[], mean: number, top: number): number {
  let left = top;
  let share = 0;
  for (let position = order.length - 1; position >= 0 && left > 0; position--) {
    const i = order[position];
    const taken = Math.min(areas[i], left);
    share += (taken * currents[i]) / mean;
    left -= taken;
  }
  return share;
}
