import { estimateWidth } from '../rich-text.ts';

/** Chinese has no spaces: a line may end before any ideograph that no bracket opens, except inside a script. */
const BREAK = /(?= )|(?<=[^ （《“])(?=[\u4e00-\u9fff](?![^{}]{0,40}\}))/;

/** What stays on one line, each with the space before it. */
export function unbroken(text: string): readonly string[] {
  return text.split(BREAK);
}

/** Lines of text not wider than `width` pixels, broken at spaces and between ideographs; a single long word stays whole. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of unbroken(text)) {
    const longer = lines.length > 0 ? lines[lines.length - 1] + piece : piece;
    if (lines.length > 0 && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(lines.length > 0 ? piece.replace(/^ /, '') : piece);
  }
  return lines;
}
