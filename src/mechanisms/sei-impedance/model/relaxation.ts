/**
 * The exact relaxation spectrum of an interface of ideal resistors and capacitors: no inversion of noisy data, but the
 * eigenvalues of the network. Z(ω) = Σ R_k/(1 + iωτ_k). SI.
 */

import { arrowheadSpectrum } from '../../../numerics/arrowhead-matrix.ts';
import { power } from '../../../numerics/power.ts';

export interface RelaxationLine {
  /** s */
  readonly time: number;
  /** Ω·m² */
  readonly resistance: number;
}

export interface Network {
  readonly patches: readonly {
    readonly area: number;
    /** Ω·m² */
    readonly filmResistance: number;
    /** F/m² */
    readonly filmCapacitance: number;
  }[];
  readonly chargeTransferResistance: number;
  readonly doubleLayerCapacitance: number;
}

/**
 * One line per patch and one more, slowest first. The unknowns are the potential V at the terminal and one between film
 * and charge transfer of each patch, G q = λ C q; the Cholesky factor of C, V last, turns that into an ordinary
 * symmetric problem whose entries are written out here, without differences.
 */
export function relaxationLines({ patches, chargeTransferResistance, doubleLayerCapacitance: C }: Network): readonly RelaxationLine[] {
  const g = 1 / chargeTransferResistance;
  const diagonal = new Float64Array(patches.length);
  const spikes = new Float64Array(patches.length);
  let corner = 0;
  const seriesCapacitance = patches.reduce((sum, { area, filmCapacitance: c }) => sum + (area * C * c) / (c + C), 0);
  const root = Math.sqrt(seriesCapacitance);
  patches.forEach(({ area, filmResistance, filmCapacitance: c }, i) => {
    const conductance = 1 / filmResistance;
    const total = c + C;
    diagonal[i] = (conductance + g) / total;
    spikes[i] = (Math.sqrt(area / total) * (conductance * C - g * c)) / (total * root);
    corner += (area * (conductance * (C / total) ** 2 + g * (c / total) ** 2)) / seriesCapacitance;
  });
  const { eigenvalues, lastComponents } = arrowheadSpectrum({ diagonal, spikes, corner });
  // Every line lies between the time constants RC of the elements. Clamped, because rounding leads out where those differ by more than the
  // digits of a number.
  const times = patches.map(({ filmResistance, filmCapacitance: c }) => filmResistance * c).concat(chargeTransferResistance * C);
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)];
  return Array.from(eigenvalues, (rate, k) => {
    const time = rate > 0 ? Math.min(slowest, Math.max(fastest, 1 / rate)) : slowest;
    return { time, resistance: (lastComponents[k] ** 2 * time) / seriesCapacitance };
  });
}

/**
 * Relaxation density γ(ln τ) of lines drawn as depressed arcs R/(1+(iωτ₀)^α), Ω·m², at each of `times` (s). Its integral over
 * ln τ is the sum of the R.
 */
export function smoothedDensity(lines: readonly RelaxationLine[], exponent: number, times: readonly number[]): number[] {
  const angle = (1 - exponent) * Math.PI;
  const cosine = Math.cos(angle);
  const weight = Math.sin(angle) / (2 * Math.PI);
  const powers = lines.map(({ time }) => power(time, exponent));
  return times.map((time) => {
    const own = power(time, exponent);
    let sum = 0;
    for (let k = 0; k < lines.length; k++) {
      // 2 cosh(α ln(τ/τ₀)) is the ratio of the powers and its inverse: no transcendental function for each pair.
      sum += lines[k].resistance / ((own / powers[k] + powers[k] / own) / 2 - cosine);
    }
    return weight * sum;
  });
}
