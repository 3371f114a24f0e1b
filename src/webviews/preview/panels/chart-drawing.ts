/** What chart.js does not draw: bands, bars, stems, marks on curves, named points, the crosshair. */

import type { FormName } from '../../../drawing/figure/forms/index.ts';
import { inkColour, type Theme } from '../../../drawing/palette.ts';
import type { Chart, Plugin } from '../../ui/charting.ts';
import { inline } from '../../ui/inline.ts';
import { t } from '../../ui/l10n.ts';
import type { ChartContent, ChartLine } from './chart-data.ts';

export interface Drawn {
  readonly content: ChartContent;
  readonly theme: Theme;
}

interface Sheet extends Drawn {
  readonly ctx: CanvasRenderingContext2D;
  readonly area: Chart['chartArea'];
  x(value: number): number;
  y(value: number): number;
  readonly bottom: number;
}

const OUTLINES = {
  square: [
    [-3, -3],
    [3, -3],
    [3, 3],
    [-3, 3],
  ],
  triangle: [
    [0, -4],
    [4, 3.5],
    [-4, 3.5],
  ],
  diamond: [
    [0, -4.5],
    [4.5, 0],
    [0, 4.5],
    [-4.5, 0],
  ],
} as const;

/** Marks on a curve, so that it is known without its colour; few enough not to hide it. */
const MARKS_PER_CURVE = 7;

/** @param drawn what the chart shows at the moment */
export function chartPlugins(drawn: () => Drawn | undefined): Plugin<'scatter'>[] {
  const sheetOf = ({ ctx, chartArea, scales }: Chart): Sheet | undefined => {
    const state = drawn();
    return (
      state && {
        ...state,
        ctx,
        area: chartArea,
        x: (value) => scales.x.getPixelForValue(value),
        y: (value) => scales.y.getPixelForValue(value),
        bottom: scales.y.min,
      }
    );
  };
  return [
    {
      id: 'under',
      beforeDatasetsDraw: (chart) => {
        const sheet = sheetOf(chart as Chart);
        if (sheet) drawBands(sheet);
      },
    },
    {
      id: 'over',
      afterDatasetsDraw: (chart) => {
        const sheet = sheetOf(chart as Chart);
        if (!sheet) return;
        clipped(sheet, sheet.area.left, sheet.area.right, () => {
          for (const line of sheet.content.lines) if (line.role !== 'trace') DRAWING[line.line.form]?.(sheet, line);
        });
        drawMarks(sheet);
        const active = chart.tooltip?.opacity ? chart.tooltip.getActiveElements()[0] : undefined;
        if (active) upright(sheet, active.element.x, sheet.theme.inks.muted, [2, 3]);
      },
    },
  ];
}

function clipped({ ctx, area }: Sheet, left: number, right: number, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, area.top, right - left, area.height);
  ctx.clip();
  draw();
  ctx.restore();
}

function upright({ ctx, area }: Sheet, x: number, colour: string, dash: number[]): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(Math.round(x) + 0.5, area.top);
  ctx.lineTo(Math.round(x) + 0.5, area.bottom);
  ctx.stroke();
  ctx.restore();
}

function drawBands(sheet: Sheet): void {
  const { ctx, area, theme, content } = sheet;
  for (const band of content.figure.bands ?? []) {
    const left = clampTo(sheet.x(band.from), area.left, area.right);
    const right = clampTo(sheet.x(band.to), area.left, area.right);
    if (right - left < 1) continue;
    clipped(sheet, left, right, () => {
      ctx.fillStyle = withAlpha(theme.inks.muted, 0.12);
      ctx.fillRect(left, area.top, right - left, area.height);
      if (band.hatched) hatch(sheet, left, right);
    });
    if (right - left < 16) continue;
    ctx.save();
    ctx.font = `11px ${theme.font}`;
    ctx.fillStyle = theme.inks.muted;
    ctx.textBaseline = 'top';
    ctx.translate(left + 3, area.bottom - 4);
    ctx.rotate(-Math.PI / 2);
    ctx.fillText(inline(t(band.title)), 0, 1, area.height - 8);
    ctx.restore();
  }
}

function hatch({ ctx, area, theme }: Sheet, left: number, right: number): void {
  ctx.strokeStyle = withAlpha(theme.inks.muted, 0.5);
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let x = left - area.height; x < right; x += 9) {
    ctx.moveTo(x, area.bottom);
    ctx.lineTo(x + area.height, area.top);
  }
  ctx.stroke();
}

export function lineColour({ role, style }: Pick<ChartLine, 'role' | 'style'>, theme: Theme): string {
  if (role === 'reference') return theme.inks.muted;
  return role === 'measured' ? theme.inks.foreground : inkColour(style.ink, theme);
}

