// @ts-check
// `npm run screenshots [-- NAME ...] [-- --out FOLDER]`: the pictures of the README, taken from the product itself.
import { runProgram } from './bundled.mjs';
import { ensureChromium } from './ensure.mjs';
import { ensureServer } from './host/server.mjs';

ensureServer();
ensureChromium();
await runProgram('test/ui/screenshots.ts', process.argv.slice(2));
