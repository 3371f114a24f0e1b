/** Changes of a table: cells, rows. In a column that shares one whole, what one row gains another loses. */

import type { TableParameter, TableRow } from '../../../mechanisms/contract/parameter.ts';
import { msg } from '../../../quantities/text.ts';
import { t } from '../../ui/l10n.ts';
import type { PathValues } from '../changes.ts';

const twelveDigits = (value: number) => Number(value.toPrecision(12));

/** The cells to write when one cell gets a value: in a shared column the next row (of the last, the one before) makes up for it. */
export function cellChange(
  key: string,
  parameter: TableParameter,
  rows: readonly TableRow[],
  row: number,
  column: string,
  value: number,
): PathValues | string {
  const change = { [`${key}/${row}/${column}`]: value };
  if (column !== parameter.shares || rows.length < 2) return change;
  const partner = row + 1 < rows.length ? row + 1 : row - 1;
  const rest = twelveDigits(rows[row][column] + rows[partner][column] - value);
  const [low] = parameter.columns[column].hard;
  if (rest < low) return t(msg`Too much: row ${partner + 1} would have nothing left. Write a smaller number.`);
  return { ...change, [`${key}/${partner}/${column}`]: rest };
}

/** The table with a copy of its last row, which shares with the original. */
export function withRow(parameter: TableParameter, rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.at(-1);
  if (!last) return parameter.default.slice(0, 1);
  const column = parameter.shares;
  if (column === undefined) return [...rows, { ...last }];
  const half = twelveDigits(last[column] / 2);
  return [...rows.slice(0, -1), { ...last, [column]: twelveDigits(last[column] - half) }, { ...last, [column]: half }];
}

/** The table without a row; its share goes to its neighbour. */
export function withoutRow(parameter: TableParameter, rows: readonly TableRow[], row: number): readonly TableRow[] {
  const column = parameter.shares;
  const heir = row > 0 ? row - 1 : 1;
  return rows
    .map((cells, index) =>
      column !== undefined && index === heir ? { ...cells, [column]: twelveDigits(cells[column] + rows[row][column]) } : cells,
    )
    .filter((_, index) => index !== row);
}
