/** How far the electrolyte evens out the current, and how its salt responds. */
import type { Outputs } from '../../contract/result.ts';

export const ELECTROLYTE = {
  electrolyte_resistance_ohm_cm2: {
    title: 'Electrolyte resistance',
    symbol: 'H/κ',
    description: 'Of the layer above the film, a porous outer layer included.',
    badge: 'established',
    ground: 'Ohm’s law.',
    scale: 'log',
  },
  wagner_number: {
    title: 'Wagner number of the pattern',
    symbol: 'Wa',
    description: 'κ dη/dj over the spacing of the pattern. Large does not mean even: it means that the film alone decides.',
    badge: 'established',
    ground: 'Secondary current distribution.',
    scale: 'log',
  },
  mode_wagner_number: {
    title: 'Wagner number of the mode',
    symbol: 'Wa_k',
    description: 'Interface resistance over the electrolyte impedance of this wavelength, ρ/Z_k with Z_k = tanh(kH)/(κk).',
    badge: 'established',
    ground: 'Laplace equation in a flat layer, small unevenness.',
    scale: 'log',
  },
  surviving_heterogeneity: {
    title: 'Unevenness that survives the electrolyte',
    symbol: 'Wa_k/(1+Wa_k)',
    description: 'Of a small unevenness of this wavelength, the share that the sideways current in the electrolyte leaves.',
    badge: 'established',
    ground: 'Laplace equation in a flat layer, first order in the unevenness.',
  },
  steady_conductivity_S_per_m: {
    title: 'Steady-state conductivity of the electrolyte',
    symbol: 'κ_ss',
    description: 'After the salt has followed the current; always below κ.',
    badge: 'established',
    ground: 'Concentrated-solution theory with the anion blocked, well below the limiting current.',
    scale: 'log',
  },
  diffusion_resistance_ohm_cm2: {
    title: 'Diffusion resistance',
    symbol: 'R_D',
    description: 'Low-frequency end of the Warburg element over the chosen diffusion length.',
    badge: 'established',
    ground: 'Concentrated-solution theory, small signals.',
    scale: 'log',
  },
  limiting_current_density_mA_per_cm2: {
    title: 'Limiting current density',
    symbol: 'j_lim',
    description: 'F D_eff c₀/((1−t₊)δ): above it the salt runs out and nothing here holds.',
    badge: 'established',
    ground: 'Dilute limit of the transport equations in one dimension.',
    scale: 'log',
  },
  concentration_depletion_percent: {
    title: 'Salt depletion at the film',
    symbol: 'Δc̄/c_0',
    description: 'Mean loss of salt at the film at steady state, against the salt before the current; c held at the far end.',
    badge: 'established',
    ground: 'Diffusion through a flat layer, well below the limiting current.',
  },
  concentration_ripple_percent: {
    title: 'Ripple of the salt along the film',
    symbol: 'δc/c_0',
    description: 'Root mean square of the sideways unevenness of the salt that the uneven current leaves at steady state.',
    badge: 'established',
    ground: 'Diffusion in a flat layer under the computed current; first order in the ripple.',
    scale: 'log',
  },
  salt_settling_time_s: {
    title: 'Settling time of the salt over the pattern',
    symbol: 'τ_k',
    description:
      'In about this time the salt follows a pattern of this spacing: before, the electrolyte is as at once, after it as at steady state.',
    badge: 'established',
    ground: 'Slowest mode of diffusion in a flat layer at a given flux, ε/(D_eff(k² + (π/2H)²)).',
    scale: 'log',
  },
} as const satisfies Outputs;
