/** Current over many points when every point sees the same voltage through a resistance of its own. SI. */
import { type ChargeTransfer, chargeTransferSlope, currentThrough } from './currents.ts';
import { chargeTransferResistance } from './patch.ts';

/**
 * @param resistances ohmic part of each point, Ω·m²; all points have the same area
 * @returns the common voltage (V) at which the mean current density is the wanted one, and the current density of each point
 */
export function solveUniformVoltage(
  resistances: Float64Array,
  chargeTransfer: ChargeTransfer,
  meanCurrentDensity: number,
): { readonly voltage: number; readonly currents: Float64Array } {
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  const currents = new Float64Array(resistances.length);
  let conductance = 0;
  for (const resistance of resistances) conductance += 1 / (resistance + rct);
  let voltage = (meanCurrentDensity * resistances.length) / conductance;
  // The mean current is a convex function of the voltage and the linear answer lies above: Newton comes down to the root.
  for (let step = 0; step < 100; step++) {
    let sum = 0;
    let slope = 0;
    for (let i = 0; i < resistances.length; i++) {
      currents[i] = currentThrough(resistances[i], chargeTransfer, voltage);
      sum += currents[i];
      slope += 1 / (resistances[i] + chargeTransferSlope(chargeTransfer, currents[i]));
    }
    const next = voltage - (sum - meanCurrentDensity * resistances.length) / slope;
    if (!(next < voltage * (1 - 1e-14))) break;
    voltage = next;
  }
  return { voltage, currents };
}
