/** What to plot. */

import type { Axis, Band, Figure, Line, Mark } from '../../drawing/figure/figure.ts';
import type { Text } from '../../quantities/text.ts';
import type { Series } from '../contract/result.ts';
import { GAS_CONSTANT } from '../materials/constants.ts';
import { FERROELECTRICS } from '../materials/ferroelectrics.ts';
import type { SolvationValues } from './model/resolved-values.ts';
import { numberOf, type OutputKey, type SolvationResult } from './outputs/result.ts';
import { CONTACT_NM } from './words/remarks.ts';

const main = { form: 'curve', role: 'main' } as const;
const reference = { form: 'curve', role: 'reference' } as const;

const DISTANCE: Axis = { title: 'Distance', unit: 'nm', scale: 'log', minimum: 0.1, maximum: 5 };

const CONTACT: Band = { title: 'No continuum number means anything here', from: 0.1, to: CONTACT_NM, hatched: true };

const level = (title: string, y: number, x: readonly [number, number]): Line => ({ title, x, y: [y, y], ...reference, dashed: true });

/** The present state on a curve; without a value only an upright line. */
function present(result: SolvationResult, x: number, key: OutputKey, factor = 1): Mark[] {
  const y = numberOf(result, key);
  return [{ title: 'now', x, ...(y === undefined ? {} : { y: factor * y }) }];
}

const kT = (values: SolvationValues) => (GAS_CONSTANT * values.temperature_K) / 1e3;

function heightFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'height',
    title: 'What remains, against height',
    caption:
      'The naive lens takes almost all of the bond, at any height. Image charges leave the bond as it is and fade away from the surface.',
    x: { ...DISTANCE, title: 'Height of the ion' },
    y: { title: 'Share that remains', unit: '', scale: 'linear', minimum: 0 },
    lines: [
      { title: 'Bond, naive lens', ...series.bond_weakening_naive, ...main },
      { title: 'Bond, image charges', ...series.bond_weakening_image, ...main },
      { title: 'Ion pair, image charges', ...series.pair_weakening_image, ...main },
      { title: 'Ion pair beside bare lithium', ...series.pair_weakening_bare_lithium, ...reference },
      { title: 'Ion pair beside organic SEI', ...series.pair_weakening_organic_sei, ...reference, dashed: true },
    ],
    bands: [CONTACT],
    marks: present(result, values.ion_height_nm, 'pair_weakening_image'),
  };
}

function energyFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'pair-energy',
    title: 'Energy of Li⁺ and anion',
    caption:
      'Beside the film, at the present height: images weaken the pair once it is wider than it is high. Inside the film there would be nothing left.',
    x: { ...DISTANCE, title: 'Distance of the anion', minimum: 0.2 },
    y: { title: 'Energy', unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: 'Naive lens', ...from(0.2, series.pair_energy_naive), ...main },
      { title: 'Image charges', ...from(0.2, series.pair_energy_image), ...main },
      { title: 'In the electrolyte', ...from(0.2, series.pair_energy_liquid), ...reference },
      level('−kT', -kT(values), [0.2, 5]),
    ],
    bands: [{ ...CONTACT, from: 0.2 }],
    marks: present(result, values.lateral_distance_nm, 'pair_energy_image_kJ_per_mol'),
  };
}

/** The part of a curve at or beyond `least`. */
function from(least: number, { x, y }: Series): Series {
  const kept = x.map((_, i) => i).filter((i) => x[i] >= least);
  return { x: kept.map((i) => x[i]), y: kept.map((i) => y[i]) };
}

/** Attraction as a positive number, for a logarithmic axis. */
function attraction({ x, y }: Series): Series {
  const kept = x.map((_, i) => i).filter((i) => y[i] < 0);
  return { x: kept.map((i) => x[i]), y: kept.map((i) => -y[i]) };
}

function forceFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  return {
    id: 'force',
    title: 'Force against distance',
    caption:
      'Straight lines on this paper: between ions the force falls as 1/r², to a dipole as 1/r³. Images bend only the tail of the ion pair.',
    x: DISTANCE,
    y: { title: 'Attraction', unit: 'pN', scale: 'log' },
    lines: [
      { title: 'Anion, naive lens', ...attraction(series.pair_force_naive), ...main },
      { title: 'Anion, image charges', ...attraction(series.pair_force_image), ...main },
      { title: 'Molecule, naive lens', ...attraction(series.bond_force_naive), ...main },
      { title: 'Molecule, image charges', ...attraction(series.bond_force_image), ...main },
      { title: 'Anion, in the electrolyte', ...attraction(series.pair_force_liquid), ...reference },
    ],
    bands: [CONTACT],
    marks: present(result, values.distance_nm, 'bond_force_image_pN', -1),
  };
}

function directionFigure(values: SolvationValues, result: SolvationResult): Figure {
  const { series } = result;
  // Directions whose molecule would come closer than the contact distance.
  const limit = (CONTACT_NM - values.ion_height_nm) / values.distance_nm;
  const from = limit <= -1 ? undefined : (Math.acos(Math.min(1, limit)) * 180) / Math.PI;
  return {
    id: 'direction',
    title: 'Image part of the bond against its direction',
    caption:
      'Beside a film that polarises more than the liquid, outward bonds weaken and inward bonds strengthen; over all directions the sum is zero.',
    x: { title: 'Direction of the bond', unit: 'deg', scale: 'linear', minimum: 0, maximum: 180 },
    y: { title: 'Change of the bond', unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: 'Image charges', ...series.bond_change_angle, ...main },
      level('unchanged', 0, [0, 180]),
      level('kT', kT(values), [0, 180]),
      level('−kT', -kT(values), [0, 180]),
    ],
    bands: from === undefined ? [] : [{ title: 'No room for the molecule', from, to: 180, hatched: true }],
    marks: present(result, values.axis_angle_deg, 'bond_change_image_kJ_per_mol'),
  };
}

function reachFigure(values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'reach',
    title: 'Image part of the bond against height',
    caption:
      'What the film adds to the bond in its present direction: against kT it is gone within a nanometre. Turn the bond to turn its sign.',
    x: { ...DISTANCE, title: 'Height of the ion', minimum: 0.2 },
    y: { title: 'Change of the bond', unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: 'Image charges', ...from(0.2, result.series.bond_change_height), ...main },
      level('unchanged', 0, [0.2, 5]),
      level('kT', kT(values), [0.2, 5]),
      level('−kT', -kT(values), [0.2, 5]),
    ],
    bands: [{ ...CONTACT, from: 0.2 }],
    marks: present(result, values.ion_height_nm, 'bond_change_image_kJ_per_mol'),
  };
}

function materialFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const { bond_change_permittivity: curve, bond_change_materials: films } = result.series;
  const names = Object.values(FERROELECTRICS);
  return {
    id: 'materials',
    title: 'Image part of the bond against the permittivity of the film',
    caption:
      'From some hundreds on, more permittivity adds nothing: the curve ends at that of a metal. Below the electrolyte the sign turns, and three of the films lie there.',
    x: { title: 'Permittivity of the film', unit: '', scale: 'log', minimum: 1, maximum: 5000 },
    y: { title: 'Change of the bond', unit: 'kJ_per_mol', scale: 'linear' },
    lines: [
      { title: 'Any film', ...curve, ...main },
      { title: 'Films of the library', ...films, form: 'points', role: 'main' },
      level('unchanged', 0, [1, 5000]),
    ],
    // A film whose molecule has no room has no point, and then none has.
    marks: films.x.map((x, i) => ({ title: names[i].title, x, y: films.y[i] })),
  };
}

/** What each lens claims for the rate, and the yardstick. */
const LENSES = [
  ['rate_factor_naive', 'Naive'],
  ['rate_factor_immersion', 'Complex inside the film'],
  ['rate_factor_image', 'Images, this bond'],
  ['rate_factor_outward_mean', 'Images, outward mean'],
  ['rate_factor_field', 'Mean field'],
  ['rate_factor_believed', 'Believed share'],
  ['rate_factor_solvent_change', 'Another solvent'],
] as const satisfies readonly (readonly [OutputKey, string])[];

