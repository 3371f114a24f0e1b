/** The state in words. */
import * as vscode from 'vscode';
import { describeRun } from '../../scenario/index.ts';
import type { Analyses } from '../language/analyses.ts';
import { deliver } from '../preview/exports.ts';
import { tellBroken } from './parameters.ts';

function stateOf(document: vscode.TextDocument, analyses: Analyses): string | undefined {
  const { reading, numbers } = analyses.of(document);
  return reading.scenario && numbers ? describeRun(reading.scenario, numbers.run, vscode.env.language) : undefined;
}

export async function copyState(document: vscode.TextDocument, analyses: Analyses): Promise<void> {
  const state = stateOf(document, analyses);
  if (state === undefined) return tellBroken();
  await deliver({ name: '', format: 'text', content: state }, document.uri);
}

/** Shown as a message, which screen readers speak at once. */
export async function readState(document: vscode.TextDocument, analyses: Analyses): Promise<void> {
  const state = stateOf(document, analyses);
  if (state === undefined) return tellBroken();
  const copy = vscode.l10n.t('Copy');
  const choice = await vscode.window.showInformationMessage(state.replaceAll(/\n+/g, ' '), copy);
  if (choice === copy) await copyState(document, analyses);
}
