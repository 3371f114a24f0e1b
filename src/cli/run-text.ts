/** The results of a run for reading: the verdict first, then the numbers with units and how sure they are. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { extrapolatedBy, levelWords, verdictWords } from '../mechanisms/contract/wording.ts';
import { readable } from '../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { type Language, msg, say, sequence, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';
import { oneLine } from '../quantities/visible.ts';
import type { Answer, MechanismRun, Scenario, ScenarioRun } from '../scenario/index.ts';
import { answerAll } from './answers.ts';
import type { Style } from './style.ts';
import { paragraph, type TextCell, type TextColumn, textTable } from './text-table.ts';

export interface RunTextOptions {
  readonly file: string;
  /** Every output, not only the headlines. */
  readonly all: boolean;
  readonly style: Style;
  readonly width: number;
  readonly language: Language;
}

export function runText(scenario: Scenario, run: ScenarioRun, options: RunTextOptions): string {
  const { style, file, language } = options;
  const mechanisms = new Map(run.variants.flatMap((variant) => [...variant.mechanisms].map(([id, found]) => [id, found.mechanism])));
  const title = scenario.title === undefined ? oneLine(file) : `${style.strong(say(scenario.title, language))}  ${style.faint(file)}`;
  const failures = run.variants.flatMap(({ label, failure }) => {
    return failure === undefined ? [] : [`${style.bad(say(label, language))}: ${say(failure, language)}`];
  });
  const lines = [
    title,
    ...(failures.length > 0 ? ['', ...failures] : []),
    ...[...mechanisms.values()].flatMap((mechanism) => ['', ...mechanismLines(mechanism, run, options)]),
    ...shownLines(scenario, run, options),
    ...sweepLines(scenario, options),
  ];
  return `${lines.join('\n')}\n`;
}

const LEFT: TextColumn = { align: 'left' };
const RIGHT: TextColumn = { align: 'right' };
const EMPTY: TextCell = { text: '' };

/** Collects why numbers are missing, and numbers the reasons. */
class Footnotes {
  readonly reasons: string[] = [];

  mark(reason: string): string {
    if (!this.reasons.includes(reason)) this.reasons.push(reason);
    return `— (${this.reasons.indexOf(reason) + 1})`;
  }

  lines({ style, width }: RunTextOptions): readonly string[] {
    return this.reasons.flatMap((reason, i) => paragraph(`(${i + 1}) ${reason}`, width, '  ').map(style.faint));
  }
}

function mechanismLines(mechanism: Mechanism, run: ScenarioRun, options: RunTextOptions): readonly string[] {
  const { style, all, language, width } = options;
  const tell = (text: Text) => say(text, language);
  const variants = run.variants.map((variant) => ({ label: tell(variant.label), found: variant.mechanisms.get(mechanism.id) }));
  const several = variants.length > 1;
  const footnotes = new Footnotes();
  const verdicts = variants.map(({ found }) => (found ? tell(mechanism.verdict(found.values, found.result)) : tell(msg`did not run`)));
  const keys = all ? Object.keys(mechanism.outputs) : mechanism.headlines.filter((key) => !mechanism.outputs[key].verdicts);
  const rows = keys.map((key): readonly TextCell[] => {
    const { title, symbol, badge } = mechanism.outputs[key];
    const values = variants.map(({ found }): TextCell => {
      if (!found) return EMPTY;
      const text = valueText(mechanism, key, found.result.scalars[key], footnotes, language);
      return {
        text: found.extrapolated.length > 0 && typeof found.result.scalars[key] === 'number' ? `${text}*` : text,
        paint: style.strong,
      };
    });
    return [
      { text: `  ${tell(title)}` },
      { text: symbol },
      ...values,
      { text: unitOf(key).symbol },
      { text: tell(levelWords(badge)), paint: style.faint },
    ];
  });
  const header = [EMPTY, EMPTY, ...variants.map(({ label }) => ({ text: label, paint: style.faint })), EMPTY, EMPTY];
  const hidden = Object.keys(mechanism.outputs).length - keys.length;
  return [
    `${style.strong(mechanism.id)}  ${tell(mechanism.title)}`,
    ...(several
      ? textTable(
          [LEFT, LEFT],
          variants.map(({ label }, i) => [
            { text: `  ${label}`, paint: style.faint },
            { text: verdicts[i], paint: style.strong },
          ]),
        )
      : [`  ${style.strong(verdicts[0])}`]),
    ...textTable([LEFT, LEFT, ...variants.map(() => RIGHT), LEFT, LEFT], several ? [header, ...rows] : rows),
    ...footnotes.lines(options),
    ...(all ? comparisonLines(mechanism, variants, options) : []),
    ...remarkLines(variants, tell).flatMap((text) => paragraph(text, width, '  ')),
    ...(hidden > 0 ? [style.faint(`  ${tell(msg`${hidden} more results with --all`)}`)] : []),
  ];
}

