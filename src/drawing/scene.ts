/** Draws the picture of one mechanism from its values and its result. It is as wide as the frame; it may be taller where it needs to be. */
import type { Result, Values } from '../mechanisms/mechanism.ts';
import type { Frame, Picture } from './picture.ts';

export type Scene = (values: Values, result: Result, frame: Frame) => Picture;
