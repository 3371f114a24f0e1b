/** The output channel, made when there is something to say. */
import * as vscode from 'vscode';
import { visible } from '../quantities/visible.ts';

let channel: vscode.LogOutputChannel | undefined;

/** Writes down what went wrong. Messages quote words of authors: an address in them is none that the view would open. */
export function logFailure(what: string): void {
  channel ??= vscode.window.createOutputChannel('Interphase', { log: true });
  channel.error(visible(what).replaceAll('://', ':\u2060//'));
}
