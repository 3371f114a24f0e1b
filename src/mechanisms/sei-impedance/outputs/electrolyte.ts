/** How far the electrolyte evens out the current, and how its salt responds. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';

export const ELECTROLYTE = {
  electrolyte_resistance_ohm_cm2: {
    title: msg`Electrolyte resistance`,
    symbol: 'H/κ',
    description: msg`Of the layer above the film, a porous outer layer included.`,
    badge: 'established',
    ground: msg`Ohm’s law.`,
    scale: 'log',
  },
  wagner_number: {
    title: msg`Wagner number of the pattern`,
    symbol: 'Wa',
    description: msg`κ dη/dj over the spacing of the pattern. Large does not mean even: it means that the film alone decides.`,
    badge: 'established',
    ground: msg`Secondary current distribution.`,
    scale: 'log',
  },
  mode_wagner_number: {
    title: msg`Wagner number of the mode`,
    symbol: 'Wa_k',
    description: msg`Interface resistance over the electrolyte impedance of this wavelength, ρ/Z_k with Z_k = tanh(kH)/(κk).`,
    badge: 'established',
    ground: msg`Laplace equation in a flat layer, small unevenness.`,
    scale: 'log',
  },
  surviving_heterogeneity: {
    title: msg`Unevenness that survives the electrolyte`,
    symbol: 'Wa_k/(1+Wa_k)',
    description: msg`Of a small unevenness of this wavelength, the share that the sideways current in the electrolyte leaves.`,
    badge: 'established',
    ground: msg`Laplace equation in a flat layer, first order in the unevenness.`,
  },
  steady_conductivity_S_per_m: {
    title: msg`Steady-state conductivity of the electrolyte`,
    symbol: 'κ_ss',
    description: msg`After the salt has followed the current; always below κ.`,
    badge: 'established',
    ground: msg`Concentrated-solution theory with the anion blocked, well below the limiting current.`,
    scale: 'log',
  },
  diffusion_resistance_ohm_cm2: {
    title: msg`Diffusion resistance`,
    symbol: 'R_D',
    description: msg`Low-frequency end of the Warburg element over the chosen diffusion length.`,
    badge: 'established',
    ground: msg`Concentrated-solution theory, small signals.`,
    scale: 'log',
  },
  limiting_current_density_mA_per_cm2: {
    title: msg`Limiting current density`,
    symbol: 'j_lim',
    description: msg`F D_eff c₀/((1−t₊)δ): above it the salt runs out and nothing here holds.`,
    badge: 'established',
    ground: msg`Dilute limit of the transport equations in one dimension.`,
    scale: 'log',
  },
  concentration_depletion_percent: {
    title: msg`Salt depletion at the film`,
    symbol: 'Δc̄/c_0',
    description: msg`Mean loss of salt at the film at steady state, against the salt before the current; c held at the far end.`,
    badge: 'established',
    ground: msg`Diffusion through a flat layer, well below the limiting current.`,
  },
  concentration_ripple_percent: {
    title: msg`Ripple of the salt along the film`,
    symbol: 'δc/c_0',
    description: msg`Root mean square of the sideways unevenness of the salt that the uneven current leaves at steady state.`,
    badge: 'established',
    ground: msg`Diffusion in a flat layer under the computed current; first order in the ripple.`,
    scale: 'log',
  },
  salt_settling_time_s: {
    title: msg`Settling time of the salt over the pattern`,
    symbol: 'τ_k',
    description: msg`In about this time the salt follows a pattern of this spacing: before, the electrolyte is as at once, after it as at steady state.`,
    badge: 'established',
    ground: msg`Slowest mode of diffusion in a flat layer at a given flux, ε/(D_eff(k² + (π/2H)²)).`,
    scale: 'log',
  },
} as const satisfies Outputs;
