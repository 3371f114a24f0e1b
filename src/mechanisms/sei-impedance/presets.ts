/** Starting points that each teach one thing; those of a classical mistake say first what is believed. */
import { power } from '../../numerics/power.ts';
import { readable } from '../../quantities/numbers.ts';
import { msg } from '../../quantities/text.ts';
import type { PresetsOf } from '../contract/mechanism.ts';
import type { TableRow } from '../contract/parameter.ts';
import { type ToldOf, tellerOf } from '../contract/told.ts';
import { INORGANIC_PHASES } from '../materials/sei-phases.ts';
import type { SeiResult } from './outputs/result.ts';
import { parameters, type SeiValues } from './parameters/index.ts';
import { simulate } from './simulate/index.ts';

const of: ToldOf<typeof parameters, SeiResult> = tellerOf(parameters, simulate, () => presets);

/** Share of Li₃N in the solid, from what inorganic share it has. */
function nitrideShare(values: SeiValues, inorganic: number): number {
  const parts = INORGANIC_PHASES.reduce((sum, phase) => sum + values[`${phase}_parts`], 0);
  return (inorganic * values.li3n_parts) / parts;
}

/** What a number is above, to one digit. */
function isAbove(value: number): number {
  const digit = power(10, Math.floor(Math.log10(value)));
  return Math.floor(value / digit) * digit;
}

/** So near to the mean the busiest spot is called healed. */
const HEALED_WITHIN = 0.05;

/** The first cycle after which the busiest spot is that near. */
function healedAfter({ x, y }: SeiResult['series']['cycles']): number {
  return x[y.findIndex((busiest) => busiest <= 1 + HEALED_WITHIN)];
}

interface Spot {
  readonly area: number;
  readonly nm: number;
  readonly inorganic?: number;
  readonly porosity?: number;
  readonly connected?: number;
  readonly conductivity?: number;
}

const row = ({ area, nm, inorganic = 1, porosity = 0, connected = 0, conductivity }: Spot): TableRow => ({
  area_fraction: area,
  sei_thickness_nm: nm,
  inorganic_fraction: inorganic,
  porosity,
  connected_pore_fraction: connected,
  ...(conductivity === undefined ? {} : { sei_conductivity_S_per_cm: conductivity }),
});

/** Slow enough for charge transfer to have a say beside the film. */
const SLOWER = { exchange_current_density_mA_per_cm2: 1 } as const;

/** Thin and inorganic to thick and organic, as section 2.2 draws it. */
const MOSAIC = [
  { area: 0.15, nm: 9, inorganic: 0.9 },
  { area: 0.25, nm: 16, inorganic: 0.3 },
  { area: 0.1, nm: 12, inorganic: 0.75 },
  { area: 0.3, nm: 28, inorganic: 0.2 },
  { area: 0.2, nm: 20, inorganic: 0.55 },
].map(row);

