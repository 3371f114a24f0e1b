/** Anions in the sheath of Li⁺: SSIP, CIP and AGG, and what changes them. */

import type { Figure, Line } from '../../../drawing/figure/figure.ts';
import { level, main } from '../../../drawing/figure/parts.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { OutputKey, SolvationResult } from '../outputs/result.ts';
import { present } from './parts.ts';

/** One bar for each output that has a number, at its place. */
function barsOf(result: SolvationResult, outputs: readonly OutputKey[], title: Text, shift = 0): Line {
  const bars = outputs.flatMap((key, i) => {
    const value = numberOf(result, key);
    return value === undefined ? [] : [{ x: i + 1 + shift, y: value }];
  });
  return { title, x: bars.map(({ x }) => x), y: bars.map(({ y }) => y), form: 'bars', role: 'main' };
}

const SHEATH_LENSES = [msg`No film`, msg`Images`, msg`Naive, one-sided`];

export function sheathFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const bars = (species: 'ssip' | 'cip' | 'agg', title: Text, shift: number) =>
    barsOf(
      result,
      (['', '_image', '_naive'] as const).map((lens) => `${species}_fraction${lens}` as const),
      title,
      shift,
    );
  return {
    id: 'sheath',
    title: msg`SSIP, CIP and AGG under each lens`,
    caption: msg`Counted around Li⁺. Only the lens that divides the solvent and spares the anion fills the sheath with anions.`,
    x: {
      title: msg`Lens`,
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: 3.5,
      ticks: SHEATH_LENSES.map((title, i) => ({ at: i + 1, title })),
    },
    y: { title: msg`Share of Li⁺`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [bars('ssip', msg`SSIP: no anion`, -0.3), bars('cip', msg`CIP: one anion`, 0), bars('agg', msg`AGG: two or more`, 0.3)],
  };
}

const CAUSES: readonly (readonly [OutputKey, Text])[] = [
  ['anions_change_permittivity', msg`Permittivity`],
  ['anions_change_potential', msg`Potential`],
  ['anions_change_activity', msg`Activity`],
];

export function causesFigure(_values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'causes',
    title: msg`Each cause alone`,
    caption: msg`How many more anions each cause brings to Li⁺ by itself: the images of the film, a mean potential, an enrichment.`,
    x: {
      title: msg`Cause`,
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: 3.5,
      ticks: CAUSES.map(([, title], i) => ({ at: i + 1, title })),
    },
    y: { title: msg`More anions around Li⁺`, unit: '', scale: 'linear' },
    lines: [
      barsOf(
        result,
        CAUSES.map(([key]) => key),
        msg`Change`,
      ),
      level(msg`none`, 0, [0.5, 3.5]),
    ],
  };
}

export function coordinationFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'coordination',
    title: msg`Anions around Li⁺ against the permittivity of the film`,
    caption: msg`Divide only the solvent by the permittivity and anions flood the sheath. Divide both, or compute the images, and little happens, or the opposite.`,
    x: { title: msg`Permittivity of the film`, unit: '', scale: 'log', minimum: 1, maximum: 5000 },
    y: { title: msg`Anions around Li⁺`, unit: '', scale: 'linear', minimum: 0, maximum: values.coordination_number },
    lines: [
      { title: msg`Naive, one-sided`, ...series.anions_naive_one_sided, ...main },
      { title: msg`Naive, symmetric`, ...series.anions_naive_symmetric, ...main },
      { title: msg`Image charges, screened`, ...series.anions_image_debye, ...main },
      { title: msg`Image charges, unscreened`, ...series.anions_image_unscreened, ...main },
    ],
    marks: [
      ...present(result, values.film_permittivity, 'anions_per_cation_image'),
      { title: msg`electrolyte`, x: values.liquid_permittivity },
    ],
  };
}

export function populationFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'populations',
    title: msg`SSIP, CIP and AGG against the potential`,
    caption: msg`A positive mean potential, as bound charge makes it, does what permittivity does not: it brings anions into the sheath.`,
    x: { title: msg`Mean potential at the ion`, unit: 'mV', scale: 'linear', minimum: -200, maximum: 200 },
    y: { title: msg`Share of Li⁺`, unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    lines: [
      { title: msg`SSIP: no anion`, ...series.ssip_potential, ...main },
      { title: msg`CIP: one anion`, ...series.cip_potential, ...main },
      { title: msg`AGG: two or more`, ...series.agg_potential, ...main },
    ],
    marks: [{ title: msg`now`, x: values.potential_acts ? values.mean_potential_mV : 0 }],
  };
}
