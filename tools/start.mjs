// @ts-check
// `npm start [-- --desktop]`: VS Code with the extension and the examples open.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from './ensure.mjs';
import { canRunServer, createDataFolder, ensureServer, linkExtension, startServer } from './host/server.mjs';

const examples = join(root, 'examples');
const desktop = process.argv.includes('--desktop') || !canRunServer;

build();
if (desktop) startDesktop();
else await startInBrowser();

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

async function startInBrowser() {
  ensureServer();
  const dataFolder = createDataFolder({ 'window.commandCenter': true });
  linkExtension(dataFolder);
  const port = Number(process.env.PORT ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) giveUp(`PORT is not a port: ${process.env.PORT}`);
  if (port > 0 && !(await isFree(port))) giveUp(`Port ${port} is in use. PORT chooses another; without it a free one is taken.`);
  const { origin } = await startServer({ dataFolder, port });
  const url = `${origin}/?folder=${encodeURI(examples)}`;
  console.log(`VS Code with Interphase: ${url}`);
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    // Without a program that opens a browser, the line above is enough.
    spawn('xdg-open', [url], { detached: true, stdio: 'ignore' })
      .on('error', () => {})
      .unref();
  }
}

function startDesktop() {
  const code = findDesktop();
  if (!code) {
    giveUp('No desktop VS Code found: put the command `code` on the PATH (in VS Code: "Shell Command: Install \'code\' command").');
  }
  const { status, error } = spawnSync(code, [`--extensionDevelopmentPath=${root}`, '--new-window', examples], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  console.log('VS Code with Interphase: opened on the desktop.');
  process.exitCode = status ?? 1;
}

/** @returns {string | undefined} */
function findDesktop() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const local = process.env.LOCALAPPDATA ?? '';
  const usual = [
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
    '/usr/share/code/bin/code',
    '/snap/bin/code',
    join(local, 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd'),
    'C:\\Program Files\\Microsoft VS Code\\bin\\code.cmd',
  ];
  return [...onPath, ...usual].find((path) => existsSync(path));
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
