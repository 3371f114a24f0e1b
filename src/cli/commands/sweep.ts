/** `sweep FILE NAME`: the points of a sweep, written while they are run. */
import { figureToSvg } from '../../drawing/figure/picture.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { readable } from '../../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../../quantities/scalar.ts';
import { type Language, msg, say } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { oneLine } from '../../quantities/visible.ts';
import {
  cellOf,
  csvRow,
  type PointRun,
  runSweep,
  type Scenario,
  type SweptAxis,
  sweepAxes,
  sweepFigures,
  sweepPoints,
  watchedOutputs,
} from '../../scenario/index.ts';
import { finished } from '../answers.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { usage } from '../failure.ts';
import type { Context } from '../io.ts';
import { toJsonLine } from '../json.ts';
import { noticeWarnings, readFile, reportInvalid } from '../scenario-file.ts';

export const sweep = defineCommand({
  usage: 'sweep FILE [NAME]',
  summary: msg`Run a sweep of the file; rows come as they are computed.`,
  formats: ['text', 'json', 'csv', 'svg'],
  options: {
    output: { type: 'string', multiple: true, value: 'MECHANISM/OUTPUT', summary: msg`Only this column. May be repeated.` },
    'max-points': { type: 'string', value: 'N', summary: msg`Allow up to N points over all variants (at most 1000000; without it 10001).` },
  },
  run: ([file, name], { output, 'max-points': points }, context) =>
    sweepFile(file, name, { output, maxPoints: points === undefined ? undefined : maximumPoints(points) }, context),
});

interface SweepOptions {
  /** More points than a file may have by itself. */
  readonly maxPoints?: number;
  /** `<mechanism>/<output>`: only these; otherwise all, for reading those that the file shows or the headlines. */
  readonly output?: readonly string[];
}

function maximumPoints(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1e6)
    throw usage(msg`--max-points is a whole number from 1 to 1000000, not "${text}".`);
  return number;
}

interface Column {
  readonly mechanism: Mechanism;
  readonly key: string;
}

async function sweepFile(
  file: string,
  name: string | undefined,
  { output = [], maxPoints }: SweepOptions,
  context: Context,
): Promise<ExitCode> {
  const { format, io, language } = context;
  const read = await readFile(file, context, maxPoints);
  const { scenario } = read;
  if (!scenario) return reportInvalid(read, context);
  const names = Object.keys(scenario.sweeps);
  const chosen = name ?? (names.length === 1 ? names[0] : undefined);
  if (chosen === undefined || !names.includes(chosen)) {
    const list = names.length === 0 ? msg`The file has no sweeps.` : msg`The sweeps of the file are ${names.join(', ')}.`;
    throw usage(chosen === undefined ? msg`Name the sweep to run.` : msg`There is no sweep "${chosen}".`, list);
  }
  noticeWarnings(read, context);
  const columns = columnsOf(scenario, chosen, output, format === 'text' || format === 'svg');
  if (format === 'svg') {
    const figures = sweepFigures(finished(runSweep(scenario, chosen)), MECHANISMS, columns);
    if (figures.length === 0) throw usage(msg`None of these results is a number that could be drawn.`);
    await io.write(figureToSvg(figures[0], { language }));
    return EXIT.ok;
  }
  const axes = sweepAxes(scenario, chosen);
  const writer = { csv: csvWriter, json: jsonWriter, text: textWriter }[format](axes, columns, language, chosen);
  await io.write(writer.head);
  let failed = false;
  for (const point of sweepPoints(scenario, chosen)) {
    failed ||= point.run.variants.every(({ failure }) => failure !== undefined);
    await io.write(writer.point(point));
  }
  await io.write(writer.foot);
  return failed ? EXIT.invalid : EXIT.ok;
}

