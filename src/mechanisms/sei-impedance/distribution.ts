/** Where the current goes: one answer for tables and maps, for every coupling and kinetics. SI. */
import { PeriodicGrid } from '../../numerics/hartley.ts';
import { atOnce, partOf, type Slices } from '../../numerics/slices.ts';
import { inSI } from '../si.ts';
import { CoupledLayer } from './coupled.ts';
import { type ChargeTransfer, type Currents, filmLaw, solveCurrents } from './currents.ts';
import { type MapFilm, mapFilmInSlices, type PatchFilm, patchFilmOf, takesLong } from './film.ts';
import type { SeiValues } from './parameters.ts';
import { chargeTransferResistance, parallelResistance } from './patch.ts';
import type { ElectrolyteLayer } from './slab.ts';
import { type StripeCurrents, solveStripes } from './stripes.ts';
import { solveUniformVoltage } from './uniform-voltage.ts';

/** The parts of the film that differ, pores apart from solid: equally long lists. */
export interface Parts {
  /** Share of the electrode; sum 1. */
  readonly area: ArrayLike<number>;
  /** Ω·m² */
  readonly filmResistance: ArrayLike<number>;
  /** m */
  readonly thickness: ArrayLike<number>;
}

/** The places where the current differs: equally long lists. */
export interface Places {
  /** Share of the electrode; sum 1. */
  readonly area: ArrayLike<number>;
  /** Of the film there, Ω·m². */
  readonly filmResistance: ArrayLike<number>;
  /** A/m² */
  readonly current: ArrayLike<number>;
}

/** A patch of the table or a point of the map as a whole, pores included. */
export interface Spots {
  readonly area: ArrayLike<number>;
  /** Without charge transfer, Ω·m². */
  readonly filmResistance: ArrayLike<number>;
  /** With linear charge transfer, Ω·m². */
  readonly resistance: ArrayLike<number>;
  readonly thickness: ArrayLike<number>;
  readonly inorganicFraction: ArrayLike<number>;
}

export interface Distribution {
  /** V */
  readonly cellVoltage: number;
  /** Mean over the area of the overpotential of film and charge transfer, V. */
  readonly overpotential: number;
  readonly parts: Parts;
  readonly places: Places;
  readonly spots: Spots;
  readonly patches?: { readonly film: PatchFilm; readonly currents: Currents };
  readonly stripes?: StripeCurrents;
  readonly map?: MapFilm & { readonly current: Float64Array };
}

export function chargeTransferOf(values: SeiValues): ChargeTransfer {
  return {
    kinetics: values.kinetics,
    exchangeCurrentDensity: inSI(values)('exchange_current_density_mA_per_cm2'),
    temperature: values.temperature_K,
  };
}

/** Throws a RangeError when a coupled solution does not converge. */
export function* distributeInSlices(values: SeiValues, electrolyte: ElectrolyteLayer): Slices<Distribution> {
  return values.structure === 'map' ? yield* overMap(values, electrolyte) : overPatches(values, electrolyte);
}

function overPatches(values: SeiValues, electrolyte: ElectrolyteLayer): Distribution {
  const film = patchFilmOf(values);
  const chargeTransfer = chargeTransferOf(values);
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  const si = inSI(values);
  const meanCurrentDensity = si('current_density_mA_per_cm2');
  const mosaic = { patches: film.patches, chargeTransfer, meanCurrentDensity };
  const stripes = values.coupling === 'coupled' ? solveStripes(mosaic, electrolyte, si('pattern_wavelength_um')) : undefined;
  const currents =
    values.coupling === 'coupled'
      ? stripes!
      : solveCurrents({ ...mosaic, coupling: values.coupling, electrolyteResistance: electrolyte.resistance });

  // Every part of every patch counts on its own: under a connected pore the local current is what grows lithium.
  const parts = film.patches.flatMap(({ area, branches }, patch) =>
    branches.map((part, branch) => ({ patch, branch, area: area * part.area, current: currents.branchCurrents[patch][branch] })),
  );
  const places = stripes ? stripes.spots : parts;
  const resistanceOf = ({ patch, branch }: { patch: number; branch: number }) => film.patches[patch].branches[branch].filmResistance;
  return {
    cellVoltage: currents.cellVoltage,
    overpotential: film.patches.reduce((sum, { area }, i) => sum + area * currents.overpotentials[i], 0),
    parts: {
      area: parts.map(({ area }) => area),
      filmResistance: parts.map(resistanceOf),
      thickness: parts.map(({ patch }) => film.thickness[patch]),
    },
    places: {
      area: places.map(({ area }) => area),
      filmResistance: places.map(resistanceOf),
      current: places.map(({ current }) => current),
    },
    spots: {
      area: film.patches.map(({ area }) => area),
      filmResistance: film.patches.map(({ branches }) => parallelResistance(branches)),
      resistance: film.patches.map(({ branches }) => parallelResistance(branches, rct)),
      thickness: film.thickness,
      inorganicFraction: values.patches.map((row) => row.inorganic_fraction),
    },
    patches: { film, currents },
    stripes,
  };
}

function* overMap(values: SeiValues, electrolyte: ElectrolyteLayer): Slices<Distribution> {
  const film = yield* partOf(0, 0.5, mapFilmInSlices(values));
  const { filmResistance } = film;
  const chargeTransfer = chargeTransferOf(values);
  const rct = chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature);
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const resistance = filmResistance.map((value) => value + rct);
  const area = new Float64Array(filmResistance.length).fill(1 / filmResistance.length);
  const solved = (cellVoltage: number, current: Float64Array): Distribution => ({
    cellVoltage,
    // On average the electrolyte costs what its mean mode costs; the sideways modes cancel.
    overpotential: cellVoltage - meanCurrentDensity * electrolyte.resistance,
    parts: { area, filmResistance, thickness: film.thickness },
    places: { area, filmResistance, current },
    spots: { area, filmResistance, resistance, thickness: film.thickness, inorganicFraction: film.inorganicFraction },
    map: { ...film, current },
  });

  if (values.coupling === 'coupled') {
    const layer = new CoupledLayer(new PeriodicGrid(film.points, 2), film.box, electrolyte);
    const solving =
      values.kinetics === 'linear'
        ? layer.linearInSlices(resistance, meanCurrentDensity)
        : layer.nonlinearInSlices(filmLaw(filmResistance, chargeTransfer), meanCurrentDensity);
    const { cellVoltage, currents } = takesLong(values) ? yield* partOf(0.5, 1, solving) : atOnce(solving);
    return solved(cellVoltage, currents);
  }
  const inEach = values.coupling === 'columns' ? electrolyte.resistance : 0;
  const { voltage, currents } = solveUniformVoltage(
    inEach === 0 ? filmResistance : filmResistance.map((value) => value + inEach),
    chargeTransfer,
    meanCurrentDensity,
  );
  return solved(voltage + (inEach === 0 ? meanCurrentDensity * electrolyte.resistance : 0), currents);
}
