/**
 * The coupled current distribution over a seeded mosaic: our time, and where Python with NumPy and SciPy is at hand, theirs for
 * the same spectral algorithm and for finite volumes with a sparse direct solve.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CoupledLayer } from '../../src/mechanisms/sei-impedance/coupled.ts';
import { makeMosaic } from '../../src/mechanisms/sei-impedance/mosaic.ts';
import { PeriodicGrid } from '../../src/numerics/periodic-grid.ts';

export interface CoupledTimes {
  /** Milliseconds to a residual of 1e-10, by points a side: the fastest of many rounds, here as with the peers. */
  readonly ours: Readonly<Record<64 | 256, number>>;
  /** At 64 points a side; missing where the peers are not installed. */
  readonly peers?: { readonly spectral: number; readonly finiteVolumes: number; readonly difference: number };
}

const BOX = 2e-5;
const SLAB = { thickness: 2.5e-5, conductivity: 0.01 };
const MEAN_CURRENT = 10;

function resistances(points: number): Float64Array {
  const { thickness } = makeMosaic({
    seed: 42,
    points,
    box: BOX,
    correlationLength: 2e-6,
    covariance: 'gaussian',
    medianThickness: 1e-8,
    thicknessSpread: 0.6,
    medianInorganicFraction: 0.5,
    fractionSpread: 1,
    crossCorrelation: 0,
    composition: 'graded',
  });
  return thickness.map((value) => value / 2e-6 + 0.0026);
}

function solve(points: number): number {
  return new CoupledLayer(PeriodicGrid.of(points, 2), BOX, SLAB).linear(resistances(points), MEAN_CURRENT).cellVoltage;
}

function timed(points: number, rounds: number): number {
  const rho = resistances(points);
  const once = () => {
    const start = performance.now();
    new CoupledLayer(PeriodicGrid.of(points, 2), BOX, SLAB).linear(rho, MEAN_CURRENT);
    return performance.now() - start;
  };
  for (let round = 0; round < rounds; round++) once();
  return Math.min(...Array.from({ length: rounds }, once));
}

export function benchCoupled(): CoupledTimes {
  const ours = { 64: timed(64, 100), 256: timed(256, 9) };
  const folder = mkdtempSync(join(tmpdir(), 'interphase-bench-'));
  try {
    const problem = join(folder, 'problem.json');
    writeFileSync(
      problem,
      JSON.stringify({ rho: Array.from(resistances(64)), points: 64, box: BOX, ...SLAB, mean: MEAN_CURRENT, voltage: solve(64) }),
    );
    const python = spawnSync('python3', ['test/bench/coupled_peers.py', problem], { encoding: 'utf8' });
    if (python.status !== 0) return { ours };
    return { ours, peers: JSON.parse(python.stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
