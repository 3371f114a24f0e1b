/** The numbers behind pointers, as inlay hints. */
import * as vscode from 'vscode';
import { hintsIn } from '../../language/index.ts';
import { language, markdown } from '../texts.ts';
import type { Analyses } from './analyses.ts';

export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    this.#subscription = analyses.onDidChange(() => this.#changed.fire());
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const [from, to] = [range.start, range.end].map((position) => document.offsetAt(position));
    const known = await this.analyses.known(document);
    return hintsIn(known, from, to, language()).map(({ offset, label, tooltip }) => {
      const inlay = new vscode.InlayHint(document.positionAt(offset), label);
      inlay.paddingLeft = true;
      inlay.tooltip = tooltip === undefined ? undefined : markdown(tooltip);
      return inlay;
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#subscription.dispose();
  }
}
