/** `run --output POINTER`: single results, and nothing around them. */
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { type Language, msg, say, sequence } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';
import { oneLine } from '../quantities/visible.ts';
import { type Answer, answer, cellOf, csvRow, runSweep, type Scenario, type ScenarioRun, type SweepRun } from '../scenario/index.ts';
import { isDeadEnd, resolveOutput } from '../scenario/outputs.ts';
import { explainDeadEnd } from '../scenario/rules/pointers.ts';
import { scopeOf } from '../scenario/scope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Failure, usage } from './failure.ts';
import type { Format } from './formats.ts';
import { toJson } from './json.ts';
import { curveSvg } from './pictures.ts';

interface Answered {
  readonly pointer: string;
  readonly answer: Answer;
}

/** Answers the pointers; sweeps that they address are run first. @throws Failure for a pointer that does not exist. */
export function answerAll(scenario: Scenario, run: ScenarioRun, pointers: readonly string[]): readonly Answered[] {
  const scope = scopeOf(scenario);
  const sweeps = new Map<string, SweepRun>();
  for (const pointer of pointers) {
    const resolved = resolveOutput(pointer, scope);
    if (isDeadEnd(resolved)) {
      throw new Failure(EXIT.usage, 'no-such-output', sequence([pointer, explainDeadEnd(resolved).message], ': '));
    }
    if (resolved.kind === 'sweep' && !sweeps.has(resolved.sweep)) sweeps.set(resolved.sweep, finished(runSweep(scenario, resolved.sweep)));
  }
  return pointers.map((pointer) => ({ pointer, answer: answer(run, pointer, sweeps) }));
}

/** Runs a generator to its end. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A mechanism that could not run leaves its pointers without an answer: the file is to blame. */
export function exitOfAnswers(answers: readonly Answered[]): ExitCode {
  return answers.some(({ answer }) => answer.kind === 'missing') ? EXIT.invalid : EXIT.ok;
}

export function answersDocument(file: string, answers: readonly Answered[], format: Format, language: Language): string {
  switch (format) {
    case 'json': {
      const exit = exitOfAnswers(answers);
      return toJson({
        status: exit === EXIT.ok ? 'ok' : 'invalid',
        exit,
        file,
        outputs: answers.map(({ pointer, answer }) => ({ pointer, ...answerData(answer, language) })),
      });
    }
    case 'csv':
      return answersCsv(answers, language);
    case 'svg': {
      const [only] = answers;
      if (answers.length > 1 || only.answer.kind !== 'curve')
        throw usage(msg`Only one curve at a time can be drawn: a series, or the output of a sweep.`);
      return curveSvg(only.pointer, only.answer, language);
    }
    case 'text':
      return answers.map(({ pointer, answer }) => answerText(answer, language, answers.length > 1 ? `${oneLine(pointer)}  ` : '')).join('');
  }
}

/** `{ "value": 5.76, "unit": "" }`; without a value, `null` and the reason. */
export function scalarData(key: string, scalar: Scalar, language: Language) {
  const unit = unitOf(key).symbol;
  if (isAbsent(scalar)) return { value: null, unit, because: say(scalar.absent, language) };
  return { value: scalar, unit };
}

function answerData(answer: Answer, language: Language): object {
  switch (answer.kind) {
    case 'scalar':
      return { ...scalarData(answer.key, answer.scalar, language), ...(answer.extrapolated && { extrapolated: true }) };
    case 'curve': {
      const { xKey, yKey, x, y, outer } = answer;
      const numbers = y.map((value) => (isAbsent(value) ? null : value));
      return {
        x: { key: xKey, values: x },
        y: { key: yKey, values: numbers },
        ...(outer && { outer: { key: outer.key, values: outer.x } }),
      };
    }
    case 'missing':
      return { value: null, because: say(answer.because, language) };
  }
}

function answerText(answer: Answer, language: Language, before: string): string {
  switch (answer.kind) {
    case 'scalar': {
      const { key, scalar } = answer;
      if (isAbsent(scalar)) return `${before}${say(msg`no value: ${scalar.absent}`, language)}\n`;
      const unit = unitOf(key).symbol;
      return `${before}${cellOf(scalar, language)}${unit === '' ? '' : ` ${unit}`}\n`;
    }
    case 'curve': {
      const { xKey, yKey, x, y, outer } = answer;
      const rows = y.map((value, i) => [...(outer ? [outer.x[i]] : []), x[i], cellOf(value, language)].join('\t'));
      return `${[...(outer ? [outer.key] : []), xKey, yKey].join('\t')}\n${rows.join('\n')}\n`;
    }
    case 'missing':
      return `${before}${say(msg`no value: ${answer.because}`, language)}\n`;
  }
}

function answersCsv(answers: readonly Answered[], language: Language): string {
  const curves = answers.filter(({ answer }) => answer.kind === 'curve');
  if (curves.length > 0) {
    if (answers.length > 1) throw usage(msg`As CSV, ask for single results or for one curve.`);
    const { xKey, yKey, x, y, outer } = curves[0].answer as Extract<Answer, { kind: 'curve' }>;
    const header = csvRow([...(outer ? [outer.key] : []), xKey, yKey]);
    return (
      header + y.map((value, i) => csvRow([...(outer ? [outer.x[i]] : []), x[i], isAbsent(value) ? '' : cellOf(value, language)])).join('')
    );
  }
  const rows = answers.map(({ pointer, answer }) => {
    const data = answerData(answer, language) as { value: number | string | null; unit?: string; because?: string };
    return csvRow([pointer, data.value === null ? '' : cellOf(data.value, language), data.unit ?? '', data.because ?? '']);
  });
  return csvRow(['pointer', 'value', 'unit', 'because']) + rows.join('');
}
