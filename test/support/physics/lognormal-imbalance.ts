/** What a lognormal spread of conductance does to the current under an equipotential electrolyte, in closed form. */
import { erf, normalQuantile, normalShare } from './normal-distribution.ts';

interface LognormalImbalance {
  readonly coefficientOfVariation: number;
  readonly gini: number;
  readonly topTenthShare: number;
  /** Effective over median resistance, and over the arithmetic mean. */
  readonly effectiveToMedian: number;
  readonly effectiveToMean: number;
}

/** @param s standard deviation of ln(conductance) */
export function lognormalImbalance(s: number): LognormalImbalance {
  return {
    coefficientOfVariation: Math.sqrt(Math.expm1(s * s)),
    gini: erf(s / 2),
    topTenthShare: normalShare(s - normalQuantile(0.9)),
    effectiveToMedian: Math.exp((-s * s) / 2),
    effectiveToMean: Math.exp(-s * s),
  };
}
