/** New values -> one edit of the text as it stands now. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { type Change, type EditResult, setValues } from '../../scenario/index.ts';
import { hasTab, isReadOnly, isScenario, openDocument, showText, toWorkspaceEdit } from '../documents.ts';
import type { Analyses } from '../language/analyses.ts';
import { t } from '../texts.ts';
import { markDone } from '../walkthrough.ts';

/** The text may change while an edit is on its way; then the edit is refused by VS Code, and computed again. */
const ATTEMPTS = 20;
const PATIENCE_MS = 100;

/** Writes what a hand has set into the scenario of this name. The answer is why that was not possible, or undefined. */
export async function writeGesture(uri: vscode.Uri, changes: readonly Change[], analyses: Analyses): Promise<string | undefined> {
  const document = openDocument(uri) ?? (uri.scheme === 'untitled' ? undefined : await vscode.workspace.openTextDocument(uri));
  if (!isScenario(document)) return t(msg`The scenario is not open any more.`);
  if (await isReadOnly(uri)) return t(msg`This document is read-only.`);
  // An edit of a text that no tab shows would leave unsaved changes where nobody sees them.
  if (!hasTab(uri)) await showText(document, { preserveFocus: true });
  const failure = await writeValues(document, changes, analyses);
  if (failure === undefined) markDone('changed');
  return failure;
}

/**
 * Writes the values as one undo step, touching only the literals that must change.
 * @returns why it was not possible, or undefined when the text holds the values.
 */
export function writeValues(document: vscode.TextDocument, changes: readonly Change[], analyses: Analyses): Promise<string | undefined> {
  return writeEdits(document, () => setValues(analyses.of(document).reading.document, changes));
}

/** Applies edits that are computed from the present text; as often as it takes, since people go on typing. */
export async function writeEdits(document: vscode.TextDocument, compute: () => EditResult): Promise<string | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const result = compute();
    if ('refused' in result) return t(result.refused);
    if (result.edits.length === 0) return undefined;
    if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, result.edits))) return undefined;
    await changeAfter(document, version);
  }
  return t(msg`The text was changing all the time.`);
}

function changeAfter(document: vscode.TextDocument, version: number): Promise<void> {
  if (document.version !== version) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.workspace.onDidChangeTextDocument((event) => event.document === document && finish());
    const timer = setTimeout(finish, PATIENCE_MS);
  });
}
