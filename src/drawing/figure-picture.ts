/**
 * A figure as a picture, so that command line, Markdown and export have charts without a chart library: axes with units
 * and round ticks, everything labelled, the labels beside the data and not on them.
 */
import type { Axis, Figure, Line } from '../mechanisms/figure.ts';
import { say } from '../mechanisms/text.ts';
import { UNITS, type UnitSuffix } from '../mechanisms/units.ts';
import { describeFigure } from './figure-summary.ts';
import { seriesStyle, THEMES, type Theme } from './palette.ts';
import type { Frame, Ink, Picture, Point, Shape, Stroke } from './picture.ts';
import { estimateWidth } from './rich-text.ts';
import { pictureToSvg } from './svg.ts';
import { linearTicks, logTicks, roundStep, type Ticks } from './ticks.ts';

export interface FigureStyle {
  /** Size of every letter, in pixels. */
  readonly textSize: number;
  readonly lineWidth: number;
}

const SCREEN_STYLE: FigureStyle = { textSize: 12, lineWidth: 2 };

/** One column of a journal: 85 mm wide, 8 pt letters; in CSS pixels. */
const PIXELS_PER_MM = 96 / 25.4;
export const PRINT_WIDTH_MM = 85;
export const PRINT_FRAME: Frame = { width: PRINT_WIDTH_MM * PIXELS_PER_MM, height: 64 * PIXELS_PER_MM };
export const PRINT_STYLE: FigureStyle = { textSize: (8 * 96) / 72, lineWidth: 1.4 };

/** The figure for paper, as an SVG document: white ground, black letters of 8 pt at 85 mm width. */
export function figureToSvg(
  figure: Figure,
  options: { readonly language?: string; readonly theme?: Theme; readonly idPrefix?: string } = {},
): string {
  return pictureToSvg(figurePicture(figure, PRINT_FRAME, PRINT_STYLE, options.language), {
    theme: options.theme ?? THEMES.print,
    title: figure.title,
    language: options.language,
    idPrefix: options.idPrefix,
    printedWidth: { value: PRINT_WIDTH_MM, unit: 'mm' },
  });
}

/** The figure drawn into a frame; the picture grows downwards when the legend needs more lines than the frame has. */
export function figurePicture(figure: Figure, frame: Frame, style: FigureStyle = SCREEN_STYLE, language = 'en'): Picture {
  return new Plot(figure, frame, style, language).picture();
}

/** The title with its unit: `Current density (mA/cm²)`. */
export function axisTitle(axis: Axis, language?: string, exponent = 0): string {
  const symbol = axis.unit === '' ? '' : UNITS[axis.unit as UnitSuffix].symbol;
  const power = exponent === 0 ? '' : `10^{${String(exponent).replace('-', '−')}}`;
  const unit = [power, symbol].filter((part) => part !== '').join(' ');
  return unit === '' ? say(axis.title, language) : `${say(axis.title, language)} (${unit})`;
}

type Range = readonly [minimum: number, maximum: number];

