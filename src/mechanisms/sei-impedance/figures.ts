/** What to plot. */
import type { Figure, Mark } from '../../drawing/figure/figure.ts';
import { ends, level, main, reference } from '../../drawing/figure/parts.ts';
import { quantity, readable } from '../../quantities/numbers.ts';
import type { Text } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { Series } from '../contract/result.ts';
import { requiredNumber } from '../contract/result.ts';
import { patternWavelengthOf } from './model/film.ts';
import type { SeiResult } from './outputs/result.ts';
import type { SeiValues } from './parameters/index.ts';
import { conditionOfGrowth, percent } from './words/description.ts';

/** The top of the spectrum above its first minimum, and its frequency. */
function apex({ nyquist, bode_magnitude }: SeiResult['series']): Mark {
  let top = 0;
  nyquist.y.forEach((y, i) => {
    if (y > nyquist.y[top]) top = i;
  });
  return { title: quantity('frequency_Hz', bode_magnitude.x[top], 2), x: nyquist.x[top], y: nyquist.y[top] };
}

function nyquistFigure({ series }: SeiResult): Figure {
  const { x } = series.nyquist;
  const [end, start] = [x[0], x[x.length - 1]];
  return {
    id: 'nyquist',
    title: 'Nyquist plot',
    caption:
      'Read from right (low frequency) to left: each arc is a relaxation, its width a resistance. The patches themselves are not arcs.',
    // From the origin, unless the electrolyte is so large that the arcs would shrink to a dot.
    x: { title: 'Re Z, one electrode', unit: 'ohm_cm2', scale: 'linear', ...(start < 0.4 * end ? { minimum: 0 } : {}) },
    y: { title: '−Im Z, one electrode', unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
    lines: [
      {
        title: 'One electrode',
        ...series.nyquist,
        ...main,
        names: series.bode_magnitude.x.map((value) => quantity('frequency_Hz', value)),
      },
    ],
    marks: [apex(series)],
    equalAxes: true,
  };
}

function currentsFigure(values: SeiValues, { series }: SeiResult): Figure {
  const mean = values.current_density_mA_per_cm2;
  const count = series.patch_current.x.length;
  return {
    id: 'currents',
    title: 'Current density',
    caption: 'Bars above the line grow lithium faster than the average.',
    x: { title: 'Patch', unit: '', scale: 'linear', minimum: 0.4, maximum: count + 0.6 },
    y: { title: 'Current density', unit: 'mA_per_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: 'Patch', ...series.patch_current, form: 'bars', role: 'main' },
      { title: 'Mean', x: [0.4, count + 0.6], y: [mean, mean], ...reference },
    ],
  };
}

function profileFigure(values: SeiValues, { series }: SeiResult): Figure {
  const mean = values.current_density_mA_per_cm2;
  return {
    id: 'profile',
    title: 'Current along the stripes',
    caption: 'The electrolyte rounds the steps off; beside a poor patch the edge of a good one is busier than its middle.',
    x: { title: 'Position in the period', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: 'Current density', unit: 'mA_per_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: 'Current density', ...series.current_profile, ...main },
      { title: 'Mean', x: [0, 1], y: [mean, mean], ...reference },
    ],
  };
}

function histogramFigure(result: SeiResult): Figure {
  const { series } = result;
  return {
    id: 'histogram',
    title: 'Histogram of the current',
    caption: `How much of the area carries how much: an even current is one bar at 1. Here the standard deviation is ${readable(requiredNumber(result, 'current_coefficient_of_variation'), 2)} of the mean, and the busiest spot carries ${readable(requiredNumber(result, 'current_max_over_mean'))} times the mean.`,
    x: { title: 'Current density over mean', unit: '', scale: 'linear', minimum: 0 },
    y: { title: 'Share of the area', unit: '', scale: 'linear', minimum: 0 },
    lines: [{ title: 'Area', ...series.histogram, form: 'bars', role: 'main' }],
    marks: [{ title: 'mean', x: 1 }],
  };
}

function cyclesFigure(values: SeiValues, result: SeiResult): Figure {
  const { x, y } = result.series.cycles;
  return {
    id: 'cycles',
    title: 'Over cycles',
    caption: `A hypothesis. One cycle multiplies a small unevenness by ${readable(requiredNumber(result, 'gain_per_cycle'), 4)}. ${conditionOfGrowth(values, result.scalars)}`,
    x: { title: 'Cycle', unit: '', scale: 'linear', minimum: 0 },
    y: { title: 'Busiest spot over mean', unit: '', scale: 'linear', minimum: 1 },
    lines: [
      { title: 'This film', x, y, ...main },
      { title: 'Even', x: ends(x), y: [1, 1], ...reference },
    ],
    ...(values.cycle > 0 ? { marks: [{ title: `cycle ${values.cycle}`, x: values.cycle, y: y[values.cycle] }] } : {}),
  };
}

function lorenzFigure(result: SeiResult): Figure {
  const { series } = result;
  return {
    id: 'lorenz',
    title: 'Lorenz curve',
    caption: `The quietest part of the area on the left, the busiest on the right: the further the curve sags below the diagonal, the less even the current. Here the busiest tenth carries ${percent(requiredNumber(result, 'top_tenth_share'))} of the current, and the Gini coefficient, twice the area of the sag, is ${readable(requiredNumber(result, 'current_gini'), 2)}.`,
    x: { title: 'Share of the area', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: 'Share of the current', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [
      { title: 'Current', ...series.lorenz, ...main },
      { title: 'Even', x: [0, 1], y: [0, 1], ...reference, dashed: true },
    ],
  };
}

function relaxationFigure({ series }: SeiResult): Figure {
  return {
    id: 'relaxation',
    title: 'Relaxation times',
    caption:
      'Exact lines of the network, not an inversion of data. The smooth curve is what a resolution of about half a decade leaves of them.',
    x: { title: 'Time constant', unit: 's', scale: 'log' },
    y: { title: 'Resistance', unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: 'Lines', ...series.relaxation_lines, form: 'stems', role: 'main' },
      { title: 'Smoothed density', ...series.relaxation_density, ...main },
    ],
  };
}

function bodeFigures({ series }: SeiResult): Figure[] {
  const x = { title: 'Frequency', unit: 'Hz', scale: 'log' } as const;
  return [
    {
      id: 'bode-magnitude',
      title: 'Bode, magnitude',
      caption: 'The steps down are the relaxations; the right end is the electrolyte alone.',
      x,
      y: { title: '|Z|, one electrode', unit: 'ohm_cm2', scale: 'log' },
      lines: [{ title: 'Magnitude', ...series.bode_magnitude, ...main }],
    },
    {
      id: 'bode-phase',
      title: 'Bode, phase',
      caption: 'Zero: a resistor. 90°: a capacitor.',
      x,
      y: { title: '−phase', unit: 'deg', scale: 'linear', minimum: 0, maximum: 90 },
      lines: [{ title: 'Phase', ...series.bode_phase, ...main }],
    },
  ];
}

function mixingFigure(result: SeiResult): Figure {
  const { series } = result;
  const bound = (title: string, curve: Series) => ({ title, ...curve, ...reference });
  return {
    id: 'mixing',
    title: 'Conductivity of the mixture',
    caption: 'One composition, many conductivities: how the phases are arranged decides within the bounds.',
    x: { title: 'Inorganic fraction', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: 'Conductivity', unit: 'S_per_cm', scale: 'log' },
    lines: [
      { title: 'Chosen rule', ...series.mixing_rule, ...main },
      bound('Layers', series.mixing_series),
      { ...bound('Hashin–Shtrikman, lower', series.mixing_lower), dashed: true },
      { ...bound('Hashin–Shtrikman, upper', series.mixing_upper), dashed: true },
      bound('Columns', series.mixing_parallel),
    ],
    marks: [
      {
        title: 'mean of the film',
        x: requiredNumber(result, 'mean_inorganic_fraction'),
        y: requiredNumber(result, 'conductivity_S_per_cm'),
      },
    ],
  };
}

/** Wa_k of a wavelength, from the share that survives, Wa_k/(1+Wa_k). */
function wagnerNumber(share: number): string {
  return share < 1 ? `Wagner number ${readable(share / (1 - share))}` : 'Wagner number above 10¹⁵';
}

function survivalFigure(values: SeiValues, result: SeiResult): Figure {
  return {
    id: 'survival',
    title: 'What the electrolyte levels',
    caption: `Share of a small unevenness that is left, against its spacing. Near 1: the film decides and the electrolyte does not help. This pattern has a Wagner number Wa_k of ${readable(requiredNumber(result, 'mode_wagner_number'))}, and ${readable(requiredNumber(result, 'surviving_heterogeneity') * 100, 4)} % of its unevenness stays.`,
    x: { title: 'Spacing of the pattern', unit: 'um', scale: 'log' },
    y: { title: 'Surviving share', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [{ title: 'Surviving share', ...result.series.survival, ...main, names: result.series.survival.y.map(wagnerNumber) }],
    marks: [
      {
        title: 'this pattern',
        x: fromSI('wavelength_um', patternWavelengthOf(values)),
        y: requiredNumber(result, 'surviving_heterogeneity'),
      },
    ],
  };
}

/** What the current does to the salt beside the film, against the spacing of the pattern. */
function saltFigure(values: SeiValues, result: SeiResult): Figure {
  const { x, y } = result.series.salt_ripple;
  const ripple = requiredNumber(result, 'concentration_ripple_percent');
  const depletion = requiredNumber(result, 'concentration_depletion_percent');
  const spacing = fromSI('wavelength_um', patternWavelengthOf(values));
  return {
    id: 'salt',
    title: 'Ripple of the salt',
    caption: `The paper says that an uneven film distorts the concentration field of Li⁺. Here the salt beside the film varies by ${quantity('_percent', ripple, 2)}, and ${quantity('_percent', depletion, 2)} is lost everywhere: diffusion evens out what is finer than the layer is thick (${quantity('_um', values.electrolyte_thickness_um, 3, true)}). It takes about ${quantity('_s', requiredNumber(result, 'salt_settling_time_s'), 2)} to get there.`,
    x: { title: 'Spacing of the pattern', unit: 'um', scale: 'log' },
    y: { title: 'Ripple, share of the salt', unit: 'percent', scale: 'log' },
    lines: [{ title: 'The same unevenness at another spacing', x, y, ...main }, level('Lost everywhere', depletion, ends(x))],
    marks: [{ title: 'this pattern', x: spacing, y: ripple }],
  };
}

/** By topic; what a student needs first stands first in each of them. */
export function figures(values: SeiValues, result: SeiResult): readonly Figure[] {
  const { current_profile, salt_ripple } = result.series;
  const topics: readonly (readonly [topic: Text, figures: readonly Figure[]])[] = [
    ['Impedance', [nyquistFigure(result), relaxationFigure(result), ...bodeFigures(result)]],
    [
      'Current',
      [
        ...(values.structure === 'map' ? [] : [currentsFigure(values, result)]),
        ...(current_profile.x.length > 0 ? [profileFigure(values, result)] : []),
        histogramFigure(result),
        lorenzFigure(result),
      ],
    ],
    ['Film', [mixingFigure(result)]],
    ['Electrolyte', [survivalFigure(values, result), ...(salt_ripple.x.length > 0 ? [saltFigure(values, result)] : [])]],
    ['Cycles', [cyclesFigure(values, result)]],
  ];
  return topics.flatMap(([topic, list]) => list.map((figure) => ({ ...figure, topic })));
}
