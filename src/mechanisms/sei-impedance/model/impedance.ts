/** Impedance of patches in parallel, each (film ∥ its capacitance) in series with (charge transfer ∥ double layer). SI. */

import { add, type Complex, complex, powerOfImaginary, reciprocal, scale } from '../../../numerics/complex.ts';
import { power } from '../../../numerics/power.ts';
import { VACUUM_PERMITTIVITY } from '../../materials/constants.ts';

/** Q(iω)^α in S/m²; α = 1: a capacitor of Q F/m². */
interface ConstantPhase {
  readonly size: number;
  readonly exponent: number;
}

export interface Element {
  /** Ω·m²; 0: a short circuit. */
  readonly resistance: number;
  readonly parallel: ConstantPhase;
}

export interface Circuit {
  readonly patches: readonly { readonly area: number; readonly film: Element }[];
  readonly chargeTransfer: Element;
}

/** Capacitance of a homogeneous film, ε₀ε_r/L, F/m². */
export function filmCapacitance(relativePermittivity: number, thickness: number): number {
  return (VACUUM_PERMITTIVITY * relativePermittivity) / thickness;
}

/** The constant phase element that keeps the time constant RC of a capacitor C beside the resistance R: Q = (RC)^α/R. */
export function constantPhaseLike(capacitance: number, resistance: number, exponent: number): ConstantPhase {
  if (exponent === 1) return { size: capacitance, exponent };
  return { size: power(resistance * capacitance, exponent) / resistance, exponent };
}

function elementImpedance({ resistance, parallel }: Element, omega: number): Complex {
  if (resistance === 0) return complex(0);
  return reciprocal(add(complex(1 / resistance), scale(powerOfImaginary(omega, parallel.exponent), parallel.size)));
}

/** Impedance of the interface at angular frequency ω (1/s), Ω·m². */
export function interfaceImpedance({ patches, chargeTransfer }: Circuit, omega: number): Complex {
  const behind = elementImpedance(chargeTransfer, omega);
  // Written without complex-number objects: a map evaluates ten thousand patches in a frame.
  let real = 0;
  let imaginary = 0;
  let exponent = Number.NaN;
  let turn = complex(0);
  for (const { area, film } of patches) {
    let { re, im } = behind;
    if (film.resistance > 0) {
      if (film.parallel.exponent !== exponent) {
        exponent = film.parallel.exponent;
        turn = powerOfImaginary(omega, exponent);
      }
      const conductance = 1 / film.resistance + film.parallel.size * turn.re;
      const susceptance = film.parallel.size * turn.im;
      const square = conductance * conductance + susceptance * susceptance;
      re += conductance / square;
      im -= susceptance / square;
    }
    const square = re * re + im * im;
    real += (area * re) / square;
    imaginary -= (area * im) / square;
  }
  return reciprocal(complex(real, imaginary));
}
