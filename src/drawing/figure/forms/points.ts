import { type Form, markerShape } from './form.ts';

/** Single marks. */
export const points: Form = {
  joined: false,
  standing: false,
  wide: false,
  leavesTrace: false,
  shapes: (at, look, { size }) => at.map((point) => markerShape(point, size * 0.3, look)),
  specimen: (x, end, y, size, look) => [markerShape([(x + end) / 2, y], size * 0.3, look)],
};
