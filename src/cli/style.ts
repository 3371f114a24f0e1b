/** Colours for a terminal; without one every function gives its text back. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  warning(text: string): string;
}

const plain = (text: string) => text;
export const PLAIN: Style = { strong: plain, faint: plain, good: plain, bad: plain, warning: plain };

const sgr = (code: number) => (text: string) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[${code < 10 ? 22 : 39}m`);
export const COLOURED: Style = { strong: sgr(1), faint: sgr(2), good: sgr(32), bad: sgr(31), warning: sgr(33) };
