/** The text of a measured file -> numbers, or what is wrong with which line. Pure and bounded. */
import type { Measurable, MeasuredNumbers } from '../../mechanisms/measurable.ts';
import { say } from '../../mechanisms/text.ts';
import { unitOf } from '../../mechanisms/units.ts';
import type { ProblemCode } from '../codes.ts';
import { MAXIMUM_ROWS } from '../format.ts';

export interface Complaint {
  readonly code: Extract<ProblemCode, `file-${string}`>;
  /** In the file, from 1; missing when it is about the whole. */
  readonly line?: number;
  /** Continues the name of the file, or "line 7: "; ends with a full stop. */
  readonly words: string;
}

export interface Parsed {
  /** Missing when a complaint is an error. */
  readonly numbers?: MeasuredNumbers;
  /** One of each kind: the first of its lines, and how many more. */
  readonly complaints: readonly Complaint[];
}

export interface ParseOptions {
  /** The file holds resistances in Ω of an electrode of this area; area-specific ones are Ω times area. */
  readonly area_cm2?: number;
}

interface Line {
  /** In the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const SHOWN = 24;

/**
 * Comma, semicolon or tab between the cells; a header if its first row has no number; lines that begin with # are comments;
 * the decimal sign is a point. A column whose header begins with a minus holds the negative of its quantity.
 */
export function parseMeasured(text: string, measurable: Measurable, { area_cm2: area }: ParseOptions = {}): Parsed {
  const lines = cellsOf(text);
  const header =
    lines.length > 0 && !lines[0].cells.some(isNumber) && lines[0].cells.some((cell) => /\p{L}/u.test(cell)) ? lines[0] : undefined;
  const rows = header ? lines.slice(1) : lines;
  const keys = Object.keys(measurable.columns);
  const layout = `${keys.length} columns: ${keys.map((key) => named(measurable, key, area)).join(', ')}`;
  if (rows.length === 0) return failed({ code: 'file-empty', words: `has no row of numbers. It needs ${layout}.` });
  if (rows.length > MAXIMUM_ROWS)
    return failed({ code: 'file-too-large', words: `has ${rows.length} rows; at most ${MAXIMUM_ROWS} are read. Keep fewer points.` });

  const found = new Map<Complaint['code'], { line: number; words: string; count: number }>();
  const complain = (code: Complaint['code'], line: Line, words: string) => {
    const known = found.get(code);
    if (known) known.count += 1;
    else found.set(code, { line: line.number, words, count: 1 });
  };
  const numbers = Object.fromEntries(keys.map((key) => [key, [] as number[]]));
  const factors = keys.map((key, column) => {
    const negated = /^[-\u2212\u2013]/.test(header?.cells[column] ?? '');
    return (negated ? -1 : 1) * (unitOf(key).dimension === 'area-specific resistance' ? (area ?? 1) : 1);
  });
  for (const line of rows) {
    const { cells } = line;
    if (cells.length !== keys.length) {
      complain('file-columns', line, `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${layout}`);
      continue;
    }
    keys.forEach((key, column) => {
      const cell = cells[column];
      const { title, positive } = measurable.columns[key];
      const value = Number(cell);
      if (cell === '') complain('file-hole', line, `the ${say(title)} is missing. Give it, or remove the line`);
      else if (!isNumber(cell) || !Number.isFinite(value)) complain('file-not-a-number', line, notANumber(cell, say(title)));
      else if (positive && value <= 0) complain('file-range', line, `a ${say(title)} of ${cell} has no meaning: it is above zero`);
      else numbers[key].push(value * factors[column] + 0);
    });
  }
  const complaints: Complaint[] = [...found].map(([code, { line, words, count }]) => ({
    code,
    line,
    words: `${words}${count === 1 ? '' : ` (and ${count - 1} more such ${count === 2 ? 'place' : 'places'})`}.`,
  }));
  if (complaints.length > 0) return { complaints };
  return { numbers, complaints: keys.flatMap((key) => signComplaint(measurable, key, numbers[key])) };
}

function failed(complaint: Complaint): Parsed {
  return { complaints: [complaint] };
}

/** Lines with something on them, cut into cells by the separator that the first of them uses. */
function cellsOf(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (line.trim() === '' || line.trimStart().startsWith('#') ? [] : [{ number: i + 1, line }]));
  const separator = lines.length === 0 ? ',' : (['\t', ';'].find((mark) => lines[0].line.includes(mark)) ?? ',');
  return lines.map(({ number, line }) => ({ number, cells: line.split(separator).map((cell) => unquoted(cell.trim())) }));
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).trim() : cell;
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

function notANumber(cell: string, title: string): string {
  const shown = cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
  const hint = NUMBER.test(cell.replace(',', '.')) ? '. Write the decimal sign as a point' : '';
  return `the ${title} "${shown}" is not a number${hint}`;
}

/** `frequency (Hz)`; with an area the file holds what was measured before it was referred to the area. */
function named({ columns }: Measurable, key: string, area: number | undefined): string {
  const { symbol, dimension } = unitOf(key);
  return `${say(columns[key].title)} (${area !== undefined && dimension === 'area-specific resistance' ? 'Ω' : symbol})`;
}

function signComplaint({ columns }: Measurable, key: string, values: readonly number[]): Complaint[] {
  const { usually, title } = columns[key];
  if (usually !== 'negative' || 2 * values.filter((value) => value > 0).length <= values.length) return [];
  return [
    {
      code: 'file-sign',
      words: `has a positive ${say(title)} in most of its lines, so the points lie below the axis. If the column holds its negative, begin its header with a minus.`,
    },
  ];
}
