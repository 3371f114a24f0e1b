/** Scenarios of the tests, and waiting for what VS Code does in its own time. */
import * as vscode from 'vscode';

/** The folder that is open: a copy of the examples. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return folder.uri;
}

/** Writes a file of the folder and shows it. */
export async function openScenario(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Closes every editor without asking what should be saved. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again and again until the answer is neither undefined nor false; says what it waited for when there is none. */
export async function waitFor<T>(
  what: string,
  ask: () => T | undefined | false | Thenable<T | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
