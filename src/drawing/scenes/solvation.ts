import type { Scene } from '../scene.ts';

export const drawSolvation: Scene = (_values, _result, frame) => ({
  width: frame.width,
  height: frame.height,
  description: 'Li⁺ beside a film, through two lenses.',
  shapes: [],
  handles: [],
});
