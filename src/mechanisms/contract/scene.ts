import { figurePicture } from '../../drawing/figure/picture.ts';
import type { Cell, Frame, Picture } from '../../drawing/picture.ts';
import { wordsPicture } from '../../drawing/words.ts';
import { say } from '../../quantities/text.ts';
import type { Mechanism } from './mechanism.ts';
import type { Values } from './parameter.ts';
import type { Result } from './result.ts';

/**
 * Draws the picture of one mechanism from its values and its result. It is as wide as the frame; it may be taller where it needs to be.
 * `at` is the point under the cross-hair, for what belongs to that point only.
 */
export type Scene = (values: Values, result: Result, frame: Frame, at?: Cell) => Picture;

/** The picture shown first on every surface: that of the mechanism, else its first figure, else its state in words. */
export function pictureOf(
  mechanism: Mechanism,
  values: Values,
  result: Result,
  frame: Frame,
  { at, language = 'en' }: { readonly at?: Cell; readonly language?: string } = {},
): Picture {
  if (mechanism.picture) return mechanism.picture(values, result, frame, at);
  const description = mechanism.describe(values, result);
  const [figure] = mechanism.figures(values, result);
  if (figure) return { ...figurePicture(figure, frame, undefined, language), description };
  return { ...wordsPicture(say(mechanism.verdict(values, result), language), say(description, language), frame.width), description };
}
