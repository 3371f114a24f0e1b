/** Colours for a terminal; without one every function gives its text back, in one line. */
import { oneLine, visible } from '../quantities/visible.ts';

export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  warning(text: string): string;
}

export const PLAIN: Style = { strong: oneLine, faint: oneLine, good: oneLine, bad: oneLine, warning: oneLine };

/** Stands behind the escape in our own colours until they are written: nobody can guess it, so no file can colour anything. */
const SECRET = crypto.randomUUID();
const OURS = new RegExp(`\\u001b${SECRET}(\\[\\d+m)`);

const sgr = (code: number) => (text: string) =>
  text === '' ? '' : `\u001b${SECRET}[${code}m${oneLine(text)}\u001b${SECRET}[${code < 10 ? 22 : 39}m`;
export const COLOURED: Style = { strong: sgr(1), faint: sgr(2), good: sgr(32), bad: sgr(31), warning: sgr(33) };

/** The one door to the terminal: our own colours pass, every other control or hidden character is shown by its number. */
export function printable(text: string): string {
  // With a group in the expression every second piece is one of our colours.
  return text
    .split(OURS)
    .map((piece, at) => (at % 2 === 0 ? visible(piece) : `\u001b${piece}`))
    .join('');
}
