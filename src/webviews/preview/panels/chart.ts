/** One figure in chart.js: lines, stems and bars, bands and marks, crosshair and tooltip. */

import { axisTitle, countsThings, placeOf, type Range, ticksOf } from '../../../drawing/figure/axes.ts';
import type { Axis } from '../../../drawing/figure/figure.ts';
import { FORMS } from '../../../drawing/figure/forms/index.ts';
import type { Theme } from '../../../drawing/palette.ts';
import { readable, THIN_SPACE } from '../../../quantities/numbers.ts';
import { UNITS, type UnitSuffix } from '../../../quantities/units.ts';
import { Chart, type ChartDataset, type Scale, type ScaleOptions } from '../../ui/charting.ts';
import { inline } from '../../ui/inline.ts';
import { language, t } from '../../ui/l10n.ts';
import { isSame } from '../same.ts';
import { type ChartContent, type ChartLine, dashOf, lineTitle } from './chart-data.ts';
import { chartPlugins, lineColour, withAlpha } from './chart-drawing.ts';

type Dataset = ChartDataset<'scatter', { x: number; y: number }[]>;

const MARKERS = { circle: 'circle', square: 'rect', triangle: 'triangle', diamond: 'rectRot' } as const;

export class FigureChart {
  readonly #chart: Chart<'scatter', { x: number; y: number }[]>;
  #content: ChartContent | undefined;
  #theme: Theme;
  /** Whether the canvas is in the viewport; true until that is known. */
  #inView = true;
  /** The content differs from what is painted. */
  #outdated = false;
  /** Width and height at which it was painted. */
  #paintedAt = '';

  constructor(canvas: HTMLCanvasElement, theme: Theme) {
    this.#theme = theme;
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
      plugins: chartPlugins(() => this.#content && { content: this.#content, theme: this.#theme }),
    });
    new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)!.isIntersecting;
      if (this.#inView) this.#paint();
    }).observe(canvas);
  }

  /** Paints the content where it differs from what is painted, once the canvas is in the viewport. */
  draw(content: ChartContent, theme: Theme): void {
    const same = theme === this.#theme && this.#paintedAt === this.#size && isSame(content, this.#content);
    this.#content = content;
    this.#theme = theme;
    this.#outdated ||= !same;
    if (this.#inView) this.#paint();
  }

  get #size(): string {
    return `${this.#chart.width} ${this.#chart.height}`;
  }

  #paint(): void {
    if (!this.#outdated || !this.#content) return;
    this.#outdated = false;
    this.#paintedAt = this.#size;
    const content = this.#content;
    const { figure, lines } = content;
    // The same objects again: chart.js keeps what it has made for them, a point each.
    this.#chart.data.datasets = lines.map((line, index) => Object.assign(this.#chart.data.datasets[index] ?? {}, this.#dataset(line)));
    const options = this.#chart.options;
    options.scales = { x: this.#axis(figure.x, content.ranges.x), y: this.#axis(figure.y, content.ranges.y) };
    options.plugins!.tooltip = this.#tooltip();
    this.#chart.update('none');
    if (figure.equalAxes && this.#equalise(content)) this.#chart.update('none');
  }

  /** The crosshair goes to the next point, from the keyboard. Returns what stands there, in words. */
  step(direction: 1 | -1 | 'first' | 'last'): string | undefined {
    this.#paint();
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

  #dataset(chartLine: ChartLine): Dataset {
    const { line, style, role } = chartLine;
    const colour = lineColour({ role, style }, this.#theme);
    const faint = role === 'trace' ? withAlpha(colour, 0.6) : colour;
    const { joined, wide } = FORMS[line.form];
    // One radius for all points: chart.js then resolves the options once. The few marks on a curve are drawn by `#over`.
    const radius = joined || wide ? 0 : 4;
    // Of data only the outline, so that a curve below stays in sight.
    const open = role === 'measured';
    return {
      data: line.x.map((x, index) => ({ x, y: line.y[index] })),
      showLine: joined,
      borderColor: faint,
      backgroundColor: open ? 'transparent' : faint,
      borderWidth: role === 'selected' ? 2.25 : role === 'other' ? 1.5 : 1.1,
      borderDash: [...dashOf(chartLine)],
      pointStyle: MARKERS[style.marker],
      pointRadius: radius,
      pointHoverRadius: wide ? 0 : 4,
      pointHitRadius: 8,
      pointBorderWidth: open ? 1.25 : 0,
      order: role === 'measured' ? -1 : role === 'selected' ? 0 : role === 'other' ? 1 : 2,
    };
  }

  #axis(axis: Axis, range: Range): ScaleOptions<'linear' | 'logarithmic'> {
    const { inks, font } = this.#theme;
    // The axis of patches counts in whole numbers.
    const whole = axis === this.#content!.figure.x && countsThings(this.#content!.figure);
    const { exponent } = ticksOf(axis, range, 6, language(), whole);
    let labels: ReadonlyMap<number, string> = new Map();
    return {
      type: axis.scale === 'log' ? 'logarithmic' : 'linear',
      min: range[0],
      max: range[1],
      title: {
        display: true,
        text: inline(axisTitle(axis, language(), exponent)),
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
        labels = new Map(ticksOf(axis, [scale.min, scale.max], count, language(), whole).major.map(({ value, label }) => [value, label]));
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
    return `${inline(t(axis.title))} ${withUnit(axis, value)}`;
  }

  #lineText(datasetIndex: number, value: number): string {
    return `${inline(t(lineTitle(this.#content!.lines[datasetIndex], this.#content!.compared)))}: ${withUnit(this.#content!.figure.y, value)}`;
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
}

function withUnit(axis: Axis, value: number): string {
  const place = placeOf(axis, value, language());
  if (place !== undefined) return inline(place);
  const symbol = axis.unit === '' ? '' : `${THIN_SPACE}${UNITS[axis.unit as UnitSuffix].symbol}`;
  return `${t(readable(value, 4, true))}${symbol}`;
}
