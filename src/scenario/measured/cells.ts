/** The text of a measured file cut into lines and cells: which mark separates, which lines are headers, which sign is decimal. */

export interface MeasuredLine {
  /** In the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Cut {
  /** Lines of words before the first row of numbers: names, units, what an instrument says of itself. */
  readonly headers: readonly MeasuredLine[];
  readonly rows: readonly MeasuredLine[];
  readonly separator: string;
  /** A decimal comma is read where no cell can mean anything else. */
  readonly decimal: '.' | ',';
}

const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?(\d+,\d*|,\d+)(e[+-]?\d+)?$/i;
/** As in 100,000: a hundred, or a hundred thousand. */
const PERHAPS_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

export function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

export function isCommaNumber(cell: string): boolean {
  return COMMA_NUMBER.test(cell);
}

export function isPerhapsThousands(cell: string): boolean {
  return PERHAPS_THOUSANDS.test(cell);
}

/** @param columns how many cells a row of numbers has */
export function cut(text: string, columns: number): Cut {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (line.trim() === '' || line.trimStart().startsWith('#') ? [] : [{ number: i + 1, line }]));
  const separator = separatorOf(
    lines.map(({ line }) => line),
    columns,
  );
  const cut = lines.map(({ number, line }) => ({ number, cells: cellsOf(line, separator) }));
  const numbersIn = ({ cells }: MeasuredLine) => cells.filter((cell) => isNumeric(cell, separator)).length;
  const whole = cut.findIndex((line) => line.cells.length === columns && numbersIn(line) === columns);
  const first = whole >= 0 ? whole : cut.findIndex((line) => numbersIn(line) > 0);
  // A line of nothing but marks is a row of holes, not a header.
  const isHeader = (line: MeasuredLine, index: number) =>
    (first < 0 || index < first) && numbersIn(line) === 0 && line.cells.some((cell) => /\p{L}/u.test(cell));
  const rows = cut.filter((line, index) => !isHeader(line, index));
  return { headers: cut.filter(isHeader), rows, separator, decimal: decimalOf(rows, separator) };
}

/** That of the first line that is a whole row of numbers; else of the first with any number in it. */
function separatorOf(lines: readonly string[], columns: number): string {
  const marks = ['\t', ';', ','];
  const numeric = (line: string, mark: string) => cellsOf(line, mark).filter((cell) => isNumeric(cell, mark)).length;
  for (const line of lines) {
    const found = marks.find((mark) => cellsOf(line, mark).length === columns && numeric(line, mark) === columns);
    if (found) return found;
  }
  for (const line of lines) {
    const found = marks.find((mark) => line.includes(mark) && numeric(line, mark) > 0);
    if (found) return found;
  }
  return marks.find((mark) => lines[0]?.includes(mark)) ?? ',';
}

/** Between commas there is no decimal one. */
function isNumeric(cell: string, separator: string): boolean {
  return isNumber(cell) || (separator !== ',' && isCommaNumber(cell));
}

function decimalOf(rows: readonly MeasuredLine[], separator: string): '.' | ',' {
  if (separator === ',') return '.';
  const cells = rows.flatMap((row) => row.cells);
  const withComma = cells.filter(isCommaNumber);
  const withPoint = cells.some((cell) => isNumber(cell) && cell.includes('.'));
  return !withPoint && withComma.some((cell) => !isPerhapsThousands(cell)) ? ',' : '.';
}

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => unquoted(cell.trim()));
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).trim() : cell;
}
