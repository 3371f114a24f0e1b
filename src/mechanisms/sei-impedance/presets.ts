/** Starting points that each teach one thing; those of a classical mistake say first what is believed. */
import type { PresetsOf } from '../contract/mechanism.ts';
import type { TableRow } from '../contract/parameter.ts';
import type { parameters } from './parameters/index.ts';

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
    title: 'Two patches',
    lesson:
      'A film four times thicker carries a third of what the thin one carries, not a quarter: charge transfer is in series with both.',
    values: {},
  },
  'one-even-film': {
    title: 'One even film',
    belief: '“The interface resists as much as the mean of its patches.”',
    lesson: 'The mean of the two patches as one even film resists more than the pair: resistances in parallel must not be averaged.',
    values: { patches: [row({ area: 1, nm: 25 })] },
  },
  'one-overpotential': {
    title: 'One overpotential, split in two ways',
    belief: '“The thick patch has the higher overpotential.”',
    lesson:
      'The thick patch has no higher overpotential: both stand under the same total, of which it spends more in its film and less in charge transfer.',
    values: { exchange_current_density_mA_per_cm2: 0.3 },
  },
  'thickness-from-capacitance': {
    title: 'Thickness from capacitance',
    belief: '“The capacitance gives the mean thickness of the film.”',
    lesson: 'Half of the film is 10 nm thick and half 100 nm: the capacitance reads 18 nm, not the mean of 55 nm. Thin spots count most.',
    values: { patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 100 })] },
  },
  'film-decides': {
    title: 'Only the film decides',
    lesson: 'With fast charge transfer the current ratio becomes the full ratio of the thicknesses.',
    values: { exchange_current_density_mA_per_cm2: 1000 },
  },
  'high-current': {
    title: 'High current',
    lesson:
      'The overpotential of charge transfer grows only with the logarithm of a high current, that of the film in proportion: the same film spreads a high current less evenly than a low one.',
    values: { kinetics: 'butler-volmer', current_density_mA_per_cm2: 20 },
  },
  'thick-porous-vs-thin-dense': {
    title: 'Thick and porous against thin and dense',
    belief: '“A pore full of electrolyte is a short circuit.”',
    lesson: 'A tenth of connected pores nearly halves the resistance of the thick film, and no more: the pore floors must react too.',
    values: { patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 40, porosity: 0.1, connected: 1 })] },
  },
  'closed-pores': {
    title: 'A tenth of closed pores',
    lesson: 'Pores that lead nowhere only take conductor away: the thick film gets worse.',
    values: { patches: [row({ area: 0.5, nm: 10 }), row({ area: 0.5, nm: 40, porosity: 0.1 })] },
  },
  'paper-mosaic': {
    title: 'A mosaic, the paper’s conductivities',
    lesson: 'Where inorganic spots conduct better and are thinner too, both add up and the current focuses on them.',
    values: { patches: MOSAIC },
  },
  'film-set-mosaic': {
    title: 'The same mosaic, single-phase films',
    lesson: 'With the conductivities known of single phases the inorganic spots become the blockages.',
    values: { patches: MOSAIC, conductivity_set: 'film' },
  },
  'li3n-percolation': {
    title: 'Li₃N percolates',
    lesson:
      'By Bruggeman’s rule grains of Li₃N at random touch through the whole film above a third of the volume and open a short cut; in a real film their shape decides.',
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
    title: 'A weighted mean of conductivities',
    belief: '“A mixture conducts as the weighted mean of its phases.”',
    lesson:
      'Averaging conductivities makes columns of every phase: 2.5 % of Li₃N then seem to conduct 300 times as well as grains at random do.',
    values: {
      mixing_rule: 'parallel',
      li3n_parts: 5,
      li2co3_parts: 15,
      patches: [row({ area: 0.5, nm: 10, inorganic: 0.5 }), row({ area: 0.5, nm: 40, inorganic: 0.5 })],
    },
  },
  'layers-to-columns': {
    title: 'One composition, from layers to columns',
    lesson:
      'The same phases in the same amounts conduct 690 times better as columns than as layers: slide the reference medium through all of it.',
    values: {
      mixing_rule: 'reference-medium',
      li2co3_parts: 15,
      li3n_parts: 5,
      patches: [row({ area: 1, nm: 20, inorganic: 0.5 })],
    },
  },
  'polymer-electrolyte': {
    title: 'Poor electrolyte',
    lesson: 'A column of poor electrolyte over each patch levels the current; it costs more voltage than the film.',
    values: { electrolyte_conductivity_S_per_m: 1e-3, coupling: 'columns' },
  },
  'perfect-semicircle': {
    title: 'Three patches, one semicircle',
    belief: '“Patches of different time constants depress the arc.”',
    lesson: 'Time constants that differ sixteen-fold, in parallel, still make one perfect semicircle: depression is not unevenness.',
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
    title: 'Film and charge transfer as two arcs',
    belief: '“Each arc is a kind of patch.”',
    lesson: 'A larger double layer separates the slow arc of charge transfer from the fast one of the film; neither is a patch.',
    values: { double_layer_capacitance_uF_per_cm2: 100, exchange_current_density_mA_per_cm2: 0.5 },
  },
  'diffusion-tail': {
    title: 'Diffusion is not SEI',
    belief: '“The slowest arc, too, is part of the SEI.”',
    lesson:
      'The slowest, small arc, 1.1 Ω·cm² wide, is the salt in the separator: leave diffusion out of the spectrum and it goes, while film and charge transfer stay.',
    values: { exchange_current_density_mA_per_cm2: 10, patches: [row({ area: 1, nm: 2 })] },
  },
  'steady-electrolyte': {
    title: 'Electrolyte at steady state',
    belief: '“The electrolyte costs at steady state what it costs at once.”',
    lesson: 'Once the salt has followed the current the electrolyte costs nearly three times what it costs at once.',
    values: { electrolyte_state: 'steady', current_density_mA_per_cm2: 3 },
  },
  'constant-phase': {
    title: 'Depressed by constant phase elements',
    belief: '“A depressed arc proves an uneven film.”',
    lesson: 'An even film with constant phase elements draws a depressed arc: the arc alone cannot tell unevenness from dispersion.',
    values: { patches: [row({ area: 1, nm: 16 })], sei_cpe_exponent: 0.85, double_layer_cpe_exponent: 0.85 },
  },
  'sideways-current': {
    title: 'Electrolyte between free and none',
    belief: '“The electrolyte evens the current out.”',
    lesson: 'Letting the electrolyte mix sideways makes the current less even, not more: it takes the levelling column away.',
    values: {
      coupling: 'coupled',
      pattern_wavelength_um: 40,
      electrolyte_conductivity_S_per_m: 0.01,
      exchange_current_density_mA_per_cm2: 100,
      patches: [row({ area: 0.5, nm: 4 }), row({ area: 0.5, nm: 14 })],
    },
  },
  'edge-crowding': {
    title: 'Worse than equipotential',
    belief: '“One potential above all patches is the worst case.”',
    lesson:
      'A good stripe beside a nearly blocked one in a poor electrolyte draws extra current at its edges: equipotential is no upper limit.',
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
    title: 'A random mosaic',
    lesson: 'Moderate spreads of thickness and composition, against each other, already put three times the mean through the busiest spot.',
    values: { structure: 'map' },
  },
  'random-mosaic-film-set': {
    title: 'The same map, single-phase films',
    lesson:
      'The same map with the other conductivities: now organic spots conduct better, which makes up for part of their thickness, and the current evens out.',
    values: { structure: 'map', conductivity_set: 'film' },
  },
  'porous-mosaic': {
    title: 'The same map, a tenth of it connected pores',
    lesson:
      'The map resists a third less, but not evenly: the floors of the pores, a tenth of the area, now carry more than a third of the current.',
    values: { structure: 'map', porosity: 0.1, connected_pore_fraction: 1 },
  },
  'large-wagner-number': {
    title: 'A large Wagner number, an uneven current',
    belief: '“A large Wagner number means an even current.”',
    lesson:
      'The Wagner number of the pattern is above 400 and the current still uneven: a large one says that the film decides, not that it is even.',
    values: { structure: 'map', coupling: 'coupled' },
  },
  'islands-in-poor-electrolyte': {
    title: 'Islands under a polymer electrolyte',
    lesson: 'Even an electrolyte two hundred times poorer levels spots of some micrometres only a little.',
    values: {
      structure: 'map',
      composition_pattern: 'two-phase',
      coupling: 'coupled',
      electrolyte_conductivity_S_per_m: 1e-3,
      median_inorganic_fraction: 0.3,
    },
  },
  'unevenness-grows': {
    title: 'Cycling makes it worse',
    lesson: 'A brittle film that tears sharply near its strain limit: the busier spot tears more, stays thin and gets busier still.',
    values: { patches: [row({ area: 0.5, nm: 11.8 }), row({ area: 0.5, nm: 12.3 })], weibull_exponent: 12, strain_ratio: 0.8 },
  },
  'unevenness-heals': {
    title: 'Cycling heals it',
    lesson: 'A film that tears a little at any strain forgets its unevenness: after 35 cycles the busiest spot is within 5 % of the mean.',
    values: { weibull_exponent: 1.5, strain_ratio: 0.3 },
  },
} as const satisfies PresetsOf<typeof parameters>;
