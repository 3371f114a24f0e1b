/** The register of commands, in the order of the help. Adding one is adding one file and one line. */
import type { Command } from '../command.ts';
import { describe } from './describe.ts';
import { materials } from './materials.ts';
import { mechanisms } from './mechanisms.ts';
import { run } from './run.ts';
import { schema } from './schema.ts';
import { sweep } from './sweep.ts';
import { validate } from './validate.ts';

const ALL: readonly Command[] = [run, validate, describe, sweep, mechanisms, materials, schema];

/** By name: the first word of the usage. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(ALL.map((command) => [command.usage.split(' ')[0], command]));
