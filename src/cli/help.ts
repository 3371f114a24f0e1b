/** What `--help` says; all of it is made from the commands. */
import type { Command, Options } from './command.ts';
import { COMMANDS } from './commands/index.ts';

export const GLOBAL_OPTIONS = {
  format: { type: 'string', value: 'FORMAT', summary: 'text, json, csv or svg.' },
  lang: { type: 'string', value: 'LANGUAGE', summary: 'Language of the texts; never changes a number.' },
  help: { type: 'boolean', short: 'h', summary: 'Show this help.' },
  version: { type: 'boolean', short: 'v', summary: 'Show the version.' },
} as const satisfies Options;

/** The help of one command, or of all. */
export function helpText(command?: Command): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  const commands = [...COMMANDS.values()];
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return `interphase: mechanisms of lithium-metal interfaces as simulations

Usage: interphase COMMAND [options]

${commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`).join('\n')}

Options:
${optionLines(GLOBAL_OPTIONS)}

FILE is a *.interphase.json; - reads standard input.
Exit code: 0 valid, 2 file invalid, 3 other version, 4 internal fault, 64 wrong usage.
interphase COMMAND --help tells more.
`;
}

function commandHelp({ usage, summary, formats, options }: Command): string {
  return `interphase ${usage}

${summary}

Options:
${optionLines({ ...options, ...GLOBAL_OPTIONS, format: { ...GLOBAL_OPTIONS.format, summary: `${formats.join(', ')} (${formats[0]} without it).` } })}
`;
}

function optionLines(options: Options): string {
  const names = Object.entries(options).map(
    ([name, { value, short, summary }]) => [`--${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`, summary] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length));
  return names.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}
