/** What can be changed: the film patch by patch, its phases, the kinetics, the electrolyte, the spectrum. */
import { type INORGANIC_PHASES, PHASE_CONDUCTIVITY, PHASE_NAMES, type Phase } from '../materials/sei-phases.ts';
import type { EnumerationParameter, NumberParameter, Parameters, Source, TableRow, ValuesOf } from '../mechanism.ts';
import { readable } from '../numbers.ts';
import { say, type Text } from '../text.ts';
import { fromSI } from '../units.ts';

const CHOICE: Source = { kind: 'modelling-choice' };
const recalled = (citation: Text): Source => ({ kind: 'recalled', citation });

export const GROUPS = {
  operation: 'Operation',
  film: 'The film, patch by patch',
  composition: 'Phases and their conductivities',
  transfer: 'Charge transfer',
  electrolyte: 'Electrolyte above the film',
  spectrum: 'Impedance spectrum',
} as const satisfies Readonly<Record<string, Text>>;

const FILM = { group: 'film', kind: 'number' } as const;

/** How far the areas may miss one. */
const AREA_TOLERANCE = 1e-6;

function checkAreas(rows: readonly TableRow[]): Text | undefined {
  if (rows.length === 0) return 'The table is empty: a film needs at least one patch.';
  const total = rows.reduce((sum, row) => sum + row.area_fraction, 0);
  if (Math.abs(total - 1) <= AREA_TOLERANCE) return undefined;
  const rest = 1 - (total - rows[rows.length - 1].area_fraction);
  const advice =
    rest > 0
      ? `Set the last one to ${readable(rest, 6, true)}, or change the others.`
      : 'The others alone already reach 1 or more: make them smaller.';
  return `The area fractions add up to ${readable(total, 7, true)}; together the patches cover the electrode once, so they must add up to 1. ${advice}`;
}

const CONDUCTIVITY_SOURCE: Readonly<Record<Phase, Source>> = {
  organic: {
    kind: 'read',
    citation:
      'L. Wang et al., Nat. Chem. 2019: lithium ethylene mono-carbonate conducts above 10⁻⁶ S/cm, the di-carbonate is almost an insulator: more than five decades inside "organic".',
  },
  lif: recalled(
    'Thin films of LiF on lithium, about 5·10⁻¹⁰ S/cm, bulk far lower. The slowest of three phases in density functional theory (Y. C. Chen et al., J. Phys. Chem. C 2011).',
  ),
  li2o: recalled(
    'R. Guo and B. M. Gallant, Chem. Mater. 2020 (film on lithium, about 10⁻⁹ S/cm); S. Lorger et al., J. Electrochem. Soc. 2019 (bulk, about 10⁻¹² S/cm).',
  ),
  li2co3: recalled('S. Shi et al., J. Phys. Chem. C 2013. On lithium Li₂CO₃ reacts further to Li₂O and Li₂C₂.'),
  li3n: recalled(
    'U. v. Alpen, A. Rabenau and G. H. Talat, Appl. Phys. Lett. 30 (1977) 621: 1.2·10⁻³ S/cm in a single crystal; ten times less taken for small grains.',
  ),
};

const CONDUCTIVITY_RANGE: Readonly<Record<Phase, readonly [number, number]>> = {
  organic: [1e-13, 1e-5],
  lif: [1e-15, 1e-5],
  li2o: [1e-12, 1e-6],
  li2co3: [1e-12, 1e-6],
  li3n: [1e-7, 1.2e-3],
};

function phaseConductivity<const P extends Phase>(phase: P) {
  const shown = (set: 'paper' | 'film') => Number(fromSI('_S_per_cm', PHASE_CONDUCTIVITY[phase][set]).toPrecision(12));
  return {
    kind: 'number',
    title: `Conductivity of ${phase === 'organic' ? 'the organic phases' : say(PHASE_NAMES[phase])}`,
    symbol: phase === 'organic' ? 'σ_org' : `σ_${say(PHASE_NAMES[phase])}`,
    description: 'Ionic (Li⁺) conductivity of the phase. Follows the chosen set unless it is given.',
    group: 'composition',
    source: CONDUCTIVITY_SOURCE[phase],
    default: shown('paper'),
    defaultBy: { parameter: 'conductivity_set', values: { paper: shown('paper'), film: shown('film') } },
    hard: [1e-18, 1],
    hardReason: 'A conductivity is positive.',
    soft: CONDUCTIVITY_RANGE[phase],
    scale: 'log',
  } as const satisfies NumberParameter;
}

