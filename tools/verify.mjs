// @ts-check
// `npm run verify [-- FILE ...]`: the models against reference cases.
import { resolve } from 'node:path';
import { runProgram } from './bundled.mjs';

// npm changes into the project; the files were named from where it was called.
const from = process.env.INIT_CWD ?? process.cwd();
await runProgram(
  'test/verify/index.ts',
  process.argv.slice(2).map((file) => resolve(from, file)),
);
