/** The page of a finished sweep: a figure, its summary in words and its numbers for every output. */
import * as vscode from 'vscode';
import type { Figure } from '../../drawing/figure/figure.ts';
import { figureToSvg } from '../../drawing/figure/picture.ts';
import { describeFigure } from '../../drawing/figure/summary.ts';
import { figureTable, SPOKEN_ROWS } from '../../drawing/figure/table.ts';
import { plain } from '../../language/index.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { readable } from '../../quantities/numbers.ts';
import { type Scenario, type SweepRun, sweepFigures, watchedOutputs } from '../../scenario/index.ts';
import { t } from '../texts.ts';
import { imageTheme } from '../theme.ts';
import { image, table } from './markdown.ts';

export function sweepPage(title: string, scenario: Scenario, sweep: SweepRun): string {
  const failures = sweep.variants.flatMap(({ label, points }) => {
    const failed = points.filter(({ failure }) => failure !== undefined);
    if (failed.length === 0) return [];
    return [`> **${plain(t(label))}**: ${vscode.l10n.t('{0} points could not run. {1}', failed.length, plain(t(failed[0].failure!)))}`];
  });
  const figures = sweepFigures(sweep, MECHANISMS, watchedOutputs(scenario, sweep.name));
  const unchanged = figures.filter(stays).map((figure) => `- ${plain(describeFigure(figure, vscode.env.language))}`);
  const extrapolated = sweep.variants[0].points.filter((point) => point.extrapolated).length;
  return [
    `# ${plain(title)}`,
    vscode.l10n.t(
      'Sweep {0}: {1} points over {2}.',
      `**${plain(sweep.name)}**`,
      sweep.points.length,
      sweep.axes.map(({ vary }) => `\`${vary}\``).join(' × '),
    ),
    ...(extrapolated > 0 ? [vscode.l10n.t('{0} points are extrapolated: outside the range of the literature.', extrapolated)] : []),
    ...failures,
    ...figures.filter((figure) => !stays(figure)).flatMap(figurePart),
    ...(unchanged.length > 0 ? [`## ${vscode.l10n.t('What stays')}`, unchanged.join('\n')] : []),
    vscode.l10n.t('Every point of every output is in the file that "Interphase: Export Results as CSV" writes.'),
  ].join('\n\n');
}

/** Every line is level: there is nothing to see. */
function stays({ lines }: Figure): boolean {
  const level = (y: readonly number[]) => Math.max(...y) - Math.min(...y) <= 1e-9 * Math.max(...y.map(Math.abs));
  return lines.length > 0 && lines.every(({ y }) => level(y));
}

function figurePart(figure: Figure): string[] {
  const { language } = vscode.env;
  const heading = `## ${plain(t(figure.title))}`;
  if (figure.lines.length === 0) return [heading, vscode.l10n.t('No point of the sweep has a number.')];
  const summary = describeFigure(figure, language);
  const { columns, rows } = figureTable(figure, { language, maximumRows: SPOKEN_ROWS });
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? readable(cell, 4, true) : plain(cell))));
  return [
    heading,
    image(figureToSvg(figure, { language, theme: imageTheme() }), summary),
    plain(summary),
    table(
      // The output stands in the heading already: what tells the columns apart are the names of the lines.
      (columns.length === figure.lines.length + 1 && figure.lines.length > 1
        ? [columns[0], ...figure.lines.map(({ title }) => t(title))]
        : columns
      ).map(plain),
      cells,
      columns.map(() => true),
    ),
  ];
}
