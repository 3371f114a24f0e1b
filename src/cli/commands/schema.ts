/** `schema`: the JSON schema of scenario files, for editors that are not VS Code. */
import { msg } from '../../quantities/text.ts';
import { scenarioSchema } from '../../scenario/schema/schema.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';

export const schema = defineCommand({
  usage: 'schema',
  summary: msg`Print the JSON schema of scenario files.`,
  formats: ['json'],
  options: {},
  async run(_args, _options, { io }) {
    await io.write(`${JSON.stringify(scenarioSchema(), undefined, 2)}\n`);
    return EXIT.ok;
  },
});
