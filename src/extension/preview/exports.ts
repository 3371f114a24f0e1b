/** Files and texts that leave the preview. */

import * as vscode from 'vscode';
import type { ExportMessage } from '../../protocol/messages.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { nameOf } from '../documents.ts';
import { partOfPath } from '../file-names.ts';
import { tellCopied, tellDone } from '../labels.ts';
import { logFailure } from '../log.ts';
import { warn } from '../notifications.ts';
import { t } from '../texts.ts';
import { writeSomewhere } from './write-somewhere.ts';

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
  const bytes = format === 'png' ? fromBase64(content) : new TextEncoder().encode(content);
  const elsewhere = t(msg`Choose another place`);
  const saved = await writeSomewhere({
    ask: () => vscode.window.showSaveDialog({ defaultUri: neighbour(beside, name), filters: FILTERS[format] }),
    write: (target) => vscode.workspace.fs.writeFile(target, bytes),
    refused: async (target, reason) => {
      logFailure(`${target}: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`);
      return (await warn(notWritten(nameOf(target), reason), elsewhere)) === elsewhere;
    },
  });
  if (saved) tellDone(msg`Saved ${nameOf(saved)}`);
}

function notWritten(name: string, reason: unknown): Text {
  const code = reason instanceof vscode.FileSystemError ? reason.code : undefined;
  if (code === vscode.FileSystemError.NoPermissions().code) return msg`${name} was not written: writing there is not allowed.`;
  if (code === vscode.FileSystemError.FileNotFound().code) return msg`${name} was not written: its folder is gone.`;
  return msg`${name} was not written: ${reason instanceof Error ? reason.message : String(reason)}`;
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
