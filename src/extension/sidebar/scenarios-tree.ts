/** The Scenarios view: the workspace's scenario files, their variants, and how many errors they have. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { attachmentPaths, ENOUGH_BYTES, type Problem, type Reading, readMeasured, readScenarioBytes } from '../../scenario/index.ts';
import { find } from '../../scenario/json/tree.ts';
import { readAttachments } from '../attachments.ts';
import { readAtMost } from '../bounded-file.ts';
import { isScenario, nameOf, openDocument, SCENARIO_FILES } from '../documents.ts';
import type { Analyses } from '../language/analyses.ts';
import { t } from '../texts.ts';

export interface ScenarioFile {
  readonly kind: 'file';
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly reading: Reading;
  /** Of the text, and of the files that it names. */
  readonly problems: readonly Problem[];
}

export interface ScenarioVariant {
  readonly kind: 'variant';
  readonly file: ScenarioFile;
  readonly name: string;
}

export type ScenarioNode = ScenarioFile | ScenarioVariant;

/** More files than a person looks through. */
const MOST_FILES = 500;
const PAUSE_MS = 200;
/** What programs that measure write. */
const MEASURED_FILES = '**/*.{csv,tsv,txt,dat}';

export class ScenariosTree implements vscode.TreeDataProvider<ScenarioNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The files that the scenarios name. */
  #measured: ReadonlySet<string> = new Set();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    const watcher = vscode.workspace.createFileSystemWatcher(SCENARIO_FILES);
    const measured = vscode.workspace.createFileSystemWatcher(MEASURED_FILES);
    const refresh = () => this.#refreshSoon();
    const refreshFor = (uri: vscode.Uri) => {
      if (this.#measured.has(uri.toString())) refresh();
    };
    this.#subscriptions = [
      this.#changed,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      measured,
      measured.onDidCreate(refreshFor),
      measured.onDidChange(refreshFor),
      measured.onDidDelete(refreshFor),
      analyses.onDidChange(refresh),
      vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    ];
  }

  async getChildren(node?: ScenarioNode): Promise<ScenarioNode[]> {
    if (node?.kind === 'variant') return [];
    if (node) return variantsOf(node).map((name) => ({ kind: 'variant', file: node, name }));
    const uris = await vscode.workspace.findFiles(SCENARIO_FILES, undefined, MOST_FILES);
    const read = await Promise.all(uris.map((uri) => this.#read(uri)));
    const files = read.filter((file) => file !== undefined).sort((a, b) => a.uri.path.localeCompare(b.uri.path));
    this.#measured = new Set(files.flatMap(measuredFilesOf));
    return files;
  }

  getTreeItem(node: ScenarioNode): vscode.TreeItem {
    return node.kind === 'file' ? fileItem(node) : variantItem(node);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** An open text counts as it stands in the editor. */
  async #read(uri: vscode.Uri): Promise<ScenarioFile | undefined> {
    const open = openDocument(uri);
    if (isScenario(open)) {
      const { reading } = this.analyses.of(open);
      return { kind: 'file', uri, text: open.getText(), reading, problems: this.analyses.problemsOf(open) };
    }
    try {
      const bytes = await readAtMost(uri, ENOUGH_BYTES);
      if (bytes === 'not-a-file') return undefined;
      // Of what is too large only its length is told.
      const reading = readScenarioBytes(bytes === 'too-large' ? new Uint8Array(ENOUGH_BYTES) : bytes);
      const { scenario, problems, document } = reading;
      const measured = scenario ? readMeasured(scenario, document, await readAttachments(uri, scenario)).problems : [];
      return { kind: 'file', uri, text: document.text, reading, problems: [...problems, ...measured] };
    } catch {
      // Deleted since it was found: the watcher is about to say so.
      return undefined;
    }
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), PAUSE_MS);
  }
}

function measuredFilesOf({ uri, reading: { scenario } }: ScenarioFile): string[] {
  return scenario ? attachmentPaths(scenario).map((path) => vscode.Uri.joinPath(uri, '..', path).toString()) : [];
}

function variantsOf({ reading }: ScenarioFile): string[] {
  const variants = find(reading.document.root, ['variants']);
  return variants?.kind === 'object' ? [...variants.members.keys()] : [];
}

/** Also of a file with errors, as long as its title can be read. */
function titleOf({ reading }: ScenarioFile): string | undefined {
  if (reading.scenario) return reading.scenario.title === undefined ? undefined : t(reading.scenario.title);
  const title = find(reading.document.root, ['title']);
  return title?.kind === 'string' ? title.value : undefined;
}

function fileItem(file: ScenarioFile): vscode.TreeItem {
  const { uri, problems } = file;
  const title = titleOf(file);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const state = variantsOf(file).length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(title ?? nameOf(uri), state);
  const path = vscode.workspace.asRelativePath(uri);
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

function variantItem({ file, name }: ScenarioVariant): vscode.TreeItem {
  const { reading, text, uri } = file;
  const variants = find(reading.document.root, ['variants']);
  const member = variants?.kind === 'object' ? variants.members.get(name) : undefined;
  const label = reading.scenario?.variants[name]?.label;
  const item = new vscode.TreeItem(label === undefined ? name : t(label));
  if (label !== undefined) item.description = name;
  item.contextValue = 'variant';
  item.iconPath = new vscode.ThemeIcon('git-branch');
  const position = positionIn(text, member?.key.offset ?? 0);
  item.command = {
    command: 'vscode.open',
    title: t(msg`Open`),
    arguments: [uri, { selection: new vscode.Range(position, position) } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function positionIn(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new vscode.Position(before.length - 1, before[before.length - 1].length);
}
