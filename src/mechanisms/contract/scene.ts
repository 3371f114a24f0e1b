/**
 * Draws the picture of one mechanism from its values and its result. It is as wide as the frame; it may be taller where it needs to be.
 * `at` is the point under the cross-hair, for what belongs to that point only.
 */

import type { Cell, Frame, Picture } from '../../drawing/picture.ts';
import type { Values } from './parameter.ts';
import type { Result } from './result.ts';

export type Scene = (values: Values, result: Result, frame: Frame, at?: Cell) => Picture;
