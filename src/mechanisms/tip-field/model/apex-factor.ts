/**
 * Static field of a conducting hemi-spheroid (height h, base radius a) on a conducting plane: the apex factor
 * β = E_apex/E_0 and its elasticity, exact for prolate and oblate shapes. Everything depends on the aspect ratio ν = h/a;
 * the apex radius is ρ = a²/h, so h/ρ = ν².
 */

interface ApexFactor {
  /** Depolarising factor L(ν); 1/3 for the hemisphere. */
  readonly depolarisation: number;
  /** β = 1/L: field at the apex over the field far away. */
  readonly beta: number;
  /** β − 1 without cancellation. */
  readonly excess: number;
  /** S = d ln(β−1)/d ln(h/ρ): ½ for a flat bump, 0.6 for the hemisphere, towards 1 for a needle. */
  readonly elasticity: number;
}

/** Within this |y| = |ν−1|/(ν+1) the closed form loses digits and the series is used instead. */
const SERIES_RADIUS = 0.1;
/** 0.1^18 is far below rounding. */
const SERIES_TERMS = 18;

/**
 * With y = (ν−1)/(ν+1), artanh(√y)/√y = Σ yᵏ/(2k+1) gives L = (1−y)² Σ (m+1)yᵐ/(4(m+1)²−1), which holds through ν = 1
 * where the closed form is 0/0. Returns L and dL/dν.
 */
function seriesAboutSphere(nu: number): [depolarisation: number, slope: number] {
  const y = (nu - 1) / (nu + 1);
  let sum = 0;
  let slope = 0;
  for (let m = SERIES_TERMS; m >= 0; m--) {
    const coefficient = (m + 1) / (4 * (m + 1) ** 2 - 1);
    slope = slope * y + sum;
    sum = sum * y + coefficient;
  }
  const dLdy = (1 - y) ** 2 * slope - 2 * (1 - y) * sum;
  return [(1 - y) ** 2 * sum, (dLdy * (1 - y) ** 2) / 2];
}

/**
 * Depolarising factor L(ν) of the spheroid along its axis, ν > 0.
 * @source standard electrostatics of the ellipsoid; L = (νA−1)/(ν²−1), A = acosh ν/√(ν²−1) or acos ν/√(1−ν²).
 */
export function depolarisation(nu: number): number {
  if (Math.abs(nu - 1) < SERIES_RADIUS * (nu + 1)) return seriesAboutSphere(nu)[0];
  return (nu * spheroidAngle(nu) - 1) / (nu * nu - 1);
}

function spheroidAngle(nu: number): number {
  return nu > 1 ? Math.acosh(nu) / Math.sqrt(nu * nu - 1) : Math.acos(nu) / Math.sqrt(1 - nu * nu);
}

/** Apex factor of a hemi-spheroid of aspect ratio ν = h/a > 0. */
export function apexFactor(nu: number): ApexFactor {
  let L: number;
  let complement: number;
  let slope: number;
  if (Math.abs(nu - 1) < SERIES_RADIUS * (nu + 1)) {
    [L, slope] = seriesAboutSphere(nu);
    complement = 1 - L;
  } else {
    const A = spheroidAngle(nu);
    const q = nu * nu - 1;
    L = (nu * A - 1) / q;
    complement = (nu * (nu - A)) / q;
    slope = (3 * nu - A * (1 + 2 * nu * nu)) / (q * q);
  }
  const excess = complement / L;
  return { depolarisation: L, beta: 1 / L, excess, elasticity: (nu * -slope) / (2 * L * L * excess) };
}

/** Estimates from textbooks, as β; each describes another shape or another limit. */
export function textbookEstimates(nu: number): {
  readonly heightOverRadius: number;
  readonly twoPlusHeightOverRadius: number;
  readonly sevenTenthsHeightOverRadius: number;
  /** Slender-needle limit ν²/(ln 2ν − 1); undefined where it has no meaning (ν ≤ 2). */
  readonly needle: number | undefined;
} {
  const ratio = nu * nu;
  return {
    heightOverRadius: ratio,
    twoPlusHeightOverRadius: 2 + ratio,
    sevenTenthsHeightOverRadius: 0.7 * ratio,
    needle: nu > 2 ? ratio / (Math.log(2 * nu) - 1) : undefined,
  };
}

/** Equivalent dipole p̂ = βha²/3 of the protrusion with its image, m³: φ → E_0 z(1 − p̂/R³). */
export function imageDipole(beta: number, height: number, baseRadius: number): number {
  return (beta * height * baseRadius * baseRadius) / 3;
}
