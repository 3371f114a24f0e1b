/** A sinusoidal ridge train under linear kinetics: a front whose answer is known or tabulated. Lengths in 1/k. */
import { type FrontCurrent, linearLaw, solveFront } from '../../../src/mechanisms/tip-field/model/moving-front/current.ts';
import { equalArclength, geometryOf, graph } from '../../../src/mechanisms/tip-field/model/moving-front/curve.ts';
import { dispersion } from '../../../src/mechanisms/tip-field/model/moving-front/dispersion.ts';
import type { FrontProblem } from '../../../src/mechanisms/tip-field/model/moving-front/evolve.ts';

/** Current along y = A cos x at Wa_k = κRk and capillary number κΓk²/i; node 0 is the crest, the middle one the trough. */
export function ridgeCurrents(amplitude: number, wagnerNumber: number, capillaryNumber: number, nodes = 128): FrontCurrent {
  const geometry = geometryOf(graph((x) => amplitude * Math.cos(x), nodes));
  return solveFront(
    geometry,
    linearLaw(geometry, () => wagnerNumber, capillaryNumber),
  );
}

/** The moving ridge train. Without resistance and surface energy it is ill-posed, and only the filter of noise holds it. */
export function ridgeProblem(wagnerNumber: number, capillaryNumber: number): FrontProblem {
  return {
    law: (geometry) => linearLaw(geometry, () => wagnerNumber, capillaryNumber),
    stiffness: (k) => dispersion(k, wagnerNumber, capillaryNumber),
  };
}

/** y = A cos x with its nodes at equal arclength. */
export function ridgeFront(amplitude: number, nodes = 128) {
  return equalArclength(graph((x) => amplitude * Math.cos(x), nodes));
}
