/** `schema`: the JSON schema of scenario files, for editors that are not VS Code. */
import { scenarioSchema } from '../../scenario/schema/schema.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Context } from '../io.ts';

export async function schema({ io }: Context): Promise<ExitCode> {
  await io.write(`${JSON.stringify(scenarioSchema(), undefined, 2)}\n`);
  return EXIT.ok;
}
