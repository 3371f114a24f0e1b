/** One figure in chart.js: lines, stems and bars, bands and marks, crosshair and tooltip. */
import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  type Scale,
  type ScaleOptions,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { axisTitle, type Range, ticksOf } from '../../../drawing/figure/axes.ts';
import { inkColour, type Theme } from '../../../drawing/palette.ts';
import type { Axis } from '../../../mechanisms/figure.ts';
import { readable, THIN_SPACE } from '../../../mechanisms/numbers.ts';
import { say } from '../../../mechanisms/text.ts';
import { UNITS, type UnitSuffix } from '../../../mechanisms/units.ts';
import { inline } from '../../ui/inline.ts';
import type { ChartContent, ChartLine } from './chart-data.ts';

Chart.register(LinearScale, LogarithmicScale, LineElement, PointElement, ScatterController, Tooltip);

type Dataset = ChartDataset<'scatter', { x: number; y: number }[]>;

const MARKERS = { circle: 'circle', square: 'rect', triangle: 'triangle', diamond: 'rectRot' } as const;

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

export class FigureChart {
  readonly #chart: Chart<'scatter', { x: number; y: number }[]>;
  #content: ChartContent | undefined;
  #theme: Theme;
  #language: string;

  constructor(canvas: HTMLCanvasElement, theme: Theme, language: string) {
    this.#theme = theme;
    this.#language = language;
    this.#chart = new Chart(canvas, {
      type: 'scatter',
      data: { datasets: [] },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: true,
        maintainAspectRatio: false,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        scales: { x: { type: 'linear' }, y: { type: 'linear' } },
        plugins: { tooltip: { enabled: true } },
      },
      plugins: [this.#under(), this.#over()],
    });
  }

  draw(content: ChartContent, theme: Theme): void {
    this.#content = content;
    this.#theme = theme;
    const { figure, lines } = content;
    this.#chart.data.datasets = lines.map((line) => this.#dataset(line));
    const options = this.#chart.options;
    options.scales = { x: this.#axis(figure.x, content.ranges.x), y: this.#axis(figure.y, content.ranges.y) };
    options.plugins!.tooltip = this.#tooltip();
    this.#chart.update('none');
    if (figure.equalAxes && this.#equalise(content)) this.#chart.update('none');
  }

  /** The crosshair goes to the next point, from the keyboard. Returns what stands there, in words. */
  step(direction: 1 | -1 | 'first' | 'last'): string | undefined {
    const chart = this.#chart;
    const line = this.#content?.lines.findIndex(({ role }) => role === 'selected') ?? -1;
    if (line < 0) return undefined;
    const points = chart.data.datasets[line].data;
    const active = chart.tooltip?.getActiveElements().find(({ datasetIndex }) => datasetIndex === line);
    const from = active ? active.index : -1;
    // A hundred steps across, however many points there are.
    const stride = Math.max(1, Math.round(points.length / 50));
    const index =
      direction === 'first'
        ? 0
        : direction === 'last'
          ? points.length - 1
          : Math.max(0, Math.min(points.length - 1, from < 0 ? 0 : from + direction * stride));
    const x = points[index]?.x;
    if (x === undefined) return undefined;
    const elements = this.#content!.lines.flatMap(({ role }, datasetIndex) => {
      if (role === 'trace' || role === 'reference') return [];
      const { data } = chart.data.datasets[datasetIndex];
      const nearest = data.reduce((best, point, at) => (Math.abs(point.x - x) < Math.abs(data[best].x - x) ? at : best), 0);
      return data.length > 0 ? [{ datasetIndex, index: nearest }] : [];
    });
    chart.tooltip?.setActiveElements(elements, { x: 0, y: 0 });
    chart.update('none');
    return [
      this.#valueText(this.#content!.figure.x, x),
      ...elements.map(({ datasetIndex, index: at }) => this.#lineText(datasetIndex, chart.data.datasets[datasetIndex].data[at].y)),
    ].join('; ');
  }

  clearCrosshair(): void {
    this.#chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    this.#chart.update('none');
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #dataset({ line, style, role }: ChartLine): Dataset {
    const colour = role === 'reference' ? this.#theme.inks.muted : inkColour(style.ink, this.#theme);
    const faint = role === 'trace' ? withAlpha(colour, 0.6) : colour;
    const curve = line.form === 'curve';
    // One radius for all points: chart.js then resolves the options once. The few marks on a curve are drawn by `#over`.
    const radius = curve || line.form === 'bars' ? 0 : 4;
    return {
      data: line.x.map((x, index) => ({ x, y: line.y[index] })),
      showLine: curve,
      borderColor: faint,
      backgroundColor: faint,
      borderWidth: role === 'selected' ? 2.25 : role === 'other' ? 1.5 : 1.1,
      borderDash: role === 'reference' ? (line.dashed ? [4, 3] : []) : line.dashed ? [6, 4] : [...style.dash],
      pointStyle: MARKERS[style.marker],
      pointRadius: radius,
      pointHoverRadius: line.form === 'bars' ? 0 : 4,
      pointHitRadius: 8,
      pointBorderWidth: 0,
      order: role === 'selected' ? 0 : role === 'other' ? 1 : 2,
    };
  }

  #axis(axis: Axis, range: Range): ScaleOptions<'linear' | 'logarithmic'> {
    const { inks, font } = this.#theme;
    const { exponent } = ticksOf(axis, range, 6);
    let labels: ReadonlyMap<number, string> = new Map();
    return {
      type: axis.scale === 'log' ? 'logarithmic' : 'linear',
      min: range[0],
      max: range[1],
      title: {
        display: true,
        text: inline(axisTitle(axis, this.#language, exponent)),
        color: inks.foreground,
        font: { family: font, size: 12 },
        padding: 4,
      },
      grid: { color: withAlpha(inks.muted, 0.28), drawTicks: true, tickLength: 4 },
      border: { color: inks.muted },
      ticks: {
        color: inks.foreground,
        font: { family: font, size: 11 },
        autoSkip: false,
        maxRotation: 0,
        padding: 3,
        callback: (value: number | string) => inline(labels.get(Number(value)) ?? ''),
      },
      afterBuildTicks: (scale: Scale) => {
        const count = scale.axis === 'x' ? Math.max(3, Math.floor(this.#chart.width / 75)) : 6;
        labels = new Map(ticksOf(axis, [scale.min, scale.max], count).major.map(({ value, label }) => [value, label]));
        scale.ticks = [...labels.keys()].map((value) => ({ value }));
      },
    };
  }

  #tooltip() {
    const { inks, font } = this.#theme;
    return {
      enabled: true,
      animation: false as const,
      backgroundColor: inks.background,
      borderColor: inks.muted,
      borderWidth: 1,
      titleColor: inks.foreground,
      bodyColor: inks.foreground,
      titleFont: { family: font, size: 12, weight: 'normal' as const },
      bodyFont: { family: font, size: 12 },
      cornerRadius: 3,
      padding: 7,
      caretSize: 0,
      caretPadding: 10,
      usePointStyle: true,
      boxWidth: 8,
      boxHeight: 8,
      filter: ({ datasetIndex }: { datasetIndex: number }) => this.#content!.lines[datasetIndex]?.role !== 'trace',
      callbacks: {
        title: (items: { parsed: { x: number | null } }[]) =>
          items[0]?.parsed.x == null ? '' : this.#valueText(this.#content!.figure.x, items[0].parsed.x),
        label: ({ datasetIndex, parsed }: { datasetIndex: number; parsed: { y: number | null } }) =>
          parsed.y === null ? '' : this.#lineText(datasetIndex, parsed.y),
      },
    };
  }

  #valueText(axis: Axis, value: number): string {
    return `${inline(say(axis.title, this.#language))} ${withUnit(axis, value)}`;
  }

  #lineText(datasetIndex: number, value: number): string {
    return `${lineTitle(this.#content!.lines[datasetIndex], this.#content!.compared, this.#language)}: ${withUnit(this.#content!.figure.y, value)}`;
  }

  /** One unit of x as long as one unit of y: widens the range that has room to spare. Says whether it changed anything. */
  #equalise({ ranges: { x, y } }: ChartContent): boolean {
    const { width, height } = this.#chart.chartArea;
    const perPixel = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
    const { x: xScale, y: yScale } = this.#chart.options.scales!;
    const ends: readonly [number, number] = [x[0] + perPixel * width, y[0] + perPixel * height];
    if (Math.abs(ends[0] - (xScale!.max as number)) < 1e-9 * ends[0] && Math.abs(ends[1] - (yScale!.max as number)) < 1e-9 * ends[1])
      return false;
    xScale!.max = ends[0];
    yScale!.max = ends[1];
    return true;
  }

  /** Bands below the data. */
  #under(): Plugin<'scatter'> {
    return {
      id: 'under',
      beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
        const { inks, font } = this.#theme;
        for (const band of this.#content?.figure.bands ?? []) {
          const left = clampTo(scales.x.getPixelForValue(band.from), chartArea.left, chartArea.right);
          const right = clampTo(scales.x.getPixelForValue(band.to), chartArea.left, chartArea.right);
          if (right - left < 1) continue;
          ctx.save();
          ctx.beginPath();
          ctx.rect(left, chartArea.top, right - left, chartArea.height);
          ctx.clip();
          ctx.fillStyle = withAlpha(inks.muted, 0.12);
          ctx.fill();
          if (band.hatched) {
            ctx.strokeStyle = withAlpha(inks.muted, 0.5);
            ctx.lineWidth = 1;
            ctx.beginPath();
            for (let x = left - chartArea.height; x < right; x += 9) {
              ctx.moveTo(x, chartArea.bottom);
              ctx.lineTo(x + chartArea.height, chartArea.top);
            }
            ctx.stroke();
          }
          ctx.restore();
          ctx.save();
          ctx.font = `11px ${font}`;
          ctx.fillStyle = inks.muted;
          ctx.textBaseline = 'top';
          const text = inline(say(band.title, this.#language));
          ctx.translate(left + 3, chartArea.bottom - 4);
          ctx.rotate(-Math.PI / 2);
          if (right - left >= 16) ctx.fillText(text, 0, 1, chartArea.height - 8);
          ctx.restore();
        }
      },
    };
  }

  /** Bars, stems, marks and the crosshair above the lines. */
  #over(): Plugin<'scatter'> {
    return {
      id: 'over',
      afterDatasetsDraw: (chart) => {
        const { ctx, chartArea, scales } = chart;
        const content = this.#content;
        if (!content) return;
        ctx.save();
        ctx.beginPath();
        ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
        ctx.clip();
        for (const line of content.lines) {
          this.#standing(ctx, line, scales, chartArea);
          this.#symbols(ctx, line, scales);
        }
        ctx.restore();
        this.#marks(ctx, content, scales, chartArea);
        const active = chart.tooltip?.getActiveElements()[0];
        if (active && chart.tooltip?.opacity) {
          const { x } = active.element;
          ctx.save();
          ctx.strokeStyle = this.#theme.inks.muted;
          ctx.lineWidth = 1;
          ctx.setLineDash([2, 3]);
          ctx.beginPath();
          ctx.moveTo(Math.round(x) + 0.5, chartArea.top);
          ctx.lineTo(Math.round(x) + 0.5, chartArea.bottom);
          ctx.stroke();
          ctx.restore();
        }
      },
    };
  }

  #standing(
    ctx: CanvasRenderingContext2D,
    { line, style, role, slot }: ChartLine,
    scales: Chart['scales'],
    area: Chart['chartArea'],
  ): void {
    if ((line.form !== 'stems' && line.form !== 'bars') || role === 'trace') return;
    const floor = clampTo(scales.y.getPixelForValue(this.#content!.figure.y.scale === 'log' ? scales.y.min : 0), area.top, area.bottom);
    const colour = role === 'reference' ? this.#theme.inks.muted : inkColour(style.ink, this.#theme);
    const xs = line.x.map((x) => scales.x.getPixelForValue(x));
    if (line.form === 'stems') {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      ctx.setLineDash([]);
      ctx.beginPath();
      xs.forEach((x, index) => {
        ctx.moveTo(x, floor);
        ctx.lineTo(x, scales.y.getPixelForValue(line.y[index]));
      });
      ctx.stroke();
      return;
    }
    const gaps = xs.slice(1).map((x, index) => Math.abs(x - xs[index]));
    const group = Math.max(4, Math.min(64, 0.7 * Math.min(...gaps, area.width / 2)));
    const [place, places] = slot;
    const width = group / places;
    ctx.fillStyle = colour;
    xs.forEach((x, index) => {
      const top = scales.y.getPixelForValue(line.y[index]);
      const left = x - group / 2 + place * width;
      ctx.globalAlpha = role === 'other' ? 0.75 : 1;
      ctx.fillRect(left, Math.min(top, floor), Math.max(1, width - 1), Math.abs(floor - top));
    });
    ctx.globalAlpha = 1;
  }

  /** Marks along a curve, where more than one must be told apart. */
  #symbols(ctx: CanvasRenderingContext2D, { line, style, role }: ChartLine, scales: Chart['scales']): void {
    if (line.form !== 'curve' || role === 'reference' || role === 'trace') return;
    const { compared, lines } = this.#content!;
    if (!compared && lines.filter((other) => other.role === role).length < 2) return;
    const every = Math.max(1, Math.floor(line.x.length / MARKS_PER_CURVE));
    ctx.fillStyle = inkColour(style.ink, this.#theme);
    for (let index = Math.floor(every / 2); index < line.x.length; index += every) {
      const [x, y] = [scales.x.getPixelForValue(line.x[index]), scales.y.getPixelForValue(line.y[index])];
      ctx.beginPath();
      if (style.marker === 'circle') ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
      else for (const [dx, dy] of OUTLINES[style.marker]) ctx.lineTo(x + dx, y + dy);
      ctx.fill();
    }
  }

  #marks(ctx: CanvasRenderingContext2D, { figure }: ChartContent, scales: Chart['scales'], area: Chart['chartArea']): void {
    const { inks, font } = this.#theme;
    ctx.save();
    ctx.font = `11px ${font}`;
    ctx.lineJoin = 'round';
    let lane = 0;
    for (const mark of figure.marks ?? []) {
      const x = scales.x.getPixelForValue(mark.x);
      if (!(x >= area.left - 1 && x <= area.right + 1)) continue;
      const title = inline(say(mark.title, this.#language));
      const half = ctx.measureText(title).width / 2 + 4;
      let y = area.top + 10 + (lane % 4) * 15;
      if (mark.y === undefined) {
        ctx.strokeStyle = inks.foreground;
        ctx.globalAlpha = 0.6;
        ctx.lineWidth = 1;
        ctx.setLineDash([5, 3]);
        ctx.beginPath();
        ctx.moveTo(Math.round(x) + 0.5, area.top);
        ctx.lineTo(Math.round(x) + 0.5, area.bottom);
        ctx.stroke();
        ctx.globalAlpha = 1;
        ctx.setLineDash([]);
        lane++;
      } else {
        const py = scales.y.getPixelForValue(mark.y);
        ctx.fillStyle = inks.background;
        ctx.strokeStyle = inks.foreground;
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.arc(x, py, 4.5, 0, 2 * Math.PI);
        ctx.fill();
        ctx.stroke();
        y = py - 14 > area.top + 4 ? py - 14 : py + 14;
      }
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      const at = clampTo(x, area.left + half, area.right - half);
      ctx.strokeStyle = inks.background;
      ctx.lineWidth = 4;
      ctx.strokeText(title, at, y);
      ctx.fillStyle = inks.foreground;
      ctx.fillText(title, at, y);
    }
    ctx.restore();
  }
}

/** How a line is called: by its variant when several are compared, by its own title when it has sisters. */
export function lineTitle({ line, variant, role, single }: ChartLine, compared: boolean, language: string): string {
  const own = inline(say(line.title, language));
  if (!compared || role === 'reference') return own;
  return single ? say(variant, language) : `${say(variant, language)}, ${own}`;
}

function withUnit(axis: Axis, value: number): string {
  const symbol = axis.unit === '' ? '' : `${THIN_SPACE}${UNITS[axis.unit as UnitSuffix].symbol}`;
  return `${readable(value, 4, true)}${symbol}`;
}

function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** A CSS colour, weaker. Works for every notation, system colours included. */
function withAlpha(colour: string, alpha: number): string {
  return `color-mix(in srgb, ${colour} ${Math.round(alpha * 100)}%, transparent)`;
}
