/** The equations with the present numbers in them. */
import type { Equation } from '../mechanism.ts';
import { quantity, readable } from '../numbers.ts';
import { toSI } from '../units.ts';
import { filmCapacitance } from './impedance.ts';
import type { SeiValues } from './parameters.ts';
import { numberOf, type SeiResult } from './result.ts';

/** The first terms of a sum, and dots when there are more. */
function terms(count: number, term: (index: number) => string): string {
  const shown = Array.from({ length: Math.min(count, 3) }, (_, i) => term(i));
  return count > 3 ? [...shown, '…'].join(' + ') : shown.join(' + ');
}

export function equations(values: SeiValues, result: SeiResult): readonly Equation[] {
  const { series } = result;
  const count = values.patches.length;
  const rct = numberOf(result, 'charge_transfer_resistance_ohm_cm2');
  const resistance = series.patch_resistance.y;
  const first = values.patches[0];
  const connected = first.porosity * first.connected_pore_fraction > 0;
  const film = series.patch_film_overpotential.y;
  const transfer = series.patch_charge_transfer_overpotential.y;
  const list: Equation[] = [
    {
      title: 'Resistance of a patch',
      formula: connected ? '1/r_i = (1−ε_c)/(L_i/σ_i + r_ct) + ε_c/(L_i/κ_p + r_ct)' : 'r_i = L_i/σ_i + RT/(F·i_0)',
      live: connected
        ? `= ${quantity('_ohm_cm2', resistance[0])} for patch 1, ${readable(series.patch_pore_share.y[0] * 100, 2)} % of its current through the pores`
        : `= ${readable(resistance[0] - rct)} + ${readable(rct)} = ${quantity('_ohm_cm2', resistance[0])} for patch 1`,
      source: connected
        ? 'Two parts of one patch in parallel; the pore current crosses charge transfer on the pore floor.'
        : "Ohm's law and linear kinetics.",
    },
    {
      title: 'Patches in parallel',
      formula: '1/r_eff = Σ w_i/r_i',
      live: `= ${terms(count, (i) => `${readable(values.patches[i].area_fraction, 3, true)}/${readable(resistance[i])}`)} = 1/${quantity('_ohm_cm2', numberOf(result, 'effective_resistance_ohm_cm2'))}`,
      source: 'Conductances in parallel add, weighted by area.',
    },
    {
      title: 'One overpotential, split differently',
      formula: values.kinetics === 'linear' ? 'η = j_i·L_i/σ_i + j_i·r_ct' : 'η = j_i·L_i/σ_i + (2RT/F)·asinh(j_i/2i_0)',
      live: `= ${Array.from({ length: Math.min(count, 3) }, (_, i) => `${readable(film[i])} + ${readable(transfer[i])}`).join(' = ')} = ${quantity('_mV', film[0] + transfer[0])}${
        values.coupling === 'columns' ? ' for patch 1; the columns of electrolyte make up the rest' : ''
      }`,
      source: 'The metal and the electrolyte above the film are each at one potential.',
    },
    {
      title: 'Time constant of a film',
      formula: 'τ = ε_0·ε_r/σ',
      live: `= ${quantity('_s', filmCapacitance(values.relative_permittivity, 1) / toSI('_S_per_cm', series.patch_conductivity.y[0]))} for patch 1, whatever its thickness`,
      source: 'R = L/σ and C = ε₀ε_r/L: the thickness cancels.',
    },
    {
      title: 'What the electrolyte levels',
      formula: 'Wa_k = ρ/Z_k, surviving = Wa_k/(1 + Wa_k)',
      live: `Wa_k = ${readable(numberOf(result, 'mode_wagner_number'))}: ${readable(numberOf(result, 'surviving_heterogeneity') * 100, 4)} % survives at ${quantity('_um', values.pattern_wavelength_um)}`,
      source: 'Laplace equation in a flat layer of electrolyte, first order in the unevenness.',
    },
  ];
  if (values.coupling === 'equipotential' && values.kinetics === 'linear' && count > 1) {
    list.splice(2, 0, {
      title: 'The busiest patch',
      formula: 'j_max/j̄ = r_eff/r_min',
      live: `= ${readable(numberOf(result, 'effective_resistance_ohm_cm2'))}/${readable(numberOf(result, 'effective_resistance_ohm_cm2') / numberOf(result, 'current_max_over_mean'))} = ${readable(numberOf(result, 'current_max_over_mean'))}`,
      source: 'The same overpotential drives every patch.',
    });
  }
  return list;
}
