/** Completion of what a static schema cannot list. Everything else is completed by VS Code's JSON service. */
import * as vscode from 'vscode';
import { completionsAt } from '../../language/index.ts';
import { rangeAt } from '../documents.ts';
import { t } from '../texts.ts';
import type { Analyses } from './analyses.ts';

export class Completions implements vscode.CompletionItemProvider {
  static readonly triggers = ['"', '/'];

  constructor(private readonly analyses: Analyses) {}

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionList | undefined {
    const found = completionsAt(this.analyses.of(document).reading.document, document.offsetAt(position));
    if (!found) return undefined;
    const range = rangeAt(document, found.offset, found.length);
    const items = found.items.map(({ value, detail, documentation }, index) => {
      const item = new vscode.CompletionItem({ label: value, description: t(detail) }, vscode.CompletionItemKind.Reference);
      const text = JSON.stringify(value);
      item.insertText = text;
      item.filterText = text;
      item.range = range;
      item.sortText = String(index).padStart(5, '0');
      if (documentation !== undefined) item.documentation = t(documentation);
      return item;
    });
    // Narrowed by what was typed: the next slash asks again.
    return new vscode.CompletionList(items, true);
  }
}
