/**
 * A page outlives its extension when that is killed: VS Code starts the extension anew, and leaves the page to nobody. The link in
 * the page brings here what it showed, and what the hand set meanwhile.
 */
import * as vscode from 'vscode';
import { isReconnection, markOf, type Unsent } from '../../protocol/unsent.ts';
import { msg } from '../../quantities/text.ts';
import { setValues } from '../../scenario/index.ts';
import type { Analyses } from '../language/analyses.ts';
import { tellFailure, warn } from '../notifications.ts';
import { t } from '../texts.ts';
import { type PreviewManager, replaceByPreview } from './manager.ts';
import { EDITOR_TYPE, PANEL_TYPE } from './view-types.ts';
import { writeGesture } from './write-values.ts';

/** Puts a living preview in the place of the page whose link was pressed, and writes what was not written. */
export async function reconnect(given: unknown, previews: PreviewManager, analyses: Analyses): Promise<void> {
  if (!isReconnection(given)) throw new TypeError('A preview reconnects with what it shows.');
  const source = vscode.Uri.parse(given.uri);
  const document = await vscode.workspace.openTextDocument(source);
  const { activeTab: tab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
  // A page that only had to wait is served as before.
  if (tab && !previews.active) {
    if (tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith(PANEL_TYPE)) {
      // In this order the group of tabs stays, also where it holds no other.
      previews.open(source, viewColumn, { locked: given.locked });
      await vscode.window.tabGroups.close(tab);
    } else if (tab.input instanceof vscode.TabInputCustom && tab.input.viewType === EDITOR_TYPE) {
      // With its text in a tab beside it, an editor closes without a question.
      await vscode.window.showTextDocument(document, { viewColumn, preview: false });
      await vscode.window.tabGroups.close(tab);
      await replaceByPreview(source, viewColumn);
    }
  }
  if (given.unsent) await write(document, given.unsent, analyses);
}

/** Only into the very text that the hand saw; into another one when somebody says so. */
async function write(document: vscode.TextDocument, { mark, changes, label }: Unsent, analyses: Analyses): Promise<void> {
  const result = setValues(analyses.of(document).reading.document, changes);
  if ('edits' in result && result.edits.length === 0) return;
  if (mark !== markOf(document.getText())) {
    const anyway = t(msg`Write it now`);
    const said = await warn(msg`Not written, because the text has changed meanwhile: ${label}.`, anyway);
    if (said !== anyway) return;
  }
  const failure = await writeGesture(document.uri, changes, analyses);
  if (failure !== undefined) tellFailure(msg`Not written: ${label}. ${failure}`);
}
