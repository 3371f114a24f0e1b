/**
 * Ferroelectrics for lithium electrodes, in consistent sets: never the polarisation of a crystal with the permittivity of a ceramic.
 * SI, except where a comment says otherwise. Used by every mechanism through one enumeration, see ferroelectric-choice.ts.
 */

import { quantity } from '../../quantities/numbers.ts';
import { msg, type Text, verbatim } from '../../quantities/text.ts';
import type { Source } from '../contract/parameter.ts';
import { ELECTRON_MASS, ELEMENTARY_CHARGE, HBAR } from './constants.ts';
import {
  BARIUM_TITANATE_CERAMIC,
  BARIUM_TITANATE_CRYSTAL,
  BETA_PVDF,
  COPOLYMER,
  type FerroelectricNumber,
  type FerroelectricSources,
  INDIUM_SELENIDE,
  LITHIUM_NIOBATE,
  PZT,
} from './ferroelectric-sources.ts';

/** What happens against lithium metal. */
type LithiumStability = 'at_risk' | 'unstable' | 'unstable_conversion' | 'reacts_self_passivating';

/** A value that is known only to within a range. */
export interface Ranged {
  readonly value: number;
  readonly range: readonly [minimum: number, maximum: number];
}

export interface Ferroelectric {
  readonly title: Text;
  readonly form: Text;
  /** Why these numbers belong together. */
  readonly consistentSet: Text;
  /** Relative, along the surface normal: the capacitor divider. */
  readonly normalPermittivity: Ranged;
  /** Relative, in the plane. */
  readonly transversePermittivity: number;
  /** C/m² at room temperature. */
  readonly polarisation: Ranged;
  /** K, where the polarisation is lost. */
  readonly curieTemperature: number;
  /** It melts with its polarisation: the temperature is the melting point, and no Curie temperature lies below it. */
  readonly meltsFirst?: true;
  /** It is still polar there: the temperature is a lower bound. */
  readonly polarBeyond?: true;
  readonly transition: Text;
  /** V/m, of the bulk form. */
  readonly coerciveField: Ranged;
  /** V/m, that thin films reach. */
  readonly filmCoerciveField: number;
  /** pC/N; the sign is a convention. */
  readonly piezoelectricCoefficient: number | Ranged;
  /** µC/(m² K); the sign is a convention. */
  readonly pyroelectricCoefficient?: number | Ranged;
  /** eV. */
  readonly bandGap: number | Ranged;
  /** eV. */
  readonly electronAffinity?: number | Ranged;
  /** eV, for electrons from lithium: max(0, work function − affinity), without pinning. */
  readonly electronBarrier: number | Ranged;
  /** Electrons from lithium pass: no barrier. */
  readonly conducts: boolean;
  readonly lithium: LithiumStability;
  readonly lithiumReason: Text;
  /** What a reader must know of the electrons where yes or no is too little. */
  readonly electronsReason?: Text;
  readonly sources: FerroelectricSources;
}

const TITANATE_ON_LITHIUM = msg`Ti⁴⁺ may be reduced to Ti³⁺; the related titanate LLTO becomes a mixed conductor below 1.7 V against lithium. In polymers BaTiO₃ has steadied the lithium interface, without a word on whether titanium was reduced.`;

/** e^-40 of the electrons: none, in practice. */
const BLOCKING_EXPONENT = 40;

/** How deep free electrons tunnel through a barrier (eV) before practically none is left, m. */
export function tunnellingDepth(barrier: number): number {
  return (BLOCKING_EXPONENT * HBAR) / (2 * Math.sqrt(2 * ELECTRON_MASS * barrier * ELEMENTARY_CHARGE));
}

const reach = (barrier: number) => quantity('_nm', tunnellingDepth(barrier) * 1e9, 2);
/** Of LiNbO₃, eV: that of the library, and the most that the plus face has. */
const NIOBATE_BARRIER = 0.9;
const NIOBATE_PLUS_FACE = 0.5;

