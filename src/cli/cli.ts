/** The command line: arguments in, exit code out. Knows no process, so that it can be run inside a test. */
import { parseArgs } from 'node:util';
import packageJson from '../../package.json';
import { FORMAT_VERSION } from '../scenario/index.ts';
import { describe } from './commands/describe.ts';
import { materials } from './commands/materials.ts';
import { mechanisms } from './commands/mechanisms.ts';
import { run } from './commands/run.ts';
import { schema } from './commands/schema.ts';
import { sweep } from './commands/sweep.ts';
import { validate } from './commands/validate.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Failure, failureDocument, usage } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { COMMANDS, type CommandHelp, type CommandName, GLOBAL_OPTIONS, helpText, isCommand } from './help.ts';
import { type Context, type Io, OutputClosed } from './io.ts';
import { toJson } from './json.ts';

/** Runs one command line. Whatever happens is told in the format that was asked for. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  const format = askedFormat(argv);
  try {
    return await dispatch(argv, format ?? 'text', io);
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.ok;
    const failure = error instanceof Failure ? error : internal(error);
    const document = failureDocument(failure, format ?? 'text', io.style);
    // For people an error is a notice; for programs it is the answer.
    if (format === undefined || format === 'text') io.notice(document);
    else await io.write(document);
    return failure.exit;
  }
}

function internal(error: unknown): Failure {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(EXIT.internal, 'internal', text, 'This is a defect of Interphase. Please report it together with the file.');
}

/** The format, found even where the rest of the line is wrong. */
function askedFormat(argv: readonly string[]): Format | undefined {
  const at = argv.findIndex((argument) => argument === '--format' || argument.startsWith('--format='));
  if (at < 0) return undefined;
  const value = argv[at] === '--format' ? argv[at + 1] : argv[at].slice('--format='.length);
  return FORMATS.find((format) => format === value);
}

interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

function parse(argv: readonly string[], options: CommandHelp['options']): Arguments {
  try {
    const all = { ...GLOBAL_OPTIONS, ...options };
    const forParser = Object.fromEntries(
      Object.entries(all).map(([name, option]) => [
        name,
        { type: option.type, multiple: 'multiple' in option, ...('short' in option && { short: option.short }) },
      ]),
    );
    return parseArgs({ args: [...argv], options: forParser, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw usage(message.split('. ')[0].replace(/\.?$/, '.'), 'interphase --help lists commands and options.');
  }
}

async function dispatch(argv: readonly string[], format: Format, io: Io): Promise<ExitCode> {
  // People also ask "interphase help run".
  if (argv[0] === 'help') return dispatch([...argv.slice(1), '--help'], format, io);
  const name = argv.find((argument, i) => !argument.startsWith('-') && !['--format', '--lang'].includes(argv[i - 1]));
  if (name !== undefined && !isCommand(name)) {
    throw usage(`There is no command "${name}".`, `The commands are ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const { positionals, values } = parse(argv, name === undefined ? {} : COMMANDS[name].options);
  if (values.version) return version(format, io);
  if (values.help || name === undefined) {
    const text = helpText(name);
    if (!values.help) throw usage('Which command?', text);
    await io.write(format === 'json' ? toJson({ status: 'ok', exit: EXIT.ok, help: text }) : text);
    return EXIT.ok;
  }
  const formats: readonly Format[] = COMMANDS[name].formats;
  const chosen = values.format ?? formats[0];
  if (!formats.includes(chosen as Format)) throw usage(`${name} has no format "${chosen}".`, `Its formats are ${formats.join(', ')}.`);
  const context: Context = { io, format: chosen as Format, language: String(values.lang ?? io.language) };
  return command(name, positionals.slice(1), values, context);
}

/** Commands that tell of the engine, not of a file. */
const FREE_OF_FILES: ReadonlySet<CommandName> = new Set(['mechanisms', 'materials', 'schema']);

function command(name: CommandName, rest: readonly string[], values: Arguments['values'], context: Context): Promise<ExitCode> {
  const [file, second] = rest;
  const atMost = { run: 1, validate: Number.POSITIVE_INFINITY, describe: 1, sweep: 2, mechanisms: 1, materials: 1, schema: 0 }[name];
  if (rest.length > atMost) throw usage(`"${rest[atMost]}" is one argument too many.`, helpText(name));
  if (file === undefined && !FREE_OF_FILES.has(name)) throw usage(`${name} needs a file.`, helpText(name));
  const output = (values.output ?? []) as readonly string[];
  switch (name) {
    case 'run':
      return run(
        file,
        { output, all: values.all === true, ...(values.picture !== undefined && { picture: String(values.picture) }) },
        context,
      );
    case 'validate':
      return validate(rest, context);
    case 'describe':
      return describe(file, context);
    case 'sweep':
      return sweep(
        file,
        second,
        { output, ...(values['max-points'] !== undefined && { maxPoints: maximumPoints(String(values['max-points'])) }) },
        context,
      );
    case 'mechanisms':
      return mechanisms(file, context);
    case 'materials':
      return materials(file, context);
    case 'schema':
      return schema(context);
  }
}

function maximumPoints(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1e6)
    throw usage(`--max-points is a whole number from 1 to 1000000, not "${text}".`);
  return number;
}

async function version(format: Format, io: Io): Promise<ExitCode> {
  const { version } = packageJson;
  await io.write(
    format === 'json'
      ? toJson({ status: 'ok', exit: EXIT.ok, version, format: FORMAT_VERSION })
      : `interphase ${version} (scenario format ${FORMAT_VERSION})\n`,
  );
  return EXIT.ok;
}