export const presets = {
  'two-patches': {
    title: msg`Two patches`,
    lesson: msg`A film four times thicker carries a third of what the thin one carries, not a quarter: charge transfer is in series with both.`,
    values: SLOWER,
  },
  'one-even-film': {
    title: msg`One even film`,
    belief: msg`“The interface resists as much as the mean of its patches.”`,
    lesson: msg`The mean of the two patches as one even film resists more than the pair: resistances in parallel must not be averaged.`,
    values: { ...SLOWER, patches: [row({ area: 1, nm: 25 })] },
  },
  'one-overpotential': {
    title: msg`One overpotential, split in two ways`,
    belief: msg`“The thick patch has the higher overpotential.”`,
    lesson: msg`The thick patch has no higher overpotential: both stand under the same total, of which it spends more in its film and less in charge transfer.`,
    values: { exchange_current_density_mA_per_cm2: 0.3 },
  },
  'thickness-from-capacitance': {
    title: msg`Thickness from capacitance`,
    belief: msg`“The capacitance gives the mean thickness of the film.”`,
    lesson: msg`Half of the film is ${of('thickness-from-capacitance').number(({ values }) => values.patches[0].sei_thickness_nm, 2)} nm thick and half ${of('thickness-from-capacitance').number(({ values }) => values.patches[1].sei_thickness_nm, 3)} nm: the capacitance reads ${of('thickness-from-capacitance').number('apparent_thickness_nm', 2)} nm, not the mean of ${of('thickness-from-capacitance').number('mean_thickness_nm', 2)} nm. Thin spots count most.`,
    values: { patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 100 })] },
  },
  'film-decides': {
    title: msg`Only the film decides`,
    lesson: msg`With fast charge transfer the current ratio becomes the full ratio of the thicknesses.`,
    values: { exchange_current_density_mA_per_cm2: 1000 },
  },
  'high-current': {
    title: msg`High current`,
    lesson: msg`The overpotential of charge transfer grows only with the logarithm of a high current, that of the film in proportion: the same film spreads a high current less evenly than a low one.`,
    values: { ...SLOWER, kinetics: 'butler-volmer', current_density_mA_per_cm2: 20 },
  },
  'thick-porous-vs-thin-dense': {
    title: msg`Thick and porous against thin and dense`,
    belief: msg`“A pore full of electrolyte is a short circuit.”`,
    lesson: msg`A tenth of connected pores nearly halves the resistance of the thick film, and no more: the pore floors must react too.`,
    values: { ...SLOWER, patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 40, porosity: 0.1, connected: 1 })] },
  },
  'closed-pores': {
    title: msg`A tenth of closed pores`,
    lesson: msg`Pores that lead nowhere only take conductor away: the thick film gets worse.`,
    values: { ...SLOWER, patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 40, porosity: 0.1 })] },
  },
  'paper-mosaic': {
    title: msg`A mosaic, the paper’s conductivities`,
    lesson: msg`Where inorganic spots conduct better and are thinner too, both add up and the current focuses on them.`,
    values: { patches: MOSAIC },
  },
  'film-set-mosaic': {
    title: msg`The same mosaic, single-phase films`,
    lesson: msg`With the conductivities known of single phases the inorganic spots become the blockages.`,
    values: { patches: MOSAIC, conductivity_set: 'film' },
  },
  'li3n-percolation': {
    title: msg`Li₃N percolates`,
    lesson: msg`By Bruggeman’s rule grains of Li₃N at random touch through the whole film above a third of the volume and open a short cut; in a real film their shape decides.`,
    values: {
      conductivity_set: 'film',
      lif_parts: 40,
      li2o_parts: 10,
      li2co3_parts: 0,
      li3n_parts: 50,
      patches: [row({ area: 0.5, nm: 20, inorganic: 0.5 }), row({ area: 0.5, nm: 20, inorganic: 0.8 })],
    },
  },
  'weighted-mean': {
    title: msg`A weighted mean of conductivities`,
    belief: msg`“A mixture conducts as the weighted mean of its phases.”`,
    lesson: msg`Averaging conductivities makes columns of every phase: ${of('weighted-mean').number(({ values, output }) => 100 * nitrideShare(values, output('mean_inorganic_fraction')), 2)} % of Li₃N then seem to conduct ${of('weighted-mean').number(({ output, with: changed }) => output('conductivity_S_per_cm') / changed({ mixing_rule: 'bruggeman' }).output('conductivity_S_per_cm'), 1)} times as well as grains at random do.`,
    values: {
      mixing_rule: 'parallel',
      li3n_parts: 5,
      li2co3_parts: 15,
      patches: [row({ area: 0.5, nm: 10, inorganic: 0.5 }), row({ area: 0.5, nm: 40, inorganic: 0.5 })],
    },
  },
  'layers-to-columns': {
    title: msg`One composition, from layers to columns`,
    lesson: msg`The same phases in the same amounts conduct ${of('layers-to-columns').number(({ output }) => output('conductivity_upper_bound_S_per_cm') / output('conductivity_lower_bound_S_per_cm'), 2)} times better as columns than as layers: slide the reference medium through all of it.`,
    values: {
      mixing_rule: 'reference-medium',
      li2co3_parts: 15,
      li3n_parts: 5,
      patches: [row({ area: 1, nm: 20, inorganic: 0.5 })],
    },
  },
  'polymer-electrolyte': {
    title: msg`Poor electrolyte`,
    lesson: msg`A column of poor electrolyte over each patch levels the current; it costs more voltage than the film.`,
    values: { electrolyte_conductivity_S_per_m: 1e-3, coupling: 'columns' },
  },
  'perfect-semicircle': {
    title: msg`Three patches, one semicircle`,
    belief: msg`“Patches of different time constants depress the arc.”`,
    lesson: msg`Time constants that differ sixteen-fold, in parallel, still make one perfect semicircle: depression is not unevenness.`,
    values: {
      exchange_current_density_mA_per_cm2: 1e5,
      diffusion_impedance: 'none',
      patches: [
        row({ area: 0.3, nm: 8, inorganic: 0.2, conductivity: 5e-9 }),
        row({ area: 0.4, nm: 20, inorganic: 0.5, conductivity: 2e-8 }),
        row({ area: 0.3, nm: 50, inorganic: 0.9, conductivity: 8e-8 }),
      ],
    },
  },
  'two-arcs': {
    title: msg`Film and charge transfer as two arcs`,
    belief: msg`“Each arc is a kind of patch.”`,
    lesson: msg`A larger double layer separates the slow arc of charge transfer from the fast one of the film; neither is a patch.`,
    values: { double_layer_capacitance_uF_per_cm2: 100, exchange_current_density_mA_per_cm2: 0.5 },
  },
  'diffusion-tail': {
    title: msg`Diffusion is not SEI`,
    belief: msg`“The slowest arc, too, is part of the SEI.”`,
    lesson: msg`The slowest, small arc, ${of('diffusion-tail').number('diffusion_resistance_ohm_cm2', 2)} Ω·cm² wide, is the salt in the separator: leave diffusion out of the spectrum and it goes, while film and charge transfer stay.`,
    values: { exchange_current_density_mA_per_cm2: 10, patches: [row({ area: 1, nm: 2 })] },
  },
  'steady-electrolyte': {
    title: msg`Electrolyte at steady state`,
    belief: msg`“The electrolyte costs at steady state what it costs at once.”`,
    lesson: msg`Once the salt has followed the current the electrolyte costs more than two and a half times what it costs at once.`,
    values: { electrolyte_state: 'steady', current_density_mA_per_cm2: 3 },
  },
  'constant-phase': {
    title: msg`Depressed by constant phase elements`,
    belief: msg`“A depressed arc proves an uneven film.”`,
    lesson: msg`An even film with constant phase elements draws a depressed arc: the arc alone cannot tell unevenness from dispersion.`,
    values: { patches: [row({ area: 1, nm: 16 })], sei_cpe_exponent: 0.85, double_layer_cpe_exponent: 0.85 },
  },
  'sideways-current': {
    title: msg`Electrolyte between free and none`,
    belief: msg`“The electrolyte evens the current out.”`,
    lesson: msg`Letting the electrolyte mix sideways makes the current less even, not more: it takes the levelling column away.`,
    values: {
      coupling: 'coupled',
      pattern_wavelength_um: 40,
      electrolyte_conductivity_S_per_m: 0.01,
      exchange_current_density_mA_per_cm2: 100,
      patches: [row({ area: 0.5, nm: 4 }), row({ area: 0.5, nm: 14 })],
    },
  },
  'edge-crowding': {
    title: msg`Worse than equipotential`,
    belief: msg`“One potential above all patches is the worst case.”`,
    lesson: msg`A good stripe beside a nearly blocked one in a poor electrolyte draws extra current at its edges: equipotential is no upper limit.`,
    values: {
      coupling: 'coupled',
      pattern_wavelength_um: 20,
      electrolyte_conductivity_S_per_m: 1e-4,
      exchange_current_density_mA_per_cm2: 1e5,
      patches: [
        row({ area: 0.5, nm: 10, inorganic: 0.9, conductivity: 2e-8 }),
        row({ area: 0.5, nm: 10, inorganic: 0.1, conductivity: 2e-11 }),
      ],
    },
  },
  'random-mosaic': {
    title: msg`A random mosaic`,
    lesson: msg`Moderate spreads of thickness and composition, against each other, already put three times the mean through the busiest spot.`,
    values: { ...SLOWER, structure: 'map' },
  },
  'random-mosaic-film-set': {
    title: msg`The same map, single-phase films`,
    lesson: msg`The same map with the other conductivities: now organic spots conduct better, which makes up for part of their thickness, and the current evens out.`,
    values: { ...SLOWER, structure: 'map', conductivity_set: 'film' },
  },
  'porous-mosaic': {
    title: msg`The same map, a tenth of it connected pores`,
    lesson: msg`The map resists a third less, but not evenly: the floors of the pores, a tenth of the area, now carry more than a third of the current.`,
    values: { ...SLOWER, structure: 'map', porosity: 0.1, connected_pore_fraction: 1 },
  },
  'large-wagner-number': {
    title: msg`A large Wagner number, an uneven current`,
    belief: msg`“A large Wagner number means an even current.”`,
    lesson: msg`The Wagner number of the pattern is above ${of('large-wagner-number').number(({ output }) => isAbove(output('wagner_number')), 1)} and the current still uneven: a large one says that the film decides, not that it is even.`,
    values: { ...SLOWER, structure: 'map', coupling: 'coupled' },
  },
  'islands-in-poor-electrolyte': {
    title: msg`Islands under a polymer electrolyte`,
    lesson: msg`Even an electrolyte two hundred times poorer levels spots of some micrometres only a little.`,
    values: {
      structure: 'map',
      composition_pattern: 'two-phase',
      coupling: 'coupled',
      electrolyte_conductivity_S_per_m: 1e-3,
      median_inorganic_fraction: 0.3,
    },
  },
  'unevenness-grows': {
    title: msg`Cycling makes it worse`,
    lesson: msg`A brittle film that tears sharply near its strain limit: the busier spot tears more, stays thin and gets busier still.`,
    values: { patches: [row({ area: 0.5, nm: 11.8 }), row({ area: 0.5, nm: 12.3 })], weibull_exponent: 12, strain_ratio: 0.8 },
  },
  'unevenness-heals': {
    title: msg`Cycling heals it`,
    lesson: msg`A film that tears a little at any strain forgets its unevenness: after ${of('unevenness-heals').number(({ result }) => healedAfter(result.series.cycles), 2)} cycles the busiest spot is within ${readable(100 * HEALED_WITHIN, 1)} % of the mean.`,
    values: { ...SLOWER, weibull_exponent: 1.5, strain_ratio: 0.3 },
  },
} as const satisfies PresetsOf<typeof parameters>;
