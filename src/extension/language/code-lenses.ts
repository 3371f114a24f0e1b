/** One line of offers over the parameters, the variants and every sweep. Each is a command of the palette too. */
import * as vscode from 'vscode';
import { find, type ObjectNode } from '../../scenario/json/tree.ts';
import type { Analyses } from './analyses.ts';

export class CodeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    this.#subscription = analyses.onDidChange(() => this.#changed.fire());
  }

  /** Complete at once: a lens that is resolved later would hold up the others. */
  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const { root } = this.analyses.of(document).reading.document;
    if (root?.kind !== 'object') return [];
    const { uri } = document;
    const lens = (object: ObjectNode, key: string, command: string, title: string, ...rest: readonly unknown[]) => {
      const position = document.positionAt(object.members.get(key)!.key.offset);
      return new vscode.CodeLens(new vscode.Range(position, position), {
        command: `interphase.${command}`,
        title,
        arguments: [uri, ...rest],
      });
    };
    const lenses: vscode.CodeLens[] = [];
    if (root.members.has('parameters')) {
      lenses.push(
        lens(root, 'parameters', 'openPreviewToSide', vscode.l10n.t('Open Preview')),
        lens(root, 'parameters', 'applyPreset', vscode.l10n.t('Apply Starting Point')),
      );
    }
    const variants = find(root, ['variants']);
    if (variants?.kind === 'object' && variants.members.size > 0) {
      lenses.push(lens(root, 'variants', 'compareVariants', vscode.l10n.t('Compare Variants')));
    }
    const sweeps = find(root, ['sweeps']);
    if (sweeps?.kind === 'object') {
      for (const name of sweeps.members.keys()) lenses.push(lens(sweeps, name, 'runSweep', vscode.l10n.t('Plot'), name));
    }
    return lenses;
  }

  dispose(): void {
    this.#changed.dispose();
    this.#subscription.dispose();
  }
}
