// @ts-check
// A real VS Code from the package registry: the server of code-server's VS Code build, seen in a browser.
// Only what that server imports and its page fetches is installed (package.json beside this file).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, root } from '../ensure.mjs';

const packages = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const vscode = join(packages, 'code-server', 'lib', 'vscode');
const serverMain = join(vscode, 'out', 'server-main.js');

/** Settings of a workbench that shows nothing but the work. */
export const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Dark Modern',
  'window.commandCenter': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off', // As on the desktop; in a browser the default is to save by itself.
};

/** Whether this machine can run the server: the Node it needs comes as a package for Linux only. */
export const canRunServer = process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');

/** The Node that the server is built for. */
const serverNode = join(packages, `node-linux-${process.arch}`, 'bin', 'node');

/** Installs the server when it is not there. */
export function ensureServer() {
  if (!canRunServer) throw new Error('The VS Code from the package registry runs on Linux (x64, arm64) only.');
  ensurePackages('tools/host');
  // The server looks for its packages in its own folder; ours lie one level up, all in one lock file.
  const link = join(vscode, 'node_modules');
  if (!existsSync(link)) symlinkSync('../../..', link);
}

/**
 * A folder for everything a server writes, removed when this process ends.
 * @param {Record<string, unknown>} [settings] the user's settings, on top of the quiet ones
 */
export function createDataFolder(settings = {}) {
  exitOnSignals();
  const folder = mkdtempSync(join(tmpdir(), 'interphase-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(join(folder, 'extensions'), { recursive: true });
  writeSettings(folder, settings);
  return folder;
}

/**
 * A page reads the settings when it is loaded; a page that is open already does not see a change.
 * @param {string} dataFolder
 * @param {Record<string, unknown>} settings
 */
export function writeSettings(dataFolder, settings) {
  const folder = join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2));
}

/**
 * Lets a server use the extension as it stands in the project.
 * @param {string} dataFolder
 */
export function linkExtension(dataFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  symlinkSync(root, join(dataFolder, 'extensions', `${publisher}.${name}-${version}`));
}

/**
 * Installs a packaged extension as a user would.
 * @param {string} dataFolder
 * @param {string} vsix
 */
export function installExtension(dataFolder, vsix) {
  const args = [serverMain, '--install-extension', vsix, '--force', '--accept-server-license-terms', '--server-data-dir', dataFolder];
  const { status, stdout, stderr } = spawnSync(serverNode, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

/**
 * Starts a server on this machine only. It dies with this process, whatever the reason.
 * @param {{ dataFolder: string, port?: number, testDriver?: boolean, env?: NodeJS.ProcessEnv }} options
 *   `port` 0 takes a free one; `testDriver` lets the page load an extension under development and its tests
 * @returns {Promise<{ origin: string, stop: () => void, killExtensionHosts: () => number }>} `killExtensionHosts` answers how many there were
 */
export async function startServer({ dataFolder, port = 0, testDriver = false, env = process.env }) {
  const args = ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataFolder];
  args.push('--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust');
  if (testDriver) args.push('--enable-smoke-test-driver');
  // A group of its own: the extension host outlives a server that is asked to go politely, so the whole group is killed.
  const server = spawn(serverNode, [serverMain, ...args], { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  const stop = () => {
    process.off('exit', stop);
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  const killExtensionHosts = () => {
    const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const hosts = children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=extensionHost'));
    for (const pid of hosts) process.kill(Number(pid), 'SIGKILL');
    return hosts.length;
  };
  // Before the removal of the data folder, which was registered earlier.
  process.prependListener('exit', stop);
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => {
      stop();
      reject(new Error(`VS Code did not start: ${why}\n${output}`));
    };
    const timer = setTimeout(() => fail('no answer within 20 seconds'), 20_000);
    const read = (/** @type {Buffer} */ data) => {
      if (output.length < 100_000) output += data;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve({ origin: `http://127.0.0.1:${match[1]}`, stop, killExtensionHosts });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', (error) => fail(error.message));
    server.on('exit', (code) => {
      clearTimeout(timer);
      fail(`exit code ${code}`);
    });
  });
}

let exits = false;

/** Lets Ctrl-C and a polite end run what is registered for the exit, so that no process and no folder stays behind. */
function exitOnSignals() {
  if (exits) return;
  exits = true;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
  // npm that is asked to end takes the shell between us with it, but tells us nothing.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (process.ppid !== parent) process.exit(143);
    }, 500).unref();
  }
}
