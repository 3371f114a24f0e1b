/** The chapters of the paper, for grouping. */
import * as vscode from 'vscode';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';

/** The chapter that a section belongs to: `2` of `2.1`, `3` of `3.1(2)`. */
export function chapterOf({ paper }: Mechanism): string {
  return paper.section.match(/\d+/)?.[0] ?? '';
}

export function chapterTitle(chapter: string): string {
  const titles: Readonly<Record<string, string>> = {
    '2': vscode.l10n.t('Failure by corrosion'),
    '3': vscode.l10n.t('Regulation by dipoles'),
  };
  return titles[chapter] ?? vscode.l10n.t('Chapter {0}', chapter);
}
