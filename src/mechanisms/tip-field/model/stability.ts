/**
 * Linear stability of a planar front under plating, and the growing sphere. SI.
 * Quasi-steady; local resistance R_p = η′(i) + R_f. Sources: Sundström & Bark, Electrochim. Acta 40 (1995) 599;
 * Monroe & Newman, J. Electrochem. Soc. 151 (2004) A880; Barton & Bockris, Proc. R. Soc. A 268 (1962) 485.
 */
import { brent } from '../../../numerics/roots.ts';
import { velocity } from './kinetics.ts';

export interface PlanarFront {
  readonly current: number;
  readonly conductivity: number;
  readonly polarisationResistance: number;
  /** Γ, V m. */
  readonly capillarity: number;
  readonly molarVolume: number;
}

/** Growth rate of a ripple, 1/s. With a gap the counter-electrode stands at that distance, else far away. */
export function growthRate(front: PlanarFront, wavelength: number, gap?: number): number {
  const k = (2 * Math.PI) / wavelength;
  const outer = gap === undefined ? k : k / Math.tanh(k * gap);
  return (
    (velocity(1, front.molarVolume) * outer * (front.current - front.conductivity * front.capillarity * k * k)) /
    (1 + front.conductivity * front.polarisationResistance * outer)
  );
}

/** λ_c = 2π√(κΓ/i), m: shorter ripples die. Kinetics does not enter. */
export function cutoffWavelength(front: PlanarFront): number {
  return 2 * Math.PI * Math.sqrt((front.conductivity * front.capillarity) / front.current);
}

interface FastestRipple {
  readonly wagnerNumberAtCutoff: number;
  readonly wavelength: number;
  readonly rate: number;
}

/** The ripple that grows fastest: x = k_m/k_c solves 2Wx³ + 3x² = 1. Needs Γ > 0. */
export function fastestRipple(front: PlanarFront): FastestRipple {
  const cutoff = cutoffWavelength(front);
  const W = (front.conductivity * front.polarisationResistance * 2 * Math.PI) / cutoff;
  const x = brent((x) => x * x * (2 * W * x + 3) - 1, 0, 0.6);
  return { wagnerNumberAtCutoff: W, wavelength: cutoff / x, rate: growthRate(front, cutoff / x) };
}

interface GrowingSphere {
  readonly criticalRadius: number;
  readonly fastestRadius: number;
  readonly fastestCurrent: number;
  readonly fastestVelocity: number;
}

/** i = (η − 2Γ/ρ)/(R_p + ρ/κ): the sphere that grows fastest at an overpotential η > 0. */
export function growingSphere(
  overpotential: number,
  front: Pick<PlanarFront, 'conductivity' | 'polarisationResistance' | 'capillarity' | 'molarVolume'>,
): GrowingSphere {
  const { conductivity, polarisationResistance, capillarity, molarVolume } = front;
  const double = 2 * capillarity;
  const fastestRadius =
    (double + Math.sqrt(double * double + double * conductivity * polarisationResistance * overpotential)) / overpotential;
  const fastestCurrent = (overpotential - double / fastestRadius) / (polarisationResistance + fastestRadius / conductivity);
  return {
    criticalRadius: double / overpotential,
    fastestRadius,
    fastestCurrent,
    fastestVelocity: velocity(fastestCurrent, molarVolume),
  };
}
