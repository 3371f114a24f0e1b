/** A figure in sentences, for screen readers: trends, extremes and crossings. */

import { readable, THIN_SPACE } from '../../quantities/numbers.ts';
import { type Language, msg, say, sequence, type Text } from '../../quantities/text.ts';
import { UNITS, type UnitSuffix } from '../../quantities/units.ts';
import { plainText } from '../rich-text.ts';
import { placeOf } from './axes.ts';
import type { Axis, Figure, Line } from './figure.ts';
import { FORMS } from './forms/index.ts';

/** What the figure shows, in a few sentences. */
export function describeFigure(figure: Figure, language: Language): string {
  const sentences = [
    sentence(say(figure.title, language)),
    sentence(say(figure.caption, language)),
    ...[
      ...figure.lines.filter(({ role }) => role !== 'reference').map((line) => describeLine(line, figure, language)),
      ...describeCrossings(figure),
      ...describeMarks(figure),
    ].map((text) => say(text, language)),
  ];
  return plainText(sentences.filter((text) => text !== '').join(' '));
}

function sentence(text: string): string {
  return text === '' || /[.!?:。！？：]$/.test(text) ? text : `${text}.`;
}

function value(axis: Axis, number: number): Text {
  const shown = readable(number, 3, true);
  return axis.unit === '' ? shown : sequence([shown, UNITS[axis.unit as UnitSuffix].symbol], THIN_SPACE);
}

function describeLine(line: Line, { x: xAxis, y: yAxis }: Figure, language: Language): Text {
  const { title, x, y } = line;
  if (x.length === 0) return msg`${title}: no values.`;
  const at = (i: number) => msg`${value(yAxis, y[i])} at ${value(xAxis, x[i])}`;
  // Named places are few, and each has its own number.
  if (xAxis.ticks) {
    const places = x.map((place, i) => sequence([placeOf(xAxis, place, language) ?? '', value(yAxis, y[i])]));
    return sequence([title, ': ', sequence(places, ', '), '.'], '');
  }
  if (x.length === 1) return sequence([title, ': ', at(0), '.'], '');
  const last = y.length - 1;
  const lowest = indexOf(y, Math.min);
  const highest = indexOf(y, Math.max);
  if (!FORMS[line.form].joined) return msg`${title}: ${y.length} values, smallest ${at(lowest)}, largest ${at(highest)}.`;
  const span = y[highest] - y[lowest];
  if (span <= 1e-6 * Math.abs(y[highest])) return msg`${title} stays at ${value(yAxis, y[0])}.`;
  // An extreme is mentioned when it differs clearly from both ends.
  const standsOut = (i: number) => i !== 0 && i !== last && Math.min(Math.abs(y[i] - y[0]), Math.abs(y[i] - y[last])) > 0.02 * span;
  const [start, end] = [at(0), at(last)];
  if (standsOut(highest) && standsOut(lowest)) {
    return msg`${title} goes from ${start} to ${end} and has its maximum ${at(highest)} and has its minimum ${at(lowest)}.`;
  }
  if (standsOut(highest)) return msg`${title} goes from ${start} to ${end} and has its maximum ${at(highest)}.`;
  if (standsOut(lowest)) return msg`${title} goes from ${start} to ${end} and has its minimum ${at(lowest)}.`;
  return y[last] > y[0] ? msg`${title} rises from ${start} to ${end}.` : msg`${title} falls from ${start} to ${end}.`;
}

function indexOf(values: readonly number[], extreme: (...values: number[]) => number): number {
  return values.indexOf(extreme(...values));
}

/** Where two curves over the same abscissa cross, interpolated on straight pieces. */
export function crossings(first: Line, second: Line): readonly { readonly x: number; readonly y: number }[] {
  if (first.x.length !== second.x.length || first.x.some((x, i) => x !== second.x[i])) return [];
  const found: { x: number; y: number }[] = [];
  const difference = first.y.map((y, i) => y - second.y[i]);
  for (let i = 1; i < difference.length; i += 1) {
    if (Math.sign(difference[i]) * Math.sign(difference[i - 1]) >= 0) continue;
    const part = difference[i - 1] / (difference[i - 1] - difference[i]);
    const between = (values: readonly number[]) => values[i - 1] + part * (values[i] - values[i - 1]);
    found.push({ x: between(first.x), y: between(first.y) });
  }
  return found;
}

function describeCrossings(figure: Figure): readonly Text[] {
  const curves = figure.lines.filter(({ form }) => FORMS[form].joined);
  return curves.flatMap((first, i) =>
    curves.slice(i + 1).flatMap((second) => {
      const places = crossings(first, second);
      // Longer lists of crossings are left out: a listener could not follow them.
      if (places.length === 0 || places.length > 3) return [];
      const where = places.map(({ x }) => value(figure.x, x));
      return [msg`${first.title} and ${second.title} cross at ${sequence(where, ', ')}.`];
    }),
  );
}

function describeMarks(figure: Figure): readonly Text[] {
  return (figure.marks ?? []).map(({ title, x, y }) => {
    const place = y === undefined ? value(figure.x, x) : sequence([value(figure.x, x), value(figure.y, y)], ', ');
    return msg`Marked: ${title} at ${place}.`;
  });
}
