/** Everything that the text editor shows about a scenario. */
import * as vscode from 'vscode';
import { LANGUAGE } from '../documents.ts';
import type { Analyses } from './analyses.ts';
import { CodeLenses } from './code-lenses.ts';
import { CompletionProvider } from './completion.ts';
import { Hovers } from './hover.ts';
import { InlayHints } from './inlay-hints.ts';
import { QuickFixes, registerDiagnostics } from './problems.ts';

/** @param documentation the page with a heading for every problem code. */
export function registerLanguage(analyses: Analyses, documentation: vscode.Uri): vscode.Disposable {
  const { languages } = vscode;
  const hints = new InlayHints(analyses);
  const lenses = new CodeLenses(analyses);
  return vscode.Disposable.from(
    registerDiagnostics(analyses, documentation),
    languages.registerCodeActionsProvider(LANGUAGE, new QuickFixes(analyses), QuickFixes.metadata),
    languages.registerHoverProvider(LANGUAGE, new Hovers(analyses)),
    languages.registerCompletionItemProvider(LANGUAGE, new CompletionProvider(analyses), ...CompletionProvider.triggers),
    hints,
    languages.registerInlayHintsProvider(LANGUAGE, hints),
    lenses,
    languages.registerCodeLensProvider(LANGUAGE, lenses),
  );
}
