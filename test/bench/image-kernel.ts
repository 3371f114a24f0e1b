/** The image charges of `solvation`: one kernel, the whole mechanism, and SciPy's quadrature where it is at hand. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeValues } from '../../src/mechanisms/contract/mechanism.ts';
import { solvation } from '../../src/mechanisms/solvation/index.ts';
import { filmOnMetal, inducedKernel } from '../../src/mechanisms/solvation/model/images.ts';
import { median } from './statistics.ts';

export interface ImageKernelTimes {
  /** Microseconds for the kernel at one distance, its film made anew for every 200 of them. */
  readonly kernel: number;
  /** Milliseconds for every output and curve of the mechanism. */
  readonly mechanism: number;
  /** Missing where SciPy is not installed: milliseconds for 200 distances, ours and theirs, and the largest relative difference. */
  readonly peer?: { readonly ours: number; readonly quadrature: number; readonly difference: number };
}

// Lengths in nm: only ratios act.
const FILM = { thickness: 20, liquid: 18.5, permittivity: 1000 };
const HEIGHTS = 0.7;
const DISTANCES = Array.from({ length: 200 }, (_, i) => 0.2 + i * 0.01);

function kernels(): number[] {
  const surface = filmOnMetal(FILM.liquid, FILM.permittivity, FILM.thickness);
  return DISTANCES.map((lateral) => inducedKernel(surface, lateral, HEIGHTS));
}

function timed(run: () => unknown, rounds: number): number {
  const once = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  for (let round = 0; round < rounds; round++) once();
  return median(Array.from({ length: rounds }, once));
}

export function benchImageKernel(): ImageKernelTimes {
  const ours = timed(kernels, 300);
  const values = completeValues(solvation);
  const times = { kernel: (1e3 * ours) / DISTANCES.length, mechanism: timed(() => solvation.simulate(values), 100) };
  const folder = mkdtempSync(join(tmpdir(), 'interphase-bench-'));
  try {
    const problem = join(folder, 'problem.json');
    const { contrast } = filmOnMetal(FILM.liquid, FILM.permittivity, FILM.thickness);
    writeFileSync(
      problem,
      JSON.stringify({ contrast, thickness: FILM.thickness, heights: HEIGHTS, distances: DISTANCES, kernels: kernels() }),
    );
    const python = spawnSync('python3', ['test/bench/image_kernel_peers.py', problem], { encoding: 'utf8' });
    if (python.status !== 0) return times;
    return { ...times, peer: { ours, ...JSON.parse(python.stdout) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
