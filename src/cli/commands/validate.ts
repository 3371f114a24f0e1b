/** `validate FILE...`: what is wrong with the files, nothing is run. */
import { msg, say } from '../../quantities/text.ts';
import { csvRow } from '../../scenario/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Context } from '../io.ts';
import { toJson } from '../json.ts';
import { countProblems, exitOf, PROBLEM_COLUMNS, problemCsv, problemJson, problemLines } from '../problems.ts';
import { type ReadFile, readFile } from '../scenario-file.ts';

interface Checked {
  readonly file: string;
  readonly exit: ExitCode;
  readonly problems: ReadFile['problems'];
  /** The file could not be opened. */
  readonly failure?: Failure;
}

/** Worst first: what the process ends with when several files are checked. */
const SEVERITY: readonly ExitCode[] = [EXIT.usage, EXIT.version, EXIT.invalid, EXIT.ok];

export const validate = defineCommand({
  usage: 'validate FILE...',
  summary: msg`Say what is wrong with scenario files, and how to fix it.`,
  formats: ['text', 'json', 'csv'],
  options: {},
  run: (files, _options, context) => validateFiles(files, context),
});

async function validateFiles(files: readonly string[], context: Context): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await check(file, context));
  const exit = SEVERITY.find((code) => checked.some((one) => one.exit === code))!;
  await context.io.write(report(checked, exit, context));
  return exit;
}

async function check(file: string, context: Context): Promise<Checked> {
  try {
    const { problems } = await readFile(file, context);
    return { file, problems, exit: exitOf(problems) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, problems: [], exit: error.exit, failure: error };
  }
}

function report(checked: readonly Checked[], exit: ExitCode, { format, language, io: { style } }: Context): string {
  if (format === 'json') {
    const files = checked.map(({ file, problems, failure, ...one }) => ({
      file,
      status: failure ? 'failed' : one.exit === EXIT.ok ? 'valid' : 'invalid',
      exit: one.exit,
      problems: problems.map((problem) => problemJson(problem, language)),
      ...(failure && { error: { code: failure.code, message: say(failure.text, language) } }),
    }));
    return toJson({ status: exit === EXIT.ok ? 'valid' : 'invalid', exit, files });
  }
  if (format === 'csv') {
    const rows = checked.flatMap(({ file, problems, failure }) =>
      failure
        ? [csvRow([file, '', '', 'error', failure.code, say(failure.text, language), ''])]
        : problems.map((problem) => problemCsv(problem, language)),
    );
    return csvRow(PROBLEM_COLUMNS) + rows.join('');
  }
  const lines = checked.flatMap(({ file, problems, failure }) => {
    if (failure)
      return [
        `${style.strong(file)}: ${style.bad(say(msg`error`, language))} ${style.faint(`[${failure.code}]`)} ${say(failure.text, language)}`,
      ];
    if (problems.length === 0) return [`${style.strong(file)}: ${style.good(say(msg`valid`, language))}`];
    return problems.flatMap((problem) => problemLines(problem, style, language));
  });
  const all = checked.flatMap(({ problems }) => problems);
  if (all.length > 0) lines.push('', say(countProblems(all), language));
  return `${lines.join('\n')}\n`;
}
