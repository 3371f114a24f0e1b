/** The text of a measured file -> numbers, or what is wrong with which line. Pure and bounded. */
import type { Measurable, MeasuredNumbers } from '../../mechanisms/contract/measurable.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import type { ProblemCode } from '../codes.ts';
import { cut, isCommaNumber, isNumber, isPerhapsThousands, type MeasuredLine } from './cells.ts';
import { isNegated, namesOf, orderComplaint, unitComplaint } from './header.ts';
import { invisibleIn, withoutInvisible } from './invisible.ts';

export interface Complaint {
  readonly code: Extract<ProblemCode, `file-${string}`>;
  /** In the file, from 1; missing when it is about the whole. */
  readonly line?: number;
  /** With the name of the file and the line. */
  readonly message: Text;
}

export interface Parsed {
  /** Missing when a complaint is an error. */
  readonly numbers?: MeasuredNumbers;
  /** One of each kind: the first of its lines, and how many more. */
  readonly complaints: readonly Complaint[];
}

interface ParseOptions {
  /** The file holds resistances in Ω of an electrode of this area; area-specific ones are Ω times area. */
  readonly area_cm2?: number;
}

/** Rows of one file. */
const MAXIMUM_ROWS = 10_001;

const SHOWN = 24;

/**
 * Comma, semicolon or tab between the cells; lines of words before the numbers are headers; lines that begin with # are
 * comments. The decimal sign is a point, or a comma where nothing else can be meant. A column whose header begins with a minus
 * holds the negative of its quantity.
 * @param file what complaints call it
 */
export function parseMeasured(file: string, text: string, measurable: Measurable, { area_cm2: area }: ParseOptions = {}): Parsed {
  const keys = Object.keys(measurable.columns);
  const { headers, rows, separator, decimal } = cut(text, keys.length);
  const header = namesOf(headers, measurable);
  const titles = keys.map((key) => named(measurable, key, area));
  const layout = msg`${keys.length} columns: ${sequence(titles, ', ')}`;
  if (rows.length === 0) return failed('file-empty', msg`${file} has no row of numbers. It needs ${layout}.`);
  if (rows.length > MAXIMUM_ROWS) {
    const message = msg`${file} has ${rows.length} rows; at most ${MAXIMUM_ROWS} are read. Keep fewer points.`;
    return failed('file-too-large', message);
  }

  const found = new Map<Complaint['code'], { line: number; words: Text; count: number }>();
  /** @param words continue "line 7: " */
  const complain = (code: Complaint['code'], line: MeasuredLine, words: Text) => {
    const known = found.get(code);
    if (known) known.count += 1;
    else found.set(code, { line: line.number, words, count: 1 });
  };
  const numbers = Object.fromEntries(keys.map((key) => [key, [] as number[]]));
  const factors = keys.map((key, column) => {
    // What is above zero by its nature has no negative: a dash before its name is a dash.
    const negated = !measurable.columns[key].positive && isNegated(header, column);
    return (negated ? -1 : 1) * (unitOf(key).dimension === 'area-specific resistance' ? (area ?? 1) : 1);
  });
  const order = header && orderComplaint(header, measurable);
  if (order) complain('file-columns', header, order);
  for (const line of rows) {
    const { cells } = line;
    if (cells.length !== keys.length) {
      const count = cells.length === 1 ? msg`1 cell instead of ${layout}.` : msg`${cells.length} cells instead of ${layout}.`;
      complain('file-columns', line, sequence([count, columnsHint(cells, keys.length, separator)]));
      continue;
    }
    keys.forEach((key, column) => {
      const cell = cells[column];
      const { title, positive } = measurable.columns[key];
      const value = Number(decimal === ',' ? cell.replace(',', '.') : cell) * factors[column];
      if (cell === '') complain('file-hole', line, msg`the ${title} is missing. Give it, or remove the line.`);
      else if (!(isNumber(cell) || (decimal === ',' && isCommaNumber(cell))) || !Number.isFinite(value))
        complain('file-not-a-number', line, notANumber(cell, title));
      else if (positive && value <= 0) complain('file-range', line, msg`a ${title} of ${cell} has no meaning: it is above zero.`);
      else numbers[key].push(value + 0);
    });
  }
  const inLine = (line: number, words: Text) => msg`${file}, line ${line}: ${words}`;
  const complaints: Complaint[] = [...found].map(([code, { line, words, count }]) => ({
    code,
    line,
    message: inLine(line, count === 1 ? words : sequence([words, othersInWords(count - 1)])),
  }));
  if (complaints.length > 0) return { complaints };
  const unit = header && unitComplaint(header, measurable, area);
  return {
    numbers,
    complaints: [
      ...(unit ? [{ code: 'file-unit', line: header.number, message: inLine(header.number, unit) } as const] : []),
      ...keys.flatMap((key) => signComplaint(file, measurable, key, numbers[key])),
    ],
  };
}

