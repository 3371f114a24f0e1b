/** The chapters of the paper, for grouping. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { msg } from '../../quantities/text.ts';
import { t } from '../texts.ts';

/** The chapter that a section belongs to: `2` of `2.1`, `3` of `3.1(2)`. */
export function chapterOf({ paper }: Mechanism): string {
  return paper.section.match(/\d+/)?.[0] ?? '';
}

export function chapterTitle(chapter: string): string {
  const titles: Readonly<Record<string, string>> = {
    '2': t(msg`Failure by corrosion`),
    '3': t(msg`Regulation by dipoles`),
  };
  return titles[chapter] ?? t(msg`Chapter ${chapter}`);
}
