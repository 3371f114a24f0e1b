/** Where a number comes from: of a parameter its source, of an output what its badge rests on. */

import * as vscode from 'vscode';
import { badgeIcon } from '../../language/index.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { msg, sequence, verbatim } from '../../quantities/text.ts';
import { type MechanismRun, pointerTo, type Scenario } from '../../scenario/index.ts';
import { openChoices, tellCopied } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { badgeName, scalarText, sourceText, t, valueText } from '../texts.ts';
import { pointerAtCursor, tellBroken } from './parameters.ts';
import { onScenario, type Topic } from './topic.ts';

export const sourceCommands: Topic = (parts) => {
  const { analyses } = parts;
  return {
    showSource: onScenario(parts, (document, pointer) => showSource(document, pointer, analyses)),
  };
};

interface SourceItem extends vscode.QuickPickItem {
  readonly pointer?: string;
  /** What is copied. */
  readonly citation?: string;
}

/** A list of every number with its source; the one at `pointer` or at the cursor is chosen to begin with. Enter copies. */
async function showSource(document: vscode.TextDocument, pointer: unknown, analyses: Analyses): Promise<void> {
  const analysis = analyses.of(document);
  const { reading } = analysis;
  const numbers = await analysis.numbers();
  if (!reading.scenario || !numbers) return tellBroken();
  const items = [...numbers.run.variants[0].mechanisms.values()].flatMap((run) => itemsOf(run, reading.scenario!));
  const wanted = typeof pointer === 'string' ? pointer : pointerAtCursor(document, analyses);
  const meant = items.find((item) => item.pointer !== undefined && (wanted === item.pointer || wanted?.startsWith(`${item.pointer}/`)));
  const options = {
    title: t(msg`Source of a Number`),
    placeHolder: t(msg`Enter copies the source`),
    matchOnDescription: true,
    matchOnDetail: true,
  };
  openChoices(items, options, meant, async (item) => {
    if (item?.citation === undefined) return;
    await vscode.env.clipboard.writeText(item.citation);
    tellCopied();
  });
}

function itemsOf({ mechanism, values, result }: MechanismRun, scenario: Scenario): SourceItem[] {
  const parameters = Object.entries(mechanism.parameters).map(([key, parameter]): SourceItem => {
    const pointer = pointerTo('parameters', mechanism.id, key);
    const source = authorsNote(scenario, pointer) ?? sourceText(parameter.source);
    const value = valueText(key, parameter, values[key]);
    return {
      label: t(parameter.title),
      description: value,
      detail: source,
      pointer,
      citation: `${t(parameter.title)} = ${value}: ${source}`,
    };
  });
  const outputs = Object.entries(mechanism.outputs).map(([key, output]): SourceItem => {
    const value = scalarText(mechanism, key, result.scalars[key]);
    const evidence = `${badgeName(output.badge)}: ${t(output.ground)}`;
    return {
      label: t(output.title),
      description: value,
      detail: evidence,
      iconPath: new vscode.ThemeIcon(badgeIcon(output.badge)),
      pointer: pointerTo('base', mechanism.id, key),
      citation: `${t(output.title)} = ${value} (${evidence}; ${modelName(mechanism)})`,
    };
  });
  const heading = (text: string): SourceItem => ({ label: `${t(mechanism.title)}: ${text}`, kind: vscode.QuickPickItemKind.Separator });
  return [heading(t(msg`parameters`)), ...parameters, heading(t(msg`outputs`)), ...outputs];
}

function modelName({ id, version }: Mechanism): string {
  return `Interphase ${id} v${version}`;
}

/** What the author of the file says about the value, if anything. */
function authorsNote({ sources, references }: Scenario, pointer: string): string | undefined {
  const note = sources[pointer];
  if (!note) return undefined;
  const reference = references.find(({ id }) => id === note.id);
  const doi = note.doi ?? reference?.doi;
  const parts = [reference?.text, doi && `https://doi.org/${doi}`].filter((part) => part !== undefined).map(verbatim);
  return t(sequence([...parts, ...(note.note ? [note.note] : [])], '. '));
}
