/** What `--help` says. The commands are described once, here; the parser takes their options from here too. */
import type { Format } from './formats.ts';

export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  /** The first is the default. */
  readonly formats: readonly Format[];
  readonly options: Readonly<Record<string, OptionHelp>>;
}

export interface OptionHelp {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** One letter. */
  readonly short?: string;
  /** How the value is called. */
  readonly value?: string;
  readonly summary: string;
}

export const COMMANDS = {
  run: {
    usage: 'run FILE',
    summary: 'Run a scenario and show its results.',
    formats: ['text', 'json', 'csv', 'svg'],
    options: {
      output: {
        type: 'string',
        multiple: true,
        value: 'POINTER',
        summary: 'Only this result: /base/tip-field/apex_factor, /compare/<variant>/…/ratio, /sweeps/<sweep>/…. May be repeated.',
      },
      all: { type: 'boolean', summary: 'Every result, not only the headlines.' },
      picture: { type: 'string', value: 'NAME', summary: 'With --format svg: tip-field for the picture, tip-field/<figure> for a chart.' },
    },
  },
  validate: {
    usage: 'validate FILE...',
    summary: 'Say what is wrong with scenario files, and how to fix it.',
    formats: ['text', 'json', 'csv'],
    options: {},
  },
  describe: { usage: 'describe FILE', summary: 'Tell the results in words.', formats: ['text', 'json'], options: {} },
  sweep: {
    usage: 'sweep FILE [NAME]',
    summary: 'Run a sweep of the file; rows come as they are computed.',
    formats: ['text', 'json', 'csv', 'svg'],
    options: {
      output: { type: 'string', multiple: true, value: 'MECHANISM/OUTPUT', summary: 'Only this column. May be repeated.' },
      'max-points': { type: 'string', value: 'N', summary: 'Allow up to N points over all variants (at most 1000000; without it 10001).' },
    },
  },
  mechanisms: {
    usage: 'mechanisms [ID]',
    summary: 'List what can be simulated; with ID, every parameter and result of it.',
    formats: ['text', 'json'],
    options: {},
  },
  materials: {
    usage: 'materials [LIBRARY]',
    summary: 'List the libraries of materials; with LIBRARY, every number of its entries.',
    formats: ['text', 'json', 'csv'],
    options: {},
  },
  schema: { usage: 'schema', summary: 'Print the JSON schema of scenario files.', formats: ['json'], options: {} },
} as const satisfies Record<string, CommandHelp>;

export type CommandName = keyof typeof COMMANDS;

export const GLOBAL_OPTIONS = {
  format: { type: 'string', value: 'FORMAT', summary: 'text, json, csv or svg.' },
  lang: { type: 'string', value: 'LANGUAGE', summary: 'Language of the texts; never changes a number.' },
  help: { type: 'boolean', short: 'h', summary: 'Show this help.' },
  version: { type: 'boolean', short: 'v', summary: 'Show the version.' },
} as const satisfies Record<string, OptionHelp>;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The help of one command, or of all. */
export function helpText(command?: CommandName): string {
  return command === undefined ? overview() : commandHelp(COMMANDS[command]);
}

function overview(): string {
  const width = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length));
  return `interphase: mechanisms of lithium-metal interfaces as simulations

Usage: interphase COMMAND [options]

${Object.values(COMMANDS)
  .map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  .join('\n')}

Options:
${optionLines(GLOBAL_OPTIONS)}

FILE is a *.interphase.json; - reads standard input.
Exit code: 0 valid, 2 file invalid, 3 other version, 4 internal fault, 64 wrong usage.
interphase COMMAND --help tells more.
`;
}

function commandHelp({ usage, summary, formats, options }: CommandHelp): string {
  return `interphase ${usage}

${summary}

Options:
${optionLines({ ...options, ...GLOBAL_OPTIONS, format: { ...GLOBAL_OPTIONS.format, summary: `${formats.join(', ')} (${formats[0]} without it).` } })}
`;
}

function optionLines(options: Readonly<Record<string, OptionHelp>>): string {
  const names = Object.entries(options).map(
    ([name, { value, short, summary }]) => [`--${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`, summary] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length));
  return names.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}
