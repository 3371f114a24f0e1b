/** Where the numbers of the ferroelectrics are from. "Abstract": no more of the paper was read. */
import { quantity } from '../../quantities/numbers.ts';
import { citation, msg, type Text } from '../../quantities/text.ts';
import type { Source } from '../contract/parameter.ts';
import { LITHIUM_WORK_FUNCTION } from './lithium.ts';

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

/** Sources of some numbers of a ferroelectric, and of all others. */
export interface FerroelectricSources {
  readonly others: Source;
  readonly of: Partial<Record<FerroelectricNumber, Source>>;
}

const read = (citation: Text): Source => ({ kind: 'read', citation });
const derived = (citation: Text): Source => ({ kind: 'derived', citation });
const choice = (citation: Text): Source => ({ kind: 'modelling-choice', citation });
const notFound = (citation: Text): Source => ({ kind: 'recalled', citation, sought: 'not-found' });
const inPart = (citation: Text): Source => ({ kind: 'recalled', citation, sought: 'in-part' });
const notYet = (citation: Text): Source => ({ kind: 'recalled', citation, sought: 'not-yet' });

const TABLES = msg`Standard tables`;
const ISOTROPIC = choice(msg`The poled ceramic taken as isotropic`);
const AS_NORMAL = choice(msg`As along the normal`);
const BARRIER = derived(
  msg`Work function of lithium (${quantity('_eV', LITHIUM_WORK_FUNCTION, 3, true)}: Michaelson 1977 and CRC Handbook, as quoted by public tables) less the electron affinity, without pinning`,
);
const POLYMER_BARRIER = choice(msg`For polymers, whose electron affinity is not known well`);
const POLYMER_GAP = notYet(TABLES);
/** One data sheet gives nearly all of the two polymers. */
const PIEZO_FILM = msg`Piezo film user manual, table 1 (SparkFun)`;
const PZT_DATASHEET = read(msg`CTS 3195STD datasheet`);

const BARIUM_TITANATE = {
  curieTemperature: read(
    msg`About 393 K: a question-and-answer page that quotes papers (secondary, weak); 387 K with 5 % CaTiO₃: Lang, Rice and Shaw, J. Appl. Phys. 40 (1969) 4335 (abstract)`,
  ),
  filmCoerciveField: notFound(
    msg`Films of 5 to 30 nm: constant below 15 nm, falling slowly above; Jo et al., arXiv:cond-mat/0609064 (abstract, without the number)`,
  ),
  pyroelectricCoefficient: notFound(
    msg`Measured from 4.9 to 400 K by Lang, Rice and Shaw, J. Appl. Phys. 40 (1969) 4335 (abstract, without the number)`,
  ),
  bandGap: read(msg`3.2 eV, crystal at 300 K; 3.0 eV is quoted too: a question-and-answer page that quotes papers (secondary, weak)`),
  electronAffinity: notFound(msg`Poling moves the work function of a 20 nm film by 0.3 eV: Barrett et al., arXiv:1806.01503 (abstract)`),
  electronBarrier: BARRIER,
} as const;

export const BARIUM_TITANATE_CERAMIC: FerroelectricSources = {
  others: notFound(msg`Berlincourt and Jaffe; grain size: Zhao et al., Phys. Rev. B 70 (2004) 024107`),
  of: {
    ...BARIUM_TITANATE,
    normalPermittivity: inPart(
      msg`1502 at grains of 1 µm, 1082 at 12 µm, at 1 kHz: Panomsuwan and Manuspiya, Appl. Phys. A 124 (2018) 713 (abstract)`,
    ),
    transversePermittivity: ISOTROPIC,
    polarisation: notFound(msg`Rises with the size of the grains: Sci. Rep. 5 (2015) 9953 (abstract, without the number)`),
    coerciveField: notFound(msg`3·10⁵ V/m in a related ceramic, BZT-BCT: Srinivas et al., Ceram. Int. 41 (2015) 1980 (abstract)`),
    piezoelectricCoefficient: inPart(
      msg`Up to 519 pC/N at grains of 1 µm, sintered in two steps: J. Am. Ceram. Soc., 10.1111/jace.12601 (abstract)`,
    ),
  },
};

