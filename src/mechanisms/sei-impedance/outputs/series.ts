/** The curves that scenarios can address. */
import { msg } from '../../../quantities/text.ts';
import type { SeriesDeclaration } from '../../contract/result.ts';

const established = { badge: 'established' } as const;

export const SERIES = {
  nyquist: { ...established, title: msg`Nyquist plot`, x: 'z_real_ohm_cm2', y: 'minus_z_imaginary_ohm_cm2' },
  bode_magnitude: { ...established, title: msg`Magnitude of the impedance`, x: 'frequency_Hz', y: 'impedance_ohm_cm2' },
  bode_phase: { ...established, title: msg`Phase of the impedance`, x: 'frequency_Hz', y: 'minus_phase_deg' },
  relaxation_lines: { ...established, title: msg`Relaxation lines`, x: 'relaxation_time_s', y: 'relaxation_resistance_ohm_cm2' },
  relaxation_density: { ...established, title: msg`Relaxation density, smoothed`, x: 'relaxation_time_s', y: 'relaxation_density_ohm_cm2' },
  histogram: { ...established, title: msg`Distribution of the current`, x: 'current_over_mean', y: 'area_share' },
  current_profile: { ...established, title: msg`Current density along the stripes`, x: 'position', y: 'current_density_mA_per_cm2' },
  cycles: { badge: 'hypothesis', title: msg`Busiest spot over cycles`, x: 'cycle', y: 'current_max_over_mean' },
  lorenz: { ...established, title: msg`Lorenz curve of the current`, x: 'area_share', y: 'current_share' },
  patch_thickness: { ...established, title: msg`Thickness of each patch at the cycle shown`, x: 'patch', y: 'sei_thickness_nm' },
  patch_current: { ...established, title: msg`Current density of each patch`, x: 'patch', y: 'current_density_mA_per_cm2' },
  patch_current_share: { ...established, title: msg`Share of the current through each patch`, x: 'patch', y: 'current_share' },
  patch_pore_share: { ...established, title: msg`Share of each patch’s current through its pores`, x: 'patch', y: 'pore_current_share' },
  patch_resistance: {
    ...established,
    title: msg`Resistance of each patch, charge transfer included`,
    x: 'patch',
    y: 'patch_resistance_ohm_cm2',
  },
  patch_film_resistance: {
    ...established,
    title: msg`Film resistance of each patch, without charge transfer`,
    x: 'patch',
    y: 'film_resistance_ohm_cm2',
  },
  patch_conductivity: {
    badge: 'consistent-with-data',
    title: msg`Conductivity of the solid of each patch`,
    x: 'patch',
    y: 'sei_conductivity_S_per_cm',
  },
  patch_film_overpotential: {
    ...established,
    title: msg`Overpotential in the solid film of each patch`,
    x: 'patch',
    y: 'sei_overpotential_mV',
  },
  patch_charge_transfer_overpotential: {
    ...established,
    title: msg`Overpotential of charge transfer under the solid film of each patch`,
    x: 'patch',
    y: 'charge_transfer_overpotential_mV',
  },
  pore_overpotential: {
    ...established,
    title: msg`Overpotential in the pores of each patch that has any`,
    x: 'patch',
    y: 'pore_overpotential_mV',
  },
  pore_charge_transfer_overpotential: {
    ...established,
    title: msg`Overpotential of charge transfer on the pore floors of each patch that has any`,
    x: 'patch',
    y: 'charge_transfer_overpotential_mV',
  },
  survival: {
    ...established,
    title: msg`Surviving share of an unevenness, by its spacing`,
    x: 'wavelength_um',
    y: 'surviving_heterogeneity',
  },
  salt_ripple: {
    ...established,
    title: msg`Ripple of the salt, by the spacing of the pattern`,
    x: 'wavelength_um',
    y: 'concentration_ripple_percent',
  },
  mixing_rule: {
    badge: 'consistent-with-data',
    title: msg`Conductivity by the chosen rule`,
    x: 'inorganic_fraction',
    y: 'sei_conductivity_S_per_cm',
  },
  mixing_series: { ...established, title: msg`Layers (lower bound)`, x: 'inorganic_fraction', y: 'sei_conductivity_S_per_cm' },
  mixing_lower: { ...established, title: msg`Hashin–Shtrikman, lower`, x: 'inorganic_fraction', y: 'sei_conductivity_S_per_cm' },
  mixing_upper: { ...established, title: msg`Hashin–Shtrikman, upper`, x: 'inorganic_fraction', y: 'sei_conductivity_S_per_cm' },
  mixing_parallel: { ...established, title: msg`Columns (upper bound)`, x: 'inorganic_fraction', y: 'sei_conductivity_S_per_cm' },
} as const satisfies Readonly<Record<string, SeriesDeclaration>>;
