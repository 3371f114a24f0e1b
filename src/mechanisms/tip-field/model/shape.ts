/** How the tip changes: rise, apex radius, the gain of the feedback loop and its verdict. SI. */
import { velocity } from './kinetics.ts';
import type { TipCurrent, TipGeometry } from './tip-balance.ts';

export interface ShapeRates {
  /** Growth of the flat lithium, m/s. */
  readonly flatRate: number;
  /** dh/dt, m/s. */
  readonly heightRate: number;
  /** dρ/dt, m/s. */
  readonly apexRadiusRate: number;
  /** B of v_n″ at the apex: β where only the electrolyte counts, 0 where the current is even. */
  readonly curvatureFactor: number;
}

export interface ShapeMaterial {
  readonly molarVolume: number;
  /** Γ, V m. */
  readonly capillarity: number;
  /** s_t: sharpening beyond the balance, a hypothesis. */
  readonly sharpening: number;
}

/** B = 1/(1/β + ⅔ℓ/ρ) with the kinetic length ℓ = κR_p: curvature of the current at the apex. */
export function curvatureFactor(beta: number, kineticLength: number, apexRadius: number): number {
  return 1 / (1 / beta + ((2 / 3) * kineticLength) / apexRadius);
}

/**
 * dh/dt = v_t − v_f and dρ/dt = v_t − v_f B + 4MΓ(1−1/ν²)/ρ − s_t(v_t − v_f), from the exact identity
 * dρ/dt = v_n + ρ²∂²v_n/∂s² at the apex with the curvature of the current closed by B.
 * Without R_p and Γ (primary) B = β, so the apex keeps its radius: exact at this instant, a closure afterwards.
 */
export function shapeRates(tip: TipGeometry, current: TipCurrent, flatCurrent: number, material: ShapeMaterial): ShapeRates {
  const { apexRadius: rho, aspectRatio: nu } = tip;
  const { polarisationResistance: R, effectiveConductivity: kappa } = current;
  const B = curvatureFactor(tip.beta, kappa * R, rho);
  const mobility = velocity(1, material.molarVolume) / (R + rho / (3 * kappa));
  const tipRate = velocity(current.current, material.molarVolume);
  const flatRate = velocity(flatCurrent, material.molarVolume);
  const heightRate = tipRate - flatRate;
  return {
    flatRate,
    heightRate,
    apexRadiusRate:
      tipRate - flatRate * B + (4 * mobility * material.capillarity * (1 - 1 / (nu * nu))) / rho - material.sharpening * heightRate,
    curvatureFactor: B,
  };
}

/** Shape rates of primary distribution. */
export function primaryShapeRates(tip: TipGeometry, flatCurrent: number, molarVolume: number): ShapeRates {
  const flatRate = velocity(flatCurrent, molarVolume);
  return { flatRate, heightRate: flatRate * tip.excess, apexRadiusRate: 0, curvatureFactor: tip.beta };
}

export type Verdict = 'self-healing' | 'grows-but-blunts' | 'runaway';

export interface Loop {
  /** d ln(β−1)/dt, 1/s. */
  readonly rate: number;
  /** Time in which the flat lithium thickens by the lap fraction of the height, s. */
  readonly lapTime: number;
  /** G: the factor of β−1 in one lap, to first order in the lap. */
  readonly gain: number;
  readonly verdict: Verdict;
}

/** The verdict follows the rise first: a tip that sinks heals, whatever its radius does. */
export function loop(tip: TipGeometry, elasticity: number, rates: ShapeRates, lapFraction: number): Loop {
  const rate = elasticity * (rates.heightRate / tip.height - rates.apexRadiusRate / tip.apexRadius);
  const lapTime = (lapFraction * tip.height) / rates.flatRate;
  const gain = Math.exp(rate * lapTime);
  const verdict = rates.heightRate <= 0 ? 'self-healing' : rate > 0 ? 'runaway' : 'grows-but-blunts';
  return { rate, lapTime, gain, verdict };
}
