/** What stands in a chart: the lines of one figure for every variant, and faintly where they were. No DOM, no chart library. */

import { figureRanges, type Range } from '../../../drawing/figure/axes.ts';
import type { Figure, Line } from '../../../drawing/figure/figure.ts';
import { FORMS } from '../../../drawing/figure/forms/index.ts';
import { type SeriesStyle, seriesStyle } from '../../../drawing/palette.ts';
import { literal } from '../../../drawing/rich-text.ts';
import { sequence, type Text } from '../../../quantities/text.ts';
import { layOver } from '../../../scenario/measured/lay-over.ts';
import type { MechanismRun } from '../../../scenario/results.ts';
import type { Shown } from '../bridge.ts';

export interface ChartLine {
  readonly line: Line;
  readonly style: SeriesStyle;
  /** `selected`: of the variant in view. `other`: of another variant. `trace`: where the selected one was. `measured`: data. */
  readonly role: 'selected' | 'other' | 'trace' | 'reference' | 'measured';
  /** Its name, where formulas stand. */
  readonly variant: Text;
  /** Its variant has no other main line, so the name of the variant is enough. */
  readonly single: boolean;
  /** Place among the lines of its variant, and number of variants: bars stand side by side. */
  readonly slot: readonly [index: number, count: number];
}

export interface ChartContent {
  readonly figure: Figure;
  readonly lines: readonly ChartLine[];
  readonly ranges: { readonly x: Range; readonly y: Range };
  /** More than one variant has this figure. */
  readonly compared: boolean;
}

/** Title of a line, with its formulas: its variant when several are compared, its own title when the variant has several. */
export function lineTitle({ line, variant, role, single }: ChartLine, compared: boolean): Text {
  if (!compared || role === 'reference' || role === 'measured') return line.title;
  return single ? variant : sequence([variant, line.title], ', ');
}

export function dashOf({ line, style, role }: ChartLine): readonly number[] {
  if (role === 'reference') return line.dashed ? [4, 3] : [];
  return line.dashed ? [6, 4] : style.dash;
}

const figuresOf = new WeakMap<object, readonly Figure[]>();

/** The figures of a run; made once per result. */
export function figures({ mechanism, values, result }: MechanismRun): readonly Figure[] {
  let made = figuresOf.get(result);
  if (!made) {
    made = mechanism.figures(values, result);
    figuresOf.set(result, made);
  }
  return made;
}

function figureIn(run: MechanismRun | undefined, id: string): Figure | undefined {
  return run && figures(run).find((figure) => figure.id === id);
}

export type Scales = Readonly<Partial<Record<'x' | 'y', 'linear' | 'log'>>>;

/** Whether an axis can be logarithmic: everything on it is a positive number, and no bar stands on it or beside it. */
export function canBeLog({ figure, lines }: Pick<ChartContent, 'figure' | 'lines'>, axis: 'x' | 'y'): boolean {
  const present = lines.filter(({ role }) => role !== 'trace');
  if (figure[axis].ticks || present.some(({ line }) => FORMS[line.form].wide)) return false;
  const values = present.flatMap(({ line }) => line[axis]);
  return values.length > 0 && values.every((value) => value > 0);
}

/** All that one chart shows, with the axes' scales as chosen by hand. Undefined when the figure is not there any more. */
export function chartContent(shown: Shown, id: string, scales: Scales): ChartContent | undefined {
  const modelled = figureIn(shown.mechanism, id);
  if (!modelled) return undefined;
  const own = layOver(modelled, shown.mechanism, shown.measured.measured);
  const variants = shown.run.variants.flatMap((variant, index) => {
    const run = variant.mechanisms.get(shown.mechanism.mechanism.id);
    const figure = variant.name === shown.variant.name ? own : figureIn(run, id);
    return figure ? [{ variant, index, figure }] : [];
  });
  const compared = variants.length > 1;
  const lines: ChartLine[] = [];
  for (const { variant, index, figure } of variants) {
    const selected = variant.name === shown.variant.name;
    let main = 0;
    for (const line of figure.lines) {
      if (line.role === 'measured') continue;
      if (line.role === 'reference') {
        if (selected)
          lines.push({ line, style: seriesStyle(0), role: 'reference', variant: literal(variant.label), single: false, slot: [0, 1] });
        continue;
      }
      // Alone, lines differ by everything; compared, the variant has the colour and the mark, the line within it the dash.
      const style = compared ? { ...seriesStyle(index), dash: seriesStyle(mainLines(figure) > 1 ? main : index).dash } : seriesStyle(main);
      lines.push({
        line,
        style,
        role: selected ? 'selected' : 'other',
        variant: literal(variant.label),
        single: mainLines(figure) === 1,
        slot: [index, variants.length],
      });
      main++;
    }
  }
  const data = own.lines.filter(({ role }) => role === 'measured');
  lines.push(
    ...data.map(
      (line, index): ChartLine => ({
        line,
        style: seriesStyle(index),
        role: 'measured',
        variant: literal(shown.variant.label),
        single: false,
        slot: [0, 1],
      }),
    ),
    ...trace(shown, own, lines),
  );
  const figure = withScales(own, scales, lines);
  return { figure, lines, ranges: figureRanges({ ...figure, lines: lines.map(({ line }) => line) }), compared };
}

function mainLines(figure: Figure): number {
  return figure.lines.filter(({ role }) => role === 'main').length;
}

/** The lines before the latest change, in the styles that they have now. */
function trace(shown: Shown, own: Figure, lines: readonly ChartLine[]): readonly ChartLine[] {
  const past = shown.before && shown.before.result !== shown.mechanism.result ? figureIn(shown.before, own.id) : undefined;
  if (!past) return [];
  const styles = lines.filter(({ role }) => role === 'selected');
  return past.lines
    .filter(({ role, form }) => role === 'main' && FORMS[form].leavesTrace)
    .flatMap((line, index): ChartLine[] =>
      styles[index]
        ? [
            {
              line: { ...line, form: 'curve' },
              style: styles[index].style,
              role: 'trace',
              variant: literal(shown.variant.label),
              single: false,
              slot: [0, 1],
            },
          ]
        : [],
    );
}

/** The figure with the scales chosen by hand, where they are possible. */
export function withScales(figure: Figure, scales: Scales, lines: readonly ChartLine[]): Figure {
  const scaled = (axis: 'x' | 'y') => {
    const wanted = scales[axis] ?? figure[axis].scale;
    const scale = wanted === 'log' && !canBeLog({ figure, lines }, axis) ? 'linear' : wanted;
    if (scale === figure[axis].scale) return figure[axis];
    // A fixed end at zero has no place on a logarithmic axis.
    const { minimum, ...rest } = figure[axis];
    return { ...rest, scale, ...(minimum !== undefined && (scale === 'linear' || minimum > 0) && { minimum }) };
  };
  return { ...figure, x: scaled('x'), y: scaled('y') };
}
