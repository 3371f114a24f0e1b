/** Offers over parts of the text. Each is a command of the palette too. */
import * as vscode from 'vscode';
import { type Lens, lensesOf } from '../../language/index.ts';
import { t } from '../texts.ts';
import type { Analyses } from './analyses.ts';

const COMMANDS: Readonly<Record<Lens['action'], string>> = {
  'open-preview': 'interphase.openPreviewToSide',
  'apply-preset': 'interphase.applyPreset',
  'compare-variants': 'interphase.compareVariants',
  'run-sweep': 'interphase.runSweep',
};

export class CodeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    this.#subscription = analyses.onDidChange(() => this.#changed.fire());
  }

  /** Complete at once: a lens that is resolved later would hold up the others. */
  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    return lensesOf(this.analyses.of(document).reading.document).map(({ offset, title, action, sweep }) => {
      const position = document.positionAt(offset);
      return new vscode.CodeLens(new vscode.Range(position, position), {
        command: COMMANDS[action],
        title: t(title),
        arguments: sweep === undefined ? [document.uri] : [document.uri, sweep],
      });
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#subscription.dispose();
  }
}
