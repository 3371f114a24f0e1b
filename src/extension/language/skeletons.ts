/** Whole files, offered where there is nothing yet: every mechanism with its starting points, in the order of the course. */
import * as vscode from 'vscode';
import { foretold, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import type { Text } from '../../quantities/text.ts';
import { newScenarioText } from '../../scenario/index.ts';
import { t } from '../texts.ts';
import type { Analyses } from './analyses.ts';

/** What is typed to find one: parts of ids and titles. */
const WORD = /[\p{L}\p{N}-]+/u;

export class Skeletons implements vscode.CompletionItemProvider {
  constructor(private readonly analyses: Analyses) {}

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] | undefined {
    const word = document.getWordRangeAtPosition(position, WORD) ?? new vscode.Range(position, position);
    const { root } = this.analyses.of(document).reading.document;
    // A word that is being typed reads as a text that lacks its quotes.
    const nothingElse = !root || (document.offsetAt(word.start) === root.offset && document.offsetAt(word.end) === root.end);
    const before = document.lineAt(word.start).text.slice(0, word.start.character);
    if (!nothingElse || before.trim() !== '') return undefined;
    return MECHANISMS.flatMap((mechanism) => [
      skeleton(mechanism, mechanism.title, mechanism.takeaway, undefined),
      ...Object.entries(mechanism.presets).map(([id, preset]) => skeleton(mechanism, preset.title, foretold(preset), id)),
    ]).map((item, at) => {
      item.range = word;
      item.sortText = String(at).padStart(3, '0');
      return item;
    });
  }
}

function skeleton(mechanism: Mechanism, title: Text, documentation: Text, preset: string | undefined): vscode.CompletionItem {
  const label = { label: t(title), description: mechanism.id };
  const item = new vscode.CompletionItem(label, preset === undefined ? vscode.CompletionItemKind.File : vscode.CompletionItemKind.Snippet);
  item.insertText = newScenarioText(mechanism, preset).trimEnd();
  item.filterText = `${mechanism.id} ${t(title)}`;
  item.documentation = t(documentation);
  return item;
}
