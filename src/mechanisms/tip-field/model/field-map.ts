/** The exact field around a conducting hemi-spheroid on a plane, and its flux function. Lengths in any one unit. */
import { depolarisation } from './apex-factor.ts';

interface FieldPoint {
  /** φ/E_0, a length. */
  readonly potential: number;
  /** ∂φ/∂r / E_0. */
  readonly radial: number;
  /** ∂φ/∂z / E_0. */
  readonly axial: number;
}

export interface FieldMap {
  /** At radius r ≥ 0 and height z ≥ 0 outside the metal. */
  at(r: number, z: number): FieldPoint;
  /** Whether a point lies inside the tip. */
  inside(r: number, z: number): boolean;
  /** Stokes flux function Ψ/E_0 (an area over 2): Ψ → r²/2 far away; lines of equal Ψ are field lines, 0 is the axis. */
  flux(r: number, z: number): number;
}

/** Field map of a hemi-spheroid of height h and base radius a. */
export function fieldMap(height: number, baseRadius: number): FieldMap {
  const h2 = height * height;
  const a2 = baseRadius * baseRadius;
  const L0 = depolarisation(height / baseRadius);

  /** The confocal coordinate: 0 on the surface, growing outwards. */
  const confocal = (r: number, z: number) => {
    const B = a2 + h2 - r * r - z * z;
    const C = a2 * h2 - r * r * h2 - z * z * a2;
    const root = Math.sqrt(Math.max(0, B * B - 4 * C));
    return Math.max(0, B > 0 ? (-2 * C) / (B + root) : (root - B) / 2);
  };

  return {
    inside: (r, z) => (r * r) / a2 + (z * z) / h2 < 1,
    at(r, z) {
      const lambda = confocal(r, z);
      const hh = h2 + lambda;
      const aa = a2 + lambda;
      const h1 = Math.sqrt(hh);
      const N = ((a2 * height) / (aa * h1)) * depolarisation(h1 / Math.sqrt(aa));
      const slope = (-a2 * height) / (2 * hh * h1 * aa);
      const g = (r * r) / (aa * aa) + (z * z) / (hh * hh);
      const lambdaR = (2 * r) / (aa * g);
      const lambdaZ = (2 * z) / (hh * g);
      return {
        potential: z * (1 - N / L0),
        radial: g === 0 ? 0 : (-z * slope * lambdaR) / L0,
        axial: 1 - N / L0 - (g === 0 ? 0 : (z * slope * lambdaZ) / L0),
      };
    },
    flux(r, z) {
      // The part of the tip is r²/2 times the transverse counterpart of N: ∂Ψ/∂r = r ∂φ/∂z holds with M = h a²/(a'² h') − N.
      const lambda = confocal(r, z);
      const hh = h2 + lambda;
      const aa = a2 + lambda;
      const h1 = Math.sqrt(hh);
      const base = (a2 * height) / (aa * h1);
      const N = base * depolarisation(h1 / Math.sqrt(aa));
      return ((r * r) / 2) * (1 + (base - N) / L0);
    },
  };
}
