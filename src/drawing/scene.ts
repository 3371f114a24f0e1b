/**
 * Draws the picture of one mechanism from its values and its result. It is as wide as the frame; it may be taller where it needs to be.
 * `at` is the point under the cross-hair, for what belongs to that point only.
 */
import type { Values } from '../mechanisms/parameter.ts';
import type { Result } from '../mechanisms/result.ts';
import type { Cell, Frame, Picture } from './picture.ts';

export type Scene = (values: Values, result: Result, frame: Frame, at?: Cell) => Picture;
