/** Patches laid side by side as stripes that repeat, under one layer of electrolyte that mixes sideways as far as it can. SI. */
import { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { CoupledLayer, type Slab } from './coupled.ts';
import { type ChargeTransfer, type Currents, currentThrough, type Mosaic, type Patch } from './currents.ts';
import { ParallelLaw } from './parallel-law.ts';

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
  const layer = new CoupledLayer(PeriodicGrid.of(POINTS, 1), period, slab);
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
