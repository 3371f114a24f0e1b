/** Pictures of a Markdown page: the page holds them. */
import { image, type Markdown } from '../../language/index.ts';

/** An SVG document as an image. */
export function picture(svg: string, alternative: string): Markdown {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return image(alternative, `data:image/svg+xml;base64,${btoa(binary)}`);
}
