/** Steps of the walkthrough that tick by themselves. */
import * as vscode from 'vscode';

export type Step = 'opened' | 'changed' | 'typed';

const done = new Set<Step>();

export function markDone(step: Step): void {
  if (done.has(step)) return;
  done.add(step);
  void vscode.commands.executeCommand('setContext', `interphase.done.${step}`, true);
}
