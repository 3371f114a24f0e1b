/** The tip: a cut through metal, film and electrolyte with the field lines, and what the tip gains by them. */
import type { Scene } from '../scene.ts';

export const drawTipField: Scene = (_values, _result, frame) => ({
  width: frame.width,
  height: frame.height,
  description: 'A lithium tip on flat lithium.',
  shapes: [],
  handles: [],
});
