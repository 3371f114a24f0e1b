/** Ripples on flat lithium, and spheres that grow on it. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { LINEAR_STABILITY } from './grounds.ts';

export const STABILITY = {
  cutoff_wavelength_um: {
    title: msg`Critical wavelength`,
    symbol: 'λ_c',
    description: msg`Shorter ripples are flattened by surface tension, longer ones grow. Kinetics does not move it.`,
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  fastest_wavelength_um: {
    title: msg`Most dangerous wavelength`,
    symbol: 'λ_m',
    description: msg`The ripple that grows fastest.`,
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  efolding_time_h: {
    title: msg`Growth time of the fastest ripple`,
    symbol: 't_e',
    description: msg`Time in which the fastest ripple grows by a factor e.`,
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  wagner_number_at_cutoff: {
    title: msg`Wagner number at the critical wavelength`,
    symbol: 'W',
    description: msg`κ_ss R_p k_c: how much the interface slows the ripples down.`,
    badge: 'established',
    ground: LINEAR_STABILITY,
    scale: 'log',
  },
  capillary_shift_mV: {
    title: msg`Capillary shift of the tip`,
    symbol: '2Γ/ρ',
    description: msg`By how much the curvature of the apex raises its equilibrium potential against plating.`,
    badge: 'established',
    ground: msg`Gibbs-Thomson; the surface energy under an SEI is not known.`,
    scale: 'log',
  },
  critical_radius_nm: {
    title: msg`Critical radius of a growing sphere`,
    symbol: 'ρ_crit',
    description: msg`Smaller spheres dissolve at this overpotential.`,
    badge: 'established',
    ground: msg`Barton and Bockris 1962.`,
    scale: 'log',
  },
  fastest_radius_um: {
    title: msg`Fastest radius of a growing sphere`,
    symbol: 'ρ_opt',
    description: msg`The sphere that grows fastest at this overpotential.`,
    badge: 'established',
    ground: msg`Barton and Bockris 1962.`,
    scale: 'log',
  },
} as const satisfies Outputs;
