/**
 * The coupled current distribution over a seeded mosaic: our time, and where Python with NumPy and SciPy is at hand, theirs for
 * the same spectral algorithm and for finite volumes with a sparse direct solve.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeValues } from '../../src/mechanisms/contract/mechanism.ts';
import { seiImpedance } from '../../src/mechanisms/sei-impedance/index.ts';
import { CoupledLayer } from '../../src/mechanisms/sei-impedance/model/coupled.ts';
import { filmLaw } from '../../src/mechanisms/sei-impedance/model/currents.ts';
import { makeMosaic } from '../../src/mechanisms/sei-impedance/model/mosaic.ts';
import { PeriodicGrid } from '../../src/numerics/periodic-grid.ts';

export interface CoupledTimes {
  /** Milliseconds to a residual of 1e-10, by points a side: the fastest of many rounds, here as with the peers. */
  readonly ours: Readonly<Record<64 | 256, number>>;
  /** The same with Butler–Volmer kinetics, to 1e-12. */
  readonly kinetic: Readonly<Record<64 | 256, number>>;
  /** A map of 64 by 64 with every output and curve of the mechanism, while its thickness is dragged. */
  readonly mechanism: number;
  /** At 64 points a side; missing where the peers are not installed. */
  readonly peers?: { readonly spectral: number; readonly finiteVolumes: number; readonly difference: number };
}

const BOX = 2e-5;
const SLAB = { thickness: 2.5e-5, conductivity: 0.01 };
const MEAN_CURRENT = 10;

function filmResistances(points: number): Float64Array {
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
  return thickness.map((value) => value / 2e-6);
}

const resistances = (points: number) => filmResistances(points).map((value) => value + 0.0026);
const layerOf = (points: number) => new CoupledLayer(PeriodicGrid.of(points, 2), BOX, SLAB);

/** Milliseconds of the fastest round, after as many to warm up. */
function fastest(rounds: number, act: (round: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2 * rounds; round++) {
    const start = performance.now();
    act(round);
    if (round >= rounds) best = Math.min(best, performance.now() - start);
  }
  return best;
}

function linear(points: number, rounds: number): number {
  const rho = resistances(points);
  return fastest(rounds, () => layerOf(points).linear(rho, MEAN_CURRENT));
}

function kinetic(points: number, rounds: number): number {
  const law = filmLaw(filmResistances(points), { kinetics: 'butler-volmer', exchangeCurrentDensity: 10, temperature: 298.15 });
  return fastest(rounds, () => layerOf(points).nonlinear(law, MEAN_CURRENT));
}

function mechanism(rounds: number): number {
  return fastest(rounds, (round) =>
    seiImpedance.simulate(
      completeValues(seiImpedance, { structure: 'map', coupling: 'coupled', grid_points: '64', median_thickness_nm: 15 + round / 100 }),
    ),
  );
}

export function benchCoupled(): CoupledTimes {
  const ours = { 64: linear(64, 100), 256: linear(256, 12) };
  const rest = { kinetic: { 64: kinetic(64, 50), 256: kinetic(256, 6) }, mechanism: mechanism(50) };
  const folder = mkdtempSync(join(tmpdir(), 'interphase-bench-'));
  try {
    const voltage = layerOf(64).linear(resistances(64), MEAN_CURRENT).cellVoltage;
    const problem = join(folder, 'problem.json');
    writeFileSync(
      problem,
      JSON.stringify({ rho: Array.from(resistances(64)), points: 64, box: BOX, ...SLAB, mean: MEAN_CURRENT, voltage }),
    );
    const python = spawnSync('python3', ['test/bench/coupled_peers.py', problem], { encoding: 'utf8' });
    if (python.status !== 0) return { ours, ...rest };
    return { ours, ...rest, peers: JSON.parse(python.stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
