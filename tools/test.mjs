// @ts-check
// `npm test`: everything that is tested, in one go. The last line holds the totals.
import { spawn, spawnSync } from 'node:child_process';
import { ensureChromium, ensurePackages, root } from './ensure.mjs';
import { canRunServer, ensureServer } from './host/server.mjs';

/** @typedef {{ title: string, args: string[], tests?: boolean }} Suite Without `tests`, one result by its exit code. */

/** @type {Suite} */
const check = { title: 'Types, lint and format, layers, lock files', args: ['tools/check.mjs'], tests: false };
/** @type {Suite[]} */
const suites = [
  { title: 'Without an editor', args: ['tools/unit.mjs'] },
  { title: 'Inside VS Code, Node host', args: ['tools/extension.mjs'] },
];
if (canRunServer) {
  suites.push(
    { title: "Inside VS Code, the browser's worker host", args: ['tools/extension.mjs', '--web'] },
    { title: 'The workbench in Chromium', args: ['tools/ui.mjs'] },
  );
  ensureServer();
  ensureChromium();
  ensurePackages('tools/package');
} else {
  console.log('The suites that need a VS Code in the browser run on Linux only and are left out here.');
}

let passed = 0;
let failed = 0;
await add(check);
if (spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' }).status === 0) {
  for (const suite of suites) await add(suite);
} else {
  console.log('The build failed.');
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {Suite} suite */
async function add(suite) {
  console.log(`\n── ${suite.title}`);
  const totals = await run(suite);
  passed += totals.passed;
  failed += totals.failed;
}

/**
 * Runs one suite, shows what it prints, and reads the totals off mocha's summary.
 * A suite that crashes, or that runs nothing, counts as one failure. What has no tests of its own is one result.
 * @param {Suite} suite
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function run({ title, args, tests = true }) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    output += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (!tests) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = (/** @type {RegExp} */ pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const totals = { passed: count(/^ {2}(\d+) passing \(/gm), failed: count(/^ {2}(\d+) failing$/gm) };
  if (totals.failed === 0 && (code !== 0 || totals.passed === 0)) {
    console.log(`${title}: ${code === 0 ? 'no test was run' : `ended with code ${code}`}`);
    totals.failed = 1;
  }
  return totals;
}
