/** Commands that write parameters: apply a preset, reset to the default. */

import * as vscode from 'vscode';
import { parameterPointerAt } from '../../language/index.ts';
import { defaultOf, type Mechanism, type Preset } from '../../mechanisms/contract/mechanism.ts';
import type { Value } from '../../mechanisms/contract/parameter.ts';
import { findMechanism } from '../../mechanisms/index.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { type Change, pointerTo, segmentsOf } from '../../scenario/index.ts';
import { choose } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { inform, warn } from '../notifications.ts';
import { writeValues } from '../preview/write-values.ts';
import { t, valueText } from '../texts.ts';
import { onScenario, type Topic } from './topic.ts';

export const parameterCommands: Topic = (parts) => {
  const { analyses } = parts;
  return {
    applyPreset: onScenario(parts, (document) => applyPreset(document, analyses)),
    resetParameter: onScenario(parts, (document, pointer) => resetParameter(document, pointer, analyses)),
  };
};

interface PresetItem extends vscode.QuickPickItem {
  readonly mechanism?: Mechanism;
  readonly preset?: Preset;
}

/** Writes the values of a preset; what the file gave beside them goes back to its default. One undo step. */
async function applyPreset(document: vscode.TextDocument, analyses: Analyses): Promise<void> {
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  const items: PresetItem[] = [];
  for (const id of Object.keys(scenario.parameters)) {
    const mechanism = findMechanism(id)!;
    const presets = Object.values(mechanism.presets);
    if (presets.length > 0) items.push({ label: t(mechanism.title), kind: vscode.QuickPickItemKind.Separator });
    items.push(...presets.map((preset) => ({ label: t(preset.title), mechanism, preset })));
  }
  if (items.length === 0) {
    void inform(msg`The mechanisms of this scenario have no starting points.`);
    return;
  }
  const title = t(msg`Apply Starting Point`);
  const choice = await choose(items, {
    title,
    placeHolder: t(msg`Which starting point?`),
    matchOnDetail: true,
  });
  if (!choice?.mechanism || !choice.preset) return;
  const { id } = choice.mechanism;
  const changes = presetChanges(choice.mechanism, choice.preset, Object.keys(analyses.of(document).reading.scenario?.parameters[id] ?? {}));
  await write(document, changes, analyses);
}

/** The values of the preset, and defaults for those of `given` that it does not name. */
export function presetChanges(mechanism: Mechanism, preset: Preset, given: readonly string[]): Change[] {
  const back = given
    .filter((key) => !Object.hasOwn(preset.values, key))
    .map((key) => [key, defaultOf(mechanism, key, preset.values)] as const);
  return [...back, ...Object.entries(preset.values)].map(([key, value]) => ({
    pointer: pointerTo('parameters', mechanism.id, key),
    value,
  }));
}

interface ParameterItem extends vscode.QuickPickItem {
  readonly pointer: string;
  readonly value: Value;
}

/** Writes the default of one parameter: the one at the cursor, at `pointer`, or one chosen from those that differ. */
async function resetParameter(document: vscode.TextDocument, pointer: unknown, analyses: Analyses): Promise<void> {
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  const items: ParameterItem[] = Object.entries(scenario.parameters).flatMap(([id, values]) => {
    const mechanism = findMechanism(id)!;
    return Object.entries(values).flatMap(([key, value]) => {
      const initial = defaultOf(mechanism, key, values);
      if (JSON.stringify(initial) === JSON.stringify(value)) return [];
      const parameter = mechanism.parameters[key];
      const description = `${valueText(key, parameter, value)} → ${valueText(key, parameter, initial)}`;
      return [
        { label: t(parameter.title), description, detail: t(mechanism.title), pointer: pointerTo('parameters', id, key), value: initial },
      ];
    });
  });
  const wanted = typeof pointer === 'string' ? pointer : pointerAtCursor(document, analyses);
  const meant = items.find((item) => wanted === item.pointer || wanted?.startsWith(`${item.pointer}/`));
  if (items.length === 0) {
    void inform(msg`Every parameter of this scenario has its default value.`);
    return;
  }
  const title = t(msg`Reset Parameter to Default`);
  const choice = meant ?? (await choose(items, { title, placeHolder: t(msg`Which parameter?`) }));
  if (choice) await write(document, [{ pointer: choice.pointer, value: choice.value }], analyses);
}

/** The parameter at the cursor of the text editor that has the focus. */
export function pointerAtCursor(document: vscode.TextDocument, analyses: Analyses): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const pointer = parameterPointerAt(analyses.of(document).reading.document, document.offsetAt(editor.selection.active));
  return pointer !== undefined && (segmentsOf(pointer) ?? []).length > 2 ? pointer : undefined;
}

export async function tellBroken(): Promise<void> {
  const show = t(msg`Show Problems`);
  const choice = await warn(msg`This scenario has errors. Mend them first.`, show);
  if (choice === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function write(document: vscode.TextDocument, changes: readonly Change[], analyses: Analyses): Promise<void> {
  const failure = await writeValues(document, changes, analyses);
  if (failure !== undefined) void warn(verbatim(failure));
}
