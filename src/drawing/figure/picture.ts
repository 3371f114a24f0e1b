/**
 * A figure as a picture, so that command line, Markdown and export have charts without a chart library: axes with units
 * and round ticks, everything labelled, the labels beside the data and not on them.
 */

import { type Language, say, verbatim } from '../../quantities/text.ts';
import { THEMES, type Theme } from '../palette.ts';
import type { Frame, Ink, Picture, Point, Shape } from '../picture.ts';
import { estimateWidth, plainText } from '../rich-text.ts';
import { pictureToSvg } from '../svg.ts';
import { axisTitle, countsThings, figureRanges, position, type Range, type Scale, ticksOf } from './axes.ts';
import type { Figure, Line } from './figure.ts';
import { FORMS } from './forms/index.ts';
import { labelShapes, planLabels } from './labels.ts';
import { legendShapes, planLegend } from './legend.ts';
import { lineShapes, styledLines } from './lines.ts';
import { describeFigure } from './summary.ts';
import type { Ticks } from './ticks.ts';
import { unbroken, wrap } from './wrap.ts';

interface FigureStyle {
  /** Size of every letter, in pixels. */
  readonly textSize: number;
  readonly lineWidth: number;
}

const SCREEN_STYLE: FigureStyle = { textSize: 12, lineWidth: 2 };

/** One column of a journal: 85 mm wide, letters of 8 pt; in CSS pixels. */
const PIXELS_PER_MM = 96 / 25.4;
const PRINT_WIDTH_MM = 85;
export const PRINT_FRAME: Frame = { width: PRINT_WIDTH_MM * PIXELS_PER_MM, height: 64 * PIXELS_PER_MM };
export const PRINT_STYLE: FigureStyle = { textSize: (8 * 96) / 72, lineWidth: 1.4 };

/** The figure as an SVG document for a paper; with another theme, the same layout on that ground. */
export function figureToSvg(
  figure: Figure,
  options: { readonly language: Language; readonly theme?: Theme; readonly idPrefix?: string },
): string {
  return pictureToSvg(figurePicture(figure, PRINT_FRAME, options.language, PRINT_STYLE), {
    theme: options.theme ?? THEMES.print,
    title: verbatim(plainText(say(figure.title, options.language))),
    language: options.language,
    idPrefix: options.idPrefix,
    printedWidth: { value: PRINT_WIDTH_MM, unit: 'mm' },
  });
}

/** References below, data on top. */
const DEPTH: Readonly<Record<Line['role'], number>> = { reference: 0, main: 1, measured: 2 };

