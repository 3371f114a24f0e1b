// @ts-check
// `npm run lessons`: writes the numbers of the lessons in `examples/` from the models.
import { runProgram } from './bundled.mjs';

await runProgram('test/lessons/index.ts', []);
