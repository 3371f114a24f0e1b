/** The state in words. */
import { quantity, readable } from '../../../quantities/numbers.ts';
import { isAbsent } from '../../../quantities/scalar.ts';
import { msg, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import { requiredNumber } from '../../contract/result.ts';
import type { SeiResult } from '../outputs/result.ts';
import type { SeiValues } from '../parameters/index.ts';

export function percent(share: number, digits = 2): Text {
  return share > 0.995 && share < 1 ? verbatim('>99 %') : sequence([readable(share * 100, digits, true), '%']);
}

/** `after 20 cycles`. */
export function afterCycles(cycle: number): Text {
  return cycle === 1 ? msg`after 1 cycle` : msg`after ${cycle} cycles`;
}

export function verdict(_values: SeiValues, result: SeiResult): Text {
  if (result.scalars.imbalance_verdict === 'even') return msg`The current is even`;
  return msg`${percent(requiredNumber(result, 'busy_current_share'))} of the current through ${percent(requiredNumber(result, 'busy_area_fraction'))} of the area`;
}

/** Whether unevenness grows over cycles, and from where on it would. */
export function conditionOfGrowth(
  { weibull_exponent }: SeiValues,
  { feedback_verdict, critical_weibull_exponent }: Pick<SeiResult['scalars'], 'feedback_verdict' | 'critical_weibull_exponent'>,
): Text {
  if (feedback_verdict === 'overshoots')
    return msg`Overshoots: thin and thick spots change over in every cycle, each time by more, because growth follows the local current too steeply (χ).`;
  const grows = feedback_verdict === 'grows';
  if (typeof critical_weibull_exponent !== 'number')
    return grows ? msg`Grows, then saturates, however sharply the film tears.` : msg`Heals, however sharply the film tears.`;
  const [needed, present] = [readable(critical_weibull_exponent), readable(weibull_exponent, 3, true)];
  return grows
    ? msg`Grows, then saturates: growth needs a sharpness above ${needed}, and m is ${present}.`
    : msg`Heals: growth needs a sharpness above ${needed}, and m is ${present}.`;
}

function patchSentence(values: SeiValues, result: SeiResult, index: number): Text {
  const { series } = result;
  const row = values.patches[index];
  const thickness = quantity('_nm', series.patch_thickness.y[index], 3, true);
  const area = percent(row.area_fraction);
  const current = percent(series.patch_current_share.y[index]);
  const film = quantity('_mV', series.patch_film_overpotential.y[index]);
  const transfer = quantity('_mV', series.patch_charge_transfer_overpotential.y[index]);
  return row.porosity * row.connected_pore_fraction > 0
    ? msg`Patch ${index + 1} (${thickness} on ${area} of the area) carries ${current} of the current, ${percent(series.patch_pore_share.y[index])} of it through its pores: ${film} in the solid film and ${transfer} in charge transfer.`
    : msg`Patch ${index + 1} (${thickness} on ${area} of the area) carries ${current} of the current: ${film} in the film and ${transfer} in charge transfer.`;
}

/** What is the same everywhere, and what is not. */
function commonSentence(values: SeiValues, result: SeiResult): Text {
  const overpotential = quantity('_mV', requiredNumber(result, 'interface_overpotential_mV'));
  switch (values.coupling) {
    case 'equipotential':
      return msg`Every spot has the same total overpotential, ${overpotential}; only its split differs.`;
    case 'columns':
      return msg`Each spot has its own column of electrolyte; film, charge transfer and column add up to the same voltage everywhere.`;
    case 'coupled':
      return msg`The electrolyte brings some current sideways; film, charge transfer and electrolyte add up to the same voltage everywhere, ${overpotential} of it in film and charge transfer on average.`;
  }
}

function patchSentences(values: SeiValues, result: SeiResult): Text[] {
  const { series } = result;
  const count = values.patches.length;
  const order = series.patch_resistance.y.map((_, i) => i).sort((a, b) => series.patch_resistance.y[a] - series.patch_resistance.y[b]);
  const told = count <= 4 ? values.patches.map((_, i) => i) : [order[0], order[count - 1]];
  const intro =
    count === 1
      ? msg`One film covers the whole lithium.`
      : msg`${count} patches of SEI side by side share ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)}.`;
  const choice = count <= 4 ? [] : [msg`The least and the most resistive:`];
  return [intro, ...choice, ...told.map((index) => patchSentence(values, result, index))];
}

function poresOf({ porosity, connected_pore_fraction: connected }: SeiValues): Text[] {
  if (porosity === 0) return [];
  const pores = percent(porosity);
  if (connected === 0) return [msg`${pores} pores, all closed`];
  return [connected === 1 ? msg`${pores} pores, all connected` : msg`${pores} pores, ${percent(connected)} of them connected`];
}

function mapSentences(values: SeiValues, result: SeiResult): Text[] {
  const side = quantity('_um', values.box_um, 3, true);
  const thickness = quantity('_nm', values.median_thickness_nm, 3, true);
  const film = sequence(
    [
      values.cycle > 0 ? msg`median thickness ${thickness} at the start` : msg`median thickness ${thickness}`,
      msg`mean inorganic fraction ${percent(requiredNumber(result, 'mean_inorganic_fraction'))}`,
      ...poresOf(values),
    ],
    ', ',
  );
  return [
    msg`A random mosaic of SEI, ${side} by ${side}, with spots of about ${quantity('_um', values.correlation_length_um, 3, true)}: ${film}.`,
    msg`It carries ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)} on average.`,
  ];
}

function saltSentence({ scalars }: SeiResult): Text {
  const { concentration_ripple_percent: ripple, concentration_depletion_percent: depletion } = scalars;
  if (isAbsent(ripple)) return ripple.absent;
  return msg`The uneven current makes the salt beside the film uneven by ${quantity('_percent', Number(ripple), 2)}, beside ${quantity('_percent', Number(depletion), 2)} that is lost everywhere.`;
}

function cycledSentence(cycle: number): Text {
  return cycle === 1
    ? msg`The film after 1 cycle of growth and tearing, which is a hypothesis.`
    : msg`The film after ${cycle} cycles of growth and tearing, which is a hypothesis.`;
}

export function describe(values: SeiValues, result: SeiResult): Text {
  return sequence([
    ...(values.cycle > 0 ? [cycledSentence(values.cycle)] : []),
    ...(values.structure === 'map' ? mapSentences(values, result) : patchSentences(values, result)),
    commonSentence(values, result),
    msg`The busiest spot carries ${readable(requiredNumber(result, 'current_max_over_mean'))} times the mean current density; the coefficient of variation is ${readable(requiredNumber(result, 'current_coefficient_of_variation'), 2)}.`,
    msg`The area-specific resistance is ${quantity('_ohm_cm2', requiredNumber(result, 'area_specific_resistance_ohm_cm2'))}; averaging the resistances of the spots would say ${quantity('_ohm_cm2', requiredNumber(result, 'mean_resistance_ohm_cm2'))} for the interface instead of ${quantity('_ohm_cm2', requiredNumber(result, 'effective_resistance_ohm_cm2'))}.`,
    saltSentence(result),
    msg`Under the assumed fracture, one cycle multiplies a small unevenness by ${readable(requiredNumber(result, 'gain_per_cycle'), 4)} (a hypothesis).`,
    conditionOfGrowth(values, result.scalars),
  ]);
}
