#!/usr/bin/env node
// @ts-check
// Stands in for the program of a desktop VS Code: takes the arguments that @vscode/test-electron gives to one, runs the
// tests in our server and a Chromium without a window, prints what the tests print, and ends with their exit code.
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../chromium.mjs';
import { createDataFolder, ensureServer, startServer } from './server.mjs';

/** Starts each line of the report (see test/extension/support/run.ts); all other lines are the workbench talking to itself. */
const REPORT_MARK = '\u2063';
const LIMIT_MS = 5 * 60_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const [folder] = positionals;
const { extensionDevelopmentPath, extensionTestsPath } = values;
if (!folder || !extensionDevelopmentPath || !extensionTestsPath) {
  console.error('usage: code.mjs FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
  process.exit(2);
}

/**
 * The caller closes our output as soon as we end, so every line is out before we go on.
 * @param {string} line
 */
function print(line) {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EAGAIN') throw error;
    }
  }
}
ensureServer();
const server = await startServer({ dataFolder: createDataFolder(), testDriver: true });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
const authority = new URL(server.origin).host;
const remote = (/** @type {unknown} */ path) => `vscode-remote://${authority}${path}`;

const code = await new Promise((resolve) => {
  setTimeout(() => {
    print(`The tests did not end within ${LIMIT_MS / 60_000} minutes.`);
    resolve(1);
  }, LIMIT_MS);
  page.on('crash', () => {
    print('The page crashed.');
    resolve(1);
  });
  open(resolve).catch((error) => {
    print(String(error));
    resolve(1);
  });
});
await browser.close();
process.exit(code);

/** @param {(code: number) => void} resolve */
async function open(resolve) {
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ parts) => {
    const text = parts.map(String).join(' ');
    if (text.startsWith(REPORT_MARK)) print(text.slice(REPORT_MARK.length));
    // An endless loop in the extension or in a test shows itself in no other way.
    else if (process.env.HOST_VERBOSE || /^Extension host .*unresponsive/.test(text)) print(text);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  const payload = [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
  ];
  await page.goto(`${server.origin}/?folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
}
