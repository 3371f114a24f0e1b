/** The cut through the patches of an SEI, with the current through each. */
import type { Scene } from '../scene.ts';

export const drawSeiImpedance: Scene = (_values, _result, { width, height }) => ({
  width,
  height,
  description: 'A cut through the patches of the SEI.',
  shapes: [],
  handles: [],
});