function failed(code: Complaint['code'], message: Text): Parsed {
  return { complaints: [{ code, message }] };
}

function othersInWords(count: number): Text {
  return count === 1 ? msg`And 1 more such place.` : msg`And ${count} more such places.`;
}

/** What to do about a row of the wrong length. */
function columnsHint(cells: readonly string[], columns: number, separator: string): Text {
  if (cells.length === 1) {
    return cells[0].split(/\s+/).length >= columns
      ? msg`Put a comma, a semicolon or a tab between the cells.`
      : msg`If the line is a comment, begin it with #.`;
  }
  if (separator === ',' && cells.length === 2 * columns && cells.every(isNumber))
    return msg`If these are decimal commas, put semicolons between the cells.`;
  if (cells.length > columns)
    return cells.slice(columns).every((cell) => cell === '')
      ? msg`Remove what separates at the end of the line.`
      : msg`Keep only these, in this order.`;
  return msg`Give what is missing, or remove the line.`;
}

function notANumber(cell: string, title: Text): Text {
  const shown = cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
  if (isPerhapsThousands(cell))
    return msg`the ${title} "${shown}" is not a number: a decimal comma, or one between thousands? Write the decimal sign as a point and thousands without a mark.`;
  const message = msg`the ${title} "${shown}" is not a number.`;
  const hint = numberHint(cell);
  return hint === undefined ? message : sequence([message, hint]);
}

function numberHint(cell: string): Text | undefined {
  const seen = withoutInvisible(cell);
  if (seen !== cell && (seen === '' || isNumber(seen) || isCommaNumber(seen)))
    return msg`It holds what nobody sees: ${invisibleIn(cell)}. Remove that.`;
  if (isCommaNumber(cell)) return msg`Write the decimal sign as a point.`;
  if (/^[+-]?\d{1,3}([.,\u2009\u00a0' ]\d{3})+([.,]\d+)?$/.test(cell)) return msg`Leave out the marks between thousands.`;
  if (isNumber(cell.replace(/^[\u2212\u2013]/, '-'))) return msg`Write its minus as the sign of the keyboard, -.`;
  if (isNumber(cell.normalize('NFKC'))) return msg`Write it with the digits and signs of a plain keyboard, not full-width ones.`;
  if (/^[+-]?[\d.,]+\s*\p{L}/u.test(cell) && !/^[+-]?0x/i.test(cell)) return msg`Write the number alone, without prefix and unit.`;
  return undefined;
}

/** `frequency (Hz)`; with an area the file holds what was measured before it was referred to the area. */
function named({ columns }: Measurable, key: string, area: number | undefined): Text {
  const { symbol, dimension } = unitOf(key);
  const unit = area !== undefined && dimension === 'area-specific resistance' ? 'Ω' : symbol;
  return sequence([columns[key].title, ` (${unit})`], '');
}

function signComplaint(file: string, { columns }: Measurable, key: string, values: readonly number[]): Complaint[] {
  const { usually, title } = columns[key];
  if (usually !== 'negative' || 2 * values.filter((value) => value > 0).length <= values.length) return [];
  return [
    {
      code: 'file-sign',
      message: msg`${file} has a positive ${title} in most of its lines, so the points lie below the axis. If the column holds its negative, begin its header with a minus.`,
    },
  ];
}