/** Where bars and stems stand. */
function floorOf({ area, bottom, content, y }: Sheet): number {
  return clampTo(y(content.figure.y.scale === 'log' ? bottom : 0), area.top, area.bottom);
}

/** From the axis up to the mark that chart.js draws. */
function drawStems(sheet: Sheet, { line, style, role }: ChartLine): void {
  const { ctx, theme } = sheet;
  const floor = floorOf(sheet);
  ctx.strokeStyle = lineColour({ role, style }, theme);
  ctx.lineWidth = 2;
  ctx.setLineDash([]);
  ctx.beginPath();
  line.x.forEach((value, index) => {
    const x = sheet.x(value);
    ctx.moveTo(x, floor);
    ctx.lineTo(x, sheet.y(line.y[index]));
  });
  ctx.stroke();
}

function drawBars(sheet: Sheet, { line, style, role, slot }: ChartLine): void {
  const { ctx, area, theme } = sheet;
  const floor = floorOf(sheet);
  const xs = line.x.map((x) => sheet.x(x));
  const gaps = xs.slice(1).map((x, index) => Math.abs(x - xs[index]));
  const group = Math.max(4, Math.min(64, 0.7 * Math.min(...gaps, area.width / 2)));
  const [place, places] = slot;
  const width = group / places;
  ctx.fillStyle = lineColour({ role, style }, theme);
  ctx.globalAlpha = role === 'other' ? 0.75 : 1;
  xs.forEach((x, index) => {
    const top = sheet.y(line.y[index]);
    ctx.fillRect(x - group / 2 + place * width, Math.min(top, floor), Math.max(1, width - 1), Math.abs(floor - top));
  });
  ctx.globalAlpha = 1;
}

/** Marks along a curve, where more than one must be told apart. */
function drawSymbols(sheet: Sheet, { line, style, role }: ChartLine): void {
  if (role === 'reference') return;
  const { ctx, theme, content } = sheet;
  if (!content.compared && content.lines.filter((other) => other.role === role).length < 2) return;
  const every = Math.max(1, Math.floor(line.x.length / MARKS_PER_CURVE));
  ctx.fillStyle = inkColour(style.ink, theme);
  for (let index = Math.floor(every / 2); index < line.x.length; index += every) {
    const [x, y] = [sheet.x(line.x[index]), sheet.y(line.y[index])];
    ctx.beginPath();
    if (style.marker === 'circle') ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
    else for (const [dx, dy] of OUTLINES[style.marker]) ctx.lineTo(x + dx, y + dy);
    ctx.fill();
  }
}

/** What chart.js does not draw of a form: all of the bars, the stems below their marks, marks on a curve; nothing of points. */
const DRAWING: Readonly<Record<FormName, ((sheet: Sheet, line: ChartLine) => void) | undefined>> = {
  curve: drawSymbols,
  points: undefined,
  stems: drawStems,
  bars: drawBars,
};

/** Points and upright lines with a name: the present state, a threshold. */
function drawMarks(sheet: Sheet): void {
  const { ctx, area, theme, content } = sheet;
  const { inks, font } = theme;
  ctx.save();
  ctx.font = `11px ${font}`;
  ctx.lineJoin = 'round';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  let lane = 0;
  for (const mark of content.figure.marks ?? []) {
    const x = sheet.x(mark.x);
    if (!(x >= area.left - 1 && x <= area.right + 1)) continue;
    const title = inline(t(mark.title));
    const half = ctx.measureText(title).width / 2 + 4;
    let y = area.top + 10 + (lane % 4) * 15;
    if (mark.y === undefined) {
      upright(sheet, x, withAlpha(inks.foreground, 0.6), [5, 3]);
      lane++;
    } else {
      const at = sheet.y(mark.y);
      ctx.fillStyle = inks.background;
      ctx.strokeStyle = inks.foreground;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(x, at, 4.5, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      y = at - 14 > area.top + 4 ? at - 14 : at + 14;
    }
    const center = clampTo(x, area.left + half, area.right - half);
    ctx.strokeStyle = inks.background;
    ctx.lineWidth = 4;
    ctx.strokeText(title, center, y);
    ctx.fillStyle = inks.foreground;
    ctx.fillText(title, center, y);
  }
  ctx.restore();
}

function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** A CSS colour, weaker. Works for every notation, system colours included. */
export function withAlpha(colour: string, alpha: number): string {
  return `color-mix(in srgb, ${colour} ${Math.round(alpha * 100)}%, transparent)`;
}
