/** What the numbers were before each version. */
import type { VersionStep } from '../contract/history.ts';

export const HISTORY: readonly VersionStep[] = [
  {
    version: 2,
    defaults: {
      exchange_current_density_mA_per_cm2: 1,
      diffusivity_m2_per_s: 3e-10,
      'li2co3_conductivity_S_per_cm/film': 1e-8,
    },
    outputs: {
      current_max_over_mean: 1.4977,
      area_specific_resistance_ohm_cm2: 114.61,
      imbalance_verdict: 'uneven',
      current_coefficient_of_variation: 0.4977,
      current_gini: 0.24885,
      top_tenth_share: 0.14977,
      busy_current_share: 0.74885,
      interface_overpotential_mV: 113.36,
      cell_voltage_mV: 114.61,
      wagner_number: 1133.6,
      mode_wagner_number: 7122.9,
      concentration_depletion_percent: 3.2129,
      concentration_ripple_percent: 0.018465,
      salt_settling_time_s: 0.00081025,
      charge_transfer_resistance_ohm_cm2: 25.693,
      effective_resistance_ohm_cm2: 113.36,
      mean_resistance_ohm_cm2: 150.69,
      effective_to_mean_resistance: 0.75229,
      steady_conductivity_S_per_m: 0.072837,
      diffusion_resistance_ohm_cm2: 1.0912,
      limiting_current_density_mA_per_cm2: 62.249,
      slowest_relaxation_time_s: 0.00025693,
      fastest_relaxation_time_s: 4.4271e-5,
      gain_per_cycle: 1.0307,
      critical_weibull_exponent: 3.0914,
      max_over_mean_after_cycles: 1.677,
    },
  },
];