function parts(phase: (typeof INORGANIC_PHASES)[number], amount: number) {
  return {
    kind: 'number',
    title: `Parts of ${say(PHASE_NAMES[phase])} in the inorganic share`,
    symbol: `p_${say(PHASE_NAMES[phase])}`,
    description: 'Parts by volume: only the proportion of the four amounts counts, as in a recipe.',
    group: 'composition',
    source: CHOICE,
    default: amount,
    hard: [0, 1000],
    hardReason: 'An amount is not negative.',
    soft: [0, 100],
    scale: 'linear',
  } as const satisfies NumberParameter;
}

const MIXING_RULES = {
  series: {
    title: 'Layers (series)',
    description: 'Layers one above the other: the worst conductor rules. The lower bound of all mixtures (Wiener).',
  },
  'hashin-shtrikman-lower': {
    title: 'Hashin–Shtrikman, lower',
    description: 'Good conductors as separate grains inside the worst one: the lower bound of an isotropic mixture.',
  },
  'maxwell-garnett': {
    title: 'Grains in an organic matrix',
    description: 'Maxwell-Garnett: inorganic grains that never touch, in the organic matrix.',
  },
  bruggeman: {
    title: 'Random grains (Bruggeman)',
    description: 'Grains of all phases at random, smaller than the film is thick. A good conductor percolates above a third of the volume.',
  },
  geometric: {
    title: 'Geometric mean (Lichtenecker)',
    description: 'A popular rule without a geometry: it can fall below the lower bound of Hashin and Shtrikman.',
  },
  'hashin-shtrikman-upper': {
    title: 'Hashin–Shtrikman, upper',
    description: 'Poor conductors as separate grains inside the best one: the upper bound of an isotropic mixture.',
  },
  parallel: {
    title: 'Columns (parallel)',
    description: 'Columns through the film: the best conductor rules. The upper bound of all mixtures.',
  },
  'reference-medium': {
    title: 'Between the bounds',
    description: 'The common formula of all these rules with a reference conductivity of your own: slides from layers to columns.',
  },
} as const satisfies EnumerationParameter['options'];

