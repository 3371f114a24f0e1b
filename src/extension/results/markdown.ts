/** Pieces of a Markdown page. */

import { plain } from '../../language/index.ts';

type Cell = string | number;

/** A table; cells are Markdown already, except that a bar would end them. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[], alignRight: readonly boolean[] = []): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, i) => (alignRight[i] ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** An SVG document as an image. */
export function image(svg: string, alternative: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `![${plain(alternative)}](data:image/svg+xml;base64,${btoa(binary)})`;
}
