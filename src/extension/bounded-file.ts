/** Reads what strangers name: only what is a file, and only when it is not too large. */
import * as vscode from 'vscode';

/** Its size is asked before it is read. */
export async function readAtMost(uri: vscode.Uri, limit: number): Promise<Uint8Array | 'not-a-file' | 'too-large'> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  // Of a pipe or a device VS Code says that it is nothing that it knows.
  if ((type & vscode.FileType.File) === 0) return 'not-a-file';
  return size > limit ? 'too-large' : vscode.workspace.fs.readFile(uri);
}

/** That there is no such file; every other failure means that there is one. */
export function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return ['FileNotFound', 'FileNotADirectory', 'ENOENT', 'ENOTDIR'].includes(code ?? '');
}
