/** Reads a scenario file for a command that needs it whole. */
import { say } from '../quantities/text.ts';
import { attachmentPaths, csvRow, type Measured, readMeasured, readScenarioBytes, type Scenario } from '../scenario/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { messageSvg } from './failure.ts';
import type { Context } from './io.ts';
import { toJson } from './json.ts';
import { countProblems, exitOf, type Located, locate, PROBLEM_COLUMNS, problemCsv, problemJson, problemLines } from './problems.ts';
import { PLAIN } from './style.ts';

export interface ReadFile {
  readonly file: string;
  /** Missing if and only if one of the problems is an error. */
  readonly scenario?: Scenario;
  /** What measurements give. */
  readonly measured: readonly Measured[];
  readonly problems: readonly Located[];
}

/** Reads the scenario and the measured files that it names. @throws Failure when the scenario cannot be opened */
export async function readFile(file: string, { io }: Context, sweepPoints?: number): Promise<ReadFile> {
  const reading = readScenarioBytes(await io.read(file), sweepPoints === undefined ? undefined : { sweepPoints });
  const { scenario, problems, document } = reading;
  if (!scenario) return { file, measured: [], problems: locate(file, reading, problems) };
  const attachments = await Promise.all(attachmentPaths(scenario).map((path) => io.attach(file, path)));
  const found = readMeasured(scenario, document, attachments);
  const all = [...problems, ...found.problems].sort((a, b) => a.offset - b.offset);
  const valid = all.every(({ severity }) => severity !== 'error');
  return { file, ...(valid && { scenario }), measured: found.measured, problems: locate(file, reading, all) };
}

/** Warnings go to standard error, so that the output stays what was asked for. */
export function noticeWarnings({ problems }: ReadFile, { io, language }: Context): void {
  for (const problem of problems) io.notice(`${problemLines(problem, io.style, language).join('\n')}\n`);
}

/** Writes the report of a file that cannot be run; gives the exit code. */
export async function reportInvalid(read: ReadFile, context: Context): Promise<ExitCode> {
  const { format, io, language } = context;
  const exit = exitOf(read.problems.filter(({ severity }) => severity === 'error'));
  switch (format) {
    case 'json':
      await io.write(
        toJson({ status: 'invalid', exit, file: read.file, problems: read.problems.map((problem) => problemJson(problem, language)) }),
      );
      break;
    case 'csv':
      await io.write(csvRow(PROBLEM_COLUMNS) + read.problems.map((problem) => problemCsv(problem, language)).join(''));
      break;
    case 'svg':
      await io.write(
        messageSvg(
          read.problems.flatMap((problem) => problemLines(problem, PLAIN, language)),
          language,
        ),
      );
      break;
    case 'text':
      await io.write(
        `${[...read.problems.flatMap((problem) => problemLines(problem, io.style, language)), '', say(countProblems(read.problems), language)].join('\n')}\n`,
      );
  }
  return exit === EXIT.ok ? EXIT.invalid : exit;
}
