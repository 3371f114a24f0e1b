/** What others published for and against the claims of the article: the numbers that claims quote, each with where it was read. */
import { citation, msg, type Text } from '../../quantities/text.ts';

const abstractOf = (work: Text): Text => msg`${work}, abstract`;

/** Ferroelectrics and other fillers beside lithium. Percentages of lithium, conductivities in S/cm, times in hours. */
export const BARIUM_TITANATE_IN_PVDF = {
  freeLithiumBefore: 19,
  freeLithium: 72,
  source: abstractOf(citation('Guo et al., Energy Environ. Sci. 17 (2024) 3797')),
} as const;

export const BARIUM_TITANATE_IN_PEO = {
  weightPercent: 1.4,
  conductivityBefore: 4e-7,
  conductivity: 1e-5,
  source: abstractOf(citation('J. Electrochem. Soc. 146, 10.1149/1.1391824')),
} as const;

export const BARIUM_TITANATE_LAYER = {
  efficiencyPercent: 98,
  cycles: 100,
  source: abstractOf(citation('Park, Shin, Sohn, Membrane J. 33 (2023) 13')),
} as const;

export const ORIENTED_COPOLYMER = {
  transference: 0.4,
  hours: 3000,
  source: abstractOf(citation('Macroscopically ordered piezo-potential in all-polymeric solid electrolytes')),
} as const;

export const POLAR_CELLULOSE = {
  transference: 0.68,
  source: abstractOf(citation('Nat. Commun. 2025, s41467-025-60256-9')),
} as const;

export const LITHIUM_TANTALATE_IN_PVDF = {
  conductivity: 4.9e-4,
  transference: 0.45,
  source: abstractOf(citation('Functional LiTaO₃ filler for PVDF-based solid electrolyte, 2023')),
} as const;

export const PVDF_OF_THE_SAME_GROUP = abstractOf(citation('Wang, Ma, Xu et al., Hydrogen bond boosted ferroelectric polarization'));

/** Polarisation and what compensates it. */
export const DEPOLARISATION = abstractOf(citation('Kim et al., arXiv:cond-mat/0506480'));
export const SWITCHED_BY_WATER = abstractOf(citation('Nat. Commun. 2018, s41467-018-06369-w'));

/** The double layer of a lithium electrode. */
export const CATION_SHIELD = abstractOf(citation('Ding et al., J. Am. Chem. Soc. 135 (2013) 4450'));
export const CATION_ADDITIVE = { weightPercent: 0.1, source: abstractOf(citation('Energy Environ. Sci. 2024, d4ee00296b')) } as const;
export const ADSORBED_ANIONS = abstractOf(citation('J. Am. Chem. Soc. 2019, 10.1021/jacs.9b05029'));

/** Solvation, concentrations in mol/L, potentials in V against lithium. */
export const WATER_IN_GLYME = abstractOf(citation('Chem. Commun. 2022, D2CC03364J'));
export const CONTACT_PAIRS = {
  organic: 1.2,
  fluoride: [3, 3.5],
  source: abstractOf(citation('Nie et al., J. Phys. Chem. C 117 (2013) 25381')),
} as const;
export const FLUORIDE_FROM_HF = { from: 3, to: 1.5, source: abstractOf(citation('J. Electrochem. Soc. 152 (2005) A1193')) } as const;

/** Growth, corrosion and the SEI. */
export const WHISKERS = msg`${citation('Steiger, Kramer, Mönig, J. Power Sources 261 (2014) 112')}, highlights`;
export const PLASTIC_DENDRITES = abstractOf(citation('Jana, García, J. Electrochem. Soc. 2023, 10.1149/1945-7111/acb08b'));
export const CORROSION_OF_LITHIUM = abstractOf(citation('Leung, Merrill, Harrison, arXiv:2205.11723'));
export const STABLE_AT_LITHIUM = abstractOf(citation('Leung et al., arXiv:1605.07142'));
/** Share of the capacity lost in a first day, per cent. */
export const LOSS_AT_REST = {
  percent: [2, 3],
  hours: 24,
  source: msg`${citation('Boyle et al., Nat. Energy 6 (2021) 487')}, by its press release`,
} as const;
/** Barriers of Li⁺ in the phases of an SEI, eV. */
export const HOPPING = {
  lif: 0.729,
  li2o: 0.152,
  li2co3: [0.227, 0.491],
  source: abstractOf(citation('Chen et al., J. Phys. Chem. C 2011')),
} as const;
/** An organic salt of the SEI that conducts, S/cm. */
export const LEMC = { conductivity: 1e-6, source: citation('L. Wang et al., Nat. Chem. 2019') } as const;
export const UNEVEN_BY_FLUORIDE = msg`${citation('Zhang et al.')}, abstract without its title`;
export const SAME_COMPOSITION = abstractOf(citation('Brown et al., ACS Appl. Energy Mater. 1 (2018) 3057'));
