/** Untitled scenarios that we made, and whether anybody has touched them. */
import * as vscode from 'vscode';
import { LANGUAGE, openDocument } from '../documents.ts';
import { EDITOR_TYPE } from '../preview/view-types.ts';

/** Folders for which VS Code turns an untitled path back into a path of the folder. */
const ON_DISK = new Set(['file', 'vscode-remote']);

export class Drafts implements vscode.Disposable {
  /** Address -> the text it began with. */
  readonly #beginnings = new Map<string, string>();
  readonly #subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (!openDocument(uri)) this.#beginnings.delete(uri.toString());
  });

  /**
   * A new untitled document, shown before it has its text: VS Code opens a changed document that is in no editor by itself, as
   * text, after less than a second. In a folder on disk it has the name it would be saved under, so that VS Code's JSON service
   * knows it for a scenario; elsewhere it is an untitled document of our language.
   */
  async create(stem: string, text: string, show: (document: vscode.TextDocument) => Thenable<unknown>): Promise<vscode.TextDocument> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const free = folder && ON_DISK.has(folder.scheme) ? await freeName(folder, stem) : undefined;
    const document = free ? await vscode.workspace.openTextDocument(free) : await vscode.workspace.openTextDocument({ language: LANGUAGE });
    const { uri } = document;
    this.#beginnings.set(uri.toString(), text);
    const shown = show(document);
    if (text !== '') {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), text);
      await vscode.workspace.applyEdit(edit);
    }
    await shown;
    return document;
  }

  /** As it was made: nothing is lost without it, and there is nothing to undo. */
  isUntouched(document: vscode.TextDocument): boolean {
    return this.#beginnings.get(document.uri.toString()) === document.getText();
  }

  /** An open draft that still has this text. */
  untouched(text: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(
      (document) => document.isUntitled && this.isUntouched(document) && document.getText() === text,
    );
  }

  /** Closes the draft in front, as a preview tab would make room, when nobody has touched it and it is not the wanted one. */
  async leave(wanted: string): Promise<void> {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputCustom) || input.viewType !== EDITOR_TYPE) return;
    const document = openDocument(input.uri);
    if (!document?.isUntitled || !this.isUntouched(document) || document.getText() === wanted) return;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

async function freeName(folder: vscode.Uri, stem: string): Promise<vscode.Uri | undefined> {
  for (let number = 1; number < 100; number++) {
    const file = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.interphase.json`);
    const uri = vscode.Uri.from({ scheme: 'untitled', path: file.path });
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
