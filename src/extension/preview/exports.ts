/** Files and texts that leave the preview. */

import * as vscode from 'vscode';
import type { ExportMessage } from '../../protocol/messages.ts';
import { msg } from '../../quantities/text.ts';
import { nameOf } from '../documents.ts';
import { partOfPath } from '../file-names.ts';
import { tellCopied, tellDone } from '../labels.ts';

const FILTERS: Readonly<Record<Exclude<ExportMessage['format'], 'text'>, Record<string, string[]>>> = {
  png: { PNG: ['png'] },
  svg: { SVG: ['svg'] },
  csv: { CSV: ['csv'] },
};

/** `base64` for png, plain text otherwise. Texts go to the clipboard, the rest into a file that the user names. */
export async function deliver({ name, format, content }: Omit<ExportMessage, 'type'>, beside: vscode.Uri): Promise<void> {
  if (format === 'text') {
    await vscode.env.clipboard.writeText(content);
    tellCopied();
    return;
  }
  const target = await vscode.window.showSaveDialog({ defaultUri: neighbour(beside, name), filters: FILTERS[format] });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, format === 'png' ? fromBase64(content) : new TextEncoder().encode(content));
  tellDone(msg`Saved ${nameOf(target)}`);
}

/** A file of this name in the folder of the scenario; of an untitled one, in the workspace. */
export function neighbour(uri: vscode.Uri, name: string): vscode.Uri {
  const untitled = uri.scheme === 'untitled';
  const folder = untitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const part = partOfPath(name);
  return folder ? vscode.Uri.joinPath(folder, part) : vscode.Uri.file(`/${part}`);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
