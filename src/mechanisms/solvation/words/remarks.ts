import { msg, type Text } from '../../../quantities/text.ts';
import { findFerroelectric } from '../../materials/ferroelectric-choice.ts';
import { sheathAngles } from '../model/bond.ts';
import type { SolvationValues } from '../model/resolved-values.ts';

/** Below this an ion has no room for its solvent molecules, and no continuum number means anything. */
export const CONTACT_NM = 0.3;

/** Printed with every result. */
const LIMITS: readonly Text[] = [
  msg`Classical mean-field electrostatics at molecular distances: signs and orders of magnitude only. Not included: charge transfer in Li–O bonds, specific adsorption, a permittivity that depends on the distance, roughness, domain walls, the picoseconds of an exchange, loss of polarisation by redox, and any SEI between film and liquid.`,
  msg`The image lens reproduces no experiment; the naive lens is our literal reading, not a statement of the article. Together they say which explanations the magnitudes permit. Values marked as modelling choices are teaching defaults, not data.`,
];

/** Remarks on a state. */
export function remarks(values: SolvationValues): Text[] {
  const list: Text[] = [];
  const cosine = Math.cos((values.axis_angle_deg * Math.PI) / 180);
  const lowest =
    values.ion_height_nm + values.distance_nm * Math.min(...sheathAngles((values.axis_angle_deg * Math.PI) / 180).map(Math.cos));
  if (values.ion_height_nm < CONTACT_NM) {
    list.push(
      msg`At ${values.ion_height_nm} nm the ion has no room for a solvent molecule below it: no continuum number means anything here.`,
    );
  }
  if (values.ion_height_nm + values.distance_nm * cosine < CONTACT_NM) {
    list.push(
      msg`The molecule of this bond has no room above the film: turn the bond outwards or raise the ion before you read its number.`,
    );
  } else if (lowest < CONTACT_NM) {
    list.push(
      msg`A whole sheath has no room at this height: what is drawn below the ion is crowded, and only outward and sideways bonds mean anything.`,
    );
  }
  if (values.surface !== 'bare-lithium' && values.film_permittivity < values.liquid_permittivity) {
    list.push(
      msg`This film polarises less than the electrolyte: every image term has the opposite sign, and "high dielectric" does not describe it.`,
    );
  }
  if (aboveCurie(values)) list.push(aboveCurie(values)!);
  if (values.smaller_complex_radius_nm >= values.larger_complex_radius_nm) {
    list.push(msg`The complex does not shrink when a molecule leaves: R₃ should be smaller than R₄, or immersion slows the step down.`);
  }
  if (values.potential_acts && values.activity_acts && values.mean_potential_mV !== 0 && values.anion_enrichment !== 1) {
    list.push(
      msg`A mean potential already enriches the anion by e^(eψ/kT). An enrichment beside it is a second cause: do not count the same one twice.`,
    );
  }
  if (values.coordination_number === 1) list.push(msg`With one place around Li⁺ there are no aggregates.`);
  list.push(...LIMITS);
  return list;
}

/** What is wrong with a ferroelectric at this temperature; undefined below its Curie temperature. */
function aboveCurie(values: SolvationValues): Text | undefined {
  const material = findFerroelectric(values.ferroelectric);
  if (!material || material.polarBeyond || values.temperature_K < material.curieTemperature) return undefined;
  return msg`Above ${material.curieTemperature} K ${material.title} has no polarisation, so bound charge and field are gone. The permittivity lens needs no polarisation: it is unchanged, which is a lesson of its own.`;
}

/** Values that are allowed but do not fit together. */
export const advice = {
  keys: ['temperature_K', 'ferroelectric'],
  give(values: SolvationValues) {
    const message = aboveCurie(values);
    return message === undefined ? [] : [{ key: 'temperature_K' as const, message }];
  },
} as const;
