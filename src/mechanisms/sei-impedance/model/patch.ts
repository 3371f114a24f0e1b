/** Resistance of one patch of SEI: a dense branch, and a branch through connected pores. All per area, SI. */
import { power } from '../../../numerics/power.ts';
import { FARADAY, GAS_CONSTANT } from '../../materials/constants.ts';

/** Linear charge-transfer resistance RT/(F i₀), Ω·m². */
export function chargeTransferResistance(exchangeCurrentDensity: number, temperature: number): number {
  return (GAS_CONSTANT * temperature) / (FARADAY * exchangeCurrentDensity);
}

/** One part of a patch with one film resistance. The pore current meets charge transfer on the pore floor like any other. */
export interface Branch {
  /** Share of the area of its patch. */
  readonly area: number;
  /** Film resistance of this part, L/σ, Ω·m² of the part. */
  readonly filmResistance: number;
}

export interface PorousFilm {
  /** m */
  readonly thickness: number;
  /** Of the solid without pores, S/m. */
  readonly solidConductivity: number;
  readonly porosity: number;
  /** Share of the pores that reach from the electrolyte to the metal. */
  readonly connectedFraction: number;
  /** Of the electrolyte in the pores, S/m. */
  readonly poreElectrolyteConductivity: number;
  readonly bruggemanExponent: number;
}

/** Areas and conductivities of the two parts of a porous film. Closed pores leave (1−ε)^1.5 of the conductivity of the solid. */
export function partsOf(film: Omit<PorousFilm, 'thickness' | 'solidConductivity'>) {
  const connectedArea = film.connectedFraction * film.porosity;
  const closedPorosity = (film.porosity - connectedArea) / (1 - connectedArea);
  return {
    connectedArea,
    /** Of the conductivity of the solid without pores. */
    solidShare: power(1 - closedPorosity, 1.5),
    poreConductivity: film.poreElectrolyteConductivity * power(film.porosity, film.bruggemanExponent - 1),
  };
}

/** The film as branches in parallel: one when no pore connects, else solid first, then pores. */
export function branchesOf(film: PorousFilm): readonly Branch[] {
  const { connectedArea, solidShare, poreConductivity } = partsOf(film);
  const solid = { area: 1 - connectedArea, filmResistance: film.thickness / (film.solidConductivity * solidShare) };
  if (connectedArea === 0) return [solid];
  return [solid, { area: connectedArea, filmResistance: film.thickness / poreConductivity }];
}

/** Resistance of branches in parallel, each with `inSeries` (charge transfer) behind it, Ω·m². `inSeries` = 0: the film only. */
export function parallelResistance(branches: readonly Branch[], inSeries = 0): number {
  return 1 / branches.reduce((total, { area, filmResistance }) => total + area / (filmResistance + inSeries), 0);
}
