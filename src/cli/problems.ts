/** Problems of a scenario file for reading, and for machines. */
import { type Language, msg, say, sequence, type Text } from '../quantities/text.ts';
import { csvRow, type Problem } from '../scenario/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Style } from './style.ts';

export interface Located extends Problem {
  readonly file: string;
  /** From 1, in UTF-16 units, as editors count. */
  readonly line: number;
  readonly column: number;
}

const SEVERITIES: Readonly<Record<Problem['severity'], Text>> = { error: msg`error`, warning: msg`warning`, hint: msg`hint` };

export function locate(file: string, text: string, problems: readonly Problem[]): readonly Located[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return problems.map((problem) => {
    const line = starts.findLastIndex((start) => start <= problem.offset);
    return { ...problem, file, line: line + 1, column: problem.offset - starts[line] + 1 };
  });
}

/** `file:3:5 error wrong-unit` with the words and the fix below: terminals make the place a link. */
export function problemLines(problem: Located, style: Style, language: Language): readonly string[] {
  const { file, line, column, severity, code, message, fixes } = problem;
  const paint = severity === 'error' ? style.bad : severity === 'warning' ? style.warning : style.faint;
  return [
    `${style.strong(`${file}:${line}:${column}`)}: ${paint(say(SEVERITIES[severity], language))} ${style.faint(`[${code}]`)} ${say(message, language)}`,
    ...(fixes ?? []).slice(0, 1).map((fix) => `    ${style.good(say(msg`fix`, language))}: ${say(fix.title, language)}`),
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
    fixes: (fixes ?? []).map(({ title, edits }) => ({ title: say(title, language), edits })),
  };
}

export const PROBLEM_COLUMNS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fix'] as const;

export function problemCsv({ file, line, column, severity, code, message, fixes }: Located, language: Language): string {
  const fix = fixes?.[0];
  return csvRow([file, line, column, severity, code, say(message, language), fix ? say(fix.title, language) : '']);
}

const VERSION_CODES = new Set(['unsupported-version', 'newer-version']);

/** What the problems of a file mean for the exit code: errors of the author, else a version that is not ours. */
export function exitOf(problems: readonly Problem[]): ExitCode {
  if (problems.some(({ severity, code }) => severity === 'error' && !VERSION_CODES.has(code))) return EXIT.invalid;
  return problems.some(({ code }) => VERSION_CODES.has(code)) ? EXIT.version : EXIT.ok;
}

/** `2 errors, 1 warning`; empty when there is nothing. */
export function countProblems(problems: readonly Problem[]): Text {
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
