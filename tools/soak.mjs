// @ts-check
// `npm run soak [-- NAME ...] [-- --seed S --count N]`: random campaigns, for as long as one has time.
import { runProgram } from './bundled.mjs';

await runProgram('test/soak/index.ts', process.argv.slice(2));
