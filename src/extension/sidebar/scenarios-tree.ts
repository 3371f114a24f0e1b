/** The Scenarios view: the workspace's scenario files, their variants, and how many errors they have. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { oneLine } from '../../quantities/visible.ts';
import { isScenario, nameOf, openDocument, SCENARIO_FILES } from '../documents.ts';
import { row } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { t } from '../texts.ts';
import { ClosedScenarios } from './closed-scenarios.ts';
import { type ScenarioSummary, summaryOf, type VariantSummary } from './scenario-summary.ts';

export interface ScenarioFile {
  readonly kind: 'file';
  readonly uri: vscode.Uri;
  /** Undefined while it was not read yet. */
  readonly summary: ScenarioSummary | undefined;
}

export interface ScenarioVariant extends VariantSummary {
  readonly kind: 'variant';
  readonly uri: vscode.Uri;
}

export type ScenarioNode = ScenarioFile | ScenarioVariant;

/** More files than a person looks through. */
const MOST_FILES = 500;
const PAUSE_MS = 200;
/** What programs that measure write. */
const MEASURED_FILES = '**/*.{csv,tsv,txt,dat}';

export class ScenariosTree implements vscode.TreeDataProvider<ScenarioNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #closed = new ClosedScenarios();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    const watcher = vscode.workspace.createFileSystemWatcher(SCENARIO_FILES);
    const measured = vscode.workspace.createFileSystemWatcher(MEASURED_FILES);
    const refresh = () => this.#refreshSoon();
    const attachmentChanged = (uri: vscode.Uri) => {
      if (this.#closed.attachmentChanged(uri)) refresh();
    };
    this.#subscriptions = [
      this.#changed,
      this.#closed,
      this.#closed.onDidRead(() => this.#changed.fire()),
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      measured,
      measured.onDidCreate(attachmentChanged),
      measured.onDidChange(attachmentChanged),
      measured.onDidDelete(attachmentChanged),
      analyses.onDidChange(refresh),
      vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    ];
  }

  async getChildren(node?: ScenarioNode): Promise<ScenarioNode[]> {
    if (node?.kind === 'variant') return [];
    if (node) return (node.summary?.variants ?? []).map((variant) => ({ kind: 'variant', uri: node.uri, ...variant }));
    const uris = await vscode.workspace.findFiles(SCENARIO_FILES, undefined, MOST_FILES);
    uris.sort((a, b) => a.path.localeCompare(b.path));
    this.#closed.read(uris.filter((uri) => !isScenario(openDocument(uri))));
    return uris.map((uri) => ({ kind: 'file', uri, summary: this.#openSummary(uri) ?? this.#closed.summaryOf(uri) }));
  }

  getTreeItem(node: ScenarioNode): vscode.TreeItem {
    return row(node.kind === 'file' ? fileItem(node) : variantItem(node));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** An open text counts as it stands in the editor. */
  #openSummary(uri: vscode.Uri): ScenarioSummary | undefined {
    const open = openDocument(uri);
    return isScenario(open) ? summaryOf(uri, this.analyses.of(open).reading, this.analyses.problemsOf(open)) : undefined;
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), PAUSE_MS);
  }
}

function fileItem({ uri, summary }: ScenarioFile): vscode.TreeItem {
  const { title, variants = [], errors = 0 } = summary ?? {};
  const state = variants.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(title ? t(title) : oneLine(nameOf(uri)), state);
  const path = oneLine(vscode.workspace.asRelativePath(uri));
  item.id = uri.toString();
  item.contextValue = 'scenario';
  item.tooltip = path;
  item.description = item.label === path ? undefined : path;
  item.iconPath = new vscode.ThemeIcon('json');
  item.command = { command: 'vscode.open', title: t(msg`Open`), arguments: [uri] };
  // Else a screen reader hears the tooltip instead of the title.
  item.accessibilityInformation = { label: item.description === undefined ? path : `${item.label}, ${path}` };
  if (errors > 0) {
    const count = errors === 1 ? t(msg`1 error`) : t(msg`${errors} errors`);
    item.accessibilityInformation = { label: `${item.label}, ${count}, ${path}` };
    item.description = item.description === undefined ? count : `${count} · ${path}`;
    item.tooltip = `${path}\n${count}`;
    item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  }
  return item;
}

function variantItem({ uri, name, label, place }: ScenarioVariant): vscode.TreeItem {
  const item = new vscode.TreeItem(label ? t(label) : oneLine(name));
  if (label !== undefined) item.description = oneLine(name);
  item.contextValue = 'variant';
  item.iconPath = new vscode.ThemeIcon('git-branch');
  const position = new vscode.Position(place.line - 1, place.column - 1);
  item.command = {
    command: 'vscode.open',
    title: t(msg`Open`),
    arguments: [uri, { selection: new vscode.Range(position, position) } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}