function columnsOf(scenario: Scenario, name: string, wanted: readonly string[], few: boolean): readonly Column[] {
  const taking = MECHANISMS.filter(({ id }) => Object.hasOwn(scenario.parameters, id));
  if (wanted.length === 0 && few) return watchedOutputs(scenario, name);
  if (wanted.length === 0) return taking.flatMap((mechanism) => Object.keys(mechanism.outputs).map((key) => ({ mechanism, key })));
  return wanted.map((text) => {
    const [id, key, ...rest] = text.replace(/^\//, '').split('/');
    const mechanism = taking.find((candidate) => candidate.id === id);
    if (mechanism && rest.length === 0 && Object.hasOwn(mechanism.outputs, key ?? '')) return { mechanism, key };
    throw usage(
      msg`The sweep has no output "${text}".`,
      msg`Outputs are written <mechanism>/<output>, such as ${taking[0].id}/${taking[0].headlines[0]}.`,
    );
  });
}

interface SweepWriter {
  readonly head: string;
  point(point: PointRun): string;
  readonly foot: string;
}

const axisName = ({ vary }: SweptAxis) => vary.replace('/parameters/', '');
const columnName = ({ mechanism, key }: Column) => `${mechanism.id}/${key}`;

/** One entry per variant: its name and its scalars in the order of the columns. */
function variantsOf({ run }: PointRun, columns: readonly Column[]): readonly { name: string; scalars: readonly Scalar[] }[] {
  return run.variants.map(({ name, mechanisms, failure }) => ({
    name,
    scalars: columns.map(
      ({ mechanism, key }) => mechanisms.get(mechanism.id)?.result.scalars[key] ?? { absent: failure ?? msg`It did not run.` },
    ),
  }));
}

/** A cell that has no number is empty, so that programs read a column of numbers. */
function csvWriter(axes: readonly SweptAxis[], columns: readonly Column[], language: Language): SweepWriter {
  return {
    head: csvRow(['variant', ...axes.map(axisName), ...columns.map(columnName)]),
    point: (point) =>
      variantsOf(point, columns)
        .map(({ name, scalars }) =>
          csvRow([
            name,
            ...(point.coordinates as (number | string | boolean)[]),
            ...scalars.map((scalar) => (isAbsent(scalar) ? '' : cellOf(scalar, language))),
          ]),
        )
        .join(''),
    foot: '',
  };
}

/** One document, one line per point, so that it can be read as a whole or as it comes. */
function jsonWriter(axes: readonly SweptAxis[], columns: readonly Column[], language: Language, name: string): SweepWriter {
  return {
    head: `{"status":"ok","exit":0,"sweep":${toJsonLine(name)},"axes":${toJsonLine(axes.map(({ vary }) => vary))},"points":[`,
    point: (point) => {
      const variants = Object.fromEntries(
        variantsOf(point, columns).map(({ name: variant, scalars }) => [
          variant,
          Object.fromEntries(
            scalars.map((scalar, i) => [
              columnName(columns[i]),
              isAbsent(scalar) ? { value: null, because: say(scalar.absent, language) } : scalar,
            ]),
          ),
        ]),
      );
      return `${point.done === 1 ? '\n' : ',\n'}${toJsonLine({ at: point.coordinates, ...variants })}`;
    },
    foot: '\n]}\n',
  };
}

const COLUMN_WIDTH = 14;

/** Columns of one width: the rows come before the widest is known. */
function textWriter(axes: readonly SweptAxis[], columns: readonly Column[], language: Language): SweepWriter {
  const number = (value: unknown) => (typeof value === 'number' ? say(readable(value, 4, true), language) : String(value));
  const padded = (cells: readonly string[]) => `${cells.map((cell) => oneLine(cell).padStart(COLUMN_WIDTH)).join('  ')}\n`;
  const heading = (symbol: string, key: string) =>
    `${symbol === '' ? key : symbol}${unitOf(key).symbol === '' ? '' : ` (${unitOf(key).symbol})`}`;
  const titles = [
    ...axes.map(
      ({ definition, unitKey, vary }) => `${heading(definition.symbol, unitKey)}: ${say(definition.title, language)} ${oneLine(vary)}`,
    ),
    ...columns.map(
      ({ mechanism, key }) => `${heading(mechanism.outputs[key].symbol, key)}: ${say(mechanism.outputs[key].title, language)}`,
    ),
  ];
  const header = [
    ...axes.map(({ definition, unitKey }) => heading(definition.symbol, unitKey)),
    ...columns.map(({ mechanism, key }) => heading(mechanism.outputs[key].symbol, key)),
    say(msg`variant`, language),
  ];
  return {
    head: `${titles.join('\n')}\n\n${padded(header)}`,
    point: (point) =>
      variantsOf(point, columns)
        .map(({ name, scalars }) =>
          padded([...point.coordinates.map(number), ...scalars.map((scalar) => (isAbsent(scalar) ? '—' : number(scalar))), name]),
        )
        .join(''),
    foot: '',
  };
}
