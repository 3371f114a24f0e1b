/** Undo and redo asked for in the preview. */
import * as vscode from 'vscode';
import type { HistoryMessage } from '../../protocol/messages.ts';
import { showText } from '../documents.ts';

/** A page that is just being shown takes the focus once more when it is ready; then the step went nowhere. */
const ATTEMPTS = 3;
const PAUSE_MS = 100;

/**
 * VS Code undoes in the editor that has the focus. In a custom editor that is the preview itself; for a preview beside
 * the text the focus visits the text editor and comes back.
 */
export async function runHistory(
  step: HistoryMessage['step'],
  document: vscode.TextDocument,
  panel: vscode.WebviewPanel,
  ownsText: boolean,
): Promise<void> {
  if (ownsText) {
    if (panel.active) await vscode.commands.executeCommand(step);
    return;
  }
  const column = panel.viewColumn;
  const { version } = document;
  for (let attempt = 0; attempt < ATTEMPTS && document.version === version; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await showText(document);
    await vscode.commands.executeCommand(step);
  }
  panel.reveal(column, false);
  await activeAgain(panel);
}

/** Revealing gives no answer: wait for the focus, but not for ever. */
function activeAgain(panel: vscode.WebviewPanel): Promise<void> {
  if (panel.active) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const subscription = panel.onDidChangeViewState(() => panel.active && finish());
    const timer = setTimeout(finish, 1000);
  });
}
