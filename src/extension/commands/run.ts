/** Commands that run a scenario and show a page of results. */

import type * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { runInSlices, runSweep, type Scenario, type ScenarioRun, type SweepRun } from '../../scenario/index.ts';
import { nameOf } from '../documents.ts';
import { choose } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { inform, withProgress } from '../notifications.ts';
import { comparisonPage } from '../results/comparison.ts';
import type { ResultDocuments } from '../results/documents.ts';
import { sweepPage } from '../results/sweep-page.ts';
import { t } from '../texts.ts';
import { tellBroken } from './parameters.ts';
import { onScenario, type Topic } from './topic.ts';

export const runCommands: Topic = (parts) => {
  const { analyses, results } = parts;
  return {
    compareVariants: onScenario(parts, (document) => compareVariants(document, analyses, results)),
    runSweep: onScenario(parts, (document, name) => showSweep(document, name, analyses, results)),
  };
};

async function compareVariants(document: vscode.TextDocument, analyses: Analyses, results: ResultDocuments): Promise<void> {
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  if (Object.keys(scenario.variants).length === 0) {
    void inform(msg`This scenario has no variants. Write "variants": { "name": { "parameters": { … } } } with only what differs.`);
    return;
  }
  const run = await scenarioWithProgress(scenario);
  if (run) await results.show(document.uri, t(msg`variants`), comparisonPage(titleOf(scenario, document), run));
}

/** All variants, or undefined when it was cancelled. */
export function scenarioWithProgress(scenario: Scenario): Thenable<ScenarioRun | undefined> {
  return withProgress(msg`Computing the scenario`, runInSlices(scenario), (share) => ({ share }));
}

async function showSweep(document: vscode.TextDocument, name: unknown, analyses: Analyses, results: ResultDocuments): Promise<void> {
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  const chosen = await chooseSweep(scenario, name);
  if (chosen === undefined) return;
  const sweep = await runWithProgress(scenario, chosen);
  if (sweep) await results.show(document.uri, t(msg`sweep ${chosen}`), sweepPage(titleOf(scenario, document), scenario, sweep));
}

export async function chooseSweep(scenario: Scenario, name: unknown): Promise<string | undefined> {
  const names = Object.keys(scenario.sweeps);
  if (typeof name === 'string' && names.includes(name)) return name;
  if (names.length === 0) {
    void inform(msg`This scenario has no sweep. Write "sweeps": { "name": { "vary": "/parameters/…", "from": …, "to": …, "steps": 41 } }.`);
    return undefined;
  }
  if (names.length === 1) return names[0];
  const items = names.map((sweep) => ({ label: sweep, description: scenario.sweeps[sweep].vary }));
  const title = t(msg`Run Sweep`);
  return (await choose(items, { title, placeHolder: t(msg`Which sweep?`) }))?.label;
}

/** The finished sweep, or undefined when it was cancelled. */
export function runWithProgress(scenario: Scenario, name: string): Thenable<SweepRun | undefined> {
  return withProgress(msg`Sweep ${name}`, runSweep(scenario, name), ({ done, total }) => ({
    share: done / total,
    message: `${done} / ${total}`,
  }));
}

export function titleOf(scenario: Scenario, document: vscode.TextDocument): string {
  return scenario.title === undefined ? nameOf(document.uri) : t(scenario.title);
}
