/** Patches laid side by side as stripes that repeat, under one layer of electrolyte that mixes sideways as far as it can. SI. */
import { PeriodicGrid } from '../../numerics/hartley.ts';
import { CoupledLayer, type LocalLaw, type Slab } from './coupled.ts';
import {
  type ChargeTransfer,
  type Currents,
  chargeTransferOverpotential,
  chargeTransferSlope,
  currentThrough,
  type Mosaic,
  type Patch,
} from './currents.ts';
import type { Branch } from './patch.ts';

const POINTS = 256;

/** One branch of one patch at one point. */
export interface Spot {
  readonly patch: number;
  readonly branch: number;
  /** Share of the whole electrode. */
  readonly area: number;
  /** A/m² */
  readonly current: number;
}

export interface StripeCurrents extends Currents {
  readonly spots: readonly Spot[];
  /** Current density along one period, A/m². */
  readonly profile: Float64Array;
}

/** A point of the line: the patches that it covers, with their shares of it (one patch, except on boundaries). */
type Cell = readonly { readonly patch: number; readonly share: number }[];

function cellsOf(patches: readonly Patch[]): Cell[] {
  const total = patches.reduce((sum, { area }) => sum + area, 0);
  const cells: { patch: number; share: number }[][] = Array.from({ length: POINTS }, () => []);
  let start = 0;
  patches.forEach(({ area }, patch) => {
    const end = patch === patches.length - 1 ? POINTS : start + (area / total) * POINTS;
    for (let i = Math.floor(start); i < Math.min(POINTS, end); i++) {
      const share = Math.min(end, i + 1) - Math.max(start, i);
      if (share > 1e-12) cells[i].push({ patch, share });
    }
    start = end;
  });
  return cells;
}

/** What each patch has, as a line along one period. */
export function alongStripes(patches: readonly Patch[], values: readonly number[]): Float64Array {
  return Float64Array.from(cellsOf(patches), (cell) => cell.reduce((sum, { patch, share }) => sum + share * values[patch], 0));
}

/** Branches in parallel with Butler–Volmer charge transfer behind each: the overpotential is found by Newton from above. */
class ParallelLaw implements LocalLaw {
  /** Of each point: the current that was last solved for, and the conductance there. */
  readonly #solved: Float64Array;
  readonly #conductance: Float64Array;

  constructor(
    private readonly branches: readonly (readonly Branch[])[],
    private readonly chargeTransfer: ChargeTransfer,
    /** At equilibrium, Ω·m²: the largest that the law can have. */
    private readonly linearResistance: Float64Array,
  ) {
    this.#solved = new Float64Array(branches.length).fill(Number.NaN);
    this.#conductance = new Float64Array(branches.length);
  }

  #through(point: number, overpotential: number): { readonly current: number; readonly conductance: number } {
    let current = 0;
    let conductance = 0;
    for (const { area, filmResistance } of this.branches[point]) {
      const own = currentThrough(filmResistance, this.chargeTransfer, overpotential);
      current += area * own;
      conductance += area / (filmResistance + chargeTransferSlope(this.chargeTransfer, own));
    }
    return { current, conductance };
  }

  overpotential(point: number, current: number): number {
    const branches = this.branches[point];
    if (branches.length === 1) {
      return branches[0].filmResistance * current + chargeTransferOverpotential(this.chargeTransfer, current);
    }
    const size = Math.abs(current);
    let overpotential = size * this.linearResistance[point];
    for (let step = 0; step < 100; step++) {
      const { current: reached, conductance } = this.#through(point, overpotential);
      this.#conductance[point] = conductance;
      const next = overpotential - (reached - size) / conductance;
      if (!(next < overpotential * (1 - 1e-15))) break;
      overpotential = next;
    }
    this.#solved[point] = current;
    return Math.sign(current) * overpotential;
  }

  slope(point: number, current: number): number {
    const branches = this.branches[point];
    if (branches.length === 1) return branches[0].filmResistance + chargeTransferSlope(this.chargeTransfer, current);
    if (this.#solved[point] !== current) this.overpotential(point, current);
    return 1 / this.#conductance[point];
  }
}

/** Solves for the currents when the patches of the table follow each other once per `period` (m). */
export function solveStripes(
  mosaic: Pick<Mosaic, 'patches' | 'chargeTransfer' | 'meanCurrentDensity'>,
  slab: Slab,
  period: number,
): StripeCurrents {
  const { patches, chargeTransfer, meanCurrentDensity } = mosaic;
  const linear: ChargeTransfer = { ...chargeTransfer, kinetics: 'linear' };
  const cells = cellsOf(patches);
  const branches = cells.map((cell) =>
    cell.flatMap(({ patch, share }) => patches[patch].branches.map((branch) => ({ ...branch, area: branch.area * share }))),
  );
  const rho = Float64Array.from(
    branches,
    (list) => 1 / list.reduce((sum, { area, filmResistance }) => sum + area * currentThrough(filmResistance, linear, 1), 0),
  );
  const layer = new CoupledLayer(new PeriodicGrid(POINTS, 1), period, slab);
  const solution =
    chargeTransfer.kinetics === 'linear'
      ? layer.linear(rho, meanCurrentDensity)
      : layer.nonlinear(new ParallelLaw(branches, chargeTransfer, rho), meanCurrentDensity);
  const area = patches.map(() => 0);
  const overpotentials = patches.map(() => 0);
  const branchCurrents = patches.map((patch) => patch.branches.map(() => 0));
  const spots: Spot[] = [];
  cells.forEach((cell, i) => {
    const overpotential = solution.overpotentials[i];
    for (const { patch, share } of cell) {
      area[patch] += share;
      overpotentials[patch] += share * overpotential;
      patches[patch].branches.forEach((branch, b) => {
        const current = currentThrough(branch.filmResistance, chargeTransfer, overpotential);
        branchCurrents[patch][b] += share * current;
        spots.push({ patch, branch: b, area: (share * branch.area) / POINTS, current });
      });
    }
  });
  const averaged = branchCurrents.map((currents, patch) => currents.map((current) => current / area[patch]));
  return {
    cellVoltage: solution.cellVoltage,
    overpotentials: overpotentials.map((sum, patch) => sum / area[patch]),
    branchCurrents: averaged,
    patchCurrents: patches.map((patch, i) => patch.branches.reduce((sum, branch, b) => sum + branch.area * averaged[i][b], 0)),
    spots,
    profile: solution.currents,
  };
}
