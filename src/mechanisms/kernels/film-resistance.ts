/** Film of several patches side by side, without charge transfer. */

export interface FilmResistance {
  /** All patches in parallel, in the unit of the resistances; 0 with a bare patch. */
  readonly parallel: number;
  /** Least over parallel, at most 1: what a tip under the weakest patch has of the mean film. Undefined with a bare patch. */
  readonly thinToMean: number | undefined;
  /** Least over largest. Undefined where every patch is bare. */
  readonly thinToThick: number | undefined;
  readonly least: number;
}

/**
 * Ohm's law for patches in parallel: 1/R = Σ w/r.
 * @param shares of the area, not negative; need not sum to 1
 * @param resistances area-specific, of the same length
 */
export function filmResistance(shares: ArrayLike<number>, resistances: ArrayLike<number>): FilmResistance {
  let area = 0;
  let conductance = 0;
  let least = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < shares.length; i++) {
    if (!(shares[i] > 0)) continue;
    area += shares[i];
    conductance += shares[i] / resistances[i];
    least = Math.min(least, resistances[i]);
    largest = Math.max(largest, resistances[i]);
  }
  const bare = least === 0;
  return {
    parallel: bare ? 0 : area / conductance,
    thinToMean: bare ? undefined : least * (conductance / area),
    thinToThick: largest === 0 ? undefined : least / largest,
    least,
  };
}
