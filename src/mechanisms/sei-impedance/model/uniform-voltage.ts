/** Current over many points when every point sees the same voltage. SI. */
import { power } from '../../../numerics/power.ts';
import type { Slices } from '../../../numerics/slices.ts';
import { type ChargeTransfer, chargeTransferSlope, currentThrough } from './currents.ts';
import type { MapBranch } from './film.ts';
import { chargeTransferResistance } from './patch.ts';

interface UniformVoltage {
  /** Over film, charge transfer and what is in series with them, V. */
  readonly voltage: number;
  /** Of each point, A/m². */
  readonly currents: Float64Array;
  /** Of film and charge transfer at each point, V. */
  readonly overpotentials: Float64Array;
}

/**
 * The common voltage at which the mean current density is the wanted one. All points have the same area; one slice is one
 * step of the voltage.
 * @param branches parts of every point, in parallel
 * @param inSeries what each point has in series with its parts, Ω·m²
 */
export function* uniformVoltageInSlices(
  branches: readonly MapBranch[],
  inSeries: number,
  chargeTransfer: ChargeTransfer,
  meanCurrentDensity: number,
): Slices<UniformVoltage> {
  const points = branches[0].filmResistance.length;
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  const linear = chargeTransfer.kinetics === 'linear';
  const currents = new Float64Array(points);
  const overpotentials = new Float64Array(points);

  let current = 0;
  let conductance = 0;
  /** Current and conductance of a point at an overpotential of film and charge transfer. */
  const through = (point: number, overpotential: number) => {
    current = 0;
    conductance = 0;
    for (const { area, filmResistance } of branches) {
      const own = currentThrough(filmResistance[point], chargeTransfer, overpotential);
      current += area * own;
      conductance += area / (filmResistance[point] + chargeTransferSlope(chargeTransfer, own));
    }
  };

  /** At rest, where each point conducts least. */
  const atRest = (point: number) => branches.reduce((sum, { area, filmResistance }) => sum + area / (filmResistance[point] + rct), 0);
  let total = 0;
  for (let i = 0; i < points; i++) {
    overpotentials[i] = 1 / (1 + inSeries * atRest(i));
    total += atRest(i) * overpotentials[i];
  }
  let voltage = (meanCurrentDensity * points) / total;
  for (let i = 0; i < points; i++) overpotentials[i] *= voltage;

  // The mean current is a convex function of the voltage and the linear answer lies above: Newton comes down to the root.
  for (let step = 1; ; step++) {
    let sum = 0;
    let slope = 0;
    for (let i = 0; i < points; i++) {
      through(i, overpotentials[i]);
      // The voltage of a point is a convex function of its overpotential, and the last overpotential lies above the root.
      for (let inner = 0; inner < 100 && inSeries > 0 && !linear; inner++) {
        const next = overpotentials[i] - (overpotentials[i] + inSeries * current - voltage) / (1 + inSeries * conductance);
        if (!(next < overpotentials[i] * (1 - 1e-15))) break;
        overpotentials[i] = next;
        through(i, next);
      }
      currents[i] = current;
      sum += current;
      slope += conductance / (1 + inSeries * conductance);
    }
    const next = voltage - (sum - meanCurrentDensity * points) / slope;
    if (linear || step === 100 || !(next < voltage * (1 - 1e-14))) return { voltage, currents, overpotentials };
    // The linear answer of the new voltage lies above again; without anything in series it is the voltage itself.
    if (inSeries === 0) overpotentials.fill(next);
    voltage = next;
    yield 1 - power(0.5, step);
  }
}
