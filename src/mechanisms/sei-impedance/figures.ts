/** What to plot. */
import type { Figure, Mark } from '../../drawing/figure/figure.ts';
import { ends, level, main, reference } from '../../drawing/figure/parts.ts';
import { quantity, readable } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { Series } from '../contract/result.ts';
import { numberOf, requiredNumber } from '../contract/result.ts';
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
    title: msg`Nyquist plot`,
    caption: msg`Read from right (low frequency) to left: each arc is a relaxation, its width a resistance. The patches themselves are not arcs.`,
    // From the origin, unless the electrolyte is so large that the arcs would shrink to a dot.
    x: { title: msg`Re Z, one electrode`, unit: 'ohm_cm2', scale: 'linear', ...(start < 0.4 * end ? { minimum: 0 } : {}) },
    y: { title: msg`−Im Z, one electrode`, unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
    lines: [
      {
        title: msg`One electrode`,
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
    title: msg`Current density`,
    caption: msg`Bars above the line grow lithium faster than the average.`,
    x: { title: msg`Patch`, unit: '', scale: 'linear', minimum: 0.4, maximum: count + 0.6 },
    y: { title: msg`Current density`, unit: 'mA_per_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: msg`Patch`, ...series.patch_current, form: 'bars', role: 'main' },
      { title: msg`Mean`, x: [0.4, count + 0.6], y: [mean, mean], ...reference },
    ],
  };
}

function profileFigure(values: SeiValues, { series }: SeiResult): Figure {
  const mean = values.current_density_mA_per_cm2;
  return {
    id: 'profile',
    title: msg`Current along the stripes`,
    caption: msg`The electrolyte rounds the steps off; beside a poor patch the edge of a good one is busier than its middle.`,
    x: { title: msg`Position in the period`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: msg`Current density`, unit: 'mA_per_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: msg`Current density`, ...series.current_profile, ...main },
      { title: msg`Mean`, x: [0, 1], y: [mean, mean], ...reference },
    ],
  };
}

function histogramFigure(result: SeiResult): Figure {
  const { series } = result;
  return {
    id: 'histogram',
    title: msg`Histogram of the current`,
    caption: msg`How much of the area carries how much: an even current is one bar at 1. Here the standard deviation is ${readable(requiredNumber(result, 'current_coefficient_of_variation'), 2)} of the mean, and the busiest spot carries ${readable(requiredNumber(result, 'current_max_over_mean'))} times the mean.`,
    x: { title: msg`Current density over mean`, unit: '', scale: 'linear', minimum: 0 },
    y: { title: msg`Share of the area`, unit: '', scale: 'linear', minimum: 0 },
    lines: [{ title: msg`Area`, ...series.histogram, form: 'bars', role: 'main' }],
    marks: [{ title: msg`mean`, x: 1 }],
  };
}

function cyclesFigure(values: SeiValues, result: SeiResult): Figure {
  const { x, y } = result.series.cycles;
  return {
    id: 'cycles',
    title: msg`Over cycles`,
    caption: sequence([
      msg`A hypothesis. One cycle multiplies a small unevenness by ${readable(requiredNumber(result, 'gain_per_cycle'), 4)}.`,
      conditionOfGrowth(values, result.scalars),
    ]),
    x: { title: msg`Cycle`, unit: '', scale: 'linear', minimum: 0 },
    y: { title: msg`Busiest spot over mean`, unit: '', scale: 'linear', minimum: 1 },
    lines: [
      { title: msg`This film`, x, y, ...main },
      { title: msg`Even`, x: ends(x), y: [1, 1], ...reference },
    ],
    ...(values.cycle > 0 ? { marks: [{ title: msg`cycle ${values.cycle}`, x: values.cycle, y: y[values.cycle] }] } : {}),
  };
}

function lorenzFigure(result: SeiResult): Figure {
  const { series } = result;
  return {
    id: 'lorenz',
    title: msg`Lorenz curve`,
    caption: msg`The quietest part of the area on the left, the busiest on the right: the further the curve sags below the diagonal, the less even the current. Here the busiest tenth carries ${percent(requiredNumber(result, 'top_tenth_share'))} of the current, and the Gini coefficient, twice the area of the sag, is ${readable(requiredNumber(result, 'current_gini'), 2)}.`,
    x: { title: msg`Share of the area`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: msg`Share of the current`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [
      { title: msg`Current`, ...series.lorenz, ...main },
      { title: msg`Even`, x: [0, 1], y: [0, 1], ...reference, dashed: true },
    ],
  };
}

function relaxationFigure({ series }: SeiResult): Figure {
  return {
    id: 'relaxation',
    title: msg`Relaxation times`,
    caption: msg`Exact lines of the network, not an inversion of data. The smooth curve is what a resolution of about half a decade leaves of them.`,
    x: { title: msg`Time constant`, unit: 's', scale: 'log' },
    y: { title: msg`Resistance`, unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
    lines: [
      { title: msg`Lines`, ...series.relaxation_lines, form: 'stems', role: 'main' },
      { title: msg`Smoothed density`, ...series.relaxation_density, ...main },
    ],
  };
}

function bodeFigures({ series }: SeiResult): Figure[] {
  const x = { title: msg`Frequency`, unit: 'Hz', scale: 'log' } as const;
  return [
    {
      id: 'bode-magnitude',
      title: msg`Bode, magnitude`,
      caption: msg`The steps down are the relaxations; the right end is the electrolyte alone.`,
      x,
      y: { title: msg`|Z|, one electrode`, unit: 'ohm_cm2', scale: 'log' },
      lines: [{ title: msg`Magnitude`, ...series.bode_magnitude, ...main }],
    },
    {
      id: 'bode-phase',
      title: msg`Bode, phase`,
      caption: msg`Zero: a resistor. 90°: a capacitor.`,
      x,
      y: { title: msg`−phase`, unit: 'deg', scale: 'linear', minimum: 0, maximum: 90 },
      lines: [{ title: msg`Phase`, ...series.bode_phase, ...main }],
    },
  ];
}

function mixingFigure(result: SeiResult): Figure {
  const { series } = result;
  const bound = (title: Text, curve: Series) => ({ title, ...curve, ...reference });
  return {
    id: 'mixing',
    title: msg`Conductivity of the mixture`,
    caption: msg`One composition, many conductivities: how the phases are arranged decides within the bounds.`,
    x: { title: msg`Inorganic fraction`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: msg`Conductivity`, unit: 'S_per_cm', scale: 'log' },
    lines: [
      { title: msg`Chosen rule`, ...series.mixing_rule, ...main },
      bound(msg`Layers`, series.mixing_series),
      { ...bound(msg`Hashin–Shtrikman, lower`, series.mixing_lower), dashed: true },
      { ...bound(msg`Hashin–Shtrikman, upper`, series.mixing_upper), dashed: true },
      bound(msg`Columns`, series.mixing_parallel),
    ],
    marks: [
      {
        title: msg`mean of the film`,
        x: requiredNumber(result, 'mean_inorganic_fraction'),
        y: requiredNumber(result, 'conductivity_S_per_cm'),
      },
    ],
  };
}

/** Wa_k of a wavelength, from the share that survives, Wa_k/(1+Wa_k). */
function wagnerNumber(share: number): Text {
  return share < 1 ? msg`Wagner number ${readable(share / (1 - share))}` : msg`Wagner number above 10¹⁵`;
}

function survivalFigure(values: SeiValues, result: SeiResult): Figure {
  return {
    id: 'survival',
    title: msg`What the electrolyte levels`,
    caption: msg`Share of a small unevenness that is left, against its spacing. Near 1: the film decides and the electrolyte does not help. This pattern has a Wagner number Wa_k of ${readable(requiredNumber(result, 'mode_wagner_number'))}, and ${readable(requiredNumber(result, 'surviving_heterogeneity') * 100, 4)} % of its unevenness stays.`,
    x: { title: msg`Spacing of the pattern`, unit: 'um', scale: 'log' },
    y: { title: msg`Surviving share`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [{ title: msg`Surviving share`, ...result.series.survival, ...main, names: result.series.survival.y.map(wagnerNumber) }],
    marks: [
      {
        title: msg`this pattern`,
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
    title: msg`Ripple of the salt`,
    caption: msg`The paper says that an uneven film distorts the concentration field of Li⁺. Here the salt beside the film varies by ${quantity('_percent', ripple, 2)}, and ${quantity('_percent', depletion, 2)} is lost everywhere: diffusion evens out what is finer than the layer is thick (${quantity('_um', values.electrolyte_thickness_um, 3, true)}). It takes about ${quantity('_s', requiredNumber(result, 'salt_settling_time_s'), 2)} to get there.`,
    x: { title: msg`Spacing of the pattern`, unit: 'um', scale: 'log' },
    y: { title: msg`Ripple, share of the salt`, unit: 'percent', scale: 'log' },
    lines: [{ title: msg`The same unevenness at another spacing`, x, y, ...main }, level(msg`Lost everywhere`, depletion, ends(x))],
    marks: [{ title: msg`this pattern`, x: spacing, y: ripple }],
  };
}

/** By topic; what a student needs first stands first in each of them. */
export function figures(values: SeiValues, result: SeiResult): readonly Figure[] {
  const { current_profile, salt_ripple } = result.series;
  const topics: readonly (readonly [topic: Text, figures: readonly Figure[]])[] = [
    [msg`Impedance`, [nyquistFigure(result), relaxationFigure(result), ...bodeFigures(result)]],
    [
      msg`Current`,
      [
        ...(values.structure === 'map' ? [] : [currentsFigure(values, result)]),
        ...(current_profile.x.length > 0 ? [profileFigure(values, result)] : []),
        histogramFigure(result),
        lorenzFigure(result),
      ],
    ],
    [msg`Film`, [mixingFigure(result)]],
    [
      msg`Electrolyte`,
      [
        survivalFigure(values, result),
        ...(salt_ripple.x.length > 0 && numberOf(result, 'concentration_ripple_percent') !== undefined ? [saltFigure(values, result)] : []),
      ],
    ],
    [msg`Cycles`, [cyclesFigure(values, result)]],
  ];
  return topics.flatMap(([topic, list]) => list.map((figure) => ({ ...figure, topic })));
}
