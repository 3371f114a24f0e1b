/** Small helpers for documents of our language. */
import * as vscode from 'vscode';
import type { TextEdit } from '../scenario/problem.ts';

export const LANGUAGE = 'interphase';
export const SCENARIO_FILES = '**/*.interphase.{json,jsonc}';

export function isScenario(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === LANGUAGE;
}

export function rangeAt(document: vscode.TextDocument, offset: number, length: number): vscode.Range {
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
}

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { offset, length, text } of edits) workspaceEdit.replace(document.uri, rangeAt(document, offset, length), text);
  return workspaceEdit;
}

/** The last part of the path, for titles. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The document as it stands in the editor, without opening it. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** Shows a past or a generated text: never written to, and its problems are nobody's. */
export function isPast({ scheme }: vscode.Uri): boolean {
  return scheme === 'git' || scheme === 'vscode-scm' || scheme === 'output';
}

export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (isPast(uri) || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || isDeclaredReadOnly(uri)) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // Not on disk (yet): the editor will say so when it is saved.
    return false;
  }
}

/** Read-only by the settings of the editor, which hold people back but not edits of a program. */
function isDeclaredReadOnly(uri: vscode.Uri): boolean {
  const document = openDocument(uri);
  const settings = vscode.workspace.getConfiguration('files', uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const named = (key: string) =>
    document !== undefined &&
    Object.entries(settings.get<Readonly<Record<string, boolean>>>(key, {})).some(
      ([glob, on]) => on && vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }, document) > 0,
    );
  return named('readonlyInclude') && !named('readonlyExclude');
}

interface Place {
  readonly column: vscode.ViewColumn;
  /** Set when it is a custom editor. */
  readonly viewType?: string;
}

/** Where a document is open as text or in a custom editor, text first. */
function placesOf(uri: vscode.Uri): Place[] {
  const key = uri.toString();
  const places = vscode.window.tabGroups.all.flatMap(({ viewColumn: column, tabs }) =>
    tabs.flatMap(({ input }): Place[] => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === key ? [{ column }] : [];
      if (!(input instanceof vscode.TabInputCustom) || input.uri.toString() !== key) return [];
      return [{ column, viewType: input.viewType }];
    }),
  );
  return places.sort((a, b) => Number(a.viewType !== undefined) - Number(b.viewType !== undefined));
}

/** Whether anybody could see (and save) a change of the document. */
export function hasTab(uri: vscode.Uri): boolean {
  return placesOf(uri).length > 0;
}

/** Gives the focus to an editor of the scenario, if it has one. */
export async function focusScenario(uri: vscode.Uri): Promise<void> {
  const [place] = placesOf(uri);
  if (!place) return;
  if (place.viewType === undefined) await vscode.window.showTextDocument(uri, { viewColumn: place.column });
  else await vscode.commands.executeCommand('vscode.openWith', uri, place.viewType, place.column);
}

/** Brings the text into view: where it is open already, else beside the preview. */
export async function showText(
  document: vscode.TextDocument,
  options: { readonly preserveFocus?: boolean; readonly selection?: vscode.Range; readonly beside?: boolean } = {},
): Promise<vscode.TextEditor> {
  const { preserveFocus = false, selection, beside = true } = options;
  const open = placesOf(document.uri).find(({ viewType }) => viewType === undefined);
  const viewColumn = open?.column ?? (beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
  return vscode.window.showTextDocument(document, { viewColumn, preserveFocus, preview: false, selection });
}
