/** Results as tables: for CSV, for the data table beside a chart, for the clipboard. */

import type { Value } from '../mechanisms/contract/parameter.ts';
import { rounded } from '../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { type Language, msg, say } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';
import { oneLine } from '../quantities/visible.ts';
import { REPORT_DIGITS } from './number.ts';
import type { ScenarioRun } from './results.ts';
import type { SweepRun } from './sweep.ts';

export type Cell = string | number | boolean;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One row per output: mechanism, output, unit, then the value in every variant. What has no value says why, in a language. */
export function resultTable(run: ScenarioRun, language: Language): Table {
  const columns = ['mechanism', 'output', 'unit', ...run.variants.map(({ name }) => name)];
  const mechanisms = new Map(run.variants.flatMap((variant) => [...variant.mechanisms].map(([id, { mechanism }]) => [id, mechanism])));
  const rows = [...mechanisms.values()].flatMap((mechanism) =>
    Object.keys(mechanism.outputs).map((key) => [
      mechanism.id,
      key,
      unitOf(key).symbol,
      ...run.variants.map((variant) => {
        const found = variant.mechanisms.get(mechanism.id);
        return cellOf(found ? found.result.scalars[key] : { absent: variant.failure ?? msg`did not run` }, language);
      }),
    ]),
  );
  return { columns, rows };
}

/** One row per point and variant: the coordinates, then every output as `mechanism/output`. */
export function sweepTable(sweep: SweepRun, language: Language): Table {
  const outputs = new Map<string, readonly [id: string, key: string]>();
  for (const { points } of sweep.variants) {
    for (const { scalars } of points) {
      for (const [id, values] of scalars) for (const key in values) outputs.set(`${id}/${key}`, [id, key]);
    }
  }
  const columns = ['variant', ...sweep.axes.map(({ vary }) => vary.replace('/parameters/', '')), ...outputs.keys()];
  const rows = sweep.variants.flatMap(({ name, points }) =>
    points.map(({ scalars, failure }, i) => [
      name,
      ...sweep.points[i].map(coordinate),
      ...[...outputs.values()].map(([id, key]) => cellOf(scalars.get(id)?.[key] ?? { absent: failure ?? msg`did not run` }, language)),
    ]),
  );
  return { columns, rows };
}

function coordinate(value: Value): Cell {
  return value as Cell;
}

/** Numbers with the digits on which all JavaScript engines agree; what has no value says why, in a language. */
export function cellOf(scalar: Scalar, language: Language): Cell {
  if (isAbsent(scalar)) return say(scalar.absent, language);
  return typeof scalar === 'number' ? rounded(scalar, REPORT_DIGITS) : scalar;
}

/** RFC 4180, with line feeds. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map(csvRow).join('');
}

/** One line of a CSV file. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvField).join(',')}\n`;
}

/**
 * Before what a spreadsheet would take for a formula: also behind blanks and quotes, with full-width signs, and behind a
 * semicolon, which parts cells where the comma is the decimal sign.
 */
const FORMULA = /(?:^|(?<=;))(?=[\s'"]*[=+\-@＝＋－＠])/g;

/** What a spreadsheet would compute has an apostrophe before it, and quotes around the cell, so that it stays text. */
function csvField(cell: Cell): string {
  const words = oneLine(String(cell));
  const text = Number.isFinite(Number(words)) ? words : words.replace(FORMULA, "'");
  return text !== words || /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
