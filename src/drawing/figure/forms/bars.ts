import type { Form } from './form.ts';

/** Bars centred on x; those of several lines stand side by side. */
export const bars: Form = {
  joined: false,
  standing: true,
  wide: true,
  leavesTrace: false,
  shapes(points, { stroke }, { floor, size, index, count }) {
    const xs = points.map(([x]) => x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - xs[i]);
    const width = Math.max(2, Math.min((0.76 * Math.min(...gaps)) / count, size * 4));
    const left = width * (index - count / 2);
    return points.map(([x, y]) => ({
      kind: 'rectangle',
      corner: [x + left, Math.min(y, floor)],
      width,
      height: Math.abs(floor - y),
      fill: { ink: stroke.ink },
    }));
  },
  specimen: (x, end, y, size, { stroke }) => [
    {
      kind: 'rectangle',
      corner: [(x + end) / 2 - size * 0.4, y - size * 0.35],
      width: size * 0.8,
      height: size * 0.7,
      fill: { ink: stroke.ink },
    },
  ],
};
