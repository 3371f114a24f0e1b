/** Text with subscripts and superscripts, laid out once for canvas, SVG and HTML. */
import { type Language, say, Text } from '../quantities/text.ts';

interface TextRun {
  readonly text: string;
  readonly script: 'normal' | 'sub' | 'super';
}

/**
 * `_` starts a subscript and `^` a superscript. It takes what stands in braces, else a leading sign and the letters and digits that
 * follow (`κ_ss`, `Li^+`, `10^−3`, `e^{−x/λ}`, `i_tip/i_flat`). A marker with nothing to take, or after a backslash, is an ordinary
 * character.
 */
const SCRIPT = /\\([_^])|([_^])(?:\{([^}]*)\}|([+\-−]?[\p{L}\p{N}]+|[+\-−∞∥⊥*]))/gu;

export function textRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let plain = '';
  let end = 0;
  const flush = () => {
    if (plain !== '') runs.push({ text: plain, script: 'normal' });
    plain = '';
  };
  for (const { index, 0: whole, 1: literal, 2: marker, 3: braced, 4: bare } of text.matchAll(SCRIPT)) {
    plain += text.slice(end, index) + (literal ?? '');
    end = index + whole.length;
    if (literal !== undefined) continue;
    flush();
    runs.push({ text: braced ?? bare, script: marker === '_' ? 'sub' : 'super' });
  }
  plain += text.slice(end);
  flush();
  return runs.length > 0 ? runs : [{ text: '', script: 'normal' }];
}

/** Text that is no formula: keys, messages. */
export function literalText(text: string): string {
  return text.replace(/[_^]/g, '\\$&');
}

class Literal extends Text {
  readonly text: Text;

  constructor(text: Text) {
    super();
    this.text = text;
  }

  in(language: Language): string {
    return literalText(say(this.text, language));
  }
}

/** What an author called something, where formulas stand: in figures and pictures. */
export function literal(text: Text): Text {
  return new Literal(text);
}

/** The text without markers, for names and descriptions: a subscript that is a word stands apart (`i tip`, but `PF6`). */
export function plainText(text: string): string {
  return textRuns(text)
    .map((run) => (run.script === 'sub' && /^\p{L}{2}/u.test(run.text) ? ` ${run.text}` : run.text))
    .join('');
}

/** Size of a script against the size of its line. */
export const SCRIPT_SIZE = 0.7;

/** How far below the line's baseline a run stands, in pixels. */
export function scriptShift(run: TextRun, size: number): number {
  if (run.script === 'sub') return 0.22 * size;
  return run.script === 'super' ? -0.36 * size : 0;
}

/** From the `y` of a text shape down to its alphabetic baseline. Not left to the renderers: they disagree. */
export function baselineShift(baseline: 'top' | 'middle' | 'bottom', size: number): number {
  if (baseline === 'top') return 0.78 * size;
  return baseline === 'middle' ? 0.35 * size : -0.22 * size;
}

/**
 * Width in pixels without a font at hand: average advances of a plain sans-serif face, on the generous side.
 * Good to about a tenth; use it to leave room, never to align.
 */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const run of textRuns(text)) {
    const runSize = run.script === 'normal' ? size : size * SCRIPT_SIZE;
    for (const character of run.text) width += advance(character) * runSize;
  }
  return width;
}

function advance(character: string): number {
  if (/[ijl.,:;'|!\u2009]/u.test(character)) return 0.3;
  if (/[frt()/ -]/u.test(character)) return 0.36;
  if (/[mwMW%@]/u.test(character)) return 0.88;
  if (/[A-ZΩ−+=<>×]/u.test(character)) return 0.68;
  return character.charCodeAt(0) > 0x2e7f ? 1 : 0.57;
}
