/** The phases, their conductivities and how they are arranged. */

import { msg } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import type { EnumerationParameter, NumberParameter, Parameters, Source } from '../../contract/parameter.ts';
import { INORGANIC_FORMULAS, type INORGANIC_PHASES, PHASE_CONDUCTIVITY, type Phase } from '../../materials/sei-phases.ts';
import { CHOICE, read, recalled } from './sources.ts';

const CONDUCTIVITY_SOURCE: Readonly<Record<Phase, Source>> = {
  organic: {
    kind: 'read',
    citation: msg`L. Wang et al., Nat. Chem. 2019: lithium ethylene mono-carbonate conducts above 10⁻⁶ S/cm, the di-carbonate is almost an insulator: more than five decades inside "organic".`,
  },
  lif: read(
    msg`About 5.2·10⁻¹⁰ S/cm in a film of nanometres on lithium: Steinberg and Gallant, ECS abstract. Bulk at 25 °C 1.2·10⁻¹⁴ S/cm: J. Physique 26 (1965) 339, as quoted by OBELiX (public data file). The slowest of three phases in density functional theory, with a barrier of 0.729 eV: Y. C. Chen et al., J. Phys. Chem. C 2011 (abstract).`,
  ),
  li2o: read(
    msg`About 10⁻⁹ S/cm in a film of nanometres on lithium, 10⁻¹⁸ to 10⁻¹⁰ S/cm in bulk LiF, Li₂O and Li₂CO₃: Steinberg and Gallant, ECS abstract. Not opened: R. Guo and B. M. Gallant, Chem. Mater. 2020; S. Lorger et al., J. Electrochem. Soc. 2019 (bulk, about 10⁻¹² S/cm).`,
  ),
  li2co3: read(
    msg`At most 10⁻¹⁰ S/cm in bulk; only whole SEIs reach 10⁻⁹ to 10⁻⁷ S/cm: Steinberg and Gallant, ECS abstract. On lithium it forms together with Li₂O and Li₂C₂: Steinberg and Gallant, ECS Meet. Abstr. 2024-01, 90, 10.1149/ma2024-01190mtgabs.`,
  ),
  li3n: recalled(
    msg`U. v. Alpen, A. Rabenau and G. H. Talat, Appl. Phys. Lett. 30 (1977) 621: 1.2·10⁻³ S/cm in a single crystal, as quoted by OBELiX (public data file), where α-Li₃N has 5.8·10⁻⁴ and β-Li₃N 2.1·10⁻⁴ S/cm; ten times less than the crystal taken for small grains.`,
    'in-part',
  ),
};

const CONDUCTIVITY_RANGE: Readonly<Record<Phase, readonly [number, number]>> = {
  organic: [1e-13, 1e-5],
  lif: [1e-15, 1e-5],
  li2o: [1e-12, 1e-6],
  li2co3: [1e-18, 1e-7],
  li3n: [1e-7, 1.2e-3],
};

function phaseConductivity(phase: Phase) {
  const shown = (set: 'paper' | 'film') => Number(fromSI('_S_per_cm', PHASE_CONDUCTIVITY[phase][set]).toPrecision(12));
  return {
    kind: 'number',
    title: phase === 'organic' ? msg`Conductivity of the organic phases` : msg`Conductivity of ${INORGANIC_FORMULAS[phase]}`,
    symbol: phase === 'organic' ? 'σ_org' : `σ_${INORGANIC_FORMULAS[phase]}`,
    description: msg`Ionic (Li⁺) conductivity of the phase. Follows the chosen set unless it is given.`,
    group: 'composition',
    source: CONDUCTIVITY_SOURCE[phase],
    default: shown('paper'),
    defaultBy: { parameter: 'conductivity_set', values: { paper: shown('paper'), film: shown('film') } },
    hard: [1e-18, 1],
    hardReason: msg`A conductivity is positive.`,
    soft: CONDUCTIVITY_RANGE[phase],
    scale: 'log',
  } as const satisfies NumberParameter;
}