export const FERROELECTRICS = {
  'BaTiO3-ceramic': {
    title: msg`BaTiO₃, ceramic`,
    form: msg`Ceramic`,
    consistentSet: msg`Remanent polarisation of a poled ceramic with the permittivity of the ceramic.`,
    normalPermittivity: { value: 1700, range: [500, 5000] },
    transversePermittivity: 1700,
    polarisation: { value: 0.08, range: [0.02, 0.15] },
    curieTemperature: 393,
    transition: msg`first order`,
    coerciveField: { value: 3e5, range: [5e4, 1e6] },
    filmCoerciveField: 1e8,
    piezoelectricCoefficient: { value: 190, range: [190, 519] },
    pyroelectricCoefficient: -200,
    bandGap: 3.2,
    electronAffinity: 3.9,
    electronBarrier: 0,
    conducts: true,
    lithium: 'at_risk',
    lithiumReason: TITANATE_ON_LITHIUM,
    sources: BARIUM_TITANATE_CERAMIC,
  },
  'BaTiO3-crystal': {
    title: msg`BaTiO₃, crystal with c along the normal`,
    form: msg`Single crystal or epitaxial film, axis normal to the surface`,
    consistentSet: msg`Spontaneous polarisation of one domain with the permittivities of the crystal along and across its axis.`,
    normalPermittivity: { value: 168, range: [80, 200] },
    transversePermittivity: 2920,
    polarisation: { value: 0.26, range: [0.16, 0.28] },
    curieTemperature: 393,
    transition: msg`first order`,
    coerciveField: { value: 1e5, range: [3e4, 1e6] },
    filmCoerciveField: 1e8,
    piezoelectricCoefficient: 86,
    pyroelectricCoefficient: -200,
    bandGap: 3.2,
    electronAffinity: 3.9,
    electronBarrier: 0,
    conducts: true,
    lithium: 'at_risk',
    lithiumReason: TITANATE_ON_LITHIUM,
    sources: BARIUM_TITANATE_CRYSTAL,
  },
  'PZT-5A': {
    title: verbatim('PZT-5A'),
    form: msg`Ceramic`,
    consistentSet: msg`One ceramic.`,
    normalPermittivity: { value: 1800, range: [500, 3800] },
    transversePermittivity: 1800,
    polarisation: { value: 0.392, range: [0.1, 0.45] },
    curieTemperature: 623,
    transition: msg`first order or continuous, with composition`,
    coerciveField: { value: 1.49e6, range: [8e5, 2.5e6] },
    filmCoerciveField: 1.2e8,
    piezoelectricCoefficient: 350,
    pyroelectricCoefficient: { value: -380, range: [-500, -268] },
    bandGap: 3.4,
    electronAffinity: 3.5,
    electronBarrier: 0,
    conducts: true,
    lithium: 'unstable',
    lithiumReason: msg`Pb²⁺ is reduced to lead, which alloys with lithium; it can also dissolve.`,
    sources: PZT,
  },
  'P(VDF-TrFE)': {
    title: verbatim('P(VDF-TrFE) 75/25'),
    form: msg`Spin-coated film`,
    consistentSet: msg`One spin-coated film.`,
    normalPermittivity: { value: 11, range: [7, 18] },
    transversePermittivity: 11,
    polarisation: { value: 0.085, range: [0.04, 0.1] },
    curieTemperature: 388,
    transition: msg`first order`,
    coerciveField: { value: 4e7, range: [3e7, 1.25e8] },
    filmCoerciveField: 1.25e8,
    piezoelectricCoefficient: -38,
    pyroelectricCoefficient: -40,
    bandGap: 6,
    electronBarrier: 3,
    conducts: false,
    lithium: 'reacts_self_passivating',
    lithiumReason: msg`Lithium takes fluorine from the polymer; the LiF that forms slows the reaction down.`,
    sources: COPOLYMER,
  },
  'beta-PVDF': {
    title: verbatim('β-PVDF'),
    form: msg`Stretched film`,
    consistentSet: msg`One stretched film.`,
    normalPermittivity: { value: 12, range: [6, 14] },
    transversePermittivity: 12,
    polarisation: { value: 0.06, range: [0.03, 0.08] },
    curieTemperature: 443,
    meltsFirst: true,
    transition: msg`none below the melting point`,
    coerciveField: { value: 5e7, range: [6e6, 1.2e8] },
    filmCoerciveField: 1e8,
    piezoelectricCoefficient: -33,
    pyroelectricCoefficient: { value: -30, range: [-30, -4] },
    bandGap: 6,
    electronBarrier: 3,
    conducts: false,
    lithium: 'reacts_self_passivating',
    lithiumReason: msg`Lithium takes fluorine from the polymer; the LiF that forms slows the reaction down.`,
    sources: BETA_PVDF,
  },
  'alpha-In2Se3': {
    title: verbatim('α-In₂Se₃'),
    form: msg`2D flake`,
    consistentSet: msg`One flake.`,
    normalPermittivity: { value: 17, range: [5, 20] },
    transversePermittivity: 17,
    polarisation: { value: 0.018, range: [0.005, 0.11] },
    curieTemperature: 620,
    polarBeyond: true,
    transition: msg`structural`,
    coerciveField: { value: 2e7, range: [1.6e5, 1e8] },
    filmCoerciveField: 2e7,
    piezoelectricCoefficient: 5.6,
    bandGap: { value: 1.39, range: [0.8, 1.6] },
    electronAffinity: 4.5,
    electronBarrier: 0,
    conducts: true,
    lithium: 'unstable_conversion',
    lithiumReason: msg`Converts to Li₂Se and indium; as a semiconductor of 1.39 eV its carriers also screen the polarisation.`,
    sources: INDIUM_SELENIDE,
  },
  LiNbO3: {
    title: verbatim('LiNbO₃'),
    form: msg`Congruent crystal, c-axis`,
    consistentSet: msg`Congruent crystal with its axis normal to the surface.`,
    normalPermittivity: { value: 28.7, range: [27, 86] },
    transversePermittivity: 85.2,
    polarisation: { value: 0.8, range: [0.75, 0.85] },
    curieTemperature: 1415,
    transition: msg`second order`,
    coerciveField: { value: 2.1e7, range: [5e6, 2.4e7] },
    filmCoerciveField: 5e7,
    piezoelectricCoefficient: 6,
    pyroelectricCoefficient: -83,
    bandGap: 3.8,
    electronAffinity: { value: 2, range: [0.8, 2.4] },
    electronBarrier: { value: NIOBATE_BARRIER, range: [0, 2.1] },
    conducts: false,
    electronsReason: msg`are held back, but the face decides: the plus face, the one that binds anions, has a barrier below ${quantity('_eV', NIOBATE_PLUS_FACE, 3, true)}. Electrons reach ${reach(NIOBATE_BARRIER)} deep at ${quantity('_eV', NIOBATE_BARRIER, 3, true)} and ${reach(NIOBATE_PLUS_FACE)} at ${quantity('_eV', NIOBATE_PLUS_FACE, 3, true)}. One number for a material hides what poling does.`,
    lithium: 'at_risk',
    lithiumReason: msg`Takes up lithium (Hüger et al., Batteries 9 (2023) 244); Nb⁵⁺ is reduced.`,
    sources: LITHIUM_NIOBATE,
  },
} as const satisfies Readonly<Record<string, Ferroelectric>>;

