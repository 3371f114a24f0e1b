/** The phases, their conductivities and how they are arranged. */

import { say } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import type { EnumerationParameter, NumberParameter, Parameters, Source } from '../../contract/parameter.ts';
import { type INORGANIC_PHASES, PHASE_CONDUCTIVITY, PHASE_NAMES, type Phase } from '../../materials/sei-phases.ts';
import { CHOICE, recalled } from './sources.ts';

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
    description:
      'Grains of all phases at random, smaller than the film is thick. A good conductor percolates above a third of the volume, by this rule; the shape of real grains can move that.',
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

export const composition = {
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
    primary: true,
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
} as const satisfies Parameters;
