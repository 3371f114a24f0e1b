/** The running extension from inside. */
import * as vscode from 'vscode';
import type { Internals } from '../../../src/extension/extension.ts';
import type { Preview } from '../../../src/extension/preview/preview.ts';
import type { FromPreview } from '../../../src/protocol/messages.ts';
import { waitFor } from '../../support/waiting.ts';

export async function internals(): Promise<Internals> {
  const extension = vscode.extensions.getExtension<Internals>('interphase.interphase');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

/** The next message of that kind from the page. */
export async function nextMessage<T extends FromPreview['type']>(preview: Preview, type: T): Promise<FromPreview & { type: T }> {
  let next: FromPreview | undefined;
  const subscription = preview.onDidReceive((message) => {
    if (message.type === type) next ??= message;
  });
  try {
    return (await waitFor(`the message "${type}"`, () => next)) as FromPreview & { type: T };
  } finally {
    subscription.dispose();
  }
}
