/** The equations of the tip with the present numbers in them. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence } from '../../../quantities/text.ts';
import type { Equation } from '../../contract/mechanism.ts';
import { numberOf } from '../../contract/result.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';

export function equations(values: TipValues, result: TipResult): readonly Equation[] {
  const list: Equation[] = [];
  /** Adds an equation when all of its numbers exist. */
  const add = (keys: readonly (keyof TipResult['scalars'])[], make: (...numbers: number[]) => Equation) => {
    const numbers = keys.map((key) => numberOf(result, key));
    if (numbers.every((number) => number !== undefined)) list.push(make(...(numbers as number[])));
  };
  add(['aspect_ratio', 'height_um', 'apex_radius_um', 'apex_factor'], (nu, h, rho, beta) => ({
    title: msg`Field at the apex`,
    formula:
      nu > 1
        ? 'β = (ν²−1)/(ν·A−1), A = arcosh ν/√(ν²−1), ν = √(h/ρ)'
        : nu < 1
          ? 'β = (ν²−1)/(ν·A−1), A = arccos ν/√(1−ν²), ν = √(h/ρ)'
          : 'β = 3',
    live: sequence(['ν = √(', readable(h), '/', readable(rho), ') = ', readable(nu), ', β = ', readable(beta)], ''),
    source: msg`Laplace's equation around a conducting half-spheroid, exact.`,
  }));
  if (values.distribution === 'primary') {
    add(['screened_apex_factor'], (beta) => ({
      title: msg`Current at the tip, primary`,
      formula: 'i_tip/i_flat = β',
      live: sequence(['=', readable(beta)]),
      source: msg`No resistance at the interface.`,
    }));
  } else if (values.distribution === 'secondary') {
    add(['screened_apex_factor', 'wagner_number', 'neumann_coefficient', 'tip_to_flat_current_ratio'], (beta, wagner, k, ratio) => ({
      title: msg`Current at the tip, secondary`,
      formula: 'i_tip/i_flat ≈ 1 + (β−1)/(1 + (β−1)·Wa_h/k)',
      live: msg`≈ 1 + ${readable(beta - 1)}/(1 + ${readable(beta - 1)}·${readable(wagner)}/${readable(k)}) = ${readable(1 + (beta - 1) / (1 + ((beta - 1) * wagner) / k), 4)}; with kinetics, films and capillarity ${readable(ratio, 4)}`,
      source: msg`Linear law between two exact limits; the number used is the root of the full balance.`,
    }));
  } else {
    add(
      [
        'surface_concentration_mol_per_L',
        'concentration_rise_over_height_mol_per_L',
        'screened_apex_factor',
        'neumann_coefficient',
        'tip_to_flat_current_ratio',
        'apex_concentration_mol_per_L',
      ],
      (surface, rise, beta, k, ratio, apex) => ({
        title: msg`Salt at the apex`,
        formula: 'c_apex = c_s + k·h·g/(β−1)·(β − i_tip/i_flat), g = (1−t_+)·i_flat/(F·D)',
        live: sequence(
          [
            '= ',
            quantity('_mol_per_L', surface),
            ' + ',
            readable(k),
            '·',
            quantity('_mol_per_L', rise),
            '/',
            readable(beta - 1),
            '·(',
            readable(beta),
            ' − ',
            readable(ratio),
            ') = ',
            quantity('_mol_per_L', apex),
          ],
          '',
        ),
        source: msg`Steady diffusion around the tip, linear between an even flux and an even concentration.`,
      }),
    );
    add(['tip_current_density_mA_per_cm2', 'tip_to_flat_current_ratio', 'tip_polarisation_resistance_ohm_cm2'], (current, ratio, R) => ({
      title: msg`Balance of the tip, tertiary`,
      formula: 'η(i_tip) + i_tip·r_f·R_f + 2Γ/ρ − E(c_apex) = η(i_flat) + i_flat·R_f − E(c_s)',
      live: msg`i_tip = ${quantity('_mA_per_cm2', current)} = ${readable(ratio)}·i_flat, local resistance ${quantity('_ohm_cm2', R)}`,
      source: msg`Butler-Volmer kinetics, film, Gibbs-Thomson and the steady potential of a binary salt; one root.`,
    }));
  }
  add(
    ['elasticity', 'height_rate_nm_per_s', 'height_um', 'apex_radius_rate_nm_per_s', 'apex_radius_um', 'lap_time_s', 'loop_gain'],
    (S, hRate, h, rhoRate, rho, lap, gain) => ({
      title: msg`Gain of the loop`,
      formula: 'G = exp(S·(ḣ/h − ρ̇/ρ)·T_lap)',
      live: msg`= exp(${readable(S)}·(${readable((hRate / h) * 1e-3 * lap)} − ${readable((rhoRate / rho) * 1e-3 * lap)})) = ${readable(gain)}, with one lap of ${quantity('_s', lap)}`,
      source: msg`First order in one lap; only the side of 1 does not depend on its length.`,
    }),
  );
  add(['cutoff_wavelength_um', 'fastest_wavelength_um', 'efolding_time_h'], (cutoff, fastest, time) => ({
    title: msg`Ripples on the flat`,
    formula: 'σ(k) = (V_m/F)·k·(i − κ_ss·Γ·k²)/(1 + κ_ss·R_p·k), λ_c = 2π·√(κ_ss·Γ/i)',
    live: msg`λ_c = ${quantity('_um', cutoff)}, fastest at ${quantity('_um', fastest)} with 1/σ = ${quantity('_h', time)}`,
    source: msg`Linear stability of a planar front.`,
  }));
  return list;
}
