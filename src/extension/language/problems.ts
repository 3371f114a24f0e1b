/** Problems of the text as diagnostics, and their fixes as quick fixes. */
import * as vscode from 'vscode';
import { safeFixes } from '../../language/safe-fixes.ts';
import { say } from '../../quantities/text.ts';
import type { Problem } from '../../scenario/problem.ts';
import { isPast, rangeAt, toWorkspaceEdit } from '../documents.ts';
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
  const { code, severity, message, offset, length, attachment } = problem;
  const diagnostic = new vscode.Diagnostic(rangeAt(document, offset, length), say(message, vscode.env.language), SEVERITIES[severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: code, target: documentation.with({ fragment: code }) };
  if (attachment) {
    const place = new vscode.Position(attachment.line - 1, 0);
    const uri = vscode.Uri.joinPath(document.uri, '..', attachment.path);
    const text = vscode.l10n.t('Line {0} of the file', attachment.line);
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, place), text)];
  }
  if (code === 'no-effect') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('interphase');

/** One action for every fix of every problem in the range, and "fix all" for those with a single answer. */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] };

  constructor(private readonly analyses: Analyses) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const { problems } = this.analyses.of(document).reading;
    const wanted = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
    const actions: vscode.CodeAction[] = [];
    const here = problems.filter((problem) => rangeAt(document, problem.offset, problem.length).intersection(range));
    if (wanted(vscode.CodeActionKind.QuickFix)) {
      for (const problem of here) actions.push(...fixesOf(document, problem, context.diagnostics));
    }
    const all = safeFixes(problems);
    const title = vscode.l10n.t('Fix all {0} problems of this file that have one answer', all.length);
    // A source action runs on save for those who want that; the light bulb offers it where one of many such problems is.
    const kind = context.only?.contains(FIX_ALL) ? FIX_ALL : vscode.CodeActionKind.QuickFix;
    if (kind === FIX_ALL ? all.length > 0 : all.length > 1 && wanted(kind) && here.some((problem) => all.includes(problem))) {
      const action = new vscode.CodeAction(title, kind);
      action.edit = toWorkspaceEdit(
        document,
        all.flatMap(({ fixes }) => fixes![0].edits),
      );
      actions.push(action);
    }
    return actions;
  }
}

function fixesOf(document: vscode.TextDocument, problem: Problem, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return (problem.fixes ?? []).map(({ title, edits }, index) => {
    const action = new vscode.CodeAction(say(title, vscode.env.language), vscode.CodeActionKind.QuickFix);
    const range = rangeAt(document, problem.offset, problem.length);
    // Where VS Code's JSON service complains at the same place, our fix answers both.
    action.diagnostics = diagnostics.filter((diagnostic) => diagnostic.range.isEqual(range));
    action.isPreferred = index === 0;
    action.edit = toWorkspaceEdit(document, edits);
    return action;
  });
}
