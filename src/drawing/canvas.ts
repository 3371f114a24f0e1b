/** The canvas painter: the preview's view of a picture. Draws what the SVG writer writes, shape by shape. */
import { type Language, say } from '../quantities/text.ts';
import { arrowParts, boundsOf, crispPoints, HATCH_DOT_RADIUS, HATCH_GROUND, HATCH_WIDTH, hatchMarks, isHatched } from './geometry.ts';
import { inkColour, type Theme } from './palette.ts';
import type { Fill, Picture, Point, Shape, Stroke } from './picture.ts';
import { rasterPixels } from './raster.ts';
import { baselineShift, SCRIPT_SIZE, scriptShift, textRuns } from './rich-text.ts';

/** The part of a 2D context that is used; `CanvasRenderingContext2D` and `OffscreenCanvasRenderingContext2D` fit. */
export interface PaintContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineJoin: 'bevel' | 'miter' | 'round';
  font: string;
  textAlign: 'center' | 'end' | 'left' | 'right' | 'start';
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  setLineDash(segments: number[]): void;
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
}

interface PaintOptions {
  readonly language: Language;
  /** Something that `drawImage` takes, from red, green, blue, alpha bytes. Without it a raster is painted cell by cell. */
  readonly image?: (pixels: Uint8ClampedArray<ArrayBuffer>, columns: number, rows: number) => unknown;
}

/** Paints the picture over its whole frame. Scale the context to the device's pixels first. */
export function paintPicture(context: PaintContext, picture: Picture, theme: Theme, options: PaintOptions): void {
  context.fillStyle = theme.inks.background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paintShape(context, shape, theme, options);
}

function paintShape(context: PaintContext, shape: Shape, theme: Theme, options: PaintOptions): void {
  switch (shape.kind) {
    case 'path': {
      if (shape.points.length === 0) return;
      const points = shape.fill ? shape.points : crispPoints(shape.points, shape.stroke?.width ?? 0);
      const outline = () => trace(context, points, shape.closed);
      fillAndStroke(context, shape, theme, outline, () => boundsOf(points));
      return;
    }
    case 'circle': {
      const { center, radius } = shape;
      const outline = () => {
        context.beginPath();
        context.arc(center[0], center[1], radius, 0, 2 * Math.PI);
      };
      fillAndStroke(context, shape, theme, outline, () => ({
        left: center[0] - radius,
        top: center[1] - radius,
        width: 2 * radius,
        height: 2 * radius,
      }));
      return;
    }
    case 'rectangle': {
      const { corner, width, height, rounding } = shape;
      const outline = () => {
        context.beginPath();
        if (rounding) context.roundRect(corner[0], corner[1], width, height, rounding);
        else context.rect(corner[0], corner[1], width, height);
      };
      fillAndStroke(context, shape, theme, outline, () => ({ left: corner[0], top: corner[1], width, height }));
      return;
    }
    case 'arrow': {
      const parts = arrowParts(shape);
      if (!parts) return;
      trace(context, parts.shaft);
      strokePath(context, shape.stroke, theme);
      trace(context, parts.head, true);
      fillPath(context, shape.stroke.ink, shape.stroke.opacity ?? 1, theme);
      return;
    }
    case 'text':
      paintText(context, shape, theme, options.language);
      return;
    case 'raster':
      paintRaster(context, shape, theme, options);
      return;
    case 'clip':
      context.save();
      context.beginPath();
      context.rect(shape.corner[0], shape.corner[1], shape.width, shape.height);
      context.clip();
      for (const inner of shape.shapes) paintShape(context, inner, theme, options);
      context.restore();
  }
}

function trace(context: PaintContext, points: readonly Point[], closed = false): void {
  context.beginPath();
  context.moveTo(points[0][0], points[0][1]);
  for (let i = 1; i < points.length; i += 1) context.lineTo(points[i][0], points[i][1]);
  if (closed) context.closePath();
}

function fillPath(context: PaintContext, ink: Fill['ink'], opacity: number, theme: Theme): void {
  context.globalAlpha = opacity;
  context.fillStyle = inkColour(ink, theme);
  context.fill();
  context.globalAlpha = 1;
}

