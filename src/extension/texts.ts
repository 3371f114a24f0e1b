/** Facts of the mechanisms in the words of the editor: hovers, tooltips, lists. */
import * as vscode from 'vscode';
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Parameter, Source, Value } from '../mechanisms/contract/parameter.ts';
import type { Badge } from '../mechanisms/contract/result.ts';
import type { LibraryValue } from '../mechanisms/materials/library.ts';
import { quantity } from '../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { say, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';

export const t = (text: Text) => say(text, vscode.env.language);

export function badgeName(badge: Badge): string {
  return {
    established: vscode.l10n.t('established'),
    'consistent-with-data': vscode.l10n.t('consistent with data'),
    hypothesis: vscode.l10n.t('hypothesis'),
  }[badge];
}

const BADGE_ICONS: Readonly<Record<Badge, string>> = { established: 'verified', 'consistent-with-data': 'pass', hypothesis: 'question' };

export function badgeIcon(badge: Badge): string {
  return BADGE_ICONS[badge];
}

/** How far a number may be cited, and where it is from. */
export function sourceText(source: Source): string {
  const citation = source.citation === undefined ? '' : t(source.citation);
  switch (source.kind) {
    case 'read':
      return citation;
    case 'derived':
      return vscode.l10n.t('derived and checked here: {0}', citation);
    case 'recalled':
      return vscode.l10n.t('recalled, check before citing: {0}', citation);
    case 'illustrative':
      return citation === '' ? vscode.l10n.t('illustrative, not measured') : vscode.l10n.t('illustrative, not measured: {0}', citation);
    case 'modelling-choice':
      return citation === '' ? vscode.l10n.t('a choice of the model') : vscode.l10n.t('a choice of the model: {0}', citation);
  }
}

/** A value as people read it. */
export function valueText(key: string, parameter: Parameter, value: Value): string {
  if (parameter.kind === 'number') return quantity(key, value as number, 4, true);
  if (parameter.kind === 'enumeration') return t(parameter.options[value as string]?.title ?? String(value));
  if (parameter.kind === 'switch') return value ? vscode.l10n.t('on') : vscode.l10n.t('off');
  const rows = (value as readonly unknown[]).length;
  return rows === 1 ? vscode.l10n.t('1 row') : vscode.l10n.t('{0} rows', rows);
}

/** A number of a library as people read it, with what it is where it is not quite what its column says. */
export function libraryValueText(key: string, { value, note }: LibraryValue): string {
  const text = quantity(key, value, 4, true);
  return note === undefined ? text : `${text} (${t(note)})`;
}

export function rangeText(key: string, [minimum, maximum]: readonly [number, number]): string {
  return vscode.l10n.t('{0} to {1}', quantity(key, minimum, 4, true), quantity(key, maximum, 4, true));
}

/** A result as people read it: a number with its unit, a verdict in words, or why there is none. */
export function scalarText(mechanism: Mechanism, key: string, scalar: Scalar, digits = 3): string {
  if (isAbsent(scalar)) return vscode.l10n.t('no value: {0}', t(scalar.absent));
  if (typeof scalar === 'number') return quantity(key, scalar, digits, Number.isInteger(scalar));
  return t(mechanism.outputs[key]?.verdicts?.[scalar]?.title ?? scalar);
}

export function unitText(key: string): string {
  return unitOf(key).symbol;
}

/** `R_f` with its subscript, as Markdown. */
export function symbolMarkdown(symbol: string): string {
  return `*${symbol.replace(/[*\\`]/g, '\\$&')}*`;
}

/** A Markdown text that may contain what authors wrote: nothing in it is HTML or a command. */
export function markdown(...paragraphs: readonly (string | undefined)[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n'));
  text.supportThemeIcons = true;
  return text;
}