function lensFigure(_values: SolvationValues, result: SolvationResult): Figure {
  const points = LENSES.flatMap(([key], i) => {
    const value = numberOf(result, key);
    return value !== undefined && value > 0 ? [{ x: i + 1, y: value }] : [];
  });
  return {
    id: 'lenses',
    title: 'What each lens claims for the rate of desolvation',
    caption:
      'The naive lens divides the whole barrier by the permittivity ratio; the images see only what the film sends back. Against both, what a change of solvent does.',
    x: {
      title: 'Lens',
      unit: '',
      scale: 'linear',
      minimum: 0.5,
      maximum: LENSES.length + 0.5,
      ticks: LENSES.map(([, title], i) => ({ at: i + 1, title })),
    },
    y: { title: 'Rate over that without a film', unit: '', scale: 'log' },
    lines: [
      { title: 'Rate', x: points.map(({ x }) => x), y: points.map(({ y }) => y), form: 'points', role: 'main' },
      level('unchanged', 1, [0.5, LENSES.length + 0.5]),
    ],
  };
}

function beliefFigure(values: SolvationValues, result: SolvationResult): Figure {
  const solvent = numberOf(result, 'rate_factor_solvent_change');
  return {
    id: 'belief',
    title: 'What you would have to believe',
    caption:
      'The share of the barrier that would have to feel the film as if it were all around, for the rate on the axis. Nothing supports a share above zero.',
    x: { title: 'Electrostatic share of the barrier', unit: '', scale: 'linear', minimum: 0, maximum: 1 },
    y: { title: 'Rate over that without a film', unit: '', scale: 'log' },
    lines: [
      { title: 'Film all around', ...result.series.rate_believed, ...main },
      ...(solvent === undefined || solvent === 0 ? [] : [level('another solvent', solvent, [0, 1])]),
    ],
    marks: present(result, values.electrostatic_fraction, 'rate_factor_believed'),
  };
}

/** One bar for each output that has a number, under its name. */
function namedBars(result: SolvationResult, named: readonly (readonly [OutputKey, string])[], title: string, shift = 0): Line {
  const bars = named.flatMap(([key], i) => {
    const value = numberOf(result, key);
    return value === undefined ? [] : [{ x: i + 1 + shift, y: value }];
  });
  return { title, x: bars.map(({ x }) => x), y: bars.map(({ y }) => y), form: 'bars', role: 'main' };
}

const SHEATH_LENSES = ['No film', 'Images', 'Naive, one-sided'] as const;

function sheathFigure(_values: SolvationValues, result: SolvationResult): Figure {
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

function causesFigure(_values: SolvationValues, result: SolvationResult): Figure {
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

function coordinationFigure(values: SolvationValues, result: SolvationResult): Figure {
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

function populationFigure(values: SolvationValues, result: SolvationResult): Figure {
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

function saturationFigure(values: SolvationValues, result: SolvationResult): Figure {
  return {
    id: 'saturation',
    title: 'Permittivity of the solvent around the ion',
    caption:
      'In the field of the ion the dipoles of the liquid are aligned already: at the length of a bond the bulk permittivity is gone.',
    x: { ...DISTANCE, title: 'Distance from Li⁺' },
    y: { title: 'Permittivity', unit: '', scale: 'log', minimum: 1 },
    lines: [
      { title: `${values.solvent}, Booth`, ...result.series.saturation_booth, ...main },
      { title: 'Grahame, in the same field', ...result.series.saturation_grahame, ...main },
      level('in bulk', values.solvent_permittivity, [0.1, 5]),
    ],
    bands: [{ ...CONTACT, title: 'Molecular contact', to: 0.4 }],
    marks: present(result, values.distance_nm, 'saturated_liquid_permittivity'),
  };
}

/** What a student needs first stands first, in the topics and in each of them. */
const TOPICS: readonly (readonly [topic: Text, figures: readonly ((values: SolvationValues, result: SolvationResult) => Figure)[]])[] = [
  ['Both lenses', [heightFigure, lensFigure]],
  ['The bond', [directionFigure, reachFigure, materialFigure]],
  ['The sheath', [sheathFigure, coordinationFigure, causesFigure, populationFigure]],
  ['Ion and anion', [energyFigure, forceFigure]],
  ['Beliefs and limits', [beliefFigure, saturationFigure]],
];

export function figures(values: SolvationValues, result: SolvationResult): readonly Figure[] {
  return TOPICS.flatMap(([topic, draws]) => draws.map((draw) => ({ ...draw(values, result), topic })));
}