/** The rectangle of the data and its two scales. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: Ticks;
  readonly yTicks: Ticks;
}

/** Draws the figure into a frame, in a language. Where legend and labels leave too little for the data, the picture grows downwards. */
export function figurePicture(figure: Figure, frame: Frame, language: Language, style: FigureStyle = SCREEN_STYLE): Picture {
  const size = style.textSize;
  const row = Math.round(size * 1.45);
  const edge = size * 0.5;
  const { width } = frame;
  const styled = styledLines(figure, style.lineWidth);
  const legend = planLegend(styled, width, size, language);
  const ranges = figureRanges(figure);

  // Sideways: the labels of the ordinate decide where the data begin. Their number follows from the height that is likely.
  const likelyRange = figure.equalAxes ? equalised(ranges.x, ranges.y, width * 0.85, frame.height * 0.6)[1] : ranges.y;
  const likelyTicks = ticksOf(figure.y, likelyRange, frame.height / (size * 5), language);
  const left = edge + size * 0.9 + Math.max(size, ...likelyTicks.major.map(({ label }) => estimateWidth(label, size)));
  const right = width - edge - size * 1.1;
  const xLog = figure.x.scale === 'log';
  const firstX: Scale = { range: ranges.x, log: xLog, pixels: [left, right] };

  // Downwards: title of the ordinate, names of bands and marks, data, labels and title of the abscissa, legend.
  const yTitle = wrap(axisTitle(figure.y, language, likelyTicks.exponent), size, width - 2 * edge);
  const names = planLabels(namesAbove(figure, firstX, language), { width, textSize: size, row });
  const ceiling = edge + (yTitle.length + (names.lanes > 0 ? 0.25 : 0)) * row;
  const top = ceiling + names.lanes * row + size * 0.5;
  const whole = countsThings(figure);
  const xTicksFirst = ticksOf(figure.x, ranges.x, (right - left) / (size * 5.5), language, whole);
  const tickWords = planTickWords(xTicksFirst, right - left, size);
  const xTitle = wrap(axisTitle(figure.x, language, xTicksFirst.exponent), size, width - 2 * edge);
  const below = row * (0.3 + tickWords.rows + xTitle.length) + (legend.rows > 0 ? row * (0.35 + legend.rows) : 0) + edge;
  const height = Math.max(frame.height, top + below + 7 * row);
  const bottom = height - below;

  const [xRange, yRange] = figure.equalAxes ? equalised(ranges.x, ranges.y, right - left, bottom - top) : [ranges.x, ranges.y];
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: { range: xRange, log: xLog, pixels: [left, right] },
    y: { range: yRange, log: figure.y.scale === 'log', pixels: [bottom, top] },
    xTicks: ticksOf(figure.x, xRange, (right - left) / (size * 5.5), language, whole),
    yTicks: ticksOf(figure.y, yRange, (bottom - top) / (size * 3), language),
  };

  const titles = [
    ...yTitle.map((line, i) => textShape([edge, edge + (i + 0.5) * row], line, size)),
    ...xTitle.map((line, i) => {
      // Under the middle of the data if there is room, else flush with the frame.
      const fits = (left + right) / 2 + estimateWidth(line, size) / 2 < width - edge;
      const y = bottom + (0.8 + tickWords.rows + i) * row;
      return fits ? textShape([(left + right) / 2, y], line, size, 'middle') : textShape([width - edge, y], line, size, 'end');
    }),
  ];
  // A line on the edge of the plot keeps its full width.
  const clip = { corner: [left, top - 2], width: right - left + 2, height: bottom - top + 3 } as const;
  const inOrder = [...styled].sort((a, b) => DEPTH[a.line.role] - DEPTH[b.line.role]);
  const wide = styled.filter(({ line }) => FORMS[line.form].wide);
  const data = inOrder.flatMap((one) =>
    lineShapes(one, pointsOf(one.line, plot), { floor: floorOf(plot), size, index: wide.indexOf(one), count: wide.length }),
  );
  const shapes: Shape[] = [
    ...gridShapes(plot),
    { kind: 'clip', ...clip, shapes: [...bandShapes(figure, plot), ...data] },
    ...axisShapes(plot, size, width, tickWords),
    ...titles,
    ...markShapes(figure, plot, size, style.lineWidth),
    ...labelShapes(names, ceiling, top, { width, textSize: size, row }),
    ...legendShapes(legend, bottom + row * (0.65 + tickWords.rows + xTitle.length), row, size),
  ];
  return { width, height, description: verbatim(describeFigure(figure, language)), shapes, handles: [] };
}

/** One unit of x as long as one of y: the axis with room to spare shows more. */
function equalised(x: Range, y: Range, width: number, height: number): readonly [Range, Range] {
  const perX = (x[1] - x[0]) / width;
  const perY = (y[1] - y[0]) / height;
  return perX < perY ? [[x[0], x[0] + perY * width], y] : [x, [y[0], y[0] + perX * height]];
}

function textShape(
  at: Point,
  text: string,
  size: number,
  align: 'start' | 'middle' | 'end' = 'start',
  baseline: 'top' | 'middle' = 'middle',
): Shape {
  return { kind: 'text', at, text: verbatim(text), size, ink: 'foreground', align, baseline };
}

function hairline(from: Point, to: Point, ink: Ink = 'foreground', dash?: readonly number[]): Shape {
  return { kind: 'path', points: [from, to], stroke: { ink, width: 1, ...(dash ? { dash } : {}) } };
}

function gridShapes({ left, right, top, bottom, x, y, xTicks, yTicks }: Plot): readonly Shape[] {
  return [
    ...xTicks.major.map(({ value }) => hairline([position(x, value)!, top], [position(x, value)!, bottom], 'grid')),
    ...yTicks.major.map(({ value }) => hairline([left, position(y, value)!], [right, position(y, value)!], 'grid')),
  ];
}

interface TickWords {
  /** Rows of text below the axis. */
  readonly rows: number;
  of(label: string, index: number): { readonly lines: readonly string[]; readonly row: number };
}

/** Numbers stand in one row. Names are broken into lines, and where a word is too wide every second name stands lower. */
function planTickWords({ major }: Ticks, width: number, size: number): TickWords {
  const place = width / Math.max(1, major.length) - size * 0.4;
  const widestWord = Math.max(0, ...major.flatMap(({ label }) => unbroken(label).map((word) => estimateWidth(word.trim(), size))));
  const broken = (room: number, labels: readonly { readonly label: string }[]) =>
    Math.max(1, ...labels.map(({ label }) => wrap(label, size, room).length));
  if (widestWord <= place) return { rows: broken(place, major), of: (label) => ({ lines: wrap(label, size, place), row: 0 }) };
  const wide = 2 * place;
  const upper = broken(
    wide,
    major.filter((_, i) => i % 2 === 0),
  );
  const lower = broken(
    wide,
    major.filter((_, i) => i % 2 === 1),
  );
  return { rows: upper + lower, of: (label, i) => ({ lines: wrap(label, size, wide), row: i % 2 === 0 ? 0 : upper }) };
}

