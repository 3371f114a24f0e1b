/** The film: patches in a table, their pores, and a soaked layer on top. */

import { readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import type { Parameters, TableRow } from '../../contract/parameter.ts';
import { CHOICE, CONDUCTIVITY_OF_FILMS, PATCHES, read } from './sources.ts';

const FILM = { group: 'film', kind: 'number' } as const;

/** Tolerance of the sum of the area fractions. */
const AREA_TOLERANCE = 1e-6;

function checkAreas(rows: readonly TableRow[]): Text | undefined {
  if (rows.length === 0) return msg`The table is empty: a film needs at least one patch.`;
  const total = rows.reduce((sum, row) => sum + row.area_fraction, 0);
  if (Math.abs(total - 1) <= AREA_TOLERANCE) return undefined;
  const rest = 1 - (total - rows[rows.length - 1].area_fraction);
  const advice =
    rest > 0
      ? msg`Set the last one to ${readable(rest, 6, true)}, or change the others.`
      : msg`The others alone already reach 1 or more: make them smaller.`;
  return sequence([
    msg`The area fractions add up to ${readable(total, 7, true)}; together the patches cover the electrode once, so they must add up to 1.`,
    advice,
  ]);
}

export const film = {
  structure: {
    kind: 'enumeration',
    title: msg`What the film is made of`,
    symbol: 'L, φ',
    description: msg`A few kinds of spots in a table, or a seeded random map of thickness and composition.`,
    group: 'film',
    source: CHOICE,
    primary: true,
    default: 'patches',
    options: {
      patches: { title: msg`Patches`, description: msg`A table: each kind of spot with its share of the area.` },
      map: { title: msg`Random mosaic`, description: msg`A map that varies from point to point, the same for the same seed.` },
    },
  },
  patches: {
    kind: 'table',
    title: msg`Patches of the SEI`,
    symbol: 'SEI',
    description: msg`Each row is a kind of spot on the lithium: how much of the area it covers and what film it carries.`,
    group: 'film',
    source: {
      kind: 'illustrative',
      citation: msg`No measured distribution of SEI thickness at the micrometre scale is known to us; one thin and one four times thicker patch show the rule.`,
    },
    primary: true,
    onlyWhen: PATCHES,
    maximumRows: 64,
    shares: 'area_fraction',
    check: checkAreas,
    columns: {
      area_fraction: {
        ...FILM,
        title: msg`Area fraction`,
        symbol: 'w',
        description: msg`Share of the electrode that this patch covers. All shares add up to 1.`,
        source: CHOICE,
        default: 0.5,
        hard: [1e-6, 1],
        hardReason: msg`A patch covers some of the electrode, at most all of it.`,
        soft: [0.001, 1],
        scale: 'linear',
      },
      sei_thickness_nm: {
        ...FILM,
        title: msg`SEI thickness`,
        symbol: 'L',
        description: msg`Thickness of the ion-conducting film.`,
        source: {
          kind: 'read',
          citation: msg`About 10 to 200 nm: McBrayer et al., Nanotechnology 32 (2021) 502005; a dense inner part of some nanometres in a 20 nm film: S. Shi et al., J. Am. Chem. Soc. 2012. Swells when wet: Z. Zhang et al., Science 375 (2022) 66.`,
        },
        default: 20,
        hard: [0.1, 1e5],
        hardReason: msg`Thinner than an atom is no film; a tenth of a millimetre is no SEI.`,
        soft: [2, 200],
        scale: 'log',
      },
      inorganic_fraction: {
        ...FILM,
        title: msg`Inorganic fraction`,
        symbol: 'φ',
        description: msg`Volume share of LiF, Li₂O, Li₂CO₃ and Li₃N in the solid; the rest is organic.`,
        source: CHOICE,
        default: 1,
        hard: [0, 1],
        hardReason: msg`A volume share lies between 0 and 1.`,
        soft: [0, 1],
        scale: 'linear',
      },
      porosity: {
        ...FILM,
        title: msg`Porosity of the film`,
        symbol: 'ε',
        description: msg`Volume share of pores, closed and connected together.`,
        source: CHOICE,
        default: 0,
        hard: [0, 0.95],
        hardReason: msg`Above this nothing is left that could be called a film.`,
        soft: [0, 0.8],
        scale: 'linear',
      },
      connected_pore_fraction: {
        ...FILM,
        title: msg`Connected share of the pores`,
        symbol: 'f_c',
        description: msg`Share of the pores that lead from the electrolyte to the metal. 0: all closed.`,
        source: CHOICE,
        default: 0,
        hard: [0, 1],
        hardReason: msg`A share lies between 0 and 1.`,
        soft: [0, 1],
        scale: 'linear',
      },
      sei_conductivity_S_per_cm: {
        ...FILM,
        title: msg`Conductivity of the solid, given`,
        symbol: 'σ',
        description: msg`Replaces the mixing rule for this patch. Leave it out to compute the conductivity from the composition.`,
        source: CONDUCTIVITY_OF_FILMS,
        optional: true,
        default: 2e-8,
        hard: [1e-18, 1],
        hardReason: msg`A conductivity is positive.`,
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

    title: msg`Bruggeman exponent of the pores`,
    symbol: 'b',
    description: msg`Tortuosity of the connected pores is ε^{1−b}. 1: straight pores. Acts on the pores only.`,
    group: 'film',
    source: CHOICE,
    default: 1.5,
    hard: [1, 5],
    hardReason: msg`Below 1 a pore would conduct better than a straight one.`,
    soft: [1, 3],
    scale: 'linear',
  },
  pore_electrolyte_conductivity_S_per_m: {
    kind: 'number',
    title: msg`Conductivity of the electrolyte in the pores`,
    symbol: 'κ_e',
    description: msg`Bulk value of the liquid. That a pore of a nanometre conducts like the bulk is an assumption.`,
    group: 'film',
    source: read(
      msg`1.194 S/m at 1 mol/L LiPF₆: L. O. Valøen and J. N. Reimers, J. Electrochem. Soc. 152 (2005) A882, whose polynomial two public codes (PyBaMM, mpet) quote.`,
    ),
    default: 1,
    hard: [1e-10, 100],
    hardReason: msg`A conductivity is positive.`,
    soft: [1e-4, 2],
    scale: 'log',
  },
  outer_layer_thickness_nm: {
    kind: 'number',
    title: msg`Thickness of a porous outer layer`,
    symbol: 'L_out',
    description: msg`An even, soaked layer on top of the film. Light sees it, ions hardly do: it counts as electrolyte.`,
    group: 'film',
    source: CHOICE,
    default: 0,
    hard: [0, 1e6],
    hardReason: msg`A thickness is not negative.`,
    soft: [0, 1000],
    scale: 'linear',
  },
  outer_layer_porosity: {
    kind: 'number',
    title: msg`Porosity of the outer layer`,
    symbol: 'ε_out',
    description: msg`Conducts like the electrolyte in the pores times ε_out^b.`,
    group: 'film',
    source: CHOICE,
    default: 0.2,
    hard: [0.001, 1],
    hardReason: msg`Without pores it would belong to the dense film.`,
    soft: [0.02, 0.8],
    scale: 'linear',
  },
} as const satisfies Parameters;
