/** The commands of the manifest by topic. A test finds a command without a handler, and a handler without a command. */
import * as vscode from 'vscode';
import { stateCommands } from './copy-state.ts';
import { exportCommands } from './exports.ts';
import { materialCommands } from './materials.ts';
import { newScenarioCommands } from './new-scenario.ts';
import { parameterCommands } from './parameters.ts';
import { previewCommands } from './preview.ts';
import { runCommands } from './run.ts';
import { saveCommands } from './save.ts';
import { sourceCommands } from './source.ts';
import type { Parts, Topic } from './topic.ts';

const TOPICS: readonly Topic[] = [
  newScenarioCommands,
  previewCommands,
  parameterCommands,
  runCommands,
  exportCommands,
  stateCommands,
  sourceCommands,
  saveCommands,
  materialCommands,
];

export function registerCommands(parts: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    ...TOPICS.flatMap((topic) =>
      Object.entries(topic(parts)).map(([name, handler]) => vscode.commands.registerCommand(`interphase.${name}`, handler)),
    ),
  );
}
