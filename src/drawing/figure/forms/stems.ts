import type { Shape } from '../../picture.ts';
import { curve } from './curve.ts';
import { type Form, markerShape } from './form.ts';
import { points } from './points.ts';

/** Marks that drop to the axis. */
export const stems: Form = {
  joined: false,
  standing: true,
  wide: false,
  leavesTrace: true,
  shapes: (at, look, { floor, size }) =>
    at.flatMap(([x, y]): Shape[] => [
      {
        kind: 'path',
        points: [
          [x, floor],
          [x, y],
        ],
        stroke: { ink: look.stroke.ink, width: look.stroke.width },
      },
      markerShape([x, y], size * 0.28, look),
    ]),
  specimen: (x, end, y, size, look) => [...curve.specimen(x, end, y, size, look), ...points.specimen(x, end, y, size, look)],
};
