// @ts-check
// The tests inside VS Code. `node tools/extension.mjs [--web] [part of a path ...]`
// --web: in the browser's worker host, where there is no Node. VSCODE_DESKTOP=1, or =<version>: in a desktop VS Code, which is
// downloaded.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { ensureChromium, root } from './ensure.mjs';
import { canRunServer, ensureServer } from './host/server.mjs';

const web = process.argv.includes('--web');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const desktop = Boolean(process.env.VSCODE_DESKTOP) || !canRunServer;
if (desktop && web) throw new Error('The tests of the worker host run in the browser, not in a desktop VS Code.');

const suites = readdirSync(join(root, 'test/extension'))
  .filter((file) => file.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();
if (suites.length === 0) {
  console.error(`No test file of test/extension matches ${wanted.join(' ') || 'anything'}.`);
  process.exit(1);
}

const workspace = mkdtempSync(join(tmpdir(), 'interphase-workspace-'));
mkdirSync(join(root, 'dist'), { recursive: true });
const bundles = mkdtempSync(join(root, 'dist', 'run-'));
process.on('exit', () => {
  rmSync(bundles, { recursive: true, force: true });
  rmSync(workspace, { recursive: true, force: true });
});
cpSync(join(root, 'examples'), workspace, { recursive: true });
makeSpecialFiles();

const extensionDevelopmentPath = web ? webOnlyExtension() : root;
const extensionTestsPath = await bundleSuites(web ? extensionDevelopmentPath : bundles);
try {
  /** @type {import('@vscode/test-electron').TestOptions} */
  const options = { extensionDevelopmentPath, extensionTestsPath, launchArgs: [workspace] };
  if (desktop) {
    const version = process.env.VSCODE_DESKTOP ?? '1';
    if (version !== '1') options.version = version;
  } else {
    ensureServer();
    ensureChromium();
    options.vscodeExecutablePath = join(root, 'tools/host/code.mjs');
    options.reuseMachineInstall = true; // The adapter makes fresh folders itself.
    chmodSync(options.vscodeExecutablePath, 0o755); // A download as an archive forgets that it is a program.
  }
  await runTests(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What tests in the browser cannot make: links that stay in the folder and that lead out of it, and a pipe. */
function makeSpecialFiles() {
  const place = (/** @type {string} */ name) => join(workspace, 'special', name);
  mkdirSync(place('.'));
  writeFileSync(place('real.csv'), '1,2,-3\n');
  symlinkSync('real.csv', place('beside.csv'));
  writeFileSync(join(bundles, 'secret.csv'), '1,2,-3\n');
  symlinkSync(join(bundles, 'secret.csv'), place('out.csv'));
  execFileSync('mkfifo', [place('pipe.csv')]);
}

/** The extension without its Node entry: VS Code then has no choice but the worker host of the browser. */
function webOnlyExtension() {
  const folder = join(bundles, 'web-extension');
  mkdirSync(folder);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  delete manifest.main;
  // The JSON service has a Node entry and stays in the server's host; a dependency does not reach from the worker to there.
  // (Where there is no server, as in vscode.dev, both run in the worker.)
  delete manifest.extensionDependencies;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of readdirSync(root)) {
    if (/^package\.nls.*\.json$|^media$|^dist$/.test(name)) symlinkSync(join(root, name), join(folder, name));
  }
  return folder;
}

/**
 * One file with the suites and what starts them.
 * @param {string} folder where it is written: its extension decides on the host
 */
async function bundleSuites(folder) {
  const outfile = join(folder, 'suites.js');
  /** @type {esbuild.BuildOptions} */
  const host = web
    ? {
        platform: 'browser',
        mainFields: ['browser', 'module', 'main'],
        alias: {
          mocha: join(root, 'test/extension/support/mocha.browser.ts'),
          'node:assert/strict': join(root, 'test/extension/support/assert.ts'),
        },
        external: ['vscode'],
      }
    : { platform: 'node', mainFields: ['module', 'main'], external: ['vscode', 'mocha'] };
  await esbuild.build({
    stdin: {
      // The suites are evaluated only after mocha has defined `describe` and `it`.
      contents: `const { runSuites } = require('./support/run.ts');
        module.exports = { run: () => runSuites(() => { ${suites.map((file) => `require('./${file}');`).join(' ')} }) };`,
      resolveDir: join(root, 'test/extension'),
      sourcefile: 'suites.js',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { EXPECTED_HOST: JSON.stringify(web ? 'worker' : 'node') },
    ...host,
  });
  return outfile;
}
