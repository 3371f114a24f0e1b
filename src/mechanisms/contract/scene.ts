import { figurePicture } from '../../drawing/figure/picture.ts';
import type { Cell, Frame, Picture } from '../../drawing/picture.ts';
import { wordsPicture } from '../../drawing/words.ts';
import type { Language } from '../../quantities/text.ts';
import type { Mechanism } from './mechanism.ts';
import type { Values } from './parameter.ts';
import type { Result } from './result.ts';

/**
 * Draws the picture of one mechanism from its values and its result. It is as wide as the frame; it may be taller where it needs to be.
 * Words are measured in the language that they will be read in. `at` is the point under the cross-hair, for what belongs to
 * that point only.
 */
export type Scene = (values: Values, result: Result, frame: Frame, language: Language, at?: Cell) => Picture;

/** The picture shown first on every surface: that of the mechanism, else its first figure, else its state in words. */
export function pictureOf(
  mechanism: Mechanism,
  values: Values,
  result: Result,
  frame: Frame,
  { at, language }: { readonly at?: Cell; readonly language: Language },
): Picture {
  if (mechanism.picture) return mechanism.picture(values, result, frame, language, at);
  const description = mechanism.describe(values, result);
  const [figure] = mechanism.figures(values, result);
  if (figure) return { ...figurePicture(figure, frame, language), description };
  return wordsPicture(mechanism.verdict(values, result), description, frame.width, language);
}
