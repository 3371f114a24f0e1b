/** Results as a file. Tables are made here; pictures by the preview, which has them on the screen. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { resultTable, sweepTable, type Table, toCsv } from '../../scenario/index.ts';
import { nameOf } from '../documents.ts';
import { choose } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { deliver } from '../preview/exports.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { language, t } from '../texts.ts';
import { tellBroken } from './parameters.ts';
import { runWithProgress, scenarioWithProgress } from './run.ts';
import { onScenario, type Topic } from './topic.ts';

export const exportCommands: Topic = (parts) => {
  const { analyses, previews } = parts;
  return {
    exportCsv: onScenario(parts, (document) => exportCsv(document, analyses)),
    exportSvg: onScenario(parts, (document) => exportPicture(document, 'svg', previews)),
    exportPng: onScenario(parts, (document) => exportPicture(document, 'png', previews)),
  };
};

async function exportCsv(document: vscode.TextDocument, analyses: Analyses): Promise<void> {
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  const sweeps = Object.keys(scenario.sweeps);
  const items: (vscode.QuickPickItem & { sweep?: string })[] = [
    { label: t(msg`All outputs of all variants`) },
    ...sweeps.map((sweep) => ({
      label: t(msg`Every point of the sweep ${sweep}`),
      description: scenario.sweeps[sweep].vary,
      sweep,
    })),
  ];
  const title = t(msg`Export Results as CSV`);
  const choice = sweeps.length === 0 ? items[0] : await choose(items, { title, placeHolder: t(msg`Which results?`) });
  if (!choice) return;
  const table = await tableOf(choice.sweep);
  if (table)
    await deliver({ name: fileName(document, choice.sweep ?? 'results', 'csv'), format: 'csv', content: toCsv(table) }, document.uri);

  async function tableOf(sweep: string | undefined): Promise<Table | undefined> {
    if (sweep === undefined) {
      const run = await scenarioWithProgress(scenario!);
      return run && resultTable(run, language());
    }
    const run = await runWithProgress(scenario!, sweep);
    return run && sweepTable(run, language());
  }
}

/** Asks the preview that shows the scenario; opens one when there is none. */
async function exportPicture(document: vscode.TextDocument, format: 'svg' | 'png', previews: PreviewManager): Promise<void> {
  const shown = previews.of(document.uri);
  const preview = shown.find(({ panel }) => panel.active) ?? shown[0] ?? previews.open(document.uri, vscode.ViewColumn.Beside);
  await preview.request(format === 'svg' ? 'export-svg' : 'export-png');
}

function fileName(document: vscode.TextDocument, what: string, extension: string): string {
  return `${nameOf(document.uri).replace(/(\.interphase)?\.jsonc?$/, '')}-${what}.${extension}`;
}
