/** The lenses side by side, along the chain from the bond over the rate to the coordination of Li⁺. */

import { quantity } from '../../quantities/numbers.ts';
import { msg, type Text } from '../../quantities/text.ts';
import type { Comparison, ComparisonRow } from '../contract/comparison.ts';
import { numberOf } from '../contract/result.ts';
import type { SolvationValues } from './model/resolved-values.ts';
import type { OutputKey, SolvationResult } from './outputs/result.ts';
import { surfaceInWords } from './words/description.ts';

/** The cells of a row; a lens that is left out has none. */
interface Reading extends Pick<ComparisonRow, 'title' | 'badge' | 'why'> {
  readonly bond?: OutputKey | number;
  readonly rate?: OutputKey | number;
  readonly preference?: OutputKey | number;
  readonly anions?: OutputKey | number;
}

export function comparison(values: SolvationValues, result: SolvationResult): Comparison {
  const cell = (of: OutputKey | number | undefined) => (typeof of === 'string' ? result.scalars[of] : of);
  const bulk = numberOf(result, 'anions_per_cation');
  const byPermittivity = numberOf(result, 'anions_change_permittivity');
  const row = ({ title, badge, why, bond, rate, preference, anions }: Reading): ComparisonRow => {
    const count = cell(anions);
    const factor = typeof count === 'number' && bulk !== undefined && bulk > 0 ? count / bulk : undefined;
    return { title, badge, why, cells: [cell(bond), cell(rate), cell(preference), count, factor] };
  };
  const others = otherCausesInWords(values);
  return {
    title: msg`The lenses, end to end`,
    caption: msg`From the bond to who sits around Li⁺: what each reading claims, and where it departs from the others. Rates and numbers of anions are to be read against those without a film; a potential or an enrichment acts in the naive rows too.`,
    columns: [
      { title: msg`Bond that remains`, unit: '' },
      { title: msg`Rate of leaving, factor`, unit: '' },
      { title: msg`Preference for the anion, ΔΔG`, unit: '_kJ_per_mol' },
      { title: msg`Anions around Li⁺`, unit: '' },
      { title: msg`Anions, factor`, unit: '' },
    ],
    rows: [
      row({
        title: msg`Without a film`,
        badge: 'consistent-with-data',
        why: msg`The same ion in the bulk of the electrolyte: where every factor is 1.`,
        bond: 1,
        rate: 1,
        preference: values.reference_exchange_energy_kJ_per_mol,
        anions: 'anions_per_cation',
      }),
      row({
        title: msg`Naive lens, one-sided`,
        badge: 'hypothesis',
        why: msg`Puts the film between ion and molecule, where nothing is, and spares the anion the same division. Our literal reading; the article states no such number.`,
        bond: 'bond_weakening_naive',
        rate: 'rate_factor_naive',
        preference: 'exchange_energy_naive_one_sided_kJ_per_mol',
        anions: 'anions_per_cation_naive_one_sided',
      }),
      row({
        title: msg`Naive lens, symmetric`,
        badge: 'hypothesis',
        why: msg`The same division for both partners: only the difference between them fades, so the anion gains nothing where there was none.`,
        bond: 'bond_weakening_naive',
        rate: 'rate_factor_naive',
        preference: 'exchange_energy_naive_symmetric_kJ_per_mol',
        anions: 'anions_per_cation_naive_symmetric',
      }),
      row({
        title: msg`Image charges: ${surfaceInWords(values)}`,
        badge: 'hypothesis',
        why: msg`Ion, molecule and anion stay in the liquid; the film answers from as far below as they are above. A metal answers at least as strongly, and the sign is geometry. On the anion the answer depends on where it comes from.`,
        bond: 'bond_weakening_image',
        rate: 'rate_factor_image',
        preference: 'exchange_energy_image_kJ_per_mol',
        anions: bulk === undefined || byPermittivity === undefined ? 'anions_per_cation' : bulk + byPermittivity,
      }),
      row({
        title: others === undefined ? msg`Image charges, and bound charge` : msg`Image charges, and ${others}`,
        badge: 'hypothesis',
        why:
          others === undefined
            ? msg`No mean potential and no enrichment is set, so nothing is added. Bound charge is not permittivity: try 80 mV.`
            : msg`Bound charge is not permittivity: a potential weighs every anion with e^{eψ/kT}. How much of it survives on lithium depends on poling, compensation and thickness.`,
        anions: 'anions_per_cation_image',
      }),
      row({
        title: msg`Complex inside the film`,
        badge: 'hypothesis',
        why: msg`Born cavities dipped whole into the film, where no complex can be: all that a continuum gives at these radii.`,
        rate: 'rate_factor_immersion',
      }),
      row({
        title: msg`Mean field of ${quantity('_V_per_nm', values.field_V_per_nm, 2, true)} on the molecule`,
        badge: 'hypothesis',
        why: msg`Needs a poled film, whatever its permittivity; it strengthens outward bonds and weakens inward ones when it points outwards.`,
        rate: 'rate_factor_field',
      }),
      row({
        title: msg`Another solvent`,
        badge: 'consistent-with-data',
        why: msg`The yardstick, from measured barriers: this is what a large effect looks like.`,
        rate: 'rate_factor_solvent_change',
      }),
    ],
  };
}

/** Potential and enrichment that act beside the film; undefined when neither does. */
function otherCausesInWords(values: SolvationValues): Text | undefined {
  const potential =
    values.potential_acts && values.mean_potential_mV !== 0
      ? msg`a mean potential of ${quantity('_mV', values.mean_potential_mV, 3, true)}`
      : undefined;
  const enrichment =
    values.activity_acts && values.anion_enrichment !== 1
      ? msg`an enrichment of ×${quantity('', values.anion_enrichment, 3, true)}`
      : undefined;
  return potential && enrichment ? msg`${potential} and ${enrichment}` : (potential ?? enrichment);
}
