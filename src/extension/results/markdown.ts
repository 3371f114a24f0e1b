/** Pieces of a Markdown page. */

type Cell = string | number;

/** Text from a file in a table or heading: no markup, one line. */
export function plain(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}

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
