import type { Form } from './form.ts';

/** Points joined by a line. */
export const curve: Form = {
  joined: true,
  standing: false,
  wide: false,
  leavesTrace: true,
  shapes: (points, { stroke }) => [{ kind: 'path', points, stroke }],
  specimen: (x, end, y, _size, { stroke }) => [
    {
      kind: 'path',
      points: [
        [x, y],
        [end, y],
      ],
      stroke,
    },
  ],
};
