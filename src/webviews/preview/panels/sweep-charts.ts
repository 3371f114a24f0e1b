/** The sweeps of the file as charts: which there are for the mechanism in view, and what stands in them. No DOM. */

import { figureRanges } from '../../../drawing/figure/axes.ts';
import type { Figure, Mark } from '../../../drawing/figure/figure.ts';
import { seriesStyle } from '../../../drawing/palette.ts';
import { literalText } from '../../../drawing/rich-text.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { segmentsOf } from '../../../scenario/pointer.ts';
import { watchedOutputs } from '../../../scenario/scope.ts';
import type { SweepRun } from '../../../scenario/sweep.ts';
import { sweepFigures } from '../../../scenario/sweep-figures.ts';
import { t } from '../../ui/l10n.ts';
import type { Shown } from '../bridge.ts';
import { valueAt } from '../changes.ts';
import { type ChartContent, type Scales, withScales } from './chart-data.ts';

export interface SweepChart {
  /** Unlike the id of any figure. */
  readonly id: string;
  readonly sweep: string;
  readonly output: string;
  readonly title: Text;
}

/** One chart for each sweep and output: those that `show` asks for, else the headlines that are numbers. */
export function sweepCharts({ scenario, mechanism: { mechanism } }: Shown): readonly SweepChart[] {
  return Object.keys(scenario.sweeps).flatMap((sweep) => {
    const keys = watchedOutputs(scenario, sweep, [mechanism])
      .map(({ key }) => key)
      .filter((key) => !mechanism.outputs[key].verdicts);
    const name = literalText(sweep);
    return keys.map((output) => ({
      id: `sweep ${sweep} ${output}`,
      sweep,
      output,
      title: keys.length === 1 ? msg`Sweep "${name}"` : msg`Sweep "${name}": ${mechanism.outputs[output].title}`,
    }));
  });
}

/** The chart of a finished sweep. Undefined when nothing in it is a number. */
export function sweepContent(shown: Shown, chart: SweepChart, run: SweepRun, scales: Scales): ChartContent | undefined {
  const { mechanism } = shown.mechanism;
  const [made] = sweepFigures(run, [mechanism], [{ mechanism, key: chart.output }]);
  if (!made || made.lines.length === 0) return undefined;
  const titles = [...new Set(made.lines.map(({ title }) => t(title)))];
  const lines = made.lines.map((line) => ({
    line,
    // Stretches of one line, parted by a gap, look alike.
    style: seriesStyle(titles.indexOf(t(line.title))),
    role: 'selected' as const,
    variant: line.title,
    single: true,
    slot: [titles.indexOf(t(line.title)), titles.length] as const,
  }));
  const figure = withScales({ ...made, marks: presentMark(shown, run, made) }, scales, lines);
  return { figure, lines, ranges: figureRanges(figure), compared: false };
}

/** Where the base stands on the axis now. */
function presentMark(shown: Shown, run: SweepRun, { x }: Figure): readonly Mark[] {
  const axis = run.axes.at(-1)!;
  const path = (segmentsOf(axis.vary) ?? []).slice(2).join('/');
  const base = shown.run.variants[0].mechanisms.get(axis.mechanism.id);
  const value = base && valueAt(base.values, path);
  const points = axis.points.filter((point) => typeof point === 'number');
  const inside = typeof value === 'number' && !x.ticks && value >= Math.min(...points) && value <= Math.max(...points);
  return inside ? [{ title: msg`now`, x: value }] : [];
}
