/** A figure as a table: every number that is drawn, or few enough rows for a screen reader. */

import { rounded } from '../../quantities/numbers.ts';
import { type Language, msg, say } from '../../quantities/text.ts';
import { plainText } from '../rich-text.ts';
import { axisTitle, placeOf } from './axes.ts';
import type { Figure, Line } from './figure.ts';

interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** The digits on which all JavaScript engines agree. */
const DIGITS = 12;

/** Most rows of a table that is read aloud. */
export const SPOKEN_ROWS = 31;

/**
 * One row per abscissa when all lines share it; otherwise one row per point with the name of its line first.
 * With `maximumRows` the rows are thinned evenly; both ends and each line's extremes stay.
 */
export function figureTable(figure: Figure, options: { readonly language: Language; readonly maximumRows?: number }): FigureTable {
  const { language } = options;
  const maximum = options.maximumRows ?? Number.POSITIVE_INFINITY;
  const { lines } = figure;
  const titleX = plainText(axisTitle(figure.x, language));
  const titleY = plainText(axisTitle(figure.y, language));
  const name = (line: Line) => plainText(say(line.title, language));
  const place = (x: number) => placeOf(figure.x, x, language) ?? rounded(x, DIGITS);
  const shared = lines.every(({ x }) => x.length === lines[0].x.length && x.every((value, i) => value === lines[0].x[i]));
  if (shared && lines.length > 0) {
    const kept = thinned(lines[0].x.length, maximum, lines.flatMap(extremes));
    return {
      columns: [titleX, ...lines.map((line) => (lines.length === 1 ? titleY : `${name(line)}: ${titleY}`))],
      rows: kept.map((i) => [place(lines[0].x[i]), ...lines.map(({ y }) => rounded(y[i], DIGITS))]),
    };
  }
  const share = Math.max(2, Math.floor(maximum / Math.max(1, lines.length)));
  return {
    columns: [say(msg`Line`, language), titleX, titleY],
    rows: lines.flatMap((line) =>
      thinned(line.x.length, share, extremes(line)).map((i) => [name(line), place(line.x[i]), rounded(line.y[i], DIGITS)]),
    ),
  };
}

function extremes({ y }: Line): readonly number[] {
  return y.length === 0 ? [] : [y.indexOf(Math.min(...y)), y.indexOf(Math.max(...y))];
}

/** Indices of at most `maximum` of `length` rows, in order: the wanted ones as long as there is room, then evenly spread ones. */
function thinned(length: number, maximum: number, wanted: readonly number[]): readonly number[] {
  if (length <= maximum) return Array.from({ length }, (_, i) => i);
  const kept = new Set([0, length - 1, ...wanted].slice(0, maximum));
  const spare = maximum - kept.size;
  for (let i = 1; i <= spare; i += 1) kept.add(Math.round((i * (length - 1)) / (spare + 1)));
  return [...kept].sort((a, b) => a - b);
}
