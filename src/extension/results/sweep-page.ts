/** The page of a finished sweep: a figure, its summary in words and its numbers for every output. */

import type { Figure } from '../../drawing/figure/figure.ts';
import { figureToSvg } from '../../drawing/figure/picture.ts';
import { describeFigure } from '../../drawing/figure/summary.ts';
import { figureTable, SPOKEN_ROWS } from '../../drawing/figure/table.ts';
import { list, type Markdown, md, paragraphs, table } from '../../language/index.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { readable } from '../../quantities/numbers.ts';
import { msg } from '../../quantities/text.ts';
import { type Scenario, type SweepRun, sweepFigures, watchedOutputs } from '../../scenario/index.ts';
import { language, t } from '../texts.ts';
import { imageTheme } from '../theme.ts';
import { picture } from './picture.ts';

export function sweepPage(title: string, scenario: Scenario, sweep: SweepRun): Markdown {
  const failures = sweep.variants.flatMap(({ label, points }) => {
    const failed = points.filter(({ failure }) => failure !== undefined);
    if (failed.length === 0) return [];
    return [md`> **${t(label)}**: ${t(msg`${failed.length} points could not run.`)} ${t(failed[0].failure!)}`];
  });
  const figures = sweepFigures(sweep, MECHANISMS, watchedOutputs(scenario, sweep.name));
  const unchanged = figures.filter(stays).map((figure) => describeFigure(figure, language()));
  const extrapolated = sweep.variants[0].points.filter((point) => point.extrapolated).length;
  return paragraphs(
    md`# ${title}`,
    t(msg`Sweep "${sweep.name}": ${sweep.points.length} points over ${sweep.axes.map(({ vary }) => vary).join(' × ')}.`),
    ...(extrapolated > 0 ? [t(msg`${extrapolated} points are extrapolated: outside the usual range.`)] : []),
    ...failures,
    ...figures.filter((figure) => !stays(figure)).flatMap(figurePart),
    ...(unchanged.length > 0 ? [md`## ${t(msg`What stays`)}`, list(unchanged)] : []),
    t(msg`Every point of every output is in the file that "Interphase: Export Results as CSV" writes.`),
  );
}

/** Every line is level: there is nothing to see. */
function stays({ lines }: Figure): boolean {
  const level = (y: readonly number[]) => Math.max(...y) - Math.min(...y) <= 1e-9 * Math.max(...y.map(Math.abs));
  return lines.length > 0 && lines.every(({ y }) => level(y));
}

function figurePart(figure: Figure): Markdown[] {
  const heading = md`## ${t(figure.title)}`;
  if (figure.lines.length === 0) return [heading, md`${t(msg`No point of the sweep has a number.`)}`];
  const summary = describeFigure(figure, language());
  const { columns, rows } = figureTable(figure, { language: language(), maximumRows: SPOKEN_ROWS });
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? t(readable(cell, 4, true)) : cell)));
  return [
    heading,
    picture(figureToSvg(figure, { language: language(), theme: imageTheme() }), summary),
    md`${summary}`,
    table(
      // The output stands in the heading already: what tells the columns apart are the names of the lines.
      columns.length === figure.lines.length + 1 && figure.lines.length > 1
        ? [columns[0], ...figure.lines.map(({ title }) => t(title))]
        : columns,
      cells,
      columns.map(() => true),
    ),
  ];
}
