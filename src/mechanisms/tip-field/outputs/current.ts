/** Currents and fields at the tip and on the flat, and the rates that follow. */
import type { Outputs } from '../../contract/result.ts';
import { BALANCE, CLOSURE, CONDITIONAL_LOOP } from './grounds.ts';

export const CURRENT = {
  flat_ohmic_field_V_per_m: {
    title: 'Field in the electrolyte at the flat surface',
    symbol: 'E_flat',
    description: 'i_flat/κ_ss: what drives the current through the electrolyte, a few tens of volts per metre.',
    badge: 'established',
    ground: 'Ohm’s law with the steady-state conductivity of the electrolyte.',
    scale: 'log',
  },
  tip_ohmic_field_V_per_m: {
    title: 'Field in the electrolyte at the apex',
    symbol: 'E_tip',
    description:
      'i_tip over the steady-state conductivity at the apex: what is left of the enhancement once the interface has had its say.',
    badge: 'established',
    ground: 'Ohm’s law with the steady-state conductivity of the electrolyte.',
    scale: 'log',
  },
  tip_current_density_mA_per_cm2: {
    title: 'Current density at the tip',
    symbol: 'i_tip',
    description: 'Plating current density at the apex.',
    badge: 'established',
    ground: BALANCE,
  },
  wagner_number: {
    title: 'Wagner number of the tip height',
    symbol: 'Wa_h',
    description:
      'κ_ss R_p/h: resistance of the interface over that of the electrolyte beside the tip. Large: the films place the current, whatever the field.',
    badge: 'established',
    ground: 'Wagner; definition of IUPAC, Pure Appl. Chem. 53 (1981) 1827.',
    scale: 'log',
  },
  neumann_coefficient: {
    title: 'Neumann coefficient',
    symbol: 'k',
    description: 'Potential at the apex under an even current, in units of i h/κ_ss.',
    badge: 'established',
    ground: 'Fit to the exact series, endpoints exact.',
  },
  tip_polarisation_resistance_ohm_cm2: {
    title: 'Local resistance of the tip',
    symbol: 'R_p',
    description: 'Charge transfer at the present current plus the film on the tip.',
    badge: 'established',
    ground: BALANCE,
    scale: 'log',
  },
  kinetic_length_um: {
    title: 'Kinetic length',
    symbol: 'ℓ',
    description: 'Conductivity times local resistance: features much smaller than this get an even current.',
    badge: 'established',
    ground: BALANCE,
    scale: 'log',
  },
  curvature_factor_B: {
    title: 'Curvature factor',
    symbol: 'B',
    description: 'Curvature of the current at the apex: β when only the electrolyte counts, near 0 when the current is even.',
    badge: 'consistent-with-data',
    ground: CLOSURE,
    scale: 'log',
  },
  current_curvature_ratio: {
    title: 'Current-curvature ratio',
    symbol: 'b',
    description: '1: the apex keeps its radius while it rises. 0: the current is even and the apex blunts as fast as it rises.',
    badge: 'consistent-with-data',
    ground: CLOSURE,
  },
  flat_rate_nm_per_s: {
    title: 'Growth of the flat lithium',
    symbol: 'v_flat',
    description: 'How fast the flat lithium thickens.',
    badge: 'established',
    ground: "Faraday's law.",
  },
  height_rate_nm_per_s: {
    title: 'Rise of the tip above the flat',
    symbol: 'dh/dt',
    description: 'Growth of the apex minus growth of the flat.',
    badge: 'established',
    ground: BALANCE,
  },
  apex_radius_rate_nm_per_s: {
    title: 'Change of the apex radius',
    symbol: 'dρ/dt',
    description: 'Positive: the apex becomes rounder.',
    badge: 'consistent-with-data',
    ground: CLOSURE,
  },
  field_excess_growth_rate_per_s: {
    title: 'Growth rate of the field excess',
    symbol: 'λ_loop',
    description: 'd ln(β−1)/dt, the feedback loop as one number.',
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
  lap_time_s: {
    title: 'Time of one lap',
    symbol: 'T_lap',
    description: 'Time in which the flat lithium thickens by the chosen fraction of the tip height.',
    badge: 'established',
    ground: "Faraday's law and a definition.",
    scale: 'log',
  },
} as const satisfies Outputs;
