/** Problems of a scenario file for reading, and for machines. */
import { type Language, msg, say, sequence, type Text } from '../quantities/text.ts';
import { Trials } from '../scenario/fixes-that-hold.ts';
import { csvRow, type Problem, type Reading } from '../scenario/index.ts';
import { type LinePlace, Lines } from '../scenario/json/lines.ts';
import type { Fix } from '../scenario/problem.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Style } from './style.ts';

export interface Located extends Omit<Problem, 'fixes'>, LinePlace {
  readonly file: string;
  /** Those that hold, best first. */
  readonly fixes: readonly Fix[];
}

const SEVERITIES: Readonly<Record<Problem['severity'], Text>> = { error: msg`error`, warning: msg`warning`, hint: msg`hint` };

/** @param problems of the text, and of the files that it names */
export function locate(file: string, reading: Reading, problems: readonly Problem[]): readonly Located[] {
  const lines = new Lines(reading.document.text);
  const trials = new Trials(reading);
  return problems.map((problem) => ({ ...problem, file, ...lines.at(problem.offset), fixes: trials.of(problem) }));
}

/** `file:3:5 error wrong-unit` with the words and the fix below: terminals make the place a link. */
export function problemLines(problem: Located, style: Style, language: Language): readonly string[] {
  const { file, line, column, severity, code, message, fixes } = problem;
  const paint = severity === 'error' ? style.bad : severity === 'warning' ? style.warning : style.faint;
  return [
    `${style.strong(`${file}:${line}:${column}`)}: ${paint(say(SEVERITIES[severity], language))} ${style.faint(`[${code}]`)} ${say(message, language)}`,
    ...fixes.slice(0, 1).map((fix) => `    ${style.good(say(msg`fix`, language))}: ${say(fix.title, language)}`),
  ];
}

export function problemJson({ file, line, column, offset, length, severity, code, message, pointer, fixes }: Located, language: Language) {
  return {
    file,
    line,
    column,
    offset,
    length,
    severity,
    code,
    message: say(message, language),
    ...(pointer !== undefined && { pointer }),
    fixes: fixes.map(({ title, edits }) => ({ title: say(title, language), edits })),
  };
}

export const PROBLEM_COLUMNS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fix'] as const;

export function problemCsv({ file, line, column, severity, code, message, fixes }: Located, language: Language): string {
  const [fix] = fixes;
  return csvRow([file, line, column, severity, code, say(message, language), fix ? say(fix.title, language) : '']);
}

const VERSION_CODES = new Set(['unsupported-version', 'newer-version']);

/** What the problems of a file mean for the exit code: errors of the author, else a version that is not ours. */
export function exitOf(problems: readonly Pick<Problem, 'severity' | 'code'>[]): ExitCode {
  if (problems.some(({ severity, code }) => severity === 'error' && !VERSION_CODES.has(code))) return EXIT.invalid;
  return problems.some(({ code }) => VERSION_CODES.has(code)) ? EXIT.version : EXIT.ok;
}

/** `2 errors, 1 warning`; empty when there is nothing. */
export function countProblems(problems: readonly Pick<Problem, 'severity'>[]): Text {
  const count = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  const parts = [
    errors > 0 && (errors === 1 ? msg`1 error` : msg`${errors} errors`),
    warnings > 0 && (warnings === 1 ? msg`1 warning` : msg`${warnings} warnings`),
    hints > 0 && (hints === 1 ? msg`1 hint` : msg`${hints} hints`),
  ];
  return sequence(
    parts.filter((part) => part !== false),
    ', ',
  );
}
