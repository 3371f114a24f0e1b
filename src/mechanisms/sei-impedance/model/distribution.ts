/** Where the current goes: one answer for tables and maps, for every coupling and kinetics. SI. */
import { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { atOnce, partOf, type Slices } from '../../../numerics/slices.ts';
import { inSI } from '../../../quantities/si.ts';
import type { SeiValues } from '../parameters/index.ts';
import { type CoupledCurrents, CoupledLayer } from './coupled.ts';
import { type ChargeTransfer, type Currents, currentThrough, filmLaw, solveCurrents } from './currents.ts';
import { type MapBranch, type MapFilm, mapFilmInSlices, type PatchFilm, patchFilmOf, takesLong } from './film.ts';
import { ParallelLaw } from './parallel-law.ts';
import { type Branch, chargeTransferResistance, parallelResistance } from './patch.ts';
import type { ElectrolyteLayer } from './slab.ts';
import { type StripeCurrents, solveStripes } from './stripes.ts';
import { uniformVoltageInSlices } from './uniform-voltage.ts';

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
interface Spots {
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
  const { branches } = film;
  const chargeTransfer = chargeTransferOf(values);
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const resistance = inParallel(branches, chargeTransferResistance(chargeTransfer.exchangeCurrentDensity, chargeTransfer.temperature));
  const solving = mapCurrentsInSlices(values, film, chargeTransfer, meanCurrentDensity, resistance, electrolyte);
  const { cellVoltage, currents, overpotentials } = takesLong(values) ? yield* partOf(0.5, 1, solving) : atOnce(solving);

  const points = currents.length;
  const area = new Float64Array(points).fill(1 / points);
  const inBranch = ({ filmResistance }: MapBranch) =>
    branches.length === 1 ? currents : filmResistance.map((value, i) => currentThrough(value, chargeTransfer, overpotentials[i]));
  const parts = {
    area: joined(branches.map((branch) => new Float64Array(points).fill(branch.area / points))),
    filmResistance: joined(branches.map(({ filmResistance }) => filmResistance)),
    thickness: joined(branches.map(() => film.thickness)),
  };
  return {
    cellVoltage,
    // On average the electrolyte costs what its mean mode costs; the sideways modes cancel.
    overpotential: cellVoltage - meanCurrentDensity * electrolyte.resistance,
    parts,
    places: { area: parts.area, filmResistance: parts.filmResistance, current: joined(branches.map(inBranch)) },
    spots: {
      area,
      filmResistance: inParallel(branches, 0),
      resistance,
      thickness: film.thickness,
      inorganicFraction: film.inorganicFraction,
    },
    map: { ...film, current: currents },
  };
}

/** Currents of the points of a map; they need not be the same in their parts. */
function* mapCurrentsInSlices(
  { coupling }: SeiValues,
  film: MapFilm,
  chargeTransfer: ChargeTransfer,
  meanCurrentDensity: number,
  resistance: Float64Array,
  electrolyte: ElectrolyteLayer,
): Slices<Pick<CoupledCurrents, 'cellVoltage' | 'currents' | 'overpotentials'>> {
  const { branches } = film;
  if (coupling === 'coupled') {
    const layer = new CoupledLayer(PeriodicGrid.of(film.points, 2), film.box, electrolyte);
    if (chargeTransfer.kinetics === 'linear') return yield* layer.linearInSlices(resistance, meanCurrentDensity);
    const law =
      branches.length === 1
        ? filmLaw(branches[0].filmResistance, chargeTransfer)
        : new ParallelLaw(pointByPoint(branches), chargeTransfer, resistance);
    return yield* layer.nonlinearInSlices(law, meanCurrentDensity);
  }
  const columns = coupling === 'columns';
  const solution = yield* uniformVoltageInSlices(branches, columns ? electrolyte.resistance : 0, chargeTransfer, meanCurrentDensity);
  return { ...solution, cellVoltage: solution.voltage + (columns ? 0 : meanCurrentDensity * electrolyte.resistance) };
}

/** Resistance of each point, with `inSeries` (charge transfer) behind each of its parts, Ω·m². */
function inParallel(branches: readonly MapBranch[], inSeries: number): Float64Array {
  const [{ filmResistance }] = branches;
  if (branches.length === 1) return inSeries === 0 ? filmResistance : filmResistance.map((value) => value + inSeries);
  return filmResistance.map((_, i) => 1 / branches.reduce((sum, branch) => sum + branch.area / (branch.filmResistance[i] + inSeries), 0));
}

function pointByPoint(branches: readonly MapBranch[]): Branch[][] {
  return Array.from(branches[0].filmResistance, (_, i) =>
    branches.map(({ area, filmResistance }) => ({ area, filmResistance: filmResistance[i] })),
  );
}

/** One list after the other. */
function joined(lists: readonly Float64Array[]): Float64Array {
  if (lists.length === 1) return lists[0];
  const whole = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const list of lists) {
    whole.set(list, start);
    start += list.length;
  }
  return whole;
}