export const BARIUM_TITANATE_CRYSTAL: FerroelectricSources = {
  others: notFound(citation('Merz; Berlincourt and Jaffe')),
  of: {
    ...BARIUM_TITANATE,
    polarisation: inPart(
      msg`0.28 C/m² in a film at 77 K: Petraru et al., Appl. Phys. Lett. 2008, 10.1063/1.2972135 (abstract); 0.16 in an old textbook (Google Books, Ag5RAAAAMAAJ, p. 117)`,
    ),
    coerciveField: notFound(
      msg`Theory without defects is at least ten times too high: Appl. Phys. Lett. 91 (2007) 032902 (abstract, without the number)`,
    ),
  },
};

export const PZT: FerroelectricSources = {
  others: notFound(TABLES),
  of: {
    normalPermittivity: PZT_DATASHEET,
    transversePermittivity: ISOTROPIC,
    polarisation: PZT_DATASHEET,
    curieTemperature: PZT_DATASHEET,
    coerciveField: PZT_DATASHEET,
    filmCoerciveField: read(
      msg`1.2·10⁸ V/m in 8 nm of epitaxial Pb(Zr₀.₅₂Ti₀.₄₈)O₃: Pertsev et al., Appl. Phys. Lett. 83 (2003) 3356 (abstract)`,
    ),
    piezoelectricCoefficient: PZT_DATASHEET,
    pyroelectricCoefficient: inPart(msg`About 400: diracdelta.co.uk (encyclopedia without a source, weak)`),
    electronBarrier: BARRIER,
  },
};

const COPOLYMER_FIELD = read(
  msg`4·10⁷ V/m thick, 1.25·10⁸ V/m at 60 nm: Polarization behavior in VDF-TrFE copolymer thin films, 75/25 (abstract, authors not shown)`,
);

export const COPOLYMER: FerroelectricSources = {
  others: notFound(TABLES),
  of: {
    normalPermittivity: inPart(msg`7 to 8, thick poled film at 1 kHz: ${PIEZO_FILM}`),
    transversePermittivity: AS_NORMAL,
    polarisation: read(
      msg`85 mC/m² spin-coated: Furukawa et al. 2006; 100 mC/m² saturated, at 60 nm and thick: Polarization behavior in VDF-TrFE copolymer thin films (abstract)`,
    ),
    curieTemperature: notFound(
      msg`353 ± 10 K in a film of 30 monolayers, critical point at 418 K (abstract); the bulk of 75/25 was not read`,
    ),
    coerciveField: COPOLYMER_FIELD,
    filmCoerciveField: COPOLYMER_FIELD,
    piezoelectricCoefficient: read(PIEZO_FILM),
    pyroelectricCoefficient: read(PIEZO_FILM),
    bandGap: POLYMER_GAP,
    electronBarrier: POLYMER_BARRIER,
  },
};

export const BETA_PVDF: FerroelectricSources = {
  others: notYet(msg`Castillo et al., Gels 9 (2023) 336, and standard tables`),
  of: {
    normalPermittivity: read(msg`12 to 13 at 1 kHz: ${PIEZO_FILM}`),
    transversePermittivity: AS_NORMAL,
    polarisation: inPart(msg`0.049 C/m² at 140 MV/m and 1 Hz: Satapathy et al., Bull. Mater. Sci. 34 (2011) 727 (abstract)`),
    curieTemperature: read(
      msg`Melts at 170 °C: Panda, in Multifunctional Ferroelectric Materials, IntechOpen 2021, 10.5772/intechopen.96593 (abstract)`,
    ),
    coerciveField: inPart(
      msg`6·10⁶ V/m in a sheared film: Xu et al., RSC Adv. 2017, c7ra00586e (abstract); 2.4·10⁸ V/m in form IV, another crystal (2016, abstract)`,
    ),
    piezoelectricCoefficient: read(PIEZO_FILM),
    pyroelectricCoefficient: read(msg`30 in size: ${PIEZO_FILM}; an early commercial film only 4 (abstract)`),
    bandGap: POLYMER_GAP,
    electronBarrier: POLYMER_BARRIER,
  },
};

