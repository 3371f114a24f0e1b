/** The running extension from inside. */
import * as vscode from 'vscode';
import type { Internals } from '../../../src/extension/extension.ts';
import type { Preview } from '../../../src/extension/preview/preview.ts';
import type { FromPreview } from '../../../src/protocol/messages.ts';

export async function internals(): Promise<Internals> {
  const extension = vscode.extensions.getExtension<Internals>('interphase.interphase');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

/** The next message of that kind from the page. */
export function nextMessage<T extends FromPreview['type']>(preview: Preview, type: T): Promise<FromPreview & { type: T }> {
  return new Promise((resolve) => {
    const subscription = preview.onDidReceive((message) => {
      if (message.type !== type) return;
      subscription.dispose();
      resolve(message as FromPreview & { type: T });
    });
  });
}
