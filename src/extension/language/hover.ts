/** What is under the pointer, in a hover. */
import * as vscode from 'vscode';
import { hoverAt } from '../../language/index.ts';
import { rangeAt } from '../documents.ts';
import { inSlices } from '../slices.ts';
import { language, markdown } from '../texts.ts';
import { imageTheme } from '../theme.ts';
import type { Analyses } from './analyses.ts';
import { rememberedSensitivities } from './sensitivities.ts';

export class Hovers implements vscode.HoverProvider {
  readonly #sensitivity = rememberedSensitivities();

  constructor(private readonly analyses: Analyses) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const offset = document.offsetAt(position);
    const known = await this.analyses.known(document);
    const options = { language: language(), theme: imageTheme(), sensitivity: this.#sensitivity };
    const found = await inSlices(hoverAt(known, offset, options), () => !token.isCancellationRequested);
    if (!found || token.isCancellationRequested) return undefined;
    return new vscode.Hover(markdown(found.markdown), rangeAt(document, found.offset, found.length));
  }
}
