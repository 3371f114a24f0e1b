/**
 * All previews: the one that follows the active scenario, locked ones, and custom editors. As in VS Code's own Markdown
 * preview there is at most one per column and kind, and a reload of the window brings them back.
 */
import * as vscode from 'vscode';
import { parameterPointerAt } from '../../language/index.ts';
import type { PreviewMemory } from '../../protocol/messages.ts';
import type { Drafts } from '../commands/drafts.ts';
import { isScenario, nameOf, openDocument } from '../documents.ts';
import type { Analyses } from '../language/analyses.ts';
import { markDone } from '../walkthrough.ts';
import { Preview } from './preview.ts';
import { EDITOR_TYPE, PANEL_TYPE } from './view-types.ts';

interface OpenOptions {
  readonly locked?: boolean;
  readonly preserveFocus?: boolean;
}

export class PreviewManager implements vscode.WebviewPanelSerializer, vscode.CustomTextEditorProvider, vscode.Disposable {
  readonly #previews = new Set<Preview>();
  /** Untitled scenarios whose preview editor has just been closed, and where it was. */
  readonly #closing = new Map<string, vscode.ViewColumn>();
  /** Untitled scenario -> the file that it was just saved as. */
  readonly #savedAs = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];

  /** A preview was opened, closed, activated, or shows another document. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly analyses: Analyses,
    private readonly drafts: Pick<Drafts, 'isUntouched'>,
  ) {
    this.#subscriptions = [
      this.#changed,
      vscode.window.registerWebviewPanelSerializer(PANEL_TYPE, this),
      vscode.window.registerCustomEditorProvider(EDITOR_TYPE, this, {
        supportsMultipleEditorsPerDocument: true,
        webviewOptions: { enableFindWidget: true },
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) for (const preview of this.of(document.uri)) preview.postDocument();
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        for (const preview of this.of(uri)) void preview.openSource();
      }),
      analyses.onDidReadAttachment((uri) => {
        for (const preview of this.of(uri)) preview.postDocument();
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) for (const preview of this.of(oldUri)) preview.show(newUri);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#revealAt(event)),
    ];
  }

  get all(): readonly Preview[] {
    return [...this.#previews];
  }

  /** The preview that has the focus. */
  get active(): Preview | undefined {
    return this.all.find(({ panel }) => panel.active);
  }

  of(uri: vscode.Uri): Preview[] {
    return this.all.filter((preview) => preview.shows(uri));
  }

  /** Shows the scenario in the preview of that column and kind, made when there is none. */
  open(source: vscode.Uri, column: vscode.ViewColumn, { locked = false, preserveFocus = false }: OpenOptions = {}): Preview {
    const { viewColumn: active } = vscode.window.tabGroups.activeTabGroup;
    const wanted = column === vscode.ViewColumn.Active ? active : column === vscode.ViewColumn.Beside ? active + 1 : column;
    // Beside the text is wherever a preview is seen there.
    const suits = ({ viewColumn, visible }: vscode.WebviewPanel) =>
      viewColumn === wanted || (column === vscode.ViewColumn.Beside && visible && viewColumn !== active);
    const existing = this.all.find(
      (preview) => preview.kind === 'panel' && preview.locked === locked && (!locked || preview.shows(source)) && suits(preview.panel),
    );
    markDone('opened');
    if (existing) {
      existing.show(source);
      existing.panel.reveal(undefined, preserveFocus);
      return existing;
    }
    const panel = vscode.window.createWebviewPanel(
      PANEL_TYPE,
      nameOf(source),
      { viewColumn: column, preserveFocus },
      { enableFindWidget: true },
    );
    return this.#adopt(new Preview(panel, 'panel', source, locked, this.extensionUri, this.analyses, this.drafts));
  }

