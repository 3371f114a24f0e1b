/** Scenarios that do not exist yet: from a mechanism, from a preset, or empty. */

import * as vscode from 'vscode';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { findMechanism, MECHANISMS } from '../../mechanisms/index.ts';
import { msg } from '../../quantities/text.ts';
import { newScenarioText } from '../../scenario/index.ts';
import { choose } from '../labels.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { EDITOR_TYPE } from '../preview/view-types.ts';
import { language, t } from '../texts.ts';
import { markDone } from '../walkthrough.ts';
import type { Drafts } from './drafts.ts';
import type { Topic } from './topic.ts';

export const newScenarioCommands: Topic = ({ drafts, previews }) => ({
  openMechanism: (id, preset) => openMechanism(drafts, id, preset),
  newScenario: (argument) => newScenario(drafts, previews, argument),
});

interface Start extends vscode.QuickPickItem {
  readonly mechanism?: Mechanism;
  readonly preset?: string;
}

/** Opens a mechanism as a live picture: an untitled scenario in the preview editor. */
async function openMechanism(drafts: Drafts, id?: unknown, preset?: unknown): Promise<void> {
  const mechanism = typeof id === 'string' ? findMechanism(id) : await chooseMechanism();
  if (!mechanism) return;
  const text = newScenarioText(language(), mechanism, typeof preset === 'string' ? preset : undefined);
  await drafts.leave(text);
  const show = ({ uri }: vscode.TextDocument) => vscode.commands.executeCommand('vscode.openWith', uri, EDITOR_TYPE, { preview: false });
  const open = drafts.untouched(text);
  if (open) await show(open);
  else await drafts.create(mechanism.id, text, show);
  markDone('opened');
}

/** Opens a new scenario as text, with its preview beside it. */
async function newScenario(drafts: Drafts, previews: PreviewManager, argument?: unknown): Promise<void> {
  const given = (argument as { mechanism?: Mechanism } | undefined)?.mechanism;
  const start: Start | undefined = given ? { label: '', mechanism: given } : await chooseStart();
  if (!start) return;
  const { mechanism, preset } = start;
  const text = mechanism ? newScenarioText(language(), mechanism, preset) : '';
  const show = (document: vscode.TextDocument) => vscode.window.showTextDocument(document, { preview: false });
  const document = await drafts.create(mechanism?.id ?? 'scenario', text, show);
  if (mechanism) previews.open(document.uri, vscode.ViewColumn.Beside, { preserveFocus: true });
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
  const title = t(msg`Open Mechanism`);
  return (await choose(items, { title, matchOnDetail: true, placeHolder: t(msg`Which mechanism?`) }))?.mechanism;
}

function chooseStart(): Thenable<Start | undefined> {
  const items: Start[] = [{ label: t(msg`Empty scenario`), iconPath: new vscode.ThemeIcon('file') }];
  for (const mechanism of MECHANISMS) {
    items.push({ label: t(mechanism.title), kind: vscode.QuickPickItemKind.Separator });
    items.push({
      label: t(mechanism.title),
      description: t(msg`defaults`),
      detail: t(mechanism.takeaway),
      mechanism,
      iconPath: new vscode.ThemeIcon('beaker'),
    });
    for (const [preset, start] of Object.entries(mechanism.presets)) {
      items.push({ label: t(start.title), mechanism, preset, iconPath: new vscode.ThemeIcon('lightbulb') });
    }
  }
  return choose(items, {
    title: t(msg`New Scenario`),
    placeHolder: t(msg`Start from a mechanism, a starting point, or nothing`),
    matchOnDetail: true,
  });
}
