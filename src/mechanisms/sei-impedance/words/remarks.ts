/** Remarks on a result. */
import { inSI } from '../../../quantities/si.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { pictureRuleOf } from '../model/film.ts';
import type { ElectrolyteLayer } from '../model/slab.ts';
import { parameters, type SeiValues } from '../parameters/index.ts';
import { advice } from './advice.ts';

export function remarksOf(values: SeiValues, electrolyte: ElectrolyteLayer): Text[] {
  const si = inSI(values);
  const remarks: Text[] = advice.give(values).map(({ message }) => message);
  if (values.mixing_rule === 'geometric') {
    remarks.push(msg`The geometric mean belongs to no arrangement of grains and can fall below the lower bound of an isotropic mixture.`);
  }
  if (values.mixing_rule === 'reference-medium') {
    const meanFraction = values.structure === 'map' ? values.median_inorganic_fraction : meanFractionOf(values);
    const { title } = parameters.mixing_rule.options[pictureRuleOf(values, meanFraction)];
    remarks.push(
      values.structure === 'map'
        ? msg`The nearest arrangement with a name: “${title}”.`
        : msg`The nearest arrangement with a name: “${title}”, as in the picture.`,
    );
  }
  if (values.cycle > 0) {
    remarks.push(
      msg`The film shown has been through cycles of growth and tearing by a minimal model: it is a hypothesis, and so is every number that is computed for it, whatever its own badge.`,
    );
  }
  if (si('current_density_mA_per_cm2') > electrolyte.limitingCurrentDensity) {
    remarks.push(
      msg`The current is above the limiting current: the salt at the film would run out, and the numbers here hold for the first instant only.`,
    );
  }
  return [...remarks, ...(values.structure === 'map' ? mapRemarks(values) : patchRemarks(values))];
}

function meanFractionOf({ patches }: SeiValues): number {
  return patches.reduce((sum, { area_fraction, inorganic_fraction }) => sum + area_fraction * inorganic_fraction, 0);
}

function patchRemarks(values: SeiValues): Text[] {
  const remarks: Text[] = [];
  if (values.patches.some((row) => row.sei_conductivity_S_per_cm !== undefined)) {
    remarks.push(msg`Where a conductivity is given, the composition of that patch is drawn but not used.`);
  }
  return remarks;
}

function mapRemarks(values: SeiValues): Text[] {
  const remarks: Text[] = [];
  if (values.conductivity_from === 'given') remarks.push(msg`The conductivity is given: the composition is drawn but not used.`);
  if (values.porosity * values.connected_pore_fraction > 0) {
    remarks.push(
      msg`Each point of the map is drawn as a whole. Histogram, Lorenz curve and the busiest spot count its film and its pore floors apart.`,
    );
  }
  return remarks;
}
