/** Draws the picture of one mechanism from its values and its result. */
import type { Result, Values } from '../mechanisms/mechanism.ts';
import type { Frame, Picture } from './picture.ts';

export type Scene = (values: Values, result: Result, frame: Frame) => Picture;
