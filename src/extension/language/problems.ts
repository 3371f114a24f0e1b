/** Problems of the text as diagnostics, and their fixes as quick fixes. */
import * as vscode from 'vscode';
import { fixAll, fixAllAt, fixesAt, isFaded, type OfferedFix, relatedPlace } from '../../language/index.ts';
import type { Problem } from '../../scenario/index.ts';
import { isPast, rangeAt, toWorkspaceEdit } from '../documents.ts';
import { t } from '../texts.ts';
import type { Analyses } from './analyses.ts';

export const DIAGNOSTIC_SOURCE = 'interphase';

const SEVERITIES: Readonly<Record<Problem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps the Problems view in step with the texts. */
export function registerDiagnostics(analyses: Analyses, documentation: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interphase');
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange((document) => {
      if (isPast(document.uri)) return;
      collection.set(
        document.uri,
        analyses.problemsOf(document).map((problem) => diagnosticOf(document, problem, documentation)),
      );
    }),
    analyses.onDidClose((document) => collection.delete(document.uri)),
  );
}

function diagnosticOf(document: vscode.TextDocument, problem: Problem, documentation: vscode.Uri): vscode.Diagnostic {
  const { code, severity, message, offset, length } = problem;
  const diagnostic = new vscode.Diagnostic(rangeAt(document, offset, length), t(message), SEVERITIES[severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: code, target: documentation.with({ fragment: code }) };
  const related = relatedPlace(problem);
  if (related) {
    const location = new vscode.Location(vscode.Uri.joinPath(document.uri, '..', related.path), new vscode.Position(related.line - 1, 0));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, t(related.words))];
  }
  if (isFaded(problem)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('interphase');

/** One action for every fix of every problem in the range, and "fix all" for those with a single answer. */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] };

  constructor(private readonly analyses: Analyses) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const { reading } = this.analyses.of(document);
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const wanted = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
    const quick = wanted(vscode.CodeActionKind.QuickFix);
    const actions = quick ? fixesAt(reading, from, to).map((fix) => quickFix(document, fix, context.diagnostics)) : [];
    // A source action runs on save for those who want that; the light bulb offers it where one of many such problems is.
    const onSave = context.only?.contains(FIX_ALL) === true;
    const all = onSave ? fixAll(reading) : quick ? fixAllAt(reading, from, to) : undefined;
    if (all) {
      const action = new vscode.CodeAction(t(all.title), onSave ? FIX_ALL : vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document, all.edits);
      actions.push(action);
    }
    return actions;
  }
}

function quickFix(document: vscode.TextDocument, fix: OfferedFix, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const { title, edits, preferred, problem } = fix;
  const action = new vscode.CodeAction(t(title), vscode.CodeActionKind.QuickFix);
  const range = rangeAt(document, problem.offset, problem.length);
  // Where VS Code's JSON service complains at the same place, our fix answers both.
  action.diagnostics = diagnostics.filter((diagnostic) => diagnostic.range.isEqual(range));
  action.isPreferred = preferred;
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}
