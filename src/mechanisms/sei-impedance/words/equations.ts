/** The equations with the present numbers in them. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import { isAbsent } from '../../../quantities/scalar.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import { toSI } from '../../../quantities/units.ts';
import type { Equation } from '../../contract/mechanism.ts';
import { requiredNumber } from '../../contract/result.ts';
import { filmCapacitance } from '../model/impedance.ts';
import type { SeiResult } from '../outputs/result.ts';
import type { SeiValues } from '../parameters/index.ts';
import { conditionOfGrowth } from './description.ts';

/** The first terms of a sum, and dots when there are more. */
function terms(count: number, term: (index: number) => Text): Text {
  const shown = Array.from({ length: Math.min(count, 3) }, (_, i) => term(i));
  return sequence(count > 3 ? [...shown, '…'] : shown, ' + ');
}

/** Of the rows of the table. */
function patchEquations(values: SeiValues, result: SeiResult): Equation[] {
  const { series } = result;
  const count = values.patches.length;
  const rct = requiredNumber(result, 'charge_transfer_resistance_ohm_cm2');
  const resistance = series.patch_resistance.y;
  const connected = series.patch_pore_share.y[0] > 0;
  const porous = series.patch_pore_share.y.findIndex((share) => share > 0);
  const film = series.patch_film_overpotential.y;
  const transfer = series.patch_charge_transfer_overpotential.y;
  const splits = Array.from({ length: Math.min(count, 3) }, (_, i) => sequence([readable(film[i]), readable(transfer[i])], ' + '));
  const same = values.coupling === 'equipotential';
  return [
    {
      title: msg`Resistance of a patch`,
      formula: connected ? '1/r_i = (1−ε_c)/(L_i/σ_i + r_ct) + ε_c/(L_i/κ_p + r_ct)' : 'r_i = L_i/σ_i + RT/(F·i_0)',
      live: connected
        ? msg`= ${quantity('_ohm_cm2', resistance[0])} for patch 1, ${readable(series.patch_pore_share.y[0] * 100, 2)} % of its current through the pores`
        : msg`= ${readable(resistance[0] - rct)} + ${readable(rct)} = ${quantity('_ohm_cm2', resistance[0])} for patch 1`,
      source: connected
        ? msg`Two parts of one patch in parallel; the pore current crosses charge transfer on the pore floor.`
        : msg`Ohm's law and linear kinetics.`,
    },
    ...(porous < 0 ? [] : [filmOnlyEquation(msg`patch ${porous + 1}`, series.patch_film_resistance.y[porous], rct, resistance[porous])]),
    {
      title: msg`Patches in parallel`,
      formula: '1/r_eff = Σ w_i/r_i',
      live: sequence(
        [
          '= ',
          terms(count, (i) => sequence([readable(values.patches[i].area_fraction, 3, true), readable(resistance[i])], '/')),
          ' = 1/',
          quantity('_ohm_cm2', requiredNumber(result, 'effective_resistance_ohm_cm2')),
        ],
        '',
      ),
      source: msg`Conductances in parallel add, weighted by area.`,
    },
    ...(same && values.kinetics === 'linear' && count > 1 ? [busiestEquation(result)] : []),
    {
      title: same ? msg`One overpotential, split differently` : msg`Overpotential of film and charge transfer`,
      formula: values.kinetics === 'linear' ? 'η_i = j_i·L_i/σ_i + j_i·r_ct' : 'η_i = j_i·L_i/σ_i + (2RT/F)·asinh(j_i/2i_0)',
      live: same
        ? sequence(['= ', sequence([...splits, quantity('_mV', film[0] + transfer[0])], ' = ')], '')
        : msg`= ${splits[0]} = ${quantity('_mV', film[0] + transfer[0])} for patch 1; the electrolyte makes up the rest`,
      source: same
        ? msg`The metal and the electrolyte above the film are each at one potential.`
        : msg`The metal is at one potential; the electrolyte above the film is not.`,
    },
    {
      title: msg`Time constant of a film`,
      formula: 'τ = ε_0·ε_r/σ',
      live: msg`= ${quantity('_s', filmCapacitance(values.relative_permittivity, 1) / toSI('_S_per_cm', series.patch_conductivity.y[0]))} for patch 1, whatever its thickness`,
      source: msg`R = L/σ and C = ε₀ε_r/L: the thickness cancels.`,
    },
  ];
}

/** @param where of the film, as part of a sentence; @param film without charge transfer, and `full` with it inside the branches, Ω·cm² */
function filmOnlyEquation(where: Text, film: number, rct: number, full: number): Equation {
  return {
    title: msg`If a pore were a short circuit`,
    formula: 'r_film = L/[(1−ε_c)·σ_s + ε_c·κ_p], r = r_film + r_ct',
    live: msg`= ${readable(film)} + ${readable(rct)} = ${quantity('_ohm_cm2', film + rct)} for ${where}, but its pore floors must react: ${quantity('_ohm_cm2', full)}`,
    source: msg`Film only: right if the current could spread sideways under the film at no cost. The truth lies between the two.`,
  };
}

