// @ts-check
// `npm run digits`: a thousand scenarios on every Node that counts, compared to the last of 17 digits.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBundles } from './bundled.mjs';
import { ensurePackages, root } from './ensure.mjs';

const SHOWN = 20;
const versions = ['node-20', 'node-22', 'node-24'];

ensurePackages('tools/digits');
const nodes = versions.map((version) => ({ version, program: join(root, 'tools/digits/node_modules', version, 'bin/node') }));
const missing = nodes.filter(({ program }) => !existsSync(program));
for (const { version } of missing) console.error(`${version} cannot be had on this system: its package is for Linux on x64 only.`);
if (missing.length > 0) process.exit(1);

await withBundles([join(root, 'test/digits/run.ts')], async (bundles) => {
  const folder = mkdtempSync(join(tmpdir(), 'interphase-digits-'));
  try {
    return compare(join(bundles, 'digits/run.mjs'), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {string} program
 * @param {string} folder
 * @returns {number} the exit code
 */
function compare(program, folder) {
  const scenarios = join(folder, 'scenarios.json');
  if (spawnSync(process.execPath, [program, 'write', scenarios], { stdio: 'inherit' }).status !== 0) return 1;
  /** @type {[name: string, digits: Record<string, unknown>][][]} */
  const results = [];
  for (const { version, program: node } of nodes) {
    const out = join(folder, version);
    if (spawnSync(node, [program, 'run', scenarios, out], { stdio: 'inherit' }).status !== 0) return 1;
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    results.push(lines.map((line) => JSON.parse(line)));
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    console.log(`${stdout.trim()}: ${lines.length} scenarios run, ${unreadable(results.at(-1) ?? [])} of them not readable`);
  }
  const [first, ...others] = results;
  let different = 0;
  first.forEach(([name, digits], at) => {
    const keys = Object.keys(digits).filter((key) =>
      others.some((other) => JSON.stringify(other[at][1][key]) !== JSON.stringify(digits[key])),
    );
    if (keys.length === 0) return;
    different++;
    if (different <= SHOWN) console.log(`differs: ${name}: ${keys.join(', ')}`);
  });
  console.log(`${first.length - different} passed, ${different} failed`);
  return different > 0 ? 1 : 0;
}

/** @param {[name: string, digits: Record<string, unknown>][]} results */
function unreadable(results) {
  return results.filter(([, digits]) => 'unreadable' in digits).length;
}
