/** What `--help` says; all of it is made from the commands. */
import { type Language, msg, say } from '../quantities/text.ts';
import type { Command, Options } from './command.ts';
import { COMMANDS } from './commands/index.ts';

export const GLOBAL_OPTIONS = {
  format: { type: 'string', value: 'FORMAT', summary: msg`text, json, csv or svg.` },
  lang: { type: 'string', value: 'LANGUAGE', summary: msg`Language of the texts; never changes a number.` },
  help: { type: 'boolean', short: 'h', summary: msg`Show this help.` },
  version: { type: 'boolean', short: 'v', summary: msg`Show the version.` },
} as const satisfies Options;

/** The help of one command, or of all. */
export function helpText(command: Command | undefined, language: Language): string {
  return command === undefined ? overview(language) : commandHelp(command, language);
}

function overview(language: Language): string {
  const commands = [...COMMANDS.values()];
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return `${say(msg`interphase: mechanisms of lithium-metal interfaces as simulations`, language)}

${say(msg`Usage: interphase COMMAND [options]`, language)}

${commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${say(summary, language)}`).join('\n')}

${say(msg`Options:`, language)}
${optionLines(GLOBAL_OPTIONS, language)}

${say(msg`FILE is a *.interphase.json; - reads standard input.`, language)}
${say(msg`Exit code: 0 valid, 2 file invalid, 3 other version, 4 internal fault, 64 wrong usage.`, language)}
${say(msg`interphase COMMAND --help tells more.`, language)}
`;
}

function commandHelp({ usage, summary, formats, options }: Command, language: Language): string {
  const format = { ...GLOBAL_OPTIONS.format, summary: msg`${formats.join(', ')} (${formats[0]} without it).` };
  return `interphase ${usage}

${say(summary, language)}

${say(msg`Options:`, language)}
${optionLines({ ...options, ...GLOBAL_OPTIONS, format }, language)}
`;
}

function optionLines(options: Options, language: Language): string {
  const names = Object.entries(options).map(
    ([name, { value, short, summary }]) => [`--${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`, summary] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length));
  return names.map(([name, summary]) => `  ${name.padEnd(width)}  ${say(summary, language)}`).join('\n');
}
