/**
 * Ferroelectrics for lithium electrodes, in consistent sets: never the polarisation of a crystal with the permittivity of a ceramic.
 * SI, except where a comment says otherwise. Used by every mechanism through one enumeration, see ferroelectric-choice.ts.
 */

import { citation, msg, type Text, verbatim } from '../../quantities/text.ts';
import type { Source } from '../contract/parameter.ts';
import { ELEMENTARY_CHARGE } from './constants.ts';

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
  readonly transition: Text;
  /** V/m, of the bulk form. */
  readonly coerciveField: Ranged;
  /** V/m, that thin films reach. */
  readonly filmCoerciveField: number;
  /** pC/N; the sign is a convention. */
  readonly piezoelectricCoefficient: number;
  /** µC/(m² K); the sign is a convention. */
  readonly pyroelectricCoefficient?: number;
  /** eV. */
  readonly bandGap: number;
  /** eV. */
  readonly electronAffinity?: number;
  /** eV, for electrons from lithium: max(0, work function − affinity), without pinning. */
  readonly electronBarrier: number;
  /** Electrons from lithium pass: no barrier. */
  readonly conducts: boolean;
  readonly lithium: LithiumStability;
  readonly lithiumReason: Text;
  /** Of every number that `otherSources` does not name. */
  readonly source: Source;
  readonly otherSources?: Partial<Record<FerroelectricNumber, Source>>;
}

/** What of a ferroelectric is a number. */
export type FerroelectricNumber =
  | 'normalPermittivity'
  | 'transversePermittivity'
  | 'polarisation'
  | 'curieTemperature'
  | 'coerciveField'
  | 'filmCoerciveField'
  | 'piezoelectricCoefficient'
  | 'pyroelectricCoefficient'
  | 'bandGap'
  | 'electronAffinity'
  | 'electronBarrier';

