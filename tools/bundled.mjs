// @ts-check
// TypeScript that runs in Node here (tests, screenshots, verify, bench): bundled first, next to the build, then run.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './ensure.mjs';

/** The tools are run where they stand: they know their place by their own address. */
const toolsStayOutside = {
  name: 'tools-stay-outside',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onResolve({ filter: /\/tools\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(isAbsolute(path) ? path : resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

/**
 * Bundles `entries` into a folder of their own below `dist`, calls `run` with it, and removes it.
 * @param {string[]} entries
 * @param {(folder: string) => Promise<number>} run
 */
export async function withBundles(entries, run) {
  const parent = join(root, 'dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  await esbuild.build({
    entryPoints: entries,
    outdir: folder,
    outbase: join(root, 'test'),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    target: 'node20',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    external: ['playwright-core', 'axe-core', 'mocha', 'esbuild', 'fast-check'],
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    plugins: [toolsStayOutside],
    logLevel: 'warning',
  });
  process.exitCode = await run(folder);
}

/**
 * Runs Node in the project's folder until it ends by itself or because we are asked to end.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function node(...args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: root });
  process.on('SIGINT', () => {}); // Ctrl-C reaches the child as well; its end is ours.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one TypeScript program with arguments, in the project's folder.
 * @param {string} entry
 * @param {string[]} args
 * @param {string[]} companions programs that it starts itself; they are put beside it
 */
export function runProgram(entry, args, companions = []) {
  const entries = [entry, ...companions].map((file) => join(root, file));
  return withBundles(entries, (folder) => {
    const file = join(folder, entry.replace(/^test\//, '').replace(/\.ts$/, '.mjs'));
    return node('--enable-source-maps', file, ...args);
  });
}

/**
 * Runs the mocha tests below a folder whose path contains one of `wanted` (all of them without any).
 * @param {string} folder
 * @param {{ wanted?: string[], mochaOptions?: string[] }} [options]
 */
export function runMocha(folder, { wanted = [], mochaOptions = [] } = {}) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))));
  if (files.length === 0) {
    console.error(`No test file of ${folder} matches ${wanted.join(' ') || 'anything'}.`);
    process.exitCode = 1;
    return;
  }
  return withBundles(
    files.map((file) => join(root, file)),
    (bundles) => {
      const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
      // A watchdog for what hangs, far above what any test takes on a busy machine.
      const options = ['--ui', 'bdd', '--recursive', '--extension', 'mjs', '--forbid-only', '--timeout', '120000', ...mochaOptions];
      const seeded = ['--import', pathToFileURL(join(root, 'tools/property-seed.mjs')).href];
      return node('--enable-source-maps', ...seeded, mocha, ...options, bundles);
    },
  );
}

/**
 * Arguments up to `--` (parts of paths) and behind it (options of mocha).
 * @param {string[]} args
 */
export function splitArguments(args) {
  const separator = args.indexOf('--');
  if (separator < 0) return { wanted: args, mochaOptions: [] };
  return { wanted: args.slice(0, separator), mochaOptions: args.slice(separator + 1) };
}