export const parameters = {
  current_density_mA_per_cm2: {
    kind: 'number',
    title: 'Mean current density',
    symbol: 'j̄',
    description: 'Deposition current per area of one electrode, averaged over all patches.',
    group: 'operation',
    source: CHOICE,
    primary: true,
    default: 1,
    hard: [1e-6, 1e4],
    hardReason: 'Deposition is counted positive; ratios need some current.',
    soft: [0.01, 30],
    scale: 'log',
  },
  temperature_K: {
    kind: 'number',
    title: 'Temperature',
    symbol: 'T',
    description:
      'Acts on charge transfer and on diffusion in the electrolyte. The conductivities of the film are taken as given at this temperature.',
    group: 'operation',
    source: CHOICE,
    default: 298.15,
    hard: [150, 500],
    hardReason: 'Electrolyte and lithium are neither frozen nor molten only inside this range.',
    soft: [253.15, 353.15],
    scale: 'linear',
  },
  patches: {
    kind: 'table',
    title: 'Patches of the SEI',
    symbol: 'SEI',
    description: 'Each row is a kind of spot on the lithium: how much of the area it covers and what film it carries.',
    group: 'film',
    source: {
      kind: 'illustrative',
      citation:
        'No measured distribution of SEI thickness at the micrometre scale is known to us; one thin and one four times thicker patch show the rule.',
    },
    primary: true,
    maximumRows: 64,
    shares: 'area_fraction',
    check: checkAreas,
    columns: {
      area_fraction: {
        ...FILM,
        title: 'Area fraction',
        symbol: 'w',
        description: 'Share of the electrode that this patch covers. All shares add up to 1.',
        source: CHOICE,
        default: 0.5,
        hard: [1e-6, 1],
        hardReason: 'A patch covers some of the electrode, at most all of it.',
        soft: [0.001, 1],
        scale: 'linear',
      },
      sei_thickness_nm: {
        ...FILM,
        title: 'SEI thickness',
        symbol: 'L',
        description: 'Thickness of the ion-conducting film.',
        source: {
          kind: 'read',
          citation:
            'About 10 to 200 nm: McBrayer et al., Nanotechnology 32 (2021) 502005; a dense inner part of some nanometres in a 20 nm film: S. Shi et al., J. Am. Chem. Soc. 2012. Swells when wet: Z. Zhang et al., Science 375 (2022) 66.',
        },
        default: 20,
        hard: [0.1, 1e5],
        hardReason: 'Thinner than an atom is no film; a tenth of a millimetre is no SEI.',
        soft: [2, 200],
        scale: 'log',
      },
      inorganic_fraction: {
        ...FILM,
        title: 'Inorganic fraction',
        symbol: 'φ',
        description: 'Volume share of LiF, Li₂O, Li₂CO₃ and Li₃N in the solid; the rest is organic.',
        source: CHOICE,
        default: 1,
        hard: [0, 1],
        hardReason: 'A volume share lies between 0 and 1.',
        soft: [0, 1],
        scale: 'linear',
      },
      porosity: {
        ...FILM,
        title: 'Porosity',
        symbol: 'ε',
        description: 'Volume share of pores, closed and connected together.',
        source: CHOICE,
        default: 0,
        hard: [0, 0.95],
        hardReason: 'Above this nothing is left that could be called a film.',
        soft: [0, 0.8],
        scale: 'linear',
      },
      connected_pore_fraction: {
        ...FILM,
        title: 'Connected share of the pores',
        symbol: 'f_c',
        description: 'Share of the pores that lead from the electrolyte to the metal. 0: all closed.',
        source: CHOICE,
        default: 0,
        hard: [0, 1],
        hardReason: 'A share lies between 0 and 1.',
        soft: [0, 1],
        scale: 'linear',
      },
      sei_conductivity_S_per_cm: {
        ...FILM,
        title: 'Conductivity of the solid, if known',
        symbol: 'σ',
        description: 'Replaces the mixing rule for this patch. Leave it out to compute the conductivity from the composition.',
        source: {
          kind: 'read',
          citation:
            'Common model sets use 5·10⁻⁸ S/cm (PyBaMM parameter sets); tracer diffusion in an SEI gives 5·10⁻¹⁰ to 7.5·10⁻¹² S/cm.',
        },
        optional: true,
        default: 2e-8,
        hard: [1e-18, 1],
        hardReason: 'A conductivity is positive.',
        soft: [1e-12, 1e-5],
        scale: 'log',
      },
    },
    default: [
      { area_fraction: 0.5, sei_thickness_nm: 10, inorganic_fraction: 1, porosity: 0, connected_pore_fraction: 0 },
      { area_fraction: 0.5, sei_thickness_nm: 40, inorganic_fraction: 1, porosity: 0, connected_pore_fraction: 0 },
    ],
  },
  bruggeman_exponent: {
    kind: 'number',
    title: 'Bruggeman exponent of the pores',
    symbol: 'b',
    description: 'Tortuosity of the connected pores is ε^{1−b}. 1: straight pores. Acts on the pores only.',
    group: 'film',
    source: CHOICE,
    default: 1.5,
    hard: [1, 5],
    hardReason: 'Below 1 a pore would conduct better than a straight one.',
    soft: [1, 3],
    scale: 'linear',
  },
  pore_electrolyte_conductivity_S_per_m: {
    kind: 'number',
    title: 'Conductivity of the electrolyte in the pores',
    symbol: 'κ_e',
    description: 'Bulk value of the liquid. That a pore of a nanometre conducts like the bulk is an assumption.',
    group: 'film',
    source: recalled('1 mol/L LiPF₆ in carbonates, about 1 S/m.'),
    default: 1,
    hard: [1e-10, 100],
    hardReason: 'A conductivity is positive.',
    soft: [1e-4, 2],
    scale: 'log',
  },
  outer_layer_thickness_nm: {
    kind: 'number',
    title: 'Thickness of a porous outer layer',
    symbol: 'L_out',
    description: 'An even, soaked layer on top of the film. Light sees it, ions hardly do: it counts as electrolyte.',
    group: 'film',
    source: CHOICE,
    default: 0,
    hard: [0, 1e6],
    hardReason: 'A thickness is not negative.',
    soft: [0, 1000],
    scale: 'linear',
  },
  outer_layer_porosity: {
    kind: 'number',
    title: 'Porosity of the outer layer',
    symbol: 'ε_out',
    description: 'Conducts like the electrolyte in the pores times ε_out^b.',
    group: 'film',
    source: CHOICE,
    default: 0.2,
    hard: [0.001, 1],
    hardReason: 'Without pores it would belong to the dense film.',
    soft: [0.02, 0.8],
    scale: 'linear',
  },
  conductivity_set: {
    kind: 'enumeration',
    title: 'Conductivities of the phases',
    symbol: 'σ_k',
    description: 'Two answers to one question: which phases of the SEI conduct Li⁺ well?',
    group: 'composition',
    source: CHOICE,
    primary: true,
    default: 'paper',
    options: {
      paper: {
        title: "The paper's order",
        description: 'Inorganic phases conduct ten times better than organic ones. Tuned to the order of section 2.2; not a measurement.',
      },
      film: {
        title: 'Single-phase films',
        description: 'What is known of single phases: LiF and Li₂O conduct worse than the organic part, only Li₃N conducts well.',
      },
    },
  },
  mixing_rule: {
    kind: 'enumeration',
    title: 'How the phases are arranged',
    symbol: 'σ(φ)',
    description: 'A mixing rule is a picture of the microstructure.',
    group: 'composition',
    source: { kind: 'read', citation: 'Z. Hashin and S. Shtrikman, J. Appl. Phys. 33 (1962) 3125 (bounds).' },
    default: 'bruggeman',
    options: MIXING_RULES,
  },
  reference_conductivity_S_per_cm: {
    kind: 'number',
    title: 'Conductivity of the reference medium',
    symbol: 'σ_0',
    description: 'Near zero: layers. Very high: columns. In between: every mixture there can be.',
    group: 'composition',
    source: CHOICE,
    onlyWhen: { mixing_rule: ['reference-medium'] },
    default: 1e-8,
    hard: [1e-18, 1e3],
    hardReason: 'A conductivity is positive.',
    soft: [1e-12, 1],
    scale: 'log',
  },
  lif_parts: parts('lif', 50),
  li2o_parts: parts('li2o', 30),
  li2co3_parts: parts('li2co3', 20),
  li3n_parts: parts('li3n', 0),
  organic_conductivity_S_per_cm: phaseConductivity('organic'),
  lif_conductivity_S_per_cm: phaseConductivity('lif'),
  li2o_conductivity_S_per_cm: phaseConductivity('li2o'),
  li2co3_conductivity_S_per_cm: phaseConductivity('li2co3'),
  li3n_conductivity_S_per_cm: phaseConductivity('li3n'),
  exchange_current_density_mA_per_cm2: {
    kind: 'number',
    title: 'Exchange current density',
    symbol: 'i_0',
    description:
      'Of Li⁺/Li under the film, the same for every patch. Small: charge transfer levels the current. Large: the film decides alone.',
    group: 'transfer',
    source: {
      kind: 'read',
      citation:
        'E. J. McShane et al., 2020: 1 mA/cm² fitted for plating. G. M. Hobold et al., 2022: below 1 to above 10 mA/cm² for the whole SEI-covered interface, low to high coulombic efficiency.',
    },
    primary: true,
    default: 1,
    hard: [1e-6, 1e6],
    hardReason: 'Positive; above this charge transfer costs nothing at all.',
    soft: [0.01, 100],
    scale: 'log',
  },
  kinetics: {
    kind: 'enumeration',
    title: 'Charge-transfer kinetics',
    symbol: 'η_ct(j)',
    description:
      'Linear near equilibrium; Butler–Volmer (both transfer coefficients ½) saturates, so that the film decides more at high current.',
    group: 'transfer',
    source: CHOICE,
    primary: true,
    default: 'linear',
    options: {
      linear: { title: 'Linear', description: 'η = j RT/(F i₀). Right for overpotentials well below 50 mV.' },
      'butler-volmer': { title: 'Butler–Volmer', description: 'η = (2RT/F) asinh(j/2i₀).' },
    },
  },
  coupling: {
    kind: 'enumeration',
    title: 'Sideways current in the electrolyte',
    symbol: 'U',
    description: 'Whether the electrolyte brings current from above a poor patch to a good one.',
    group: 'electrolyte',
    source: CHOICE,
    primary: true,
    default: 'equipotential',
    options: {
      equipotential: {
        title: 'Free (equipotential)',
        description: 'One potential above all patches: right when patches are much smaller than the electrolyte is thick.',
      },
      columns: {
        title: 'None (columns)',
        description: 'Each patch has its own column of electrolyte in series, which levels the current.',
      },
    },
  },
  electrolyte_conductivity_S_per_m: {
    kind: 'number',
    title: 'Effective conductivity of the electrolyte layer',
    symbol: 'κ',
    description: 'Of the liquid in the separator, tortuosity included.',
    group: 'electrolyte',
    source: recalled('1 mol/L LiPF₆ in carbonates, about 1 S/m, divided by a MacMullin number of about 5. Polymer: 10⁻³ S/m.'),
    default: 0.2,
    hard: [1e-8, 100],
    hardReason: 'A conductivity is positive.',
    soft: [1e-5, 2],
    scale: 'log',
  },
  electrolyte_thickness_um: {
    kind: 'number',
    title: 'Thickness of the electrolyte layer',
    symbol: 'H',
    description: 'From the film to the far end, usually the separator.',
    group: 'electrolyte',
    source: CHOICE,
    default: 25,
    hard: [0.01, 1e5],
    hardReason: 'Positive, and thinner than a decimetre.',
    soft: [5, 1000],
    scale: 'log',
  },
  electrolyte_state: {
    kind: 'enumeration',
    title: 'When one looks',
    symbol: 'κ, κ_ss',
    description: 'At the first instant the salt is even and κ counts; at steady state the salt has followed the current, which costs more.',
    group: 'electrolyte',
    source: CHOICE,
    default: 'instant',
    options: {
      instant: {
        title: 'At once',
        description: 'Conductivity κ: right after the current is switched on, and for the ohmic part of the spectrum.',
      },
      steady: { title: 'Steady state', description: 'Conductivity κ_ss: the salt gradient acts like a second resistance in series.' },
    },
  },
  pattern_wavelength_um: {
    kind: 'number',
    title: 'Spacing of the pattern',
    symbol: 'Λ',
    description:
      'Distance from one thin spot to the next. Says how far the electrolyte could level the current; the patches themselves have no place.',
    group: 'electrolyte',
    source: CHOICE,
    default: 2,
    hard: [0.001, 1e5],
    hardReason: 'A distance is positive.',
    soft: [0.05, 500],
    scale: 'log',
  },
  diffusivity_m2_per_s: {
    kind: 'number',
    title: 'Diffusivity of the salt',
    symbol: 'D',
    description: 'Of the free liquid; in the layer it is D/N_M.',
    group: 'electrolyte',
    source: recalled('1 mol/L LiPF₆ in carbonates.'),
    default: 3e-10,
    hard: [1e-16, 1e-6],
    hardReason: 'A diffusivity is positive.',
    soft: [1e-12, 1e-9],
    scale: 'log',
  },
  macmullin_number: {
    kind: 'number',
    title: 'MacMullin number of the separator',
    symbol: 'N_M',
    description: 'How much slower diffusion is than in the free liquid.',
    group: 'electrolyte',
    source: recalled('Polyolefin separators, 4 to 10.'),
    default: 6,
    hard: [1, 1000],
    hardReason: 'A separator does not speed transport up.',
    soft: [1, 50],
    scale: 'log',
  },
  electrolyte_porosity: {
    kind: 'number',
    title: 'Porosity of the separator',
    symbol: 'ε_sep',
    description: 'Volume share of the liquid in the layer.',
    group: 'electrolyte',
    source: recalled('Polyolefin separators.'),
    default: 0.4,
    hard: [0.001, 1],
    hardReason: 'A volume share that holds some liquid.',
    soft: [0.2, 1],
    scale: 'linear',
  },
  concentration_mol_per_L: {
    kind: 'number',
    title: 'Salt concentration',
    symbol: 'c_0',
    description: 'Before the current.',
    group: 'electrolyte',
    source: CHOICE,
    default: 1,
    hard: [1e-6, 30],
    hardReason: 'Some salt, and less than pure salt.',
    soft: [0.1, 4],
    scale: 'log',
  },
  transference_number: {
    kind: 'number',
    title: 'Transference number of Li⁺',
    symbol: 't_+',
    description: 'Share of the current that Li⁺ carries in an even electrolyte.',
    group: 'electrolyte',
    source: recalled('L. O. Valøen and J. N. Reimers, J. Electrochem. Soc. 152 (2005) A882.'),
    default: 0.38,
    hard: [0, 0.999],
    hardReason: 'At 1 the salt does not move and there is nothing to diffuse.',
    soft: [0.1, 0.9],
    scale: 'linear',
  },
  thermodynamic_factor: {
    kind: 'number',
    title: 'Thermodynamic factor',
    symbol: 'Θ',
    description: '1 + ∂ln f/∂ln c. 1: an ideal solution.',
    group: 'electrolyte',
    source: {
      kind: 'derived',
      citation: '1.3218/0.62 at 1 mol/L and 298.15 K with the fit of L. O. Valøen and J. N. Reimers, J. Electrochem. Soc. 152 (2005) A882.',
    },
    default: 2.132,
    hard: [0.01, 100],
    hardReason: 'Positive, or the solution would unmix.',
    soft: [0.5, 6],
    scale: 'linear',
  },
  relative_permittivity: {
    kind: 'number',
    title: 'Relative permittivity of the film',
    symbol: 'ε_r',
    description: 'Gives the capacitance of each patch, ε₀ε_r/L.',
    group: 'spectrum',
    source: recalled('LiF 9, Li₂CO₃ about 5, organics 3 to 10, more when swollen.'),
    default: 10,
    hard: [1, 1e5],
    hardReason: 'A permittivity below that of vacuum does not exist here.',
    soft: [3, 40],
    scale: 'linear',
  },
  double_layer_capacitance_uF_per_cm2: {
    kind: 'number',
    title: 'Double-layer capacitance',
    symbol: 'C_dl',
    description: 'In parallel to charge transfer, the same for every patch.',
    group: 'spectrum',
    source: recalled('About 10 µF/cm² on metals.'),
    default: 10,
    hard: [1e-3, 1e5],
    hardReason: 'A capacitance is positive.',
    soft: [1, 100],
    scale: 'log',
  },
  sei_cpe_exponent: {
    kind: 'number',
    title: 'Exponent of the film’s constant phase element',
    symbol: 'α_SEI',
    description: '1: a true capacitor. Less: a depressed arc with the same time constant.',
    group: 'spectrum',
    source: CHOICE,
    default: 1,
    hard: [0.1, 1],
    hardReason: 'Above 1 it would be no capacitor; near 0 it is a resistor.',
    soft: [0.5, 1],
    scale: 'linear',
  },
  double_layer_cpe_exponent: {
    kind: 'number',
    title: 'Exponent of the double layer’s constant phase element',
    symbol: 'α_dl',
    description: '1: a true capacitor. Less: a depressed arc with the same time constant.',
    group: 'spectrum',
    source: CHOICE,
    default: 1,
    hard: [0.1, 1],
    hardReason: 'Above 1 it would be no capacitor; near 0 it is a resistor.',
    soft: [0.5, 1],
    scale: 'linear',
  },
  diffusion_impedance: {
    kind: 'enumeration',
    title: 'Diffusion in the spectrum',
    symbol: 'Z_W',
    description: 'The finite-length Warburg element of the electrolyte layer, at the low-frequency end.',
    group: 'spectrum',
    source: CHOICE,
    default: 'symmetric-cell',
    options: {
      none: { title: 'Left out', description: 'The spectrum ends at the resistance of film, charge transfer and electrolyte.' },
      'symmetric-cell': {
        title: 'Symmetric cell',
        description: 'Two equal electrodes: the salt does not change in the middle, so diffusion works over H/2.',
      },
      'fixed-far-end': { title: 'Fixed far end', description: 'The concentration is held at the far end: diffusion works over H.' },
    },
  },
} as const satisfies Parameters;

export type SeiValues = ValuesOf<typeof parameters>;