/** The readings of one thing side by side, for the base. */
function comparisonLines(mechanism: Mechanism, [{ found }]: readonly Labelled[], options: RunTextOptions): readonly string[] {
  if (!mechanism.comparison || !found) return [];
  const { style, width, language } = options;
  const { title, caption, columns, rows } = mechanism.comparison(found.values, found.result);
  const footnotes = new Footnotes();
  const head = columns.map(({ title: column, unit }): TextCell => {
    const { symbol } = unitOf(unit);
    return { text: `${say(column, language)}${symbol === '' ? '' : ` / ${symbol}`}`, paint: style.faint };
  });
  const cell = (scalar: Scalar | undefined): TextCell =>
    scalar === undefined ? EMPTY : { text: valueText(mechanism, '', scalar, footnotes, language), paint: style.strong };
  return [
    `  ${style.strong(say(title, language))}`,
    ...textTable(
      [LEFT, ...columns.map(() => RIGHT), LEFT],
      [
        [EMPTY, ...head, EMPTY],
        ...rows.map(({ title: row, cells, badge }) => [
          { text: `  ${say(row, language)}` },
          ...cells.map(cell),
          { text: say(levelWords(badge), language), paint: style.faint },
        ]),
      ],
    ),
    ...footnotes.lines(options),
    ...[caption, ...rows.map(({ title: row, why }) => sequence([row, why], ': '))].flatMap((text) =>
      paragraph(say(text, language), width, '  '),
    ),
  ];
}

interface Labelled {
  readonly label: string;
  readonly found: MechanismRun | undefined;
}

/** What has to be said about the results, each once, with the variants that it is true for unless it is true for all. */
function remarkLines(variants: readonly Labelled[], tell: (text: Text) => string): readonly string[] {
  const holders = new Map<string, string[]>();
  for (const { label, found } of variants) {
    const extrapolated = found?.extrapolated ?? [];
    const remarks = [
      ...(extrapolated.length > 0 ? [`* ${tell(extrapolatedBy(extrapolated))}`] : []),
      ...(found?.result.remarks ?? []).map(tell),
    ];
    for (const remark of remarks) holders.set(remark, [...(holders.get(remark) ?? []), label]);
  }
  return [...holders].map(([remark, labels]) => (labels.length === variants.length ? remark : `${labels.join(', ')}: ${remark}`));
}

/** Four digits, or the words of a verdict, or a footnote. */
function valueText(mechanism: Mechanism, key: string, scalar: Scalar, footnotes: Footnotes, language: Language): string {
  if (isAbsent(scalar)) return footnotes.mark(say(scalar.absent, language));
  if (typeof scalar === 'number') return say(readable(scalar, 4, true), language);
  return say(verdictWords(mechanism, key, scalar), language);
}

/** What the author wants to be looked at. */
function shownLines(scenario: Scenario, run: ScenarioRun, options: RunTextOptions): readonly string[] {
  if (scenario.show.length === 0) return [];
  const { style, language } = options;
  const footnotes = new Footnotes();
  const rows = answerAll(scenario, run, scenario.show).map(({ pointer, answer }) => {
    const [value, unit] = shownCells(answer, footnotes, language);
    return [{ text: `  ${pointer}` }, { text: value, paint: style.strong }, { text: unit }];
  });
  return ['', style.strong(say(msg`Shown by the file`, language)), ...textTable([LEFT, RIGHT, LEFT], rows), ...footnotes.lines(options)];
}

function shownCells(answer: Answer, footnotes: Footnotes, language: Language): readonly [value: string, unit: string] {
  if (answer.kind === 'missing') return [footnotes.mark(say(answer.because, language)), ''];
  if (answer.kind === 'scalar') {
    const { scalar, key } = answer;
    if (isAbsent(scalar)) return [footnotes.mark(say(scalar.absent, language)), ''];
    return [typeof scalar === 'number' ? say(readable(scalar, 4, true), language) : scalar, unitOf(key).symbol];
  }
  const numbers = answer.y.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return [say(msg`no number`, language), ''];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((value) => readable(value, 4, true));
  const unit = unitOf(answer.yKey).symbol;
  const points = say(msg`${answer.y.length} points`, language);
  return [say(msg`${low} to ${high}`, language), unit === '' ? points : `${unit}, ${points}`];
}

function sweepLines({ sweeps }: Scenario, { file, style, language }: RunTextOptions): readonly string[] {
  const names = Object.keys(sweeps);
  return names.length === 0
    ? []
    : ['', ...names.map((name) => style.faint(say(msg`Sweep "${name}": interphase sweep ${file} ${name}`, language)))];
}
