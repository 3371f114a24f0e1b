// Runs the tests that need no editor. `node tools/unit.mjs [part of a path ...] [-- mocha options]`
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';

const separator = process.argv.indexOf('--');
const wanted = process.argv.slice(2, separator < 0 ? undefined : separator);
const mochaOptions = separator < 0 ? [] : process.argv.slice(separator + 1);

function testFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return testFiles(path);
    return name.endsWith('.test.ts') ? [path] : [];
  });
}

const files = testFiles('test/unit').filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(' ')}.`);
  process.exit(1);
}

// Bundled next to the sources, so that relative paths at run time are those of the project.
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(join('dist', 'unit-'));
try {
  await esbuild.build({
    entryPoints: files,
    outdir: folder,
    outbase: 'test/unit',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    external: ['mocha', 'fast-check', 'vscode-json-languageservice', 'playwright-core', 'esbuild'],
    logLevel: 'warning',
  });
  const run = spawnSync(
    process.execPath,
    ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--ui', 'bdd', '--recursive', '--extension', 'js', ...mochaOptions, folder],
    { stdio: 'inherit' },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