const recalled = (citation: Text): Source => ({ kind: 'recalled', citation });
const TABLES = recalled(msg`Standard tables`);
const BARRIER: Source = { kind: 'derived', citation: msg`Work function of lithium (2.9 eV) less the electron affinity, without pinning` };
const POLYMER_BARRIER: Source = { kind: 'modelling-choice', citation: msg`For polymers, whose electron affinity is not known well` };
const PZT_DATASHEET: Source = { kind: 'read', citation: msg`CTS 3195STD datasheet` };

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
    piezoelectricCoefficient: 190,
    pyroelectricCoefficient: -200,
    bandGap: 3.2,
    electronAffinity: 3.9,
    electronBarrier: 0,
    conducts: true,
    lithium: 'at_risk',
    lithiumReason: msg`Ti⁴⁺ may be reduced to Ti³⁺; the related titanate LLTO becomes a mixed conductor below 1.7 V against lithium.`,
    source: recalled(msg`Berlincourt and Jaffe; Lang; grain size: Zhao et al., Phys. Rev. B 2004, 70, 024107`),
    otherSources: { electronBarrier: BARRIER },
  },
  'BaTiO3-crystal': {
    title: msg`BaTiO₃, crystal with c along the normal`,
    form: msg`Single crystal or epitaxial film, axis normal to the surface`,
    consistentSet: msg`Spontaneous polarisation of one domain with the permittivities of the crystal along and across its axis.`,
    normalPermittivity: { value: 168, range: [80, 200] },
    transversePermittivity: 2920,
    polarisation: { value: 0.26, range: [0.2, 0.27] },
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
    lithiumReason: msg`Ti⁴⁺ may be reduced to Ti³⁺; the related titanate LLTO becomes a mixed conductor below 1.7 V against lithium.`,
    source: recalled(citation('Merz; Berlincourt and Jaffe')),
    otherSources: { electronBarrier: BARRIER },
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
    filmCoerciveField: 1e7,
    piezoelectricCoefficient: 350,
    pyroelectricCoefficient: -380,
    bandGap: 3.4,
    electronAffinity: 3.5,
    electronBarrier: 0,
    conducts: true,
    lithium: 'unstable',
    lithiumReason: msg`Pb²⁺ is reduced to lead, which alloys with lithium; it can also dissolve.`,
    source: TABLES,
    otherSources: {
      normalPermittivity: PZT_DATASHEET,
      transversePermittivity: { kind: 'modelling-choice', citation: msg`The poled ceramic taken as isotropic` },
      polarisation: PZT_DATASHEET,
      curieTemperature: PZT_DATASHEET,
      coerciveField: PZT_DATASHEET,
      piezoelectricCoefficient: PZT_DATASHEET,
      electronBarrier: BARRIER,
    },
  },
  'P(VDF-TrFE)': {
    title: verbatim('P(VDF-TrFE) 75/25'),
    form: msg`Spin-coated film`,
    consistentSet: msg`One spin-coated film.`,
    normalPermittivity: { value: 11, range: [8, 18] },
    transversePermittivity: 11,
    polarisation: { value: 0.085, range: [0.04, 0.1] },
    curieTemperature: 388,
    transition: msg`first order`,
    coerciveField: { value: 5e7, range: [3e7, 1e8] },
    filmCoerciveField: 1e8,
    piezoelectricCoefficient: -30,
    pyroelectricCoefficient: -35,
    bandGap: 6,
    electronBarrier: 3,
    conducts: false,
    lithium: 'reacts_self_passivating',
    lithiumReason: msg`Lithium takes fluorine from the polymer; the LiF that forms slows the reaction down.`,
    source: TABLES,
    otherSources: {
      polarisation: { kind: 'read', citation: citation('Furukawa et al. 2006 (85 mC/m²)') },
      electronBarrier: POLYMER_BARRIER,
    },
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
    pyroelectricCoefficient: -27,
    bandGap: 6,
    electronBarrier: 3,
    conducts: false,
    lithium: 'reacts_self_passivating',
    lithiumReason: msg`Lithium takes fluorine from the polymer; the LiF that forms slows the reaction down.`,
    source: recalled(msg`Castillo et al., Gels 2023, 9, 336, and standard tables`),
    otherSources: { electronBarrier: POLYMER_BARRIER },
  },
  'alpha-In2Se3': {
    title: verbatim('α-In₂Se₃'),
    form: msg`2D flake`,
    consistentSet: msg`One flake.`,
    normalPermittivity: { value: 17, range: [5, 20] },
    transversePermittivity: 17,
    polarisation: { value: 0.018, range: [0.005, 0.11] },
    curieTemperature: 473,
    transition: msg`structural`,
    coerciveField: { value: 2e7, range: [5e6, 1e8] },
    filmCoerciveField: 2e7,
    piezoelectricCoefficient: 5.6,
    bandGap: 1.39,
    electronAffinity: 4.5,
    electronBarrier: 0,
    conducts: true,
    lithium: 'unstable_conversion',
    lithiumReason: msg`Converts to Li₂Se and indium; as a semiconductor of 1.39 eV its carriers also screen the polarisation.`,
    source: TABLES,
    otherSources: {
      normalPermittivity: { kind: 'read', citation: msg`Wu et al., Nano Lett. 2015 (bulk; falls below six to eight layers)` },
      transversePermittivity: { kind: 'modelling-choice', citation: msg`As along the normal` },
      polarisation: { kind: 'derived', citation: msg`0.11 e Å per hexagonal cell, Ding et al., Nat. Commun. 2017, 8, 14956` },
      electronBarrier: BARRIER,
    },
  },
  LiNbO3: {
    title: verbatim('LiNbO₃'),
    form: msg`Congruent crystal, c-axis`,
    consistentSet: msg`Congruent crystal with its axis normal to the surface.`,
    normalPermittivity: { value: 28.7, range: [27, 86] },
    transversePermittivity: 85.2,
    polarisation: { value: 0.71, range: [0.5, 0.8] },
    curieTemperature: 1415,
    transition: msg`second order`,
    coerciveField: { value: 2.1e7, range: [2e5, 2.2e7] },
    filmCoerciveField: 5e7,
    piezoelectricCoefficient: 6,
    pyroelectricCoefficient: -83,
    bandGap: 3.8,
    electronAffinity: 1.3,
    electronBarrier: 1.6,
    conducts: false,
    lithium: 'at_risk',
    lithiumReason: msg`Takes up lithium; Nb⁵⁺ is reduced.`,
    source: recalled(msg`Weis and Gaylord 1985; Hüger et al., Batteries 2023, 9, 244 (lithium uptake)`),
    otherSources: { electronBarrier: BARRIER },
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
export function sourceOf({ source, otherSources }: Ferroelectric, number: FerroelectricNumber): Source {
  return otherSources?.[number] ?? source;
}

/** A uniaxial film with its axis along the normal acts on charges outside like an isotropic one with √(ε_t ε_n) (Landau and Lifshitz, sec. 13). */
export function imagePermittivity(transverse: number, normal: number): number {
  return Math.sqrt(transverse * normal);
}

/** Elementary charges per m² that a polarisation (C/m²) binds at its surface. */
export function boundChargesPerArea(polarisation: number): number {
  return polarisation / ELEMENTARY_CHARGE;
}
