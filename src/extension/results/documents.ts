/** Results that are shown as a page of Markdown: generated, read-only, opened in VS Code's own Markdown preview. */

import * as vscode from 'vscode';
import type { Markdown } from '../../language/index.ts';
import { msg } from '../../quantities/text.ts';
import { focusScenario, nameOf } from '../documents.ts';
import { partOfPath } from '../file-names.ts';
import { t } from '../texts.ts';

export const RESULT_SCHEME = 'interphase-result';

export class ResultDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions = [
    this.#changed,
    vscode.workspace.registerTextDocumentContentProvider(RESULT_SCHEME, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
  ];

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? t(msg`This result was not kept. Run it again.`);
  }

  /** Shows a page about a scenario beside it; the same page again replaces what it said. */
  async show(source: vscode.Uri, name: string, page: Markdown): Promise<void> {
    const stem = nameOf(source).replace(/\.interphase\.jsonc?$/, '');
    const uri = vscode.Uri.from({ scheme: RESULT_SCHEME, path: `/${partOfPath(`${stem}, ${name}.md`)}`, query: source.toString() });
    this.#keep(uri, page);
    // "To the side" means beside what is active: the scenario, not the page before this one.
    await focusScenario(source);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  /** Shows a page that belongs to no scenario. */
  async showAlone(name: string, page: Markdown): Promise<void> {
    const uri = vscode.Uri.from({ scheme: RESULT_SCHEME, path: `/${partOfPath(`${name}.md`)}` });
    this.#keep(uri, page);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  #keep(uri: vscode.Uri, page: Markdown): void {
    this.#texts.set(uri.toString(), page.toString());
    this.#changed.fire(uri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
