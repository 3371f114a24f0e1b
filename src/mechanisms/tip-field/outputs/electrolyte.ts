/** Salt and electrolyte, and when the surface is empty. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { BALANCE, MEASURED, SALT_BALANCE } from './grounds.ts';

export const ELECTROLYTE = {
  surface_concentration_mol_per_L: {
    title: msg`Salt at the flat surface`,
    symbol: 'c_s',
    description: msg`Salt concentration at the flat lithium.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
  concentration_rise_over_height_mol_per_L: {
    title: msg`Rise of salt over the height of the tip`,
    symbol: 'g·h',
    description: msg`How much more salt there is at the height of the apex when the current is even. Where it exceeds c_s, salt decides.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
  apex_concentration_mol_per_L: {
    title: msg`Salt at the apex`,
    symbol: 'c_apex',
    description: msg`The apex reaches into richer electrolyte.`,
    badge: 'established',
    ground: BALANCE,
    scale: 'log',
  },
  conductivity_S_per_m: {
    title: msg`Conductivity of the electrolyte`,
    symbol: 'κ',
    description: msg`In the bulk, without concentration gradients.`,
    badge: 'established',
    ground: MEASURED,
  },
  diffusivity_m2_per_s: {
    title: msg`Diffusivity of the salt`,
    symbol: 'D',
    description: msg`In the bulk.`,
    badge: 'established',
    ground: MEASURED,
    scale: 'log',
  },
  thermodynamic_term: {
    title: msg`Thermodynamic term`,
    symbol: 'v',
    description: msg`(1−t_+)(1 + ∂ln f/∂ln c) in the bulk.`,
    badge: 'established',
    ground: MEASURED,
  },
  steady_conductivity_S_per_m: {
    title: msg`Steady-state conductivity at the surface`,
    symbol: 'κ_ss',
    description: msg`What counts once the concentration profile has formed; at 1 mol/L less than half of κ.`,
    badge: 'established',
    ground: msg`Derived for a binary salt whose anion does not react.`,
    scale: 'log',
  },
  limiting_current_density_mA_per_cm2: {
    title: msg`Limiting current density`,
    symbol: 'i_lim',
    description: msg`The most that diffusion across the gap can feed for ever.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
  over_limiting_ratio: {
    title: msg`Current over the limiting current`,
    symbol: 'i/i_lim',
    description: msg`Only above 1 is the surface ever emptied.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
  sand_time_s: {
    title: msg`Sand’s time`,
    symbol: 't_Sand',
    description: msg`When the surface would be empty if the counter-electrode were far away.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
  finite_gap_depletion_time_s: {
    title: msg`Depletion time of this gap`,
    symbol: 't_dep',
    description: msg`When the surface of this finite gap is empty.`,
    badge: 'established',
    ground: SALT_BALANCE,
    scale: 'log',
  },
} as const satisfies Outputs;
