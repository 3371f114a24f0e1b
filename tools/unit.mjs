// @ts-check
// The tests that need no editor. `node tools/unit.mjs [part of a path ...] [-- mocha options]`
import { runMocha, splitArguments } from './bundled.mjs';

await runMocha('test/unit', splitArguments(process.argv.slice(2)));
