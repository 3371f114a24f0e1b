/** The current through each part of a mosaic of patches at a given mean current density. All SI, per electrode area. */
import { brent } from '../../../numerics/roots.ts';
import { FARADAY, GAS_CONSTANT } from '../../materials/constants.ts';
import type { LocalLaw } from './coupled.ts';
import type { Branch } from './patch.ts';
import { chargeTransferResistance } from './patch.ts';

export interface Patch {
  /** Share of the electrode. */
  readonly area: number;
  readonly branches: readonly Branch[];
}

export interface ChargeTransfer {
  readonly kinetics: 'linear' | 'butler-volmer';
  /** A/m² */
  readonly exchangeCurrentDensity: number;
  /** K */
  readonly temperature: number;
}

export interface Mosaic {
  readonly patches: readonly Patch[];
  readonly chargeTransfer: ChargeTransfer;
  /** `equipotential`: the electrolyte mixes sideways at no cost; `columns`: not at all. */
  readonly coupling: 'equipotential' | 'columns';
  /** Resistance of the electrolyte above the film, Ω·m². */
  readonly electrolyteResistance: number;
  /** A/m² */
  readonly meanCurrentDensity: number;
}

export interface Currents {
  /** V, between the electrolyte's far end and the metal. */
  readonly cellVoltage: number;
  /** Overpotential across film and charge transfer of each patch, V. */
  readonly overpotentials: readonly number[];
  /** Current density of each patch (its own area), A/m². */
  readonly patchCurrents: readonly number[];
  /** Current density of each branch (its own area), A/m². */
  readonly branchCurrents: readonly (readonly number[])[];
}

/** Charge-transfer overpotential at current density `current` (A/m²), V; Butler-Volmer with both transfer coefficients ½. */
export function chargeTransferOverpotential(chargeTransfer: ChargeTransfer, current: number): number {
  const { kinetics, exchangeCurrentDensity, temperature } = chargeTransfer;
  const linear = chargeTransferResistance(exchangeCurrentDensity, temperature);
  if (kinetics === 'linear') return linear * current;
  return ((2 * GAS_CONSTANT * temperature) / FARADAY) * Math.asinh(current / (2 * exchangeCurrentDensity));
}

/** √(j² + 4i₀²): `Math.hypot` guards against overflow, which no current here comes near, and takes several times as long. */
function slopeCurrent(current: number, twiceExchange: number): number {
  return Math.sqrt(current * current + twiceExchange * twiceExchange);
}

/** Slope of the charge-transfer overpotential, Ω·m². */
export function chargeTransferSlope({ kinetics, exchangeCurrentDensity, temperature }: ChargeTransfer, current: number): number {
  if (kinetics === 'linear') return chargeTransferResistance(exchangeCurrentDensity, temperature);
  return (2 * GAS_CONSTANT * temperature) / (FARADAY * slopeCurrent(current, 2 * exchangeCurrentDensity));
}

/** Charge transfer behind a film of the given resistance (Ω·m²) at each point. */
export function filmLaw(filmResistance: Float64Array, chargeTransfer: ChargeTransfer): LocalLaw {
  return {
    overpotential: (point, current) => filmResistance[point] * current + chargeTransferOverpotential(chargeTransfer, current),
    slope: (point, current) => filmResistance[point] + chargeTransferSlope(chargeTransfer, current),
  };
}

/**
 * Current density (A/m²) that `overpotential` (V) drives through a film resistance (Ω·m²) and charge transfer in series.
 * The overpotential is a concave function of the current, so Newton from the linear answer climbs to the root.
 */
export function currentThrough(filmResistance: number, chargeTransfer: ChargeTransfer, overpotential: number): number {
  // Symmetric: stripping is plating with the signs turned.
  if (overpotential < 0) return -currentThrough(filmResistance, chargeTransfer, -overpotential);
  const { kinetics, exchangeCurrentDensity, temperature } = chargeTransfer;
  const linear = chargeTransferResistance(exchangeCurrentDensity, temperature);
  let current = overpotential / (filmResistance + linear);
  if (kinetics === 'linear') return current;
  const twiceExchange = 2 * exchangeCurrentDensity;
  const twiceThermal = linear * twiceExchange;
  for (let step = 0; step < 100; step++) {
    const missing = overpotential - current * filmResistance - twiceThermal * Math.asinh(current / twiceExchange);
    const slope = filmResistance + twiceThermal / slopeCurrent(current, twiceExchange);
    const next = current + missing / slope;
    if (!(next > current)) return current;
    current = next;
  }
  return current;
}

/** Solves for the cell voltage at which the mean current density is the wanted one. */
export function solveCurrents(mosaic: Mosaic): Currents {
  const { patches, chargeTransfer, coupling, electrolyteResistance, meanCurrentDensity } = mosaic;
  const inEach = coupling === 'columns' ? electrolyteResistance : 0;
  const currentOf = ({ branches }: Patch, overpotential: number) =>
    branches.reduce((total, { area, filmResistance }) => total + area * currentThrough(filmResistance, chargeTransfer, overpotential), 0);

  // With linear charge transfer everything is proportional to the voltage; Butler-Volmer needs less voltage, never more.
  const linear: ChargeTransfer = { ...chargeTransfer, kinetics: 'linear' };
  const linearConductance = patches.map(({ branches }) =>
    branches.reduce((total, { area, filmResistance }) => total + area * currentThrough(filmResistance, linear, 1), 0),
  );
  const linearVoltage = meanCurrentDensity / patches.reduce((total, { area }, i) => total + area / (1 / linearConductance[i] + inEach), 0);

  let voltage = linearVoltage;
  let overpotentials = linearConductance.map((conductance) => linearVoltage / (1 + conductance * inEach));
  if (chargeTransfer.kinetics === 'butler-volmer') {
    const overpotentialsAt = (total: number) =>
      patches.map((patch) => {
        if (inEach === 0) return total;
        return brent((overpotential) => overpotential + inEach * currentOf(patch, overpotential) - total, 0, total);
      });
    const excess = (total: number) => {
      const at = overpotentialsAt(total);
      return patches.reduce((sum, patch, i) => sum + patch.area * currentOf(patch, at[i]), 0) / meanCurrentDensity - 1;
    };
    // The margin keeps the bracket when rounding makes both kinetics equal (very small currents).
    voltage = brent(excess, 0, linearVoltage * (1 + 1e-9));
    overpotentials = overpotentialsAt(voltage);
  }

  const branchCurrents = patches.map(({ branches }, i) =>
    branches.map(({ filmResistance }) => currentThrough(filmResistance, chargeTransfer, overpotentials[i])),
  );
  return {
    cellVoltage: voltage + (coupling === 'equipotential' ? meanCurrentDensity * electrolyteResistance : 0),
    overpotentials,
    patchCurrents: patches.map(({ branches }, i) => branches.reduce((total, { area }, b) => total + area * branchCurrents[i][b], 0)),
    branchCurrents,
  };
}
