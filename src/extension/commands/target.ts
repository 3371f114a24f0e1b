/** Which scenario a command means. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { isScenario } from '../documents.ts';
import { inform } from '../notifications.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { t } from '../texts.ts';

/** The scenario that has the attention: the one in the focused preview or editor, else one that can be seen. */
export function activeScenario(previews: PreviewManager): vscode.Uri | undefined {
  if (previews.active) return previews.active.source;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (isScenario(activeTextEditor?.document)) return activeTextEditor.document.uri;
  const seen = visibleTextEditors.find(({ document }) => isScenario(document));
  return seen?.document.uri ?? previews.all.find(({ panel }) => panel.visible)?.source;
}

/**
 * The scenario of a command's first argument (menus give the file, trees their node, the preview its document), or the
 * active one. When there is none, says how to get one.
 */
export async function targetOf(argument: unknown, previews: PreviewManager): Promise<vscode.TextDocument | undefined> {
  const uri = uriIn(argument) ?? activeScenario(previews);
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  if (isScenario(document)) return document;
  const open = t(msg`Open Mechanism`);
  const choice = await inform(msg`Open a scenario first, or start from a mechanism.`, open);
  if (choice === open) await vscode.commands.executeCommand('interphase.openMechanism');
  return undefined;
}

function uriIn(argument: unknown): vscode.Uri | undefined {
  const uri = argument instanceof vscode.Uri ? argument : (argument as { uri?: unknown } | undefined)?.uri;
  // Menus of a webview give the address of the webview itself.
  return uri instanceof vscode.Uri && uri.scheme !== 'webview-panel' ? uri : undefined;
}