function parts(phase: (typeof INORGANIC_PHASES)[number], amount: number) {
  return {
    kind: 'number',
    title: msg`Parts of ${INORGANIC_FORMULAS[phase]} in the inorganic share`,
    symbol: `p_${INORGANIC_FORMULAS[phase]}`,
    description: msg`Parts by volume: only the proportion of the four amounts counts, as in a recipe.`,
    group: 'composition',
    source: CHOICE,
    default: amount,
    hard: [0, 1000],
    hardReason: msg`An amount is not negative.`,
    soft: [0, 100],
    scale: 'linear',
  } as const satisfies NumberParameter;
}

const MIXING_RULES = {
  series: {
    title: msg`Layers (series)`,
    description: msg`Layers one above the other: the worst conductor rules. The lower bound of all mixtures (Wiener).`,
  },
  'hashin-shtrikman-lower': {
    title: msg`Hashin–Shtrikman, lower`,
    description: msg`Good conductors as separate grains inside the worst one: the lower bound of an isotropic mixture.`,
  },
  'maxwell-garnett': {
    title: msg`Grains in an organic matrix`,
    description: msg`Maxwell-Garnett: inorganic grains that never touch, in the organic matrix.`,
  },
  bruggeman: {
    title: msg`Random grains (Bruggeman)`,
    description: msg`Grains of all phases at random, smaller than the film is thick. A good conductor percolates above a third of the volume, by this rule; the shape of real grains can move that.`,
  },
  geometric: {
    title: msg`Geometric mean (Lichtenecker)`,
    description: msg`A popular rule without a geometry: it can fall below the lower bound of Hashin and Shtrikman.`,
  },
  'hashin-shtrikman-upper': {
    title: msg`Hashin–Shtrikman, upper`,
    description: msg`Poor conductors as separate grains inside the best one: the upper bound of an isotropic mixture.`,
  },
  parallel: {
    title: msg`Columns (parallel)`,
    description: msg`Columns through the film: the best conductor rules. The upper bound of all mixtures.`,
  },
  'reference-medium': {
    title: msg`Between the bounds`,
    description: msg`The common formula of all these rules with a reference conductivity of your own: slides from layers to columns.`,
  },
} as const satisfies EnumerationParameter['options'];

export const composition = {
  conductivity_set: {
    kind: 'enumeration',
    title: msg`Conductivities of the phases`,
    symbol: 'σ_k',
    description: msg`Two answers to one question: which phases of the SEI conduct Li⁺ well?`,
    group: 'composition',
    source: CHOICE,
    primary: true,
    default: 'paper',
    options: {
      paper: {
        title: msg`The paper's order`,
        description: msg`Inorganic phases conduct ten times better than organic ones. Tuned to the order of section 2.2; not a measurement.`,
      },
      film: {
        title: msg`Single-phase films`,
        description: msg`What is known of single phases: LiF and Li₂O conduct worse than the organic part, only Li₃N conducts well.`,
      },
    },
  },
  mixing_rule: {
    kind: 'enumeration',
    title: msg`How the phases are arranged`,
    symbol: 'σ(φ)',
    description: msg`A mixing rule is a picture of the microstructure.`,
    group: 'composition',
    source: { kind: 'read', citation: msg`Z. Hashin and S. Shtrikman, J. Appl. Phys. 33 (1962) 3125 (bounds).` },
    default: 'bruggeman',
    options: MIXING_RULES,
  },
  reference_conductivity_S_per_cm: {
    kind: 'number',
    title: msg`Conductivity of the reference medium`,
    symbol: 'σ_0',
    description: msg`Near zero: layers. Very high: columns. In between: every mixture there can be.`,
    group: 'composition',
    source: CHOICE,
    primary: true,
    onlyWhen: { mixing_rule: ['reference-medium'] },
    default: 1e-8,
    hard: [1e-18, 1e3],
    hardReason: msg`A conductivity is positive.`,
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
} as const satisfies Parameters;
