/** Results that are shown as a page of Markdown: generated, read-only, opened in VS Code's own Markdown preview. */

import * as vscode from 'vscode';
import { msg } from '../../quantities/text.ts';
import { focusScenario, nameOf } from '../documents.ts';
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
  async show(source: vscode.Uri, name: string, text: string): Promise<void> {
    const stem = nameOf(source).replace(/\.interphase\.jsonc?$/, '');
    const uri = vscode.Uri.from({ scheme: RESULT_SCHEME, path: `/${stem}, ${name}.md`, query: source.toString() });
    this.#keep(uri, text);
    // "To the side" means beside what is active: the scenario, not the page before this one.
    await focusScenario(source);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  /** Shows a page that belongs to no scenario. */
  async showAlone(name: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: RESULT_SCHEME, path: `/${name}.md` });
    this.#keep(uri, text);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  #keep(uri: vscode.Uri, text: string): void {
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
