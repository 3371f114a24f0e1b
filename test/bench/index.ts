/**
 * `npm run bench`: what things weigh and cost here. Sizes and ratios against peers in the same run are gates; times depend on
 * the machine and are printed beside what we aim at.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCoupled } from './coupled.ts';
import { benchHostile, HOSTILE_LIMIT } from './hostile.ts';
import { benchImageKernel } from './image-kernel.ts';
import { benchParse } from './parse.ts';
import { benchPreview } from './preview.ts';
import { measureSizes, VSIX_LIMIT } from './sizes.ts';
import { median } from './statistics.ts';
import { benchTipField } from './tip-field.ts';

let failed = 0;

function row(name: string, measured: string, aim: string, verdict?: boolean): void {
  if (verdict === false) failed++;
  const mark = verdict === undefined ? '' : verdict ? 'ok' : 'FAIL';
  console.log(`${name.padEnd(34)}${measured.padStart(14)}   ${aim.padEnd(24)}${mark}`);
}

function size(name: string, bytes: number, limit: number): void {
  row(name, `${(bytes / 1000).toFixed(1)} KB`, `at most ${limit / 1000} KB`, bytes <= limit);
}

function time(name: string, milliseconds: number, aim: number): void {
  row(name, `${milliseconds.toFixed(1)} ms`, `aim: at most ${aim} ms`);
}

console.log(`Node ${process.version}, load ${loadavg()[0].toFixed(2)}`);
for (const { name, bytes, limit } of await measureSizes()) size(name, bytes, limit);

const vsix = 'dist/bench.vsix';
execFileSync(process.execPath, ['tools/package.mjs', '--out', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
size('package (vsix)', statSync(vsix).size, VSIX_LIMIT);

const activation = join(fileURLToPath(import.meta.url), '..', 'activate.mjs');
const activations = Array.from({ length: 15 }, () => Number(execFileSync(process.execPath, [activation], { encoding: 'utf8' })));
time('load and activate, median', median(activations), 25);

const { ratio, ours, theirs } = await benchParse();
const PARSE_FLOOR = 2.5;
row(
  'parse and validate 1 MB',
  `${ratio.toFixed(1)} times`,
  `at least ${PARSE_FLOOR} times the speed of vscode-json-languageservice (${ours.toFixed(1)} against ${theirs.toFixed(1)} ms)`,
  ratio >= PARSE_FLOOR,
);

const slowest = benchHostile(ours);
row(
  'slowest hostile text of 1 MiB',
  `${slowest.milliseconds.toFixed(0)} ms`,
  `aim: at most 300 ms; at most ${HOSTILE_LIMIT} times a valid file (${slowest.name}: ${slowest.ratio.toFixed(1)})`,
  slowest.ratio <= HOSTILE_LIMIT,
);

const images = benchImageKernel();
row('kernel of a film on metal', `${images.kernel.toFixed(2)} µs`, 'aim: at most 10 µs');
time('solvation, every output and curve', images.mechanism, 4);
if (images.peer) {
  const { ours: ourKernels, quadrature, difference } = images.peer;
  const KERNEL_FLOOR = 20;
  row(
    '200 kernels',
    `${(quadrature / ourKernels).toFixed(0)} times`,
    `at least ${KERNEL_FLOOR} times the speed of quadrature with SciPy, which differs by ${difference.toExponential(0)}`,
    quadrature / ourKernels >= KERNEL_FLOOR && difference < 1e-9,
  );
}

const { firstPictureMedian, dragFrameP95, mapDragFrameP95, keystrokeFrameP95 } = await benchPreview();
time('first picture after first script', firstPictureMedian, 150);
time('drag frame, p95', dragFrameP95, 16.7);
time('drag frame over a map, p95', mapDragFrameP95, 16.7);
time('keystroke frame, p95', keystrokeFrameP95, 16.7);

const { ours: coupled, kinetic, mechanism: map, peers } = benchCoupled();
time('coupled currents, 64 × 64', coupled[64], 15);
time('coupled currents, 256 × 256', coupled[256], 300);
time('with Butler–Volmer, 64 × 64', kinetic[64], 15);
time('with Butler–Volmer, 256 × 256', kinetic[256], 300);
time('map of 64 × 64, every output', map, 12);
if (peers) {
  const DIRECT_FLOOR = 50;
  const direct = peers.finiteVolumes / coupled[64];
  row(
    'the same by finite volumes',
    `${direct.toFixed(0)} times`,
    `at least ${DIRECT_FLOOR} times the speed of SciPy`,
    direct >= DIRECT_FLOOR,
  );
  row(
    'the same by spectra',
    `${(peers.spectral / coupled[64]).toFixed(2)} times`,
    'at least the speed of NumPy',
    peers.spectral >= coupled[64],
  );
  row('difference from NumPy', peers.difference.toExponential(0), 'at most 1e-9', peers.difference <= 1e-9);
} else row('peers in Python', 'not installed', 'NumPy and SciPy');

const tip = benchTipField();
time('tip, every output and curve', tip.mechanism, 5);
time('current along a front, 128 nodes', tip.solve, 3);
time('step of a front, linear', tip.step, 12);
time('step of a front, Butler-Volmer', tip.kineticStep, 30);
time('frame of a front that plays', tip.frame, 8);
time('field map, 400 × 300', tip.fieldMap, 16.7);
const ODEX_FLOOR = 1.2;
const odex = tip.odex.theirs / tip.odex.ours;
row(
  'an hour of plating against odex',
  `${odex.toFixed(1)} times`,
  `at least ${ODEX_FLOOR} times its speed with the same right-hand side, which it evaluates ${tip.odex.evaluations[1]} times, we ${tip.odex.evaluations[0]}`,
  odex >= ODEX_FLOOR && tip.odex.difference < 1e-6,
);
if (tip.peers) {
  const LOOP_FLOOR = 20;
  const loop = tip.peers.loop / tip.loop;
  row(
    'an hour of plating, rtol 1e-8',
    `${loop.toFixed(0)} times`,
    `at least ${LOOP_FLOOR} times the speed of LSODA in SciPy`,
    loop >= LOOP_FLOOR,
  );
  row(
    'current along a front',
    `${(tip.peers.front / tip.solve).toFixed(2)} times`,
    'at least the speed of NumPy',
    tip.peers.front >= tip.solve,
  );
  row(
    'step of a front, linear',
    `${(tip.peers.step / tip.step).toFixed(2)} times`,
    'at least the speed of NumPy',
    tip.peers.step >= tip.step,
  );
  row(
    'step of a front, Butler-Volmer',
    `${(tip.peers.kineticStep / tip.kineticStep).toFixed(2)} times`,
    'at least the speed of NumPy',
    tip.peers.kineticStep >= tip.kineticStep,
  );
  const difference = Math.max(tip.peers.loopDifference, tip.peers.frontDifference);
  row('difference from SciPy and NumPy', difference.toExponential(0), 'at most 1e-6', difference <= 1e-6);
}

console.log(failed === 0 ? 'within all limits' : `${failed} over the limit`);
process.exitCode = failed > 0 ? 1 : 0;
