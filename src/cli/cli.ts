/** The command line: arguments in, exit code out. Knows no process, so that it can be run inside a test. */
import { parseArgs } from 'node:util';
import packageJson from '../../package.json';
import { type Language, msg, passage, say, verbatim } from '../quantities/text.ts';
import { FORMAT_VERSION } from '../scenario/index.ts';
import { argumentsOf, type Option, type Options, type OptionValues } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Failure, failureDocument, usage } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { GLOBAL_OPTIONS, helpText } from './help.ts';
import { type Io, OutputClosed } from './io.ts';
import { toJson } from './json.ts';
import { printable } from './style.ts';

/** Runs one command line. Whatever happens is told in the format that was asked for. */
export async function runCli(argv: readonly string[], surroundings: Io): Promise<ExitCode> {
  const io = printing(surroundings);
  const format = FORMATS.find((each) => each === asked(argv, 'format'));
  const language = languageOf(asked(argv, 'lang') ?? io.language, io);
  try {
    return await dispatch(argv, format ?? 'text', language, io);
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.ok;
    const failure = error instanceof Failure ? error : internal(error);
    // For people an error is a notice; for programs it is the answer, where one can be given.
    if (format === undefined || format === 'text' || failure.exit === EXIT.output)
      io.notice(failureDocument(failure, 'text', io.style, language));
    else return answer(failureDocument(failure, format, io.style, language), failure.exit, language, io);
    return failure.exit;
  }
}

/** Writes why a run failed. Where that fails too, the one who asked learns at least this. */
async function answer(document: string, exit: ExitCode, language: Language, io: Io): Promise<ExitCode> {
  try {
    await io.write(document);
    return exit;
  } catch (error) {
    if (error instanceof OutputClosed) return exit;
    const failure = error instanceof Failure ? error : internal(error);
    io.notice(failureDocument(failure, 'text', io.style, language));
    return failure.exit;
  }
}

/** Whatever a command writes goes through the door to the terminal. */
function printing(io: Io): Io {
  return { ...io, write: (text) => io.write(printable(text)), notice: (text) => io.notice(printable(text)) };
}

function internal(error: unknown): Failure {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(
    EXIT.internal,
    'internal',
    passage(text),
    msg`This is a defect of Interphase. Please report it together with the file.`,
  );
}

/** The value of an option, found even where the rest of the line is wrong. */
function asked(argv: readonly string[], name: keyof typeof GLOBAL_OPTIONS): string | undefined {
  const option = `--${name}`;
  const at = argv.findLastIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return argv[at] === option ? argv[at + 1] : argv[at].slice(option.length + 1);
}

/** What is no tag of a language has no words, and numbers cannot be written in it. */
function languageOf(tag: string, io: Io): Language {
  try {
    Intl.getCanonicalLocales(tag);
    return { id: tag, words: io.words(tag) };
  } catch {
    return { id: tag, words: {} };
  }
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
    throw usage(verbatim(message.split('. ')[0].replace(/\.?$/, '.')), msg`interphase --help lists commands and options.`);
  }
}

async function dispatch(argv: readonly string[], format: Format, language: Language, io: Io): Promise<ExitCode> {
  // People also ask "interphase help run".
  if (argv[0] === 'help') return dispatch([...argv.slice(1), '--help'], format, language, io);
  const name = argv.find((argument, i) => !argument.startsWith('-') && !['--format', '--lang'].includes(argv[i - 1]));
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (name !== undefined && !command)
    throw usage(msg`There is no command "${name}".`, msg`The commands are ${[...COMMANDS.keys()].join(', ')}.`);
  const { positionals, values } = parse(argv, command?.options ?? {});
  if (values.version) return version(format, language, io);
  if (values.help || !command) {
    const text = helpText(command, language);
    if (!values.help) throw usage(msg`Which command?`, passage(text));
    await io.write(format === 'json' ? toJson({ status: 'ok', exit: EXIT.ok, help: text }) : text);
    return EXIT.ok;
  }
  const { formats } = command;
  const chosen = formats.find((each) => each === (values.format ?? formats[0]));
  if (!chosen) throw usage(msg`${name!} has no format "${String(values.format)}".`, msg`Its formats are ${formats.join(', ')}.`);
  const rest = positionals.slice(1);
  const { least, most } = argumentsOf(command);
  const help = passage(helpText(command, language));
  if (rest.length > most) throw usage(msg`"${rest[most]}" is one argument too many.`, help);
  if (rest.length < least) throw usage(msg`${name!} needs a file.`, help);
  return command.run(rest, values, { io, format: chosen, language });
}

async function version(format: Format, language: Language, io: Io): Promise<ExitCode> {
  const { version } = packageJson;
  await io.write(
    format === 'json'
      ? toJson({ status: 'ok', exit: EXIT.ok, version, format: FORMAT_VERSION })
      : `${say(msg`interphase ${version} (scenario format ${FORMAT_VERSION})`, language)}\n`,
  );
  return EXIT.ok;
}
