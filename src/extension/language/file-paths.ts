/** Completion of the files that measurements can name: tables in the folder of the scenario and below it. */
import * as vscode from 'vscode';
import { describeAt } from '../../language/index.ts';
import { segmentsOf } from '../../scenario/index.ts';
import { isPast, rangeAt } from '../documents.ts';
import type { Analyses } from './analyses.ts';

const TABLES = '**/*.{csv,tsv,txt}';
const MOST = 200;

export class FilePaths implements vscode.CompletionItemProvider {
  static readonly triggers = ['"', '/'];

  constructor(private readonly analyses: Analyses) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[] | undefined> {
    if (document.isUntitled || isPast(document.uri)) return undefined;
    const place = describeAt(this.analyses.of(document).reading.document, document.offsetAt(position));
    if (place?.on !== 'value') return undefined;
    const [root, , key, ...more] = segmentsOf(place.pointer) ?? [];
    if (root !== 'measurements' || key !== 'file' || more.length > 0) return undefined;
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, TABLES), undefined, MOST, token);
    return found.map((uri) => {
      const path = uri.path.slice(folder.path.replace(/\/$/, '').length + 1);
      const item = new vscode.CompletionItem(path, vscode.CompletionItemKind.File);
      item.insertText = item.filterText = JSON.stringify(path);
      item.range = rangeAt(document, place.offset, place.length);
      return item;
    });
  }
}