  toggleLock(preview: Preview): void {
    if (preview.kind === 'editor') return;
    preview.setLocked(!preview.locked);
    if (!preview.locked)
      this.#follow(vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors.find(({ document }) => isScenario(document)));
    // One of a kind in each column: the one that was there makes room.
    for (const other of this.all) {
      const twin = other !== preview && other.kind === 'panel' && !other.locked && !preview.locked;
      if (twin && other.panel.viewColumn === preview.panel.viewColumn) other.panel.dispose();
    }
    this.#changed.fire();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewMemory | undefined): Promise<void> {
    const source = state && vscode.Uri.parse(state.uri);
    // An untitled scenario that was not kept cannot come back.
    if (!source || (source.scheme === 'untitled' && !openDocument(source))) {
      panel.dispose();
      return;
    }
    this.#adopt(new Preview(panel, 'panel', source, state.locked, this.extensionUri, this.analyses, this.drafts));
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    markDone('opened');
    this.#adopt(new Preview(panel, 'editor', document.uri, true, this.extensionUri, this.analyses, this.drafts));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const preview of this.#previews) preview.dispose();
  }

  #adopt(preview: Preview): Preview {
    this.#previews.add(preview);
    preview.panel.iconPath = vscode.Uri.joinPath(this.extensionUri, 'media', 'scenario.svg');
    preview.panel.onDidChangeViewState(() => this.#changed.fire());
    let { viewColumn } = preview.panel;
    preview.panel.onDidChangeViewState(() => {
      viewColumn = preview.panel.viewColumn ?? viewColumn;
    });
    preview.panel.onDidDispose(() => {
      if (preview.kind === 'editor' && preview.source.scheme === 'untitled' && viewColumn)
        this.#closing.set(preview.source.toString(), viewColumn);
      this.#previews.delete(preview);
      preview.dispose();
      this.#changed.fire();
    });
    this.#changed.fire();
    return preview;
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!isScenario(editor?.document)) return;
    for (const preview of this.#previews) if (preview.kind === 'panel' && !preview.locked) preview.show(editor.document.uri);
    this.#changed.fire();
  }

  #revealAt({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
    const { document } = textEditor;
    // Typing and undo move the cursor too, but ask for nothing to be shown.
    if (!isScenario(document) || kind === undefined) return;
    const previews = this.of(document.uri);
    if (previews.length === 0) return;
    if (!vscode.workspace.getConfiguration('interphase', document).get('preview.revealParameterAtCursor', true)) return;
    const pointer = parameterPointerAt(this.analyses.of(document).reading.document, document.offsetAt(selections[0].active));
    if (pointer !== undefined) for (const preview of previews) preview.reveal(pointer);
  }

  /** Saving an untitled scenario writes a file of the same text and then closes the untitled one. */
  #saved(document: vscode.TextDocument): void {
    if (document.isUntitled || !isScenario(document)) return;
    for (const { source } of this.#previews) {
      if (source.scheme !== 'untitled' || openDocument(source)?.getText() !== document.getText()) continue;
      this.#savedAs.set(source.toString(), document.uri);
    }
  }

  /** What was untitled and is now a file goes on under its new name; what was thrown away is not shown any longer. */
  #closed(document: vscode.TextDocument): void {
    // A change of language closes and opens a document that is still there.
    if (openDocument(document.uri)) return;
    if (!document.isUntitled) {
      // A preview outlives the tab of its text, and goes on following the file.
      for (const preview of this.of(document.uri)) void preview.openSource();
      return;
    }
    const key = document.uri.toString();
    const column = this.#closing.get(key);
    const file = this.#savedAs.get(key);
    this.#closing.delete(key);
    this.#savedAs.delete(key);
    for (const preview of this.of(document.uri)) {
      if (preview.kind === 'editor') continue;
      if (file) preview.show(file);
      else preview.panel.dispose();
    }
    // VS Code shows a saved file as text; who looked at the picture goes on looking at it.
    if (file && column) void replaceByPreview(file, column);
  }
}

/** Shows in this column the preview of a file, in the place of its text. */
export async function replaceByPreview(uri: vscode.Uri, column: vscode.ViewColumn): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, EDITOR_TYPE, { viewColumn: column, preview: false });
  const group = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
  const text = group?.tabs.find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  if (text) await vscode.window.tabGroups.close(text, true);
}
