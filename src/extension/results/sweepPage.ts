/** The page of a finished sweep: a figure, its summary in words and its numbers for every output. */
import * as vscode from 'vscode';
import { figureToSvg } from '../../drawing/figure/picture.ts';
import { describeFigure } from '../../drawing/figure/summary.ts';
import { figureTable, SPOKEN_ROWS } from '../../drawing/figure/table.ts';
import type { Figure } from '../../mechanisms/figure.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { readable } from '../../mechanisms/numbers.ts';
import { type Scenario, type SweepRun, segmentsOf, sweepFigures } from '../../scenario/index.ts';
import { t } from '../texts.ts';
import { image, plain, table } from './markdown.ts';

export function sweepPage(title: string, scenario: Scenario, sweep: SweepRun): string {
  const failures = sweep.variants.flatMap(({ label, points }) => {
    const failed = points.filter(({ failure }) => failure !== undefined);
    if (failed.length === 0) return [];
    return [`> **${plain(t(label))}**: ${vscode.l10n.t('{0} points could not run. {1}', failed.length, plain(t(failed[0].failure!)))}`];
  });
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
    ...sweepFigures(sweep, MECHANISMS, shownOf(scenario, sweep.name)).flatMap(figurePart),
    vscode.l10n.t('Every point of every output is in the file that "Interphase: Export Results as CSV" writes.'),
  ].join('\n\n');
}

/** The outputs that the file shows of this sweep; undefined when it shows none. */
function shownOf({ show }: Scenario, sweep: string): { mechanism: string; key: string }[] | undefined {
  const shown = show.flatMap((pointer) => {
    const [root, name, , mechanism, key] = segmentsOf(pointer) ?? [];
    return root === 'sweeps' && name === sweep ? [{ mechanism, key }] : [];
  });
  return shown.length > 0 ? shown : undefined;
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
    image(figureToSvg(figure, { language }), summary),
    plain(summary),
    table(
      columns.map(plain),
      cells,
      columns.map(() => true),
    ),
  ];
}
