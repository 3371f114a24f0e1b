/** Where a path really leads, behind the links of the file system: VS Code does not say it. */
import * as vscode from 'vscode';

/** What the extension host has where it is a Node process: on a desktop and on a remote machine, but not in a browser. */
interface NodeHost {
  readonly process?: {
    getBuiltinModule?(name: 'node:fs/promises'): { realpath(path: string): Promise<string> };
  };
}

/** The same file without links; undefined where nobody can tell. Rejects when there is none. */
export async function realPath(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = (globalThis as NodeHost).process?.getBuiltinModule?.('node:fs/promises');
  return uri.scheme === 'file' && files ? vscode.Uri.file(await files.realpath(uri.fsPath)) : undefined;
}
