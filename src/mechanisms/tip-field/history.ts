/** What the numbers were before each version. */
import type { VersionStep } from '../contract/history.ts';

export const HISTORY: readonly VersionStep[] = [
  {
    version: 2,
    defaults: {
      li_molar_volume_cm3_per_mol: 12.97,
      film_thickness_nm: 50,
      liquid_permittivity: 30,
      thermodynamic_factor: 1.32 / (1 - 0.38),
      'polarisation_uC_per_cm2/LiNbO3': 71,
      'coercive_field_V_per_m/P(VDF-TrFE)': 50000000,
    },
    outputs: {
      flat_rate_nm_per_s: 1.3442,
      field_excess_growth_rate_per_s: -0.0035383,
      efolding_time_h: 513.65,
      capillary_shift_mV: 0.5377,
      critical_radius_nm: 2.5048,
    },
  },
];
