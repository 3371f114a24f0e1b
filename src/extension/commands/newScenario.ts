/** Scenarios that do not exist yet: from a mechanism, from a preset, or empty. */
import * as vscode from 'vscode';
import { findMechanism, MECHANISMS } from '../../mechanisms/index.ts';
import type { Mechanism } from '../../mechanisms/mechanism.ts';
import { newScenarioText } from '../../scenario/index.ts';
import { LANGUAGE, openDocument } from '../documents.ts';
import { EDITOR_TYPE, type PreviewManager } from '../preview/manager.ts';
import { t } from '../texts.ts';
import { markDone } from '../walkthrough.ts';

interface Start extends vscode.QuickPickItem {
  readonly mechanism?: Mechanism;
  readonly preset?: string;
}

/** Opens a mechanism as a live picture: an untitled scenario in the preview editor. */
export async function openMechanism(id?: unknown, preset?: unknown): Promise<void> {
  const mechanism = typeof id === 'string' ? findMechanism(id) : await chooseMechanism();
  if (!mechanism) return;
  const document = await untitled(mechanism, typeof preset === 'string' ? preset : undefined);
  await vscode.commands.executeCommand('vscode.openWith', document.uri, EDITOR_TYPE, { preview: false });
  markDone('opened');
}

/** Opens a new scenario as text, with its preview beside it. */
export async function newScenario(previews: PreviewManager, argument?: unknown): Promise<void> {
  const given = (argument as { mechanism?: Mechanism } | undefined)?.mechanism;
  const start: Start | undefined = given ? { label: '', mechanism: given } : await chooseStart();
  if (!start) return;
  const document = await untitled(start.mechanism, start.preset);
  await vscode.window.showTextDocument(document, { preview: false });
  if (start.mechanism) previews.open(document.uri, vscode.ViewColumn.Beside, { preserveFocus: true });
  // An empty file begins with the list of skeletons.
  else await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

async function chooseMechanism(): Promise<Mechanism | undefined> {
  const items = MECHANISMS.map((mechanism) => ({
    label: t(mechanism.title),
    description: `§ ${mechanism.paper.section}`,
    detail: t(mechanism.takeaway),
    mechanism,
  }));
  const title = vscode.l10n.t('Open Mechanism');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true, placeHolder: vscode.l10n.t('Which mechanism?') }))
    ?.mechanism;
}

function chooseStart(): Thenable<Start | undefined> {
  const items: Start[] = [{ label: vscode.l10n.t('Empty scenario'), iconPath: new vscode.ThemeIcon('file') }];
  for (const mechanism of MECHANISMS) {
    items.push({ label: t(mechanism.title), kind: vscode.QuickPickItemKind.Separator });
    items.push({
      label: t(mechanism.title),
      description: vscode.l10n.t('defaults'),
      detail: t(mechanism.takeaway),
      mechanism,
      iconPath: new vscode.ThemeIcon('beaker'),
    });
    for (const [preset, { title, lesson }] of Object.entries(mechanism.presets)) {
      items.push({ label: t(title), detail: t(lesson), mechanism, preset, iconPath: new vscode.ThemeIcon('lightbulb') });
    }
  }
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Scenario'),
    placeHolder: vscode.l10n.t('Start from a mechanism, a preset, or nothing'),
    matchOnDetail: true,
  });
}

/**
 * An untitled document. In a folder on disk it has the name it would be saved under, so that VS Code's JSON service knows
 * it for a scenario; elsewhere it is an untitled document of our language.
 */
async function untitled(mechanism: Mechanism | undefined, preset: string | undefined): Promise<vscode.TextDocument> {
  const content = mechanism ? newScenarioText(mechanism, preset) : '';
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = folder?.scheme === 'file' ? await freeName(folder, mechanism?.id ?? 'scenario') : undefined;
  if (!uri) return vscode.workspace.openTextDocument({ language: LANGUAGE, content });
  const document = await vscode.workspace.openTextDocument(uri);
  if (content !== '') {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), content);
    await vscode.workspace.applyEdit(edit);
  }
  return document;
}

async function freeName(folder: vscode.Uri, stem: string): Promise<vscode.Uri | undefined> {
  for (let number = 1; number < 100; number++) {
    const file = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.interphase.json`);
    const uri = file.with({ scheme: 'untitled' });
    if (!openDocument(uri) && !openDocument(file) && !(await exists(file))) return uri;
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
