/**
 * The one door to the notifications of VS Code, which makes a link, also one that runs a command, of `[words](target)` in them:
 * what an author wrote stays words.
 */
import * as vscode from 'vscode';
import { unlinked } from '../language/index.ts';
import type { Text } from '../quantities/text.ts';
import { inSlices } from './slices.ts';
import { t } from './texts.ts';

/** Says something; resolves with the button that was pressed. */
export function inform(text: Text, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(unlinked(t(text)), ...buttons);
}

export function warn(text: Text, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(unlinked(t(text)), ...buttons);
}

export function tellFailure(text: Text): void {
  void vscode.window.showErrorMessage(unlinked(t(text)));
}

/**
 * Long work with its progress in a notification; undefined when it was cancelled.
 * @param told of what a step reports: the share that is done, 0 to 1, and in words where that helps
 */
export function withProgress<S, R>(
  title: Text,
  work: Generator<S, R>,
  told: (step: S) => { readonly share: number; readonly message?: string },
): Thenable<R | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title: unlinked(t(title)), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) => {
    let before = 0;
    return inSlices(
      work,
      () => !token.isCancellationRequested,
      (step) => {
        const { share, message } = told(step);
        progress.report({ increment: 100 * (share - before), ...(message !== undefined && { message }) });
        before = share;
      },
    );
  });
}
