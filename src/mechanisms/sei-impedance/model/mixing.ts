/** Effective ionic conductivity of a film made of several phases. */
import { brent } from '../../../numerics/roots.ts';

export interface Mixture {
  /** Volume fractions, sum 1. */
  readonly fractions: readonly number[];
  /** Conductivity of each phase, S/m, positive. The first phase is the matrix of Maxwell-Garnett. */
  readonly conductivities: readonly number[];
}

export type MixingRule =
  | 'series'
  | 'hashin-shtrikman-lower'
  | 'maxwell-garnett'
  | 'bruggeman'
  | 'geometric'
  | 'hashin-shtrikman-upper'
  | 'parallel'
  | 'reference-medium';

/**
 * Spherical grains in a reference medium of conductivity σ₀ (S/m): σ = [Σ φ/(σ_k+2σ₀)]⁻¹ − 2σ₀, written without the
 * difference. σ₀ = 0 is the series (Wiener) bound, the smallest and largest σ_k the bounds of Hashin and Shtrikman,
 * J. Appl. Phys. 33 (1962) 3125, σ₀ → ∞ the parallel bound. Increasing in σ₀.
 */
export function inReferenceMedium({ fractions, conductivities }: Mixture, reference: number): number {
  let carried = 0;
  let total = 0;
  for (let k = 0; k < fractions.length; k++) {
    const weight = fractions[k] / (conductivities[k] + 2 * reference);
    carried += weight * conductivities[k];
    total += weight;
  }
  return carried / total;
}

/** Effective medium of Bruggeman: the reference is the mixture itself, Σ φ(σ_k−σ)/(σ_k+2σ) = 0. */
function bruggeman(mixture: Mixture): number {
  const [low, high] = range(mixture);
  if (high / low - 1 < 1e-14) return low;
  let lowFraction = 0;
  let highFraction = 0;
  mixture.fractions.forEach((fraction, k) => {
    if (mixture.conductivities[k] === low) lowFraction += fraction;
    if (mixture.conductivities[k] === high) highFraction += fraction;
  });
  if (Math.abs(lowFraction + highFraction - 1) < 1e-14) return bruggemanOfTwo(low, high, highFraction);
  const excess = (logarithm: number) => Math.log(inReferenceMedium(mixture, Math.exp(logarithm))) - logarithm;
  return Math.exp(brent(excess, Math.log(low), Math.log(high)));
}

/** Bruggeman for two phases in closed form, written without a difference of like numbers. */
function bruggemanOfTwo(low: number, high: number, highFraction: number): number {
  const q = (2 - 3 * highFraction) * low + (3 * highFraction - 1) * high;
  const root = Math.sqrt(q * q + 8 * low * high);
  return q >= 0 ? (q + root) / 4 : (2 * low * high) / (root - q);
}

/** Smallest and largest conductivity among the phases that are there. */
function range({ fractions, conductivities }: Mixture): [low: number, high: number] {
  const present = conductivities.filter((_, k) => fractions[k] > 0);
  return [Math.min(...present), Math.max(...present)];
}

/** Effective conductivity (S/m) by the named rule; `reference` (S/m) is used by `reference-medium` only. */
export function effectiveConductivity(rule: MixingRule, mixture: Mixture, reference: number): number {
  switch (rule) {
    case 'series':
      return inReferenceMedium(mixture, 0);
    case 'hashin-shtrikman-lower':
      return inReferenceMedium(mixture, range(mixture)[0]);
    case 'maxwell-garnett':
      return inReferenceMedium(mixture, mixture.conductivities[0]);
    case 'bruggeman':
      return bruggeman(mixture);
    case 'geometric':
      return Math.exp(sum(mixture, Math.log));
    case 'hashin-shtrikman-upper':
      return inReferenceMedium(mixture, range(mixture)[1]);
    case 'parallel':
      return sum(mixture, (conductivity) => conductivity);
    case 'reference-medium':
      return inReferenceMedium(mixture, reference);
  }
}

/** Rules that can be drawn as an arrangement, from the lowest conductivity to the highest. */
const ARRANGEMENTS = ['series', 'hashin-shtrikman-lower', 'bruggeman', 'hashin-shtrikman-upper', 'parallel'] as const;
type Arrangement = (typeof ARRANGEMENTS)[number];

/** The arrangement whose conductivity is nearest, in ln σ, to that of grains in a reference medium (S/m). */
export function nearestArrangement(mixture: Mixture, reference: number): Arrangement {
  const wanted = inReferenceMedium(mixture, reference);
  const distance = (rule: Arrangement) => Math.abs(Math.log(effectiveConductivity(rule, mixture, reference) / wanted));
  return ARRANGEMENTS.reduce((best, rule) => (distance(rule) < distance(best) ? rule : best));
}

const TABLE = 512;

/** A conductivity for many inorganic fractions: ln σ from a table, linear in between. Exact at 0 and 1. */
export function conductivityCurve(conductivityAt: (fraction: number) => number): (fraction: number) => number {
  const table = Float64Array.from({ length: TABLE + 1 }, (_, i) => Math.log(conductivityAt(i / TABLE)));
  return (fraction) => {
    const place = fraction * TABLE;
    const below = Math.min(TABLE - 1, Math.floor(place));
    return Math.exp(table[below] + (place - below) * (table[below + 1] - table[below]));
  };
}

function sum({ fractions, conductivities }: Mixture, of: (conductivity: number) => number): number {
  return fractions.reduce((total, fraction, k) => total + fraction * of(conductivities[k]), 0);
}
