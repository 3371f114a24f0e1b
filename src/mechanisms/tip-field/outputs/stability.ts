/** Ripples on flat lithium, and spheres that grow on it. */
import type { Outputs } from '../../contract/result.ts';
import { LINEAR_STABILITY } from './grounds.ts';

export const STABILITY = {
  cutoff_wavelength_um: {
    title: 'Critical wavelength',
    symbol: 'λ_c',
    description: 'Shorter ripples are flattened by surface tension, longer ones grow. Kinetics does not move it.',
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  fastest_wavelength_um: {
    title: 'Most dangerous wavelength',
    symbol: 'λ_m',
    description: 'The ripple that grows fastest.',
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  efolding_time_h: {
    title: 'Growth time of the fastest ripple',
    symbol: 't_e',
    description: 'Time in which the fastest ripple grows by a factor e.',
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  wagner_number_at_cutoff: {
    title: 'Wagner number at the critical wavelength',
    symbol: 'W',
    description: 'κ_ss R_p k_c: how much the interface slows the ripples down.',
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  capillary_shift_mV: {
    title: 'Capillary shift of the tip',
    symbol: '2Γ/ρ',
    description: 'By how much the curvature of the apex raises its equilibrium potential against plating.',
    badge: 'established',
    ground: 'Gibbs-Thomson; the surface energy under an SEI is not known.',
    scale: 'log',
  },
  critical_radius_nm: {
    title: 'Critical radius of a growing sphere',
    symbol: 'ρ_crit',
    description: 'Smaller spheres dissolve at this overpotential.',
    badge: 'established',
    ground: 'Barton and Bockris 1962.',
    scale: 'log',
  },
  fastest_radius_um: {
    title: 'Fastest radius of a growing sphere',
    symbol: 'ρ_opt',
    description: 'The sphere that grows fastest at this overpotential.',
    badge: 'established',
    ground: 'Barton and Bockris 1962.',
    scale: 'log',
  },
} as const satisfies Outputs;
