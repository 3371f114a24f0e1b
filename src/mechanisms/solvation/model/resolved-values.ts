/** The values of a scenario as the model takes them: SI, with the choices resolved. */

import { inSI } from '../../../quantities/si.ts';
import type { ValuesOf } from '../../contract/parameter.ts';
import { debyeLength } from '../../kernels/debye-length.ts';
import type { PARAMETERS } from '../parameters/index.ts';
import type { Bond } from './bond.ts';
import type { Competition } from './coordination.ts';
import { type ChargePair, filmOnMetal, halfSpace, METAL, type Surface } from './images.ts';
import type { BoothLiquid } from './saturation.ts';

export type SolvationValues = ValuesOf<typeof PARAMETERS>;

export const CATION = 1;
export const ANION = -1;

export interface FilmPermittivity {
  /** As charges outside see it. */
  readonly image: number;
  /** Across over along the axis. */
  readonly anisotropy: number;
}

/** The film (and metal) that a liquid of the given permittivity ends at; `film` replaces that of the values. */
export function surfaceOf(values: SolvationValues, liquidPermittivity: number, film?: FilmPermittivity): Surface {
  if (values.surface === 'bare-lithium') return METAL;
  const { image, anisotropy } = film ?? { image: values.film_permittivity, anisotropy: values.film_anisotropy };
  if (values.surface === 'half-space') return halfSpace(liquidPermittivity, image);
  return filmOnMetal(liquidPermittivity, image, inSI(values)('film_thickness_nm') * Math.sqrt(anisotropy));
}

export function organicSei(values: SolvationValues): Surface {
  return filmOnMetal(values.liquid_permittivity, values.organic_sei_permittivity, inSI(values)('organic_sei_thickness_nm'));
}

/** Permittivity of the liquid in which the image part of the bond acts. */
export function wallPermittivity(values: SolvationValues): number {
  return values.wall_liquid === 'given' ? values.wall_permittivity : values.liquid_permittivity;
}

export function bondOf(values: SolvationValues): Bond {
  const si = inSI(values);
  return {
    charge: CATION,
    dipole: si('dipole_D'),
    distance: si('distance_nm'),
    height: si('ion_height_nm'),
    angle: si('axis_angle_deg'),
  };
}

export function screeningLength(values: SolvationValues): number {
  return debyeLength(values.liquid_permittivity, inSI(values)('salt_concentration_mol_per_L'), values.temperature_K);
}

/** The competition far from any film. */
export function bulkCompetition(values: SolvationValues): Competition {
  const si = inSI(values);
  const closed = values.coordination_system === 'closed';
  return {
    sites: values.coordination_number,
    exchangeEnergy: si('reference_exchange_energy_kJ_per_mol'),
    anionActivity: si(closed ? 'salt_concentration_mol_per_L' : 'anion_concentration_mol_per_L'),
    solventActivity: si(closed ? 'total_solvent_concentration_mol_per_L' : 'solvent_concentration_mol_per_L'),
    anionAnionEnergy: si('anion_anion_energy_kJ_per_mol'),
    meanPotential: 0,
    temperature: values.temperature_K,
  };
}

export function boothLiquid(values: SolvationValues): BoothLiquid {
  return {
    lowFieldPermittivity: values.solvent_permittivity,
    refractiveIndex: values.refractive_index,
    coefficient: values.booth_coefficient_m_per_V,
  };
}

/** Li⁺ and the anion side by side at one height. */
export function pairAt(lateral: number, height: number): ChargePair {
  return { charge1: CATION, charge2: ANION, lateral, height1: height, height2: height };
}
