// @ts-check
// `npm run check`: types, lint and format, layers, lock files. Everything is looked at, then the verdict falls.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** @type {[title: string, check: () => boolean][]} */
const checks = [
  ['types', () => tsc('tsconfig.json')],
  ...readdirSync(join(root, 'tools/types'))
    .filter((file) => file.startsWith('tsconfig.'))
    .map((file) => /** @type {[string, () => boolean]} */ ([`types: ${file.split('.')[1]}`, () => tsc(join('tools/types', file))])),
  ['lint and format', () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  ['layers', () => node('tools/unit.mjs', 'layers', '--', '--reporter', 'dot')],
  ['lock files', lockFilesNameNoRegistry],
];

let failed = 0;
for (const [title, check] of checks) {
  const passed = check();
  if (!passed) failed++;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${title}`);
}
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string[]} args */
function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string} project */
function tsc(project) {
  return node('node_modules/typescript/bin/tsc', '-p', project);
}

/** A lock file that names the registry of one place cannot be used in another. */
function lockFilesNameNoRegistry() {
  const bad = ['.', 'tools/digits', 'tools/host', 'tools/package'].filter((folder) => {
    const lock = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');
    const settings = readFileSync(join(root, folder, '.npmrc'), 'utf8');
    return /"resolved":\s*"\w+:/.test(lock) || !/^omit-lockfile-registry-resolved\s*=\s*true$/m.test(settings);
  });
  for (const folder of bad) console.error(`${folder}/package-lock.json names a registry, or the .npmrc beside it does not forbid it.`);
  return bad.length === 0;
}