function busiestEquation(result: SeiResult): Equation {
  const effective = requiredNumber(result, 'effective_resistance_ohm_cm2');
  const busiest = requiredNumber(result, 'current_max_over_mean');
  return {
    title: msg`The busiest spot`,
    formula: 'j_max/j̄ = r_eff/r_min',
    live: sequence(['= ', readable(effective), '/', readable(effective / busiest), ' = ', readable(busiest)], ''),
    source: msg`The same overpotential drives every spot.`,
  };
}

/** What the current would do if nothing but a lognormal thickness were in its way. */
function lognormalEquation({ log_thickness_standard_deviation: spread }: SeiValues, result: SeiResult): Equation {
  return {
    title: msg`If the thickness alone varied and the film alone decided`,
    formula: 'CV = √(e^{s_L²} − 1)',
    live: msg`= √(e^{${readable(spread ** 2, 3, true)}} − 1) = ${readable(Math.sqrt(Math.expm1(spread ** 2)))}, here ${readable(requiredNumber(result, 'current_coefficient_of_variation'))}`,
    source: msg`Lognormal conductance under an equipotential electrolyte.`,
  };
}

function mapEquations(values: SeiValues, result: SeiResult): Equation[] {
  const porous = values.porosity * values.connected_pore_fraction > 0;
  return [
    {
      title: msg`Interface at each point`,
      formula: porous ? '1/ρ(x) = (1−ε_c)/(L(x)/σ_s(φ(x)) + r_ct) + ε_c/(L(x)/κ_p + r_ct)' : 'ρ(x) = L(x)/σ(φ(x)) + RT/(F·i_0)',
      live: sequence(
        [
          sequence(['⟨ρ⟩ = ', quantity('_ohm_cm2', requiredNumber(result, 'mean_resistance_ohm_cm2'))], ''),
          sequence(['1/⟨1/ρ⟩ = ', quantity('_ohm_cm2', requiredNumber(result, 'effective_resistance_ohm_cm2'))], ''),
        ],
        ', ',
      ),
      source: porous
        ? msg`Two parts of each point in parallel; the pore current crosses charge transfer on the pore floor.`
        : msg`Ohm's law and linear kinetics.`,
    },
    ...(values.coupling === 'equipotential' && values.kinetics === 'linear' && !porous ? [busiestEquation(result)] : []),
    porous
      ? filmOnlyEquation(
          msg`the whole map`,
          requiredNumber(result, 'film_resistance_ohm_cm2'),
          requiredNumber(result, 'charge_transfer_resistance_ohm_cm2'),
          requiredNumber(result, 'effective_resistance_ohm_cm2'),
        )
      : lognormalEquation(values, result),
  ];
}

function liveSalt({ scalars }: SeiResult): Text {
  const { concentration_ripple_percent: ripple, concentration_depletion_percent: depletion } = scalars;
  if (isAbsent(ripple)) return ripple.absent;
  return msg`ripple ${quantity('_percent', Number(ripple), 2)} of the salt along the film, beside ${quantity('_percent', Number(depletion), 2)} lost everywhere`;
}

export function equations(values: SeiValues, result: SeiResult): readonly Equation[] {
  return [
    ...(values.structure === 'map' ? mapEquations(values, result) : patchEquations(values, result)),
    {
      title: msg`What the electrolyte levels`,
      formula: 'Wa_k = ρ/Z_k,  Z_k = tanh(kH)/(κk)',
      live: msg`Wa_k = ${readable(requiredNumber(result, 'mode_wagner_number'))}: of a small unevenness ${readable(requiredNumber(result, 'surviving_heterogeneity') * 100, 4)} % survives`,
      source: msg`Laplace equation in a flat layer of electrolyte, first order in the unevenness.`,
    },
    {
      title: msg`How far the current distorts the salt`,
      formula: 'δc_k = (1−t_+)/(F·D_eff)·tanh(kH)/k·δj_k',
      live: liveSalt(result),
      source: msg`Steady diffusion in a flat layer. A pattern much finer than the layer is thick hardly shows in the concentration field.`,
    },
    {
      title: msg`Gain per cycle`,
      formula: 'λ = (1−P)·L/L_g + P′·B·(L_g−L_f)/L − (1−P)·χ·B·k_p·T/(2L·L_g)',
      live: msg`= ${readable(requiredNumber(result, 'gain_per_cycle'), 4)} at P = ${readable(requiredNumber(result, 'tear_probability'))} and L = ${quantity('_nm', requiredNumber(result, 'settled_thickness_nm'))}`,
      source: sequence([
        msg`Hypothesis: derivative of the map of growth and tearing at its fixed point.`,
        conditionOfGrowth(values, result.scalars),
      ]),
    },
  ];
}
