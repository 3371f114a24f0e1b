// @ts-check
// Brings a fresh clone to the point where everything else can run: packages from the lock files, and a Chromium.
// Only what Node itself brings is used here, because nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // Cut off in the middle: as good as absent.
  }
}

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes down what it installed when it is done.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error(`${folder} has no readable package-lock.json.`);
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * Installs the packages of one folder (relative to the project) when they are not those of its lock file.
 * @param {string} folder
 */
export function ensurePackages(folder) {
  const path = join(root, folder);
  if (isInstalled(path)) return;
  console.error(`Installing the packages of ${folder === '.' ? 'the project' : folder} ...`);
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: path,
    // What npm has to say goes to the error stream, so that ours stays readable.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci failed in ${folder}.`);
}

/**
 * A Chromium for the workbench: the one that is there, else Debian's where we may install it.
 * @returns {string} the path of its program
 */
export function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  const advice = 'No Chromium found: install Chromium, Chrome or Edge, or put the path of one into CHROME_PATH.';
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.error('Installing Chromium ...');
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  apt('update');
  const status = apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const installed = findChromium();
  if (status !== 0 || !installed) throw new Error(advice);
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages('.');
