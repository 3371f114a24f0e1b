// @ts-check
// The workbench driven in Chromium. `node tools/ui.mjs [part of a path ...] [-- mocha options]`
import { runMocha, splitArguments } from './bundled.mjs';
import { ensureChromium } from './ensure.mjs';
import { ensureServer } from './host/server.mjs';

ensureServer();
ensureChromium();
const { wanted, mochaOptions } = splitArguments(process.argv.slice(2));
await runMocha('test/ui', { wanted, mochaOptions });
