/**
 * A ferroelectric film over the tip: what its polarisation could do, and what its mere resistance does. The shielding of
 * the tip by polarisation is a hypothesis of the paper (section 3.1(2)); the capacitor formulas describe a transient. SI.
 */
import { FARADAY, GAS_CONSTANT, VACUUM_PERMITTIVITY } from '../../materials/constants.ts';

export interface PolarFilm {
  readonly thickness: number;
  readonly relativePermittivity: number;
  /** C/m², positive outwards. */
  readonly polarisation: number;
  /** Ionic, S/m. */
  readonly conductivity: number;
  readonly coerciveField: number;
  /** Share of the surface that it covers. */
  readonly coverage: number;
  /** Share of the polarisation that ions or free charge neutralise. */
  readonly compensated: number;
  /** C_dl of the double layer in series, F/m². */
  readonly doubleLayerCapacitance: number;
}

interface CapacitorDivider {
  readonly filmCapacitance: number;
  readonly metalCharge: number;
  readonly filmField: number;
  readonly doubleLayerDrop: number;
  /** ψ: the part of the drop that the polarisation makes. */
  readonly dropFromPolarisation: number;
}

/** Film in series with the double layer under a total drop U; the field in the film holds the depolarising field −P/C_dl. */
export function capacitorDivider(
  film: Pick<PolarFilm, 'thickness' | 'relativePermittivity' | 'polarisation' | 'doubleLayerCapacitance'>,
  drop: number,
): CapacitorDivider {
  const permittivity = VACUUM_PERMITTIVITY * film.relativePermittivity;
  const { polarisation: P, doubleLayerCapacitance: Cdl } = film;
  const Cf = permittivity / film.thickness;
  const metalCharge = (drop + P / Cf) / (1 / Cf + 1 / Cdl);
  return {
    filmCapacitance: Cf,
    metalCharge,
    filmField: (metalCharge - P) / permittivity,
    doubleLayerDrop: (drop * Cf + P) / (Cf + Cdl),
    dropFromPolarisation: P / (Cf + Cdl),
  };
}

/** θ(1−χ)P: the polarisation that is left to act, averaged over the surface, C/m². */
function actingPolarisation(film: PolarFilm): number {
  return film.coverage * (1 - film.compensated) * film.polarisation;
}

/** Area-specific resistance of the film, weighted by its coverage, Ω m². */
export function filmResistance(film: PolarFilm): number {
  return (film.coverage * film.thickness) / film.conductivity;
}

/**
 * Reading (a), the cartoon: s = min(1, θ(1−χ)|P|/(ε_0 ε_e β E_drive)), the share of the enhancement that bound charge
 * would cancel if it met the field of the electrolyte in a capacitor. β_eff = 1 + (β−1)(1−s).
 */
export function cartoonShielding(film: PolarFilm, electrolytePermittivity: number, beta: number, drivingField: number): number {
  return Math.min(1, Math.abs(actingPolarisation(film)) / (VACUUM_PERMITTIVITY * electrolytePermittivity * beta * drivingField));
}

/**
 * Reading (b), Frumkin: static dipoles do not change the driving force at steady state, but they shift the potential at
 * the outer Helmholtz plane and with it the exchange current, by exp(−½F θ(1−χ)ψ/RT); outward dipoles slow plating.
 */
export function frumkinFactor(film: PolarFilm, temperature: number): number {
  const psi = film.coverage * (1 - film.compensated) * capacitorDivider(film, 0).dropFromPolarisation;
  return Math.exp((-0.5 * FARADAY * psi) / (GAS_CONSTANT * temperature));
}

/** Steady field in a film that conducts ions, whatever its polarisation, V/m. */
export function steadyFilmField(current: number, conductivity: number): number {
  return current / conductivity;
}

/** ε_0ε_f/κ_f: in this time the film's own charge neutralises its polarisation, s. */
export function neutralisationTime(relativePermittivity: number, conductivity: number): number {
  return (VACUUM_PERMITTIVITY * relativePermittivity) / conductivity;
}

/** Time in which a field reverses the polarisation (Merz): τ_0 exp(E_a/E) with E_a = 5E_c and τ_0 = 10 ns, s. */
export function switchingTime(field: number, coerciveField: number): number {
  return 1e-8 * Math.exp((5 * coerciveField) / field);
}

/** The field that the cartoon compares the bound charge with. */
export type DrivingField = 'ohmic' | 'film-drop' | 'conducting-film' | 'double-layer';

/** Fields that could switch the film, V/m. */
interface CandidateFields {
  /** In the electrolyte at the apex of an equipotential: βi/κ_ss. */
  readonly ohmic: number;
  /** A potential drop across the film: U/d. */
  readonly filmDrop: number;
  /** Direct current through a film that conducts ions: i/κ_f. */
  readonly conductingFilm: number;
  /** In the double layer, over less than a nanometre: U/λ_D. */
  readonly doubleLayer: number;
}

export function candidateFields(at: {
  readonly current: number;
  readonly steadyConductivity: number;
  readonly beta: number;
  readonly drop: number;
  readonly thickness: number;
  readonly filmConductivity?: number;
  readonly debyeLength?: number;
}): CandidateFields {
  return {
    ohmic: (at.beta * at.current) / at.steadyConductivity,
    filmDrop: at.drop / at.thickness,
    conductingFilm: at.filmConductivity === undefined ? 0 : steadyFilmField(at.current, at.filmConductivity),
    doubleLayer: at.debyeLength === undefined ? 0 : at.drop / at.debyeLength,
  };
}

type Feasibility = 'anywhere' | 'in-the-film' | 'within-a-nanometre' | 'nowhere';

/** Where the available field reaches the coercive field: the feasibility light. */
export function feasibility(fields: CandidateFields, coerciveField: number): Feasibility {
  if (fields.ohmic >= coerciveField) return 'anywhere';
  if (fields.filmDrop >= coerciveField || fields.conductingFilm >= coerciveField) return 'in-the-film';
  return fields.doubleLayer >= coerciveField ? 'within-a-nanometre' : 'nowhere';
}
