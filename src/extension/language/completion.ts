/** Completion of what a static schema cannot list. Everything else is completed by VS Code's JSON service. */
import * as vscode from 'vscode';
import { type Completion, type Completions, completionsAt, measuredFileAt, measuredFiles } from '../../language/index.ts';
import type { Text } from '../../quantities/text.ts';
import { isPast, rangeAt } from '../documents.ts';
import { label as labelled } from '../labels.ts';
import { language, t } from '../texts.ts';
import type { Analyses } from './analyses.ts';

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  pointer: vscode.CompletionItemKind.Reference,
  file: vscode.CompletionItemKind.File,
  mechanism: vscode.CompletionItemKind.File,
  preset: vscode.CompletionItemKind.Snippet,
};

/** Files that may hold measurements, and how many of them are looked for. */
const TABLES = '**/*.{csv,tsv,txt}';
const MOST_TABLES = 200;

export class CompletionProvider implements vscode.CompletionItemProvider {
  static readonly triggers = ['"', '/'];

  constructor(private readonly analyses: Analyses) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const { document: places } = this.analyses.of(document).reading;
    const offset = document.offsetAt(position);
    const file = measuredFileAt(places, offset);
    const found = file ? measuredFiles(file, await tablesBeside(document, token)) : completionsAt(places, offset, language());
    return found && listOf(document, found);
  }

  /** Documentation may take a run of the model: it is said of the item that is looked at. */
  resolveCompletionItem(item: vscode.CompletionItem): vscode.CompletionItem {
    if (item instanceof DocumentedItem) item.documentation = item.told && t(item.told);
    return item;
  }
}

class DocumentedItem extends vscode.CompletionItem {
  told?: Text;
}

/** Paths of the tables in the folder of a document and below it, from there. */
async function tablesBeside(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<readonly string[]> {
  if (document.isUntitled || isPast(document.uri)) return [];
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, TABLES), undefined, MOST_TABLES, token);
  return found.map(({ path }) => path.slice(folder.path.replace(/\/$/, '').length + 1));
}

function listOf(document: vscode.TextDocument, { offset, length, items, narrowed }: Completions): vscode.CompletionList {
  const range = rangeAt(document, offset, length);
  const listed = items.map(({ kind, label, detail, documentation, text, filter }, at) => {
    const item = new DocumentedItem({ label: labelled(t(label)), description: detail && labelled(t(detail)) }, KINDS[kind]);
    // A string, not a snippet: nothing in it is a place to fill in or a variable.
    item.insertText = text;
    item.filterText = filter?.map(t).join(' ') ?? text;
    item.range = range;
    item.sortText = String(at).padStart(5, '0');
    item.told = documentation;
    return item;
  });
  return new vscode.CompletionList(listed, narrowed);
}
