/** The status bar item: what the active scenario is about, and how it does. */

import * as vscode from 'vscode';
import { list, STALE } from '../language/index.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { msg } from '../quantities/text.ts';
import { activeScenario } from './commands/target.ts';
import { isScenario, openDocument } from './documents.ts';
import { label } from './labels.ts';
import type { Analyses } from './language/analyses.ts';
import type { PreviewManager } from './preview/manager.ts';
import { markdown, t } from './texts.ts';

export function registerStatus(analyses: Analyses, previews: PreviewManager): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('interphase.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Interphase';
  /** Numbers take their time: what comes after a newer update is not shown. */
  let updates = 0;
  const update = () => {
    const mine = ++updates;
    const uri = activeScenario(previews);
    const document = uri && openDocument(uri);
    const found = isScenario(document);
    if (found) void show(item, document, analyses, () => mine === updates);
    else item.hide();
    // The palette offers our commands while there is something to act on.
    void vscode.commands.executeCommand('setContext', 'interphase.hasScenario', found);
  };
  return vscode.Disposable.from(
    item,
    analyses.onDidChange(update),
    analyses.onDidClose(update),
    previews.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

async function show(item: vscode.StatusBarItem, document: vscode.TextDocument, analyses: Analyses, isLatest: () => boolean): Promise<void> {
  const analysis = analyses.of(document);
  const { reading, stale } = analysis;
  const numbers = await analysis.numbers();
  if (!isLatest()) return;
  const found = analyses.problemsOf(document);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const base = numbers?.run.variants[0];
  const failed = stale ? undefined : numbers?.run.variants.find(({ failure }) => failure !== undefined);
  const taking = MECHANISMS.filter(
    ({ id }) => base?.mechanisms.has(id) || (reading.scenario && Object.hasOwn(reading.scenario.parameters, id)),
  );
  const subject = taking.length === 1 ? t(taking[0].title) : taking.length === 0 ? 'Interphase' : t(msg`${taking.length} mechanisms`);
  const problems = errors + warnings;
  const state = problems === 1 ? t(msg`1 problem`) : problems > 1 ? t(msg`${problems} problems`) : undefined;
  const icon = errors > 0 || failed ? '$(error)' : warnings > 0 ? '$(warning)' : '$(check)';
  item.text = `${icon} ${label(state === undefined ? subject : `${subject}: ${state}`)}`;
  // Only what does not run at all is coloured.
  item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
  const verdicts = [...(base?.mechanisms.values() ?? [])].map(
    ({ mechanism, values, result }) => `${t(mechanism.title)}: ${t(mechanism.verdict(values, result))}`,
  );
  item.tooltip = markdown(failed?.failure === undefined ? undefined : t(failed.failure), stale ? t(STALE) : undefined, list(verdicts));
  item.command =
    problems > 0
      ? { command: 'workbench.actions.view.problems', title: t(msg`Show Problems`) }
      : { command: 'interphase.openPreviewToSide', title: t(msg`Open Preview to the Side`), arguments: [document.uri] };
  item.accessibilityInformation = { label: `Interphase, ${subject}, ${state ?? t(msg`no problems`)}` };
  item.show();
}