/** The ends of an axis: fixed ones, else those of the values, never empty and never unfit for a logarithm. */
export function axisRange(axis: Axis, values: readonly number[], options: { readonly pad: boolean; readonly zero: boolean }): Range {
  const log = axis.scale === 'log';
  const usable = values.filter((value) => Number.isFinite(value) && (!log || value > 0));
  let low = usable.length > 0 ? Math.min(...usable) : log ? 1 : 0;
  let high = usable.length > 0 ? Math.max(...usable) : log ? 10 : 1;
  if (log) {
    if (low === high) [low, high] = [low / 3, high * 3];
    const margin = options.pad ? (high / low) ** 0.05 : 1;
    return [axis.minimum ?? low / margin, axis.maximum ?? high * margin];
  }
  if (options.zero || (options.pad && low > 0 && low < 0.4 * high)) low = Math.min(low, 0);
  if (options.zero || (options.pad && high < 0 && high > 0.4 * low)) high = Math.max(high, 0);
  if (low === high) [low, high] = low === 0 ? [-1, 1] : [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
  if (options.pad) {
    const step = roundStep((high - low) / 5);
    low = Math.floor(low / step + 1e-9) * step;
    high = Math.ceil(high / step - 1e-9) * step;
  }
  return [axis.minimum ?? low, axis.maximum ?? high];
}

interface Scale {
  readonly range: Range;
  readonly log: boolean;
  /** Pixels of both ends. */
  readonly pixels: readonly [number, number];
}

/** A value in pixels; undefined where the axis has no place for it. */
function position({ range, log, pixels }: Scale, value: number): number | undefined {
  const at = log ? Math.log(value / range[0]) / Math.log(range[1] / range[0]) : (value - range[0]) / (range[1] - range[0]);
  return Number.isFinite(at) ? pixels[0] + at * (pixels[1] - pixels[0]) : undefined;
}

interface Label {
  readonly text: string;
  /** Where it points. */
  readonly x: number;
  readonly lines: readonly string[];
  lane: number;
}

class Plot {
  private readonly shapes: Shape[] = [];
  private readonly size: number;
  private readonly row: number;
  private x!: Scale;
  private y!: Scale;
  private left = 0;
  private right = 0;
  private top = 0;
  private bottom = 0;

  constructor(
    private readonly figure: Figure,
    private readonly frame: Frame,
    private readonly style: FigureStyle,
    private readonly language: string,
  ) {
    this.size = style.textSize;
    this.row = Math.round(style.textSize * 1.45);
  }

  picture(): Picture {
    const legend = this.legendRows();
    const yTitleLines = wrap(axisTitle(this.figure.y, this.language, 0), this.size, this.frame.width - this.size);
    const legendHeight = legend.length * this.row + (legend.length > 0 ? this.row * 0.35 : 0);
    const edge = this.size * 0.5;
    const height = Math.max(this.frame.height, legendHeight + 12 * this.row);

    // First the vertical room, then the ticks that fit into it, then the room that their labels take.
    const plotFloor = height - edge - legendHeight - this.row * 2.3;
    const laneGuess = edge + this.row * (yTitleLines.length + 0.3);
    let yRange = axisRange(this.figure.y, this.values('y'), { pad: true, zero: this.touchesZero() });
    let xRange = axisRange(this.figure.x, this.values('x'), { pad: false, zero: false });
    const yCount = (plotFloor - laneGuess) / (this.size * 3.2);
    const yTicks = ticksOf(this.figure.y, yRange, yCount);
    const labelWidth = Math.max(...yTicks.major.map(({ label }) => estimateWidth(label, this.size)), this.size);
    this.left = edge + labelWidth + this.size * 0.9;
    this.right = this.frame.width - edge - this.size * 1.1;
    const labels = this.labels(xRange);
    this.top = laneGuess + this.row * Math.max(0, ...labels.map(({ lane, lines }) => lane + lines.length)) + this.size * 0.4;
    this.bottom = plotFloor;
    if (this.figure.equalAxes) [xRange, yRange] = this.equalised(xRange, yRange);
    this.x = { range: xRange, log: this.figure.x.scale === 'log', pixels: [this.left, this.right] };
    this.y = { range: yRange, log: this.figure.y.scale === 'log', pixels: [this.bottom, this.top] };

    this.axes(yTitleLines, laneGuess - this.row * 0.3);
    this.clipped(() => this.bands());
    this.clipped(() => this.lines());
    this.marks();
    this.laneLabels(labels, laneGuess);
    this.legend(legend, height - edge - legendHeight + this.row * 0.35);
    return {
      width: this.frame.width,
      height,
      description: describeFigure(this.figure, this.language),
      shapes: this.shapes,
      handles: [],
    };
  }

  private values(axis: 'x' | 'y'): number[] {
    const marks = (this.figure.marks ?? []).map((mark) => mark[axis]).filter((value): value is number => value !== undefined);
    return [...this.figure.lines.flatMap((line) => line[axis]), ...marks];
  }

  private touchesZero(): boolean {
    return this.figure.y.scale === 'linear' && this.figure.lines.some(({ form }) => form === 'bars' || form === 'stems');
  }

  /** One unit of x as long as one of y: the shorter axis shows more. */
  private equalised(x: Range, y: Range): [Range, Range] {
    const perX = (x[1] - x[0]) / (this.right - this.left);
    const perY = (y[1] - y[0]) / (this.bottom - this.top);
    if (perX < perY) return [[x[0], x[0] + perY * (this.right - this.left)], y];
    return [x, [y[0], y[0] + perX * (this.bottom - this.top)]];
  }

  private text(at: Point, text: string, more: Partial<Extract<Shape, { kind: 'text' }>> = {}): void {
    this.shapes.push({ kind: 'text', at, text, size: this.size, ink: 'foreground', ...more });
  }

  private hairline(from: Point, to: Point, ink: Ink = 'foreground', width = 1, dash?: readonly number[]): void {
    this.shapes.push({ kind: 'path', points: [from, to], stroke: { ink, width, ...(dash ? { dash } : {}) } });
  }

  private axes(yTitleLines: readonly string[], yTitleFoot: number): void {
    const { left, right, top, bottom, size } = this;
    const xTicks = ticksOf(this.figure.x, this.x.range, (right - left) / (size * 5.5));
    const yTicks = ticksOf(this.figure.y, this.y.range, (bottom - top) / (size * 3.2));
    for (const { value, label } of xTicks.major) {
      const x = position(this.x, value)!;
      this.hairline([x, top], [x, bottom], 'grid');
      this.hairline([x, bottom], [x, bottom + size * 0.4]);
      const half = estimateWidth(label, size) / 2;
      // At the right edge the label moves in rather than out of the frame.
      this.text([Math.min(x, this.frame.width - half), bottom + size * 0.55], label, { align: 'middle', baseline: 'top' });
    }
    for (const { value, label } of yTicks.major) {
      const y = position(this.y, value)!;
      this.hairline([left, y], [right, y], 'grid');
      this.hairline([left - size * 0.4, y], [left, y]);
      this.text([left - size * 0.6, y], label, { align: 'end' });
    }
    for (const value of xTicks.minor) this.hairline([position(this.x, value)!, bottom], [position(this.x, value)!, bottom + size * 0.22]);
    for (const value of yTicks.minor) this.hairline([left - size * 0.22, position(this.y, value)!], [left, position(this.y, value)!]);
    this.hairline([left, top], [left, bottom]);
    this.hairline([left, bottom], [right, bottom]);
    const titles =
      yTicks.exponent === 0 ? yTitleLines : wrap(axisTitle(this.figure.y, this.language, yTicks.exponent), size, this.frame.width - size);
    titles.forEach((line, i) => {
      this.text([size * 0.5, yTitleFoot - (titles.length - i - 0.5) * this.row], line);
    });
    const xTitle = axisTitle(this.figure.x, this.language, xTicks.exponent);
    const room = estimateWidth(xTitle, size) < right - left;
    this.text(room ? [(left + right) / 2, bottom + this.row * 1.75] : [this.frame.width - size * 0.5, bottom + this.row * 1.75], xTitle, {
      align: room ? 'middle' : 'end',
    });
  }

  private clipped(draw: () => void): void {
    const before = this.shapes.length;
    draw();
    const inner = this.shapes.splice(before);
    if (inner.length === 0) return;
    // A line on the edge keeps its full width.
    const { left, top, right, bottom } = this;
    this.shapes.push({ kind: 'clip', corner: [left, top - 2], width: right - left + 2, height: bottom - top + 3, shapes: inner });
  }

  private bands(): void {
    for (const band of this.figure.bands ?? []) {
      const [from, to] = this.bandPixels(band.from, band.to);
      if (to <= from) continue;
      this.shapes.push({
        kind: 'rectangle',
        corner: [from, this.top],
        width: to - from,
        height: this.bottom - this.top,
        fill: { ink: 'muted', opacity: band.hatched ? 0.45 : 0.14, hatch: band.hatched ? 'diagonal' : 'none' },
      });
    }
  }

  /** The part of a band that lies inside the plot. */
  private bandPixels(from: number, to: number): [number, number] {
    const inside = (value: number, fallback: number) => Math.max(this.left, Math.min(this.right, position(this.x, value) ?? fallback));
    return [inside(from, this.left), inside(to, this.right)];
  }

  private lines(): void {
    // References first: the data lie on top.
    this.styled()
      .toSorted((a, b) => Number(a.line.role === 'main') - Number(b.line.role === 'main'))
      .forEach(({ line, stroke, marker }) => {
        const points = line.x.flatMap((x, i): Point[] => {
          const at: readonly (number | undefined)[] = [position(this.x, x), position(this.y, line.y[i])];
          return at[0] === undefined || at[1] === undefined ? [] : [[at[0], at[1]]];
        });
        if (line.form === 'curve') this.shapes.push({ kind: 'path', points, stroke });
        if (line.form === 'points') this.shapes.push(...points.map((point) => markerShape(marker, point, this.size * 0.3, stroke.ink)));
        if (line.form === 'stems')
          for (const point of points) {
            this.hairline([point[0], this.floor()], point, stroke.ink, stroke.width);
            this.shapes.push(markerShape(marker, point, this.size * 0.26, stroke.ink));
          }
        if (line.form === 'bars') this.bars(points, stroke.ink);
      });
  }

  /** Where bars and stems stand: zero, or the foot of a logarithmic axis. */
  private floor(): number {
    return Math.max(this.top, Math.min(this.bottom, (this.y.log ? undefined : position(this.y, 0)) ?? this.bottom));
  }

  private bars(points: readonly Point[], ink: Ink): void {
    const xs = points.map(([x]) => x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - xs[i]);
    const width = Math.max(2, Math.min(0.7 * Math.min(...gaps, (this.right - this.left) / 4), this.size * 4));
    const floor = this.floor();
    for (const [x, y] of points)
      this.shapes.push({
        kind: 'rectangle',
        corner: [x - width / 2, Math.min(y, floor)],
        width,
        height: Math.abs(floor - y),
        fill: { ink },
      });
  }

  private marks(): void {
    for (const mark of this.figure.marks ?? []) {
      const x = position(this.x, mark.x);
      if (x === undefined || x < this.left - 0.5 || x > this.right + 0.5) continue;
      const y = mark.y === undefined ? undefined : position(this.y, mark.y);
      this.hairline([x, y ?? this.bottom], [x, this.top - this.size * 0.3], 'foreground', 1, y === undefined ? [4, 3] : [1, 3]);
      if (y !== undefined && y >= this.top - 2 && y <= this.bottom + 2) {
        const stroke: Stroke = { ink: 'foreground', width: this.style.lineWidth };
        this.shapes.push({ kind: 'circle', center: [x, y], radius: this.size * 0.36, fill: { ink: 'background' }, stroke });
      }
    }
  }

  /** Names of bands and marks, in lanes above the data so that no two collide. */
  private labels(xRange: Range): readonly Label[] {
    const scale: Scale = { range: xRange, log: this.figure.x.scale === 'log', pixels: [this.left, this.right] };
    this.x = scale;
    const wanted = [
      ...(this.figure.bands ?? []).flatMap(({ title, from, to }) => {
        const [start, end] = this.bandPixels(from, to);
        return end > start ? [{ text: say(title, this.language), x: (start + end) / 2 }] : [];
      }),
      ...(this.figure.marks ?? []).flatMap(({ title, x }) => {
        const at = position(scale, x);
        return at === undefined || at < this.left - 0.5 || at > this.right + 0.5 ? [] : [{ text: say(title, this.language), x: at }];
      }),
    ];
    const placed: Label[] = [];
    for (const { text, x } of wanted) {
      const lines = wrap(text, this.size, (this.frame.width - this.size) * 0.6);
      const label: Label = { text, x, lines, lane: 0 };
      while (placed.some((other) => this.collide(label, other))) label.lane += 1;
      placed.push(label);
    }
    return placed;
  }

  /** The middle of a label: over its point, but inside the frame. */
  private labelCentre({ lines, x }: Label): number {
    const half = Math.max(...lines.map((line) => estimateWidth(line, this.size))) / 2;
    const edge = this.size * 0.4;
    return Math.max(edge + half, Math.min(this.frame.width - edge - half, x));
  }

  private collide(a: Label, b: Label): boolean {
    const width = (label: Label) => Math.max(...label.lines.map((line) => estimateWidth(line, this.size)));
    const apart = Math.abs(this.labelCentre(a) - this.labelCentre(b)) > (width(a) + width(b)) / 2 + this.size * 0.7;
    const stacked = a.lane >= b.lane + b.lines.length || b.lane >= a.lane + a.lines.length;
    return !apart && !stacked;
  }

  private laneLabels(labels: readonly Label[], ceiling: number): void {
    const lanes = Math.max(0, ...labels.map(({ lane, lines }) => lane + lines.length));
    for (const label of labels) {
      const foot = ceiling + (lanes - label.lane) * this.row;
      label.lines.forEach((line, i) => {
        const y = foot - (label.lines.length - i - 0.5) * this.row;
        this.text([this.labelCentre(label), y], line, { align: 'middle', ink: 'foreground', halo: true });
      });
      // A leader where the label had to step over another one.
      if (label.lane > 0) this.hairline([label.x, foot], [label.x, this.top], 'muted', 1, [1, 3]);
    }
  }

  private styled(): { line: Line; stroke: Stroke; marker: ReturnType<typeof seriesStyle>['marker'] }[] {
    let main = 0;
    return this.figure.lines.map((line) => {
      if (line.role === 'reference') {
        const dash = line.dashed ? { dash: [4, 3] } : {};
        return { line, stroke: { ink: 'muted', width: 1, ...dash }, marker: 'circle' };
      }
      const { ink, dash, marker } = seriesStyle(main);
      main += 1;
      return { line, stroke: { ink, width: this.style.lineWidth, dash: line.dashed ? [6, 4] : dash }, marker };
    });
  }

  private legendRows(): ReturnType<Plot['styled']>[] {
    const entries = this.styled();
    if (entries.length < 2) return [];
    const rows: ReturnType<Plot['styled']>[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const entry of entries) {
      const width = this.legendWidth(entry.line);
      if (used + width > this.frame.width - this.size) {
        rows.push([]);
        used = 0;
      }
      rows[rows.length - 1].push(entry);
      used += width;
    }
    return rows;
  }

  private legendWidth(line: Line): number {
    return this.size * 4.2 + estimateWidth(say(line.title, this.language), this.size);
  }

  private legend(rows: readonly ReturnType<Plot['styled']>[], top: number): void {
    rows.forEach((entries, i) => {
      let x = this.size * 0.5;
      const y = top + (i + 0.5) * this.row;
      for (const { line, stroke, marker } of entries) {
        const end = x + this.size * 2.2;
        if (line.form === 'bars')
          this.shapes.push({
            kind: 'rectangle',
            corner: [x + this.size * 0.7, y - this.size * 0.35],
            width: this.size * 0.8,
            height: this.size * 0.7,
            fill: { ink: stroke.ink },
          });
        if (line.form === 'curve' || line.form === 'stems')
          this.shapes.push({
            kind: 'path',
            points: [
              [x, y],
              [end, y],
            ],
            stroke,
          });
        if (line.form === 'points' || line.form === 'stems')
          this.shapes.push(markerShape(marker, [(x + end) / 2, y], this.size * 0.3, stroke.ink));
        this.text([end + this.size * 0.5, y], say(line.title, this.language));
        x += this.legendWidth(line);
      }
    });
  }
}

function ticksOf(axis: Axis, [minimum, maximum]: Range, count: number): Ticks {
  return axis.scale === 'log' ? logTicks(minimum, maximum, count) : linearTicks(minimum, maximum, count);
}

/** Lines of text not wider than `width`, broken at spaces. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function markerShape(marker: ReturnType<typeof seriesStyle>['marker'], [x, y]: Point, radius: number, ink: Ink): Shape {
  const fill = { ink };
  const polygon = (points: readonly Point[]): Shape => ({
    kind: 'path',
    closed: true,
    points: points.map(([dx, dy]) => [x + dx * radius, y + dy * radius]),
    fill,
  });
  switch (marker) {
    case 'circle':
      return { kind: 'circle', center: [x, y], radius, fill };
    case 'square':
      return polygon([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ]);
    case 'triangle':
      return polygon([
        [0, -1.15],
        [1.05, 0.8],
        [-1.05, 0.8],
      ]);
    case 'diamond':
      return polygon([
        [0, -1.25],
        [1.1, 0],
        [0, 1.25],
        [-1.1, 0],
      ]);
  }
}