function strokePath(context: PaintContext, stroke: Stroke, theme: Theme): void {
  context.globalAlpha = stroke.opacity ?? 1;
  context.strokeStyle = inkColour(stroke.ink, theme);
  context.lineWidth = stroke.width;
  context.lineJoin = 'round';
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function fillAndStroke(
  context: PaintContext,
  shape: { readonly stroke?: Stroke; readonly fill?: Fill },
  theme: Theme,
  outline: () => void,
  bounds: () => Bounds,
): void {
  const { fill, stroke } = shape;
  if (fill) {
    outline();
    const opacity = fill.opacity ?? 1;
    if (isHatched(fill)) {
      fillPath(context, fill.ink, opacity * HATCH_GROUND, theme);
      hatch(context, fill, opacity, theme, outline, bounds());
    } else fillPath(context, fill.ink, opacity, theme);
  }
  if (stroke) {
    outline();
    strokePath(context, stroke, theme);
  }
}

function hatch(
  context: PaintContext,
  fill: Fill & { hatch: 'diagonal' | 'cross' | 'dots' },
  opacity: number,
  theme: Theme,
  outline: () => void,
  { left, top, width, height }: Bounds,
): void {
  const marks = hatchMarks(fill.hatch, left, top, width, height);
  context.save();
  outline();
  context.clip();
  context.beginPath();
  for (const [from, to] of marks.lines) {
    context.moveTo(from[0], from[1]);
    context.lineTo(to[0], to[1]);
  }
  if (marks.lines.length > 0) strokePath(context, { ink: fill.ink, width: HATCH_WIDTH, opacity }, theme);
  // All dots in one path: a large area has thousands.
  context.beginPath();
  for (const [x, y] of marks.dots) {
    context.moveTo(x + HATCH_DOT_RADIUS, y);
    context.arc(x, y, HATCH_DOT_RADIUS, 0, 2 * Math.PI);
  }
  if (marks.dots.length > 0) fillPath(context, fill.ink, opacity, theme);
  context.restore();
}

const CANVAS_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: PaintContext, shape: Extract<Shape, { kind: 'text' }>, theme: Theme, language: Language): void {
  const { size } = shape;
  const runs = textRuns(say(shape.text, language));
  const font = (runSize: number) => `${shape.bold ? '600 ' : ''}${runSize}px ${theme.font}`;
  const fonts = runs.map((run) => font(run.script === 'normal' ? size : size * SCRIPT_SIZE));
  // Fonts are costly to set.
  let present = '';
  const useFont = (i: number) => {
    if (fonts[i] !== present) context.font = present = fonts[i];
  };
  // Words of one run are placed by the canvas itself; only several runs must be measured.
  const single = runs.length === 1;
  const widths = runs.map((run, i) => {
    useFont(i);
    return single ? 0 : context.measureText(run.text).width;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const align = shape.align ?? 'start';
  const start = shape.at[0] - (align === 'middle' ? total / 2 : align === 'end' ? total : 0);
  const baseline = shape.at[1] + baselineShift(shape.baseline ?? 'middle', size);
  context.textAlign = single ? CANVAS_ALIGN[align] : 'left';
  context.textBaseline = 'alphabetic';
  const eachRun = (paint: (text: string, x: number, y: number) => void) => {
    let x = start;
    runs.forEach((run, i) => {
      useFont(i);
      paint(run.text, x, baseline + scriptShift(run, size));
      x += widths[i];
    });
  };
  if (shape.halo) {
    context.strokeStyle = theme.inks.background;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    eachRun((text, x, y) => context.strokeText(text, x, y));
  }
  context.fillStyle = inkColour(shape.ink, theme);
  eachRun((text, x, y) => context.fillText(text, x, y));
}

function paintRaster(context: PaintContext, shape: Extract<Shape, { kind: 'raster' }>, theme: Theme, options: PaintOptions): void {
  const { corner, width, height, columns, rows } = shape;
  const pixels = rasterPixels(shape, theme);
  if (options.image) {
    context.drawImage(options.image(pixels, columns, rows), corner[0], corner[1], width, height);
    return;
  }
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const [red, green, blue, alpha] = pixels.subarray(4 * cell, 4 * cell + 4);
    if (alpha === 0) continue;
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(corner[0] + (cell % columns) * cellWidth, corner[1] + Math.floor(cell / columns) * cellHeight, cellWidth, cellHeight);
  }
}
