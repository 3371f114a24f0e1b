/** The flat lithium and the electrolyte above it: properties, limits, ripples. */

import { logSpaced } from '../../../numerics/spacing.ts';
import type { Absent, Scalar } from '../../../quantities/scalar.ts';
import { inDisplayUnits } from '../../../quantities/si.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { fromSI, toSI } from '../../../quantities/units.ts';
import type { Series } from '../../contract/result.ts';
import { steadyConductivity } from '../../kernels/steady-electrolyte.ts';
import { depletionTime, limitingCurrent, sandTime } from '../model/depletion.ts';
import { chargeTransferResistance, velocity } from '../model/kinetics.ts';
import { cutoffWavelength, fastestRipple, growingSphere, growthRate, type PlanarFront } from '../model/stability.ts';
import { type Conditions, flatInterface } from '../model/tip-at-instant.ts';
import { flatOverpotential } from '../model/tip-balance.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import { curve, POINTS } from './curve.ts';

/** Some of the outputs, in display units. */
export type SomeScalars = Partial<Record<keyof typeof OUTPUTS, Scalar>>;

export const absent = (reason: Text): Absent => ({ absent: reason });
export const NOT_PRIMARY = absent(msg`In primary distribution the interface has no resistance.`);
const BELOW_LIMIT = absent(msg`Below the limiting current the surface is never emptied.`);
const NO_SURFACE_ENERGY = absent(msg`Without surface energy every ripple grows, the shorter the faster.`);

/** `value`, or why there is none. */
export const or = (value: number | undefined, reason: Absent): Scalar => (value === undefined ? reason : value);

/** A planar front with the local resistance and conductivity at this much salt. */
function planarFront(conditions: Conditions, surface: number): PlanarFront {
  const { flatCurrent, material, electrolyte, distribution } = conditions;
  const flat = flatInterface(conditions, surface);
  return {
    current: flatCurrent,
    conductivity: steadyConductivity(electrolyte, surface),
    polarisationResistance:
      distribution === 'primary' ? 0 : chargeTransferResistance(flatCurrent, flat.exchangeCurrent, flat.temperature) + flat.filmResistance,
    capillarity: material.capillarity,
    molarVolume: material.molarVolume,
  };
}

export function flatScalars(conditions: Conditions, surface: number): SomeScalars {
  const { electrolyte, bulkConcentration, gap, flatCurrent, material, distribution } = conditions;
  const limit = limitingCurrent(gap);
  const over = flatCurrent > limit;
  const front = planarFront(conditions, surface);
  const fastest = front.capillarity > 0 ? fastestRipple(front) : undefined;
  const primary = distribution === 'primary';
  const sphere = growingSphere(flatOverpotential(flatInterface(conditions, surface), flatCurrent), front);
  return inDisplayUnits({
    conductivity_S_per_m: electrolyte.conductivity(bulkConcentration),
    diffusivity_m2_per_s: electrolyte.diffusivity(bulkConcentration),
    thermodynamic_term: electrolyte.thermodynamicTerm(bulkConcentration),
    surface_concentration_mol_per_L: surface,
    steady_conductivity_S_per_m: front.conductivity,
    flat_ohmic_field_V_per_m: flatCurrent / front.conductivity,
    flat_rate_nm_per_s: velocity(flatCurrent, material.molarVolume),
    limiting_current_density_mA_per_cm2: limit,
    over_limiting_ratio: flatCurrent / limit,
    sand_time_s: over ? sandTime(gap, flatCurrent) : BELOW_LIMIT,
    finite_gap_depletion_time_s: or(depletionTime(gap, flatCurrent), BELOW_LIMIT),
    cutoff_wavelength_um: cutoffWavelength(front),
    fastest_wavelength_um: or(fastest?.wavelength, NO_SURFACE_ENERGY),
    efolding_time_h: or(fastest && 1 / fastest.rate, NO_SURFACE_ENERGY),
    wagner_number_at_cutoff: primary ? NOT_PRIMARY : or(fastest?.wagnerNumberAtCutoff, NO_SURFACE_ENERGY),
    critical_radius_nm: primary ? NOT_PRIMARY : sphere.criticalRadius,
    fastest_radius_um: primary ? NOT_PRIMARY : sphere.fastestRadius,
  });
}

/** Without surface energy no wavelength stands out: from ten nanometres to a centimetre, in µm. */
const EVERY_RIPPLE = [0.01, 1e4] as const;

export function rippleCurve(conditions: Conditions, surface: number): Series {
  const front = planarFront(conditions, surface);
  const fastest = front.capillarity > 0 ? fromSI('wavelength_um', fastestRipple(front).wavelength) : undefined;
  const [from, to] = fastest === undefined ? EVERY_RIPPLE : [fastest / 10, fastest * 100];
  return curve(logSpaced(from, to, 2 * POINTS), (wavelength) => growthRate(front, toSI('wavelength_um', wavelength)));
}
