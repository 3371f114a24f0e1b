/** The state in words. */

import type * as vscode from 'vscode';
import { joined, paragraphs } from '../../language/index.ts';
import { msg } from '../../quantities/text.ts';
import { describeRun } from '../../scenario/index.ts';
import type { Analyses } from '../language/analyses.ts';
import { deliver } from '../preview/exports.ts';
import type { ResultDocuments } from '../results/documents.ts';
import { language, t } from '../texts.ts';
import { tellBroken } from './parameters.ts';
import { onScenario, type Topic } from './topic.ts';

export const stateCommands: Topic = (parts) => {
  const { analyses, results } = parts;
  return {
    copyState: onScenario(parts, (document) => copyState(document, analyses)),
    readState: onScenario(parts, (document) => readState(document, analyses, results)),
  };
};

async function stateOf(document: vscode.TextDocument, analyses: Analyses): Promise<string | undefined> {
  const analysis = analyses.of(document);
  const { reading } = analysis;
  const numbers = await analysis.numbers();
  return reading.scenario && numbers ? describeRun(reading.scenario, numbers.run, language()) : undefined;
}

async function copyState(document: vscode.TextDocument, analyses: Analyses): Promise<void> {
  const state = await stateOf(document, analyses);
  if (state === undefined) return tellBroken();
  await deliver({ name: '', format: 'text', content: state }, document.uri);
}

/** Shown as a page that a screen reader goes through like any other text. */
async function readState(document: vscode.TextDocument, analyses: Analyses, results: ResultDocuments): Promise<void> {
  const state = await stateOf(document, analyses);
  if (state === undefined) return tellBroken();
  const parts = state.split(/\n\n/).map((paragraph) => joined(paragraph.split('\n'), '  \n'));
  await results.show(document.uri, t(msg`state`), paragraphs(...parts));
}
