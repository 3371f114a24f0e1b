/** The command line: arguments in, exit code out. Knows no process, so that it can be run inside a test. */
import { parseArgs } from 'node:util';
import packageJson from '../../package.json';
import { FORMAT_VERSION } from '../scenario/index.ts';
import { argumentsOf, type Option, type Options, type OptionValues } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Failure, failureDocument, usage } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { GLOBAL_OPTIONS, helpText } from './help.ts';
import { type Io, OutputClosed } from './io.ts';
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
  readonly values: OptionValues;
}

function parse(argv: readonly string[], options: Options): Arguments {
  try {
    const forParser = Object.fromEntries(
      Object.entries<Option>({ ...GLOBAL_OPTIONS, ...options }).map(([name, option]) => [
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
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (name !== undefined && !command) throw usage(`There is no command "${name}".`, `The commands are ${[...COMMANDS.keys()].join(', ')}.`);
  const { positionals, values } = parse(argv, command?.options ?? {});
  if (values.version) return version(format, io);
  if (values.help || !command) {
    const text = helpText(command);
    if (!values.help) throw usage('Which command?', text);
    await io.write(format === 'json' ? toJson({ status: 'ok', exit: EXIT.ok, help: text }) : text);
    return EXIT.ok;
  }
  const { formats } = command;
  const chosen = formats.find((each) => each === (values.format ?? formats[0]));
  if (!chosen) throw usage(`${name} has no format "${values.format}".`, `Its formats are ${formats.join(', ')}.`);
  const rest = positionals.slice(1);
  const { least, most } = argumentsOf(command);
  if (rest.length > most) throw usage(`"${rest[most]}" is one argument too many.`, helpText(command));
  if (rest.length < least) throw usage(`${name} needs a file.`, helpText(command));
  return command.run(rest, values, { io, format: chosen, language: String(values.lang ?? io.language) });
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
