/** A state in words as a picture, where there is nothing to draw. */
import { type Language, say, type Text, verbatim } from '../quantities/text.ts';
import { wrap } from './figure/wrap.ts';
import type { Picture, Shape } from './picture.ts';
import { literalText } from './rich-text.ts';

const EDGE = 16;
const HEADING = 18;
const BODY = 13;

/** The heading in bold and the text below it, laid out in a language; as high as they need. */
export function wordsPicture(heading: Text, text: Text, width: number, language: Language): Picture {
  const shapes: Shape[] = [];
  let bottom = EDGE;
  const write = (words: Text, size: number, bold: boolean) => {
    for (const line of wrap(literalText(say(words, language)), size, width - 2 * EDGE)) {
      shapes.push({ kind: 'text', at: [EDGE, bottom], text: verbatim(line), size, ink: 'foreground', baseline: 'top', bold });
      bottom += 1.45 * size;
    }
  };
  write(heading, HEADING, true);
  bottom += 0.5 * BODY;
  write(text, BODY, false);
  return { width, height: Math.ceil(bottom + EDGE), description: text, shapes, handles: [] };
}
