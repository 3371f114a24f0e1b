// @ts-check
// `npm run bench`: sizes, ratios and times.
import { runProgram } from './bundled.mjs';
import { ensureChromium } from './ensure.mjs';

ensureChromium();
await runProgram('test/bench/index.ts', process.argv.slice(2), ['test/bench/activate.ts']);
