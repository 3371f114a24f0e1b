/** The entry of the `interphase` program. */
import { runCli } from './cli.ts';
import { nodeIo } from './node-io.ts';

runCli(process.argv.slice(2), nodeIo()).then((exit) => {
  // Not `process.exit`: what was written must reach its reader.
  process.exitCode = exit;
});
