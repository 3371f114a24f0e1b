/** Resistance of the film, effective and averaged. */
import type { Outputs } from '../../contract/result.ts';
import { OHM } from './grounds.ts';

export const FILM = {
  film_resistance_ohm_cm2: {
    title: 'Film resistance',
    symbol: 'R_film',
    description:
      'Effective resistance of all patches in parallel without charge transfer: what a mechanism with its own kinetics may take over.',
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  thin_to_thick_ratio: {
    title: 'Least against most resistive film',
    symbol: 'R_min/R_max',
    description: 'Film resistance of the least resistive patch over that of the most resistive one, without charge transfer.',
    badge: 'established',
    ground: OHM,
  },
  charge_transfer_resistance_ohm_cm2: {
    title: 'Charge-transfer resistance',
    symbol: 'r_ct',
    description: 'RT/(F i₀), at equilibrium.',
    badge: 'established',
    ground: 'Linearised Butler–Volmer kinetics.',
    scale: 'log',
  },
  effective_resistance_ohm_cm2: {
    title: 'Effective resistance of the interface',
    symbol: 'r_eff',
    description: 'All patches in parallel, charge transfer included (linear).',
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  mean_resistance_ohm_cm2: {
    title: 'Mean resistance of the patches',
    symbol: '⟨r⟩',
    description: 'The arithmetic mean, which is not what the cell feels: it is always at least the effective one.',
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  effective_to_mean_resistance: {
    title: 'Effective over mean resistance',
    symbol: 'r_eff/⟨r⟩',
    description: 'How wrong averaging resistances is (Jensen gap). 1: an even film.',
    badge: 'established',
    ground: 'The mean of 1/r is at least 1 over the mean of r (Jensen).',
  },
  mean_inorganic_fraction: {
    title: 'Mean inorganic fraction',
    symbol: '⟨φ⟩',
    description: 'Averaged over the area.',
    badge: 'established',
    ground: 'Average of an input.',
  },
  conductivity_S_per_cm: {
    title: 'Conductivity by the chosen rule',
    symbol: 'σ',
    description: 'Of a solid with the mean inorganic fraction, in the chosen arrangement.',
    badge: 'consistent-with-data',
    ground:
      'The rule is exact for its arrangement; the arrangement of a real SEI is not known, and the phases’ conductivities differ by decades between sources.',
    scale: 'log',
  },
  conductivity_lower_bound_S_per_cm: {
    title: 'Lowest conductivity of that composition',
    symbol: 'σ_min',
    description: 'Layers: no arrangement of the same phases conducts worse.',
    badge: 'established',
    ground: 'Wiener bound; holds for every arrangement.',
    scale: 'log',
  },
  conductivity_upper_bound_S_per_cm: {
    title: 'Highest conductivity of that composition',
    symbol: 'σ_max',
    description: 'Columns: no arrangement of the same phases conducts better.',
    badge: 'established',
    ground: 'Wiener bound; holds for every arrangement.',
    scale: 'log',
  },
  apparent_thickness_nm: {
    title: 'Thickness seen by capacitance',
    symbol: 'L_C',
    description: 'ε₀ε_r over the capacitance of the film: the harmonic mean, always at most the true mean.',
    badge: 'established',
    ground: 'Capacitances in parallel add.',
  },
  mean_thickness_nm: {
    title: 'Mean thickness',
    symbol: '⟨L⟩',
    description: 'Averaged over the area.',
    badge: 'established',
    ground: 'Average of an input.',
  },
} as const satisfies Outputs;
