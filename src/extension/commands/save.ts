/** "Save as scenario": VS Code's own Save As, on the document that is on the screen. */
import * as vscode from 'vscode';
import { hasTab, showText } from '../documents.ts';
import { onScenario, type Topic } from './topic.ts';

export const saveCommands: Topic = (parts) => ({
  saveAsScenario: onScenario(parts, saveAsScenario),
});

async function saveAsScenario(document: vscode.TextDocument): Promise<void> {
  // VS Code saves what is open in an editor; a preview beside the text may have outlived that.
  if (!hasTab(document.uri)) await showText(document, { preserveFocus: true });
  await vscode.workspace.saveAs(document.uri);
}
