/** Text with scripts where markup cannot go (inside a chart): digits and signs become Unicode scripts, the rest stays on the line. */
import { textRuns } from '../../drawing/rich-text.ts';

const SUPER: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
  i: 'ⁱ',
};
const SUB: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
};

export function inline(text: string): string {
  return textRuns(text)
    .map(({ text: run, script }) => {
      const table = script === 'super' ? SUPER : script === 'sub' ? SUB : undefined;
      const characters = [...run];
      if (!table || !characters.every((character) => character in table)) return run;
      return characters.map((character) => table[character]).join('');
    })
    .join('');
}