const SELENIDE_FIELD = inPart(
  msg`1.6·10⁵ V/m in few-layer 2H flakes: Lv et al., Mater. Horiz. 2021, 10.1039/d0mh01863e (abstract, which does not say along which axis)`,
);

export const INDIUM_SELENIDE: FerroelectricSources = {
  others: notFound(TABLES),
  of: {
    normalPermittivity: read(msg`Wu et al., Nano Lett. 2015 (bulk; falls below six to eight layers)`),
    transversePermittivity: AS_NORMAL,
    polarisation: derived(
      msg`0.11 e Å per hexagonal cell, Ding et al., Nat. Commun. 2017, 8, 14956; odd numbers of layers have clearly more than even ones: Lv et al., Mater. Horiz. 2021 (abstract)`,
    ),
    curieTemperature: read(
      msg`Polar above 620 K, wurtzite type: Jiang et al., Nat. Commun. 2025, 10.1038/s41467-025-62822-7 (abstract). 473 K is what the in-plane β′ phase survives: Zheng et al., Sci. Adv. 4 (2018) eaar7720 (abstract)`,
    ),
    coerciveField: SELENIDE_FIELD,
    filmCoerciveField: SELENIDE_FIELD,
    piezoelectricCoefficient: notFound(
      msg`Shown, and switchable, down to about 10 nm: Zhou et al., Nano Lett. 17 (2017) 5508 (abstract, without the number)`,
    ),
    bandGap: inPart(msg`0.8 to 1.6 eV, wurtzite type: Jiang et al., Nat. Commun. 2025 (abstract)`),
    electronBarrier: BARRIER,
  },
};

export const LITHIUM_NIOBATE: FerroelectricSources = {
  others: notFound(citation('Weis and Gaylord 1985')),
  of: {
    normalPermittivity: notFound(msg`Free crystal; clamped 26.3: Kovacs et al. 1990, as quoted by GEWtool`),
    transversePermittivity: notFound(msg`Free crystal; clamped 45.6: Kovacs et al. 1990, as quoted by GEWtool`),
    polarisation: read(
      msg`0.80 ± 0.05 C/m², whatever the composition: Gopalan et al., Appl. Phys. Lett. 72 (1998) 1981, 10.1063/1.121491 (abstract)`,
    ),
    curieTemperature: read(msg`1413 K congruent, 1430 K elsewhere: two encyclopedias (secondary)`),
    coerciveField: inPart(
      msg`Congruent 1.8·10⁷ to above 2.4·10⁷ V/m, near-stoichiometric four to five times less: Gopalan et al. 1998, Phys. Rev. B 69 (2004) 064113, Chen et al., J. Appl. Phys. 2003, 10.1063/1.1597960 (abstracts)`,
    ),
    piezoelectricCoefficient: read(msg`Boston Piezo-Optics, as quoted by piezo_rotations (public code)`),
    bandGap: read(msg`3.77 eV: Zanatta, Results Phys. 39 (2022) 105736, as quoted by mirrors of Wikipedia (secondary)`),
    electronAffinity: read(
      msg`About 2 eV: Dunn and Tiwari, Appl. Phys. Lett. 93 (2008) 092905, 10.1063/1.2978195 (abstract). It depends on the face: 0.8 eV at the minus face, above 2.4 eV at the plus face, by photothreshold less gap (our step) from Yang et al., Appl. Phys. Lett. 85 (2004) 2316, 10.1063/1.1790604 (abstract)`,
    ),
    electronBarrier: BARRIER,
  },
};
