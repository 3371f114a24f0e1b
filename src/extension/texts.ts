/** Texts said in the language of the editor, for tooltips, lists and pages. */
import * as vscode from 'vscode';
import { type Piece, paragraphs } from '../language/index.ts';
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Parameter, Source, Value } from '../mechanisms/contract/parameter.ts';
import type { Badge } from '../mechanisms/contract/result.ts';
import { levelWords, scalarWords, sourceWords, valueWords } from '../mechanisms/contract/wording.ts';
import type { LibraryValue } from '../mechanisms/materials/library.ts';
import { quantity } from '../quantities/numbers.ts';
import type { Scalar } from '../quantities/scalar.ts';
import { type Language, say, sequence, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';

let ofEditor: Language | undefined;

/** The language of the editor, with the words that VS Code loaded for us: those of `l10n/bundle.l10n.<id>.json`. */
export function language(): Language {
  ofEditor ??= { id: vscode.env.language, words: vscode.l10n.bundle ?? {} };
  return ofEditor;
}

/** The text in the language of the editor. */
export const t = (text: Text) => say(text, language());

export const badgeName = (badge: Badge) => t(levelWords(badge));
export const sourceText = (source: Source) => t(sourceWords(source));
export const valueText = (key: string, parameter: Parameter, value: Value) => t(valueWords(key, parameter, value));
export const scalarText = (mechanism: Mechanism, key: string, scalar: Scalar) => t(scalarWords(mechanism, key, scalar));

/** A number of a library as people read it, with what it is where it is not quite what its column says. */
export function libraryValueText(key: string, { value, note }: LibraryValue): string {
  const text = quantity(key, value, 4, true);
  return t(note === undefined ? text : sequence([text, ' (', note, ')'], ''));
}

export function unitText(key: string): string {
  return unitOf(key).symbol;
}

/** Markdown for VS Code; nothing in it is HTML or runs a command. The only way to it, because a string is taken for words. */
export function markdown(...parts: readonly (Piece | undefined)[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(paragraphs(...parts).toString());
  text.supportThemeIcons = true;
  return text;
}
