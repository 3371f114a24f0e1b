/** "Save as scenario": VS Code's own Save As, on the document that is on the screen. */
import * as vscode from 'vscode';
import { showText } from '../documents.ts';

export async function saveAsScenario(document: vscode.TextDocument): Promise<void> {
  // VS Code saves what is open in an editor; a preview beside the text may have outlived that.
  const key = document.uri.toString();
  const open = vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) => (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) && input.uri.toString() === key,
    ),
  );
  if (!open) await showText(document, { preserveFocus: true });
  await vscode.workspace.saveAs(document.uri);
}
