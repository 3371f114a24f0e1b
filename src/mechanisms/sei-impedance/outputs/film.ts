/** Resistance of the film, effective and averaged. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { OHM } from './grounds.ts';

export const FILM = {
  film_resistance_ohm_cm2: {
    title: msg`Film resistance`,
    symbol: 'R_film',
    description: msg`Effective resistance of all patches in parallel without charge transfer: what a mechanism with its own kinetics may take over.`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  thin_to_thick_ratio: {
    title: msg`Least against most resistive film`,
    symbol: 'R_min/R_max',
    description: msg`Film resistance of the least resistive patch over that of the most resistive one, without charge transfer.`,
    badge: 'established',
    ground: OHM,
  },
  charge_transfer_resistance_ohm_cm2: {
    title: msg`Charge-transfer resistance`,
    symbol: 'r_ct',
    description: msg`RT/(F i₀), at equilibrium.`,
    badge: 'established',
    ground: msg`Linearised Butler–Volmer kinetics.`,
    scale: 'log',
  },
  effective_resistance_ohm_cm2: {
    title: msg`Effective resistance of the interface`,
    symbol: 'r_eff',
    description: msg`All patches in parallel, charge transfer included (linear).`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  mean_resistance_ohm_cm2: {
    title: msg`Mean resistance of the patches`,
    symbol: '⟨r⟩',
    description: msg`The arithmetic mean, which is not what the cell feels: it is always at least the effective one.`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  effective_to_mean_resistance: {
    title: msg`Effective over mean resistance`,
    symbol: 'r_eff/⟨r⟩',
    description: msg`How wrong averaging resistances is (Jensen gap). 1: an even film.`,
    badge: 'established',
    ground: msg`The mean of 1/r is at least 1 over the mean of r (Jensen).`,
  },
  mean_inorganic_fraction: {
    title: msg`Mean inorganic fraction`,
    symbol: '⟨φ⟩',
    description: msg`Averaged over the area.`,
    badge: 'established',
    ground: msg`Average of an input.`,
  },
  conductivity_S_per_cm: {
    title: msg`Conductivity by the chosen rule`,
    symbol: 'σ',
    description: msg`Of a solid with the mean inorganic fraction, in the chosen arrangement.`,
    badge: 'consistent-with-data',
    ground: msg`The rule is exact for its arrangement; the arrangement of a real SEI is not known, and the phases’ conductivities differ by decades between sources.`,
    scale: 'log',
  },
  conductivity_lower_bound_S_per_cm: {
    title: msg`Lowest conductivity of that composition`,
    symbol: 'σ_min',
    description: msg`Layers: no arrangement of the same phases conducts worse.`,
    badge: 'established',
    ground: msg`Wiener bound; holds for every arrangement.`,
    scale: 'log',
  },
  conductivity_upper_bound_S_per_cm: {
    title: msg`Highest conductivity of that composition`,
    symbol: 'σ_max',
    description: msg`Columns: no arrangement of the same phases conducts better.`,
    badge: 'established',
    ground: msg`Wiener bound; holds for every arrangement.`,
    scale: 'log',
  },
  apparent_thickness_nm: {
    title: msg`Thickness seen by capacitance`,
    symbol: 'L_C',
    description: msg`ε₀ε_r over the capacitance of the film: the harmonic mean, always at most the true mean.`,
    badge: 'established',
    ground: msg`Capacitances in parallel add.`,
  },
  mean_thickness_nm: {
    title: msg`Mean thickness`,
    symbol: '⟨L⟩',
    description: msg`Averaged over the area.`,
    badge: 'established',
    ground: msg`Average of an input.`,
  },
} as const satisfies Outputs;