export type FerroelectricId = keyof typeof FERROELECTRICS;

export const LITHIUM_STABILITY: Readonly<Record<LithiumStability, Text>> = {
  at_risk: msg`At risk against lithium`,
  unstable: msg`Unstable against lithium`,
  unstable_conversion: msg`Unstable against lithium, which converts it`,
  reacts_self_passivating: msg`Reacts with lithium, partly passivating itself`,
};

/** Whether lithium reduces the material itself; what passivates itself reacts, but stops. */
export const REDUCED_BY_LITHIUM: Readonly<Record<LithiumStability, boolean>> = {
  at_risk: true,
  unstable: true,
  unstable_conversion: true,
  reacts_self_passivating: false,
};

/** Where a number of the library is from. */
export function sourceOf({ sources }: Ferroelectric, number: FerroelectricNumber): Source {
  return sources.of[number] ?? sources.others;
}

/** A uniaxial film with its axis along the normal acts on charges outside like an isotropic one with √(ε_t ε_n) (Landau and Lifshitz, sec. 13). */
export function imagePermittivity(transverse: number, normal: number): number {
  return Math.sqrt(transverse * normal);
}

/** Elementary charges per m² that a polarisation (C/m²) binds at its surface. */
export function boundChargesPerArea(polarisation: number): number {
  return polarisation / ELEMENTARY_CHARGE;
}