function axisShapes(
  { left, right, top, bottom, x, y, xTicks, yTicks }: Plot,
  size: number,
  width: number,
  tickWords: TickWords,
): readonly Shape[] {
  return [
    hairline([left, top], [left, bottom]),
    hairline([left, bottom], [right, bottom]),
    ...xTicks.major.flatMap(({ value, label }, i) => {
      const at = position(x, value)!;
      const { lines, row } = tickWords.of(label, i);
      const words = lines.map((line, j) => {
        // Near the right edge a label moves in rather than out of the picture.
        const middle = Math.min(at, width - estimateWidth(line, size) / 2);
        return textShape([middle, bottom + size * (0.55 + 1.3 * (row + j))], line, size, 'middle', 'top');
      });
      return [
        hairline([at, bottom], [at, bottom + size * (row === 0 ? 0.4 : 0.4 + 1.3 * row)], row === 0 ? 'foreground' : 'grid'),
        ...words,
      ];
    }),
    ...yTicks.major.flatMap(({ value, label }) => {
      const at = position(y, value)!;
      // The margin was planned for labels of a likely height: a longer one moves in as well.
      const end = Math.max(left - size * 0.6, estimateWidth(label, size));
      return [hairline([left - size * 0.4, at], [left, at]), textShape([end, at], label, size, 'end')];
    }),
    ...xTicks.minor.map((value) => hairline([position(x, value)!, bottom], [position(x, value)!, bottom + size * 0.22])),
    ...yTicks.minor.map((value) => hairline([left - size * 0.22, position(y, value)!], [left, position(y, value)!])),
  ];
}

function pointsOf(line: Figure['lines'][number], plot: Plot): readonly Point[] {
  return line.x.flatMap((value, i): readonly Point[] => {
    const x = position(plot.x, value);
    const y = position(plot.y, line.y[i]);
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
}

/** Where bars and stems stand: at zero, or at the foot of the plot. */
function floorOf({ y, top, bottom }: Plot): number {
  const zero = y.log ? undefined : position(y, 0);
  return Math.max(top, Math.min(bottom, zero ?? bottom));
}

function bandShapes(figure: Figure, { x, top, bottom }: Plot): readonly Shape[] {
  return (figure.bands ?? []).flatMap(({ from, to, hatched }): readonly Shape[] => {
    const [start, end] = bandPixels(x, from, to);
    if (end <= start) return [];
    const fill = { ink: 'muted', opacity: hatched ? 0.45 : 0.14, hatch: hatched ? 'diagonal' : 'none' } as const;
    return [{ kind: 'rectangle', corner: [start, top], width: end - start, height: bottom - top, fill }];
  });
}

/** The part of a band inside the plot; zero on a logarithmic axis is its left end. */
function bandPixels(x: Scale, from: number, to: number): readonly [number, number] {
  const inside = (value: number) => Math.max(x.pixels[0], Math.min(x.pixels[1], position(x, value) ?? x.pixels[0]));
  return [inside(from), inside(to)];
}

/** Where a mark stands, if it is in sight. */
function markPixel(x: Scale, value: number): number | undefined {
  const at = position(x, value);
  return at !== undefined && at >= x.pixels[0] - 0.5 && at <= x.pixels[1] + 0.5 ? at : undefined;
}

function namesAbove(figure: Figure, x: Scale, language: Language): readonly { readonly text: string; readonly x: number }[] {
  const bands = (figure.bands ?? []).flatMap(({ title, from, to }) => {
    const [start, end] = bandPixels(x, from, to);
    return end > start ? [{ text: say(title, language), x: (start + end) / 2 }] : [];
  });
  const marks = (figure.marks ?? []).flatMap(({ title, x: value }) => {
    const at = markPixel(x, value);
    return at === undefined ? [] : [{ text: say(title, language), x: at }];
  });
  return [...bands, ...marks];
}

/** A dashed upright, or a ring with a dotted line up to its name. */
function markShapes(figure: Figure, { x, y, top, bottom }: Plot, size: number, lineWidth: number): readonly Shape[] {
  return (figure.marks ?? []).flatMap((mark): readonly Shape[] => {
    const at = markPixel(x, mark.x);
    if (at === undefined) return [];
    const height = mark.y === undefined ? undefined : position(y, mark.y);
    if (height === undefined) return [hairline([at, bottom], [at, top - size * 0.3], 'foreground', [4, 3])];
    if (height < top - 2 || height > bottom + 2) return [];
    return [
      hairline([at, height - size * 0.36], [at, top - size * 0.3], 'foreground', [1, 3]),
      {
        kind: 'circle',
        center: [at, height],
        radius: size * 0.36,
        fill: { ink: 'background' },
        stroke: { ink: 'foreground', width: lineWidth },
      },
    ];
  });
}
