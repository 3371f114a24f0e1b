/** Aligned columns for reading in a terminal. */
import { oneLine } from '../quantities/visible.ts';

export interface TextCell {
  readonly text: string;
  /** Colours the text after it was measured. */
  readonly paint?: (text: string) => string;
}

export interface TextColumn {
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Rows as lines; columns that are empty in every row are left out. */
export function textTable(columns: readonly TextColumn[], cells: readonly (readonly TextCell[])[]): readonly string[] {
  const rows = cells.map((row) => row.map((cell) => ({ ...cell, text: oneLine(cell.text) })));
  const widths = columns.map((_, column) => Math.max(0, ...rows.map((row) => columnsOf(row[column].text))));
  const used = columns.map((column, i) => ({ ...column, i })).filter(({ i }) => widths[i] > 0);
  return rows.map((row) =>
    used
      .map(({ align, i }) => {
        const { text, paint = (same: string) => same } = row[i];
        const space = ' '.repeat(widths[i] - columnsOf(text));
        return align === 'right' ? space + paint(text) : paint(text) + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Columns that a text takes in a terminal: two for East Asian wide characters, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
      ? 2
      : 1;
  }
  return columns;
}

/** A paragraph in lines of at most `width` columns, each after `indent`. */
export function paragraph(text: string, width: number, indent = ''): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (current !== '' && columnsOf(longer) > width - indent.length) {
        lines.push(indent + current);
        current = word;
      } else current = longer;
    }
    return [...lines, (indent + current).trimEnd()];
  });
}
