/** A state in words as a picture, where there is nothing to draw. */
import { wrap } from './figure/wrap.ts';
import type { Picture, Shape } from './picture.ts';
import { literalText } from './rich-text.ts';

const EDGE = 16;
const HEADING = 18;
const BODY = 13;

/** The heading in bold and the text below it, both in one language; as high as they need. */
export function wordsPicture(heading: string, text: string, width: number): Picture {
  const shapes: Shape[] = [];
  let bottom = EDGE;
  const write = (words: string, size: number, bold: boolean) => {
    for (const line of wrap(literalText(words), size, width - 2 * EDGE)) {
      shapes.push({ kind: 'text', at: [EDGE, bottom], text: line, size, ink: 'foreground', baseline: 'top', bold });
      bottom += 1.45 * size;
    }
  };
  write(heading, HEADING, true);
  bottom += 0.5 * BODY;
  write(text, BODY, false);
  return { width, height: Math.ceil(bottom + EDGE), description: text, shapes, handles: [] };
}
