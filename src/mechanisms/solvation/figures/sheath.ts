/** Anions in the sheath of Li⁺: SSIP, CIP and AGG, and what changes them. */
import type { Figure, Line } from '../../../drawing/figure/figure.ts';
import { level, main } from '../../../drawing/figure/parts.ts';
import { numberOf } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { OutputKey, SolvationResult } from '../outputs/result.ts';
import { present } from './parts.ts';

/** One bar for each output that has a number, under its name. */
function namedBars(result: SolvationResult, named: readonly (readonly [OutputKey, string])[], title: string, shift = 0): Line {
  const bars = named.flatMap(([key], i) => {
    const value = numberOf(result, key);
    return value === undefined ? [] : [{ x: i + 1 + shift, y: value }];
  });
  return { title, x: bars.map(({ x }) => x), y: bars.map(({ y }) => y), form: 'bars', role: 'main' };
}

const SHEATH_LENSES = ['No film', 'Images', 'Naive, one-sided'] as const;

export function sheathFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const bars = (species: 'ssip' | 'cip' | 'agg', title: string, shift: number) =>
    namedBars(
      result,
      (['', '_image', '_naive'] as const).map((lens) => [`${species}_fraction${lens}`, title]),
      title,
      shift,
    );
  return {
    id: 'sheath',
    title: 'SSIP, CIP and AGG under each lens',
    caption: 'Counted around Li⁺. Only the lens that divides the solvent and spares the anion fills the sheath with anions.',
    x: {
      title: 'Lens',
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: 3.5,
      ticks: SHEATH_LENSES.map((title, i) => ({ at: i + 1, title })),
    },
    y: { title: 'Share of Li⁺', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [bars('ssip', 'SSIP: no anion', -0.3), bars('cip', 'CIP: one anion', 0), bars('agg', 'AGG: two or more', 0.3)],
  };
}

const CAUSES = [
  ['anions_change_permittivity', 'Permittivity'],
  ['anions_change_potential', 'Potential'],
  ['anions_change_activity', 'Activity'],
] as const satisfies readonly (readonly [OutputKey, string])[];

export function causesFigure(_values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'causes',
    title: 'Each cause alone',
    caption: 'How many more anions each cause brings to Li⁺ by itself: the images of the film, a mean potential, an enrichment.',
    x: {
      title: 'Cause',
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: 3.5,
      ticks: CAUSES.map(([, title], i) => ({ at: i + 1, title })),
    },
    y: { title: 'More anions around Li⁺', unit: '', scale: 'linear' },
    lines: [namedBars(result, CAUSES, 'Change'), level('none', 0, [0.5, 3.5])],
  };
}

export function coordinationFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'coordination',
    title: 'Anions around Li⁺ against the permittivity of the film',
    caption:
      'Divide only the solvent by the permittivity and anions flood the sheath. Divide both, or compute the images, and little happens, or the opposite.',
    x: { title: 'Permittivity of the film', unit: '', scale: 'log', minimum: 1, maximum: 5000 },
    y: { title: 'Anions around Li⁺', unit: '', scale: 'linear', minimum: 0, maximum: values.coordination_number },
    lines: [
      { title: 'Naive, one-sided', ...series.anions_naive_one_sided, ...main },
      { title: 'Naive, symmetric', ...series.anions_naive_symmetric, ...main },
      { title: 'Image charges, screened', ...series.anions_image_debye, ...main },
      { title: 'Image charges, unscreened', ...series.anions_image_unscreened, ...main },
    ],
    marks: [
      ...present(result, values.film_permittivity, 'anions_per_cation_image'),
      { title: 'electrolyte', x: values.liquid_permittivity },
    ],
  };
}

export function populationFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'populations',
    title: 'SSIP, CIP and AGG against the potential',
    caption: 'A positive mean potential, as bound charge makes it, does what permittivity does not: it brings anions into the sheath.',
    x: { title: 'Mean potential at the ion', unit: 'mV', scale: 'linear', minimum: -200, maximum: 200 },
    y: { title: 'Share of Li⁺', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [
      { title: 'SSIP: no anion', ...series.ssip_potential, ...main },
      { title: 'CIP: one anion', ...series.cip_potential, ...main },
      { title: 'AGG: two or more', ...series.agg_potential, ...main },
    ],
    marks: [{ title: 'now', x: values.potential_acts ? values.mean_potential_mV : 0 }],
  };
}
