/** The state in words. */
import { quantity, readable } from '../../../quantities/numbers.ts';
import type { Text } from '../../../quantities/text.ts';
import { requiredNumber } from '../../contract/result.ts';
import type { SeiResult } from '../outputs/result.ts';
import type { SeiValues } from '../parameters/index.ts';

export function percent(share: number, digits = 2): string {
  return share > 0.995 && share < 1 ? '>99 %' : `${readable(share * 100, digits, true)} %`;
}

/** `after 20 cycles`. */
export function afterCycles(cycle: number): string {
  return `after ${cycle} ${cycle === 1 ? 'cycle' : 'cycles'}`;
}

export function verdict(_values: SeiValues, result: SeiResult): Text {
  if (result.scalars.imbalance_verdict === 'even') return 'The current is even';
  return `${percent(requiredNumber(result, 'busy_current_share'))} of the current through ${percent(requiredNumber(result, 'busy_area_fraction'))} of the area`;
}

/** Whether unevenness grows over cycles, and from where on it would. */
export function conditionOfGrowth(
  { weibull_exponent }: SeiValues,
  { feedback_verdict, critical_weibull_exponent }: Pick<SeiResult['scalars'], 'feedback_verdict' | 'critical_weibull_exponent'>,
): string {
  if (feedback_verdict === 'overshoots')
    return 'Overshoots: thin and thick spots change over in every cycle, each time by more, because growth follows the local current too steeply (χ).';
  const verdict = feedback_verdict === 'grows' ? 'Grows, then saturates' : 'Heals';
  if (typeof critical_weibull_exponent !== 'number') return `${verdict}, however sharply the film tears.`;
  return `${verdict}: growth needs a sharpness above ${readable(critical_weibull_exponent)}, and m is ${readable(weibull_exponent, 3, true)}.`;
}

function patchSentence(values: SeiValues, result: SeiResult, index: number): string {
  const { series } = result;
  const row = values.patches[index];
  const film = series.patch_film_overpotential.y[index];
  const transfer = series.patch_charge_transfer_overpotential.y[index];
  const porous = row.porosity * row.connected_pore_fraction > 0;
  const pores = porous ? `, ${percent(series.patch_pore_share.y[index])} of it through its pores` : '';
  const split = `${quantity('_mV', film)} in the ${porous ? 'solid ' : ''}film and ${quantity('_mV', transfer)} in charge transfer`;
  return `Patch ${index + 1} (${quantity('_nm', result.series.patch_thickness.y[index], 3, true)} on ${percent(row.area_fraction)} of the area) carries ${percent(series.patch_current_share.y[index])} of the current${pores}: ${split}.`;
}

/** What is the same everywhere, and what is not. */
function commonSentence(values: SeiValues, result: SeiResult): string {
  const overpotential = quantity('_mV', requiredNumber(result, 'interface_overpotential_mV'));
  switch (values.coupling) {
    case 'equipotential':
      return `Every spot has the same total overpotential, ${overpotential}; only its split differs.`;
    case 'columns':
      return 'Each spot has its own column of electrolyte; film, charge transfer and column add up to the same voltage everywhere.';
    case 'coupled':
      return `The electrolyte brings some current sideways; film, charge transfer and electrolyte add up to the same voltage everywhere, ${overpotential} of it in film and charge transfer on average.`;
  }
}

function patchSentences(values: SeiValues, result: SeiResult): string[] {
  const { series } = result;
  const count = values.patches.length;
  const order = series.patch_resistance.y.map((_, i) => i).sort((a, b) => series.patch_resistance.y[a] - series.patch_resistance.y[b]);
  const told = count <= 4 ? values.patches.map((_, i) => i) : [order[0], order[count - 1]];
  const intro =
    count === 1
      ? 'One film covers the whole lithium.'
      : `${count} patches of SEI side by side share ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)}.`;
  const choice = count <= 4 ? '' : ' The least and the most resistive:';
  return [`${intro}${choice}`, ...told.map((index) => patchSentence(values, result, index))];
}

function poresOf({ porosity, connected_pore_fraction: connected }: SeiValues): string {
  if (porosity === 0) return '';
  return `, ${percent(porosity)} pores, ${connected === 0 ? 'all closed' : connected === 1 ? 'all connected' : `${percent(connected)} of them connected`}`;
}

function mapSentences(values: SeiValues, result: SeiResult): string[] {
  const side = quantity('_um', values.box_um, 3, true);
  return [
    `A random mosaic of SEI, ${side} by ${side}, with spots of about ${quantity('_um', values.correlation_length_um, 3, true)}: median thickness ${quantity('_nm', values.median_thickness_nm, 3, true)}${values.cycle > 0 ? ' at the start' : ''}, mean inorganic fraction ${percent(requiredNumber(result, 'mean_inorganic_fraction'))}${poresOf(values)}.`,
    `It carries ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)} on average.`,
  ];
}

function saltSentence(result: SeiResult): string {
  const ripple = quantity('_percent', requiredNumber(result, 'concentration_ripple_percent'), 2);
  return `The uneven current makes the salt beside the film uneven by ${ripple}, beside ${quantity('_percent', requiredNumber(result, 'concentration_depletion_percent'), 2)} that is lost everywhere.`;
}

export function describe(values: SeiValues, result: SeiResult): Text {
  return [
    ...(values.cycle > 0 ? [`The film ${afterCycles(values.cycle)} of growth and tearing, which is a hypothesis.`] : []),
    ...(values.structure === 'map' ? mapSentences(values, result) : patchSentences(values, result)),
    commonSentence(values, result),
    `The busiest spot carries ${readable(requiredNumber(result, 'current_max_over_mean'))} times the mean current density; the coefficient of variation is ${readable(requiredNumber(result, 'current_coefficient_of_variation'), 2)}.`,
    `The area-specific resistance is ${quantity('_ohm_cm2', requiredNumber(result, 'area_specific_resistance_ohm_cm2'))}; averaging the resistances of the spots would say ${quantity('_ohm_cm2', requiredNumber(result, 'mean_resistance_ohm_cm2'))} for the interface instead of ${quantity('_ohm_cm2', requiredNumber(result, 'effective_resistance_ohm_cm2'))}.`,
    saltSentence(result),
    `Under the assumed fracture, one cycle multiplies a small unevenness by ${readable(requiredNumber(result, 'gain_per_cycle'), 4)} (a hypothesis). ${conditionOfGrowth(values, result.scalars)}`,
  ].join(' ');
}
