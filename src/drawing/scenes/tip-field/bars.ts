/** Two bars side by side: the field at the apex and the current at the tip, both relative to flat. Their difference is the lesson. */
import { readable } from '../../../mechanisms/numbers.ts';
import type { Fill, Shape } from '../../picture.ts';
import type { Box } from './layout.ts';

export function barShapes(box: Box, field: number | undefined, current: number | undefined): Shape[] {
  const size = box.width < 120 ? 11 : 12;
  const titleHeight = 38;
  const nameHeight = 34;
  const top = box.top + titleHeight + 20;
  const bottom = box.top + box.height - nameHeight - 4;
  const highest = Math.max(field ?? 1, current ?? 1, 1.2);
  const lowest = Math.min(0, current ?? 0);
  const scale = (bottom - top) / (highest - lowest);
  const y = (value: number) => bottom - (value - lowest) * scale;
  const left = box.left + 10;
  const right = box.left + box.width - 4;
  const width = Math.min(46, (right - left - 26) / 2);
  const centers = [left + (right - left) * 0.27, left + (right - left) * 0.75];
  const shapes: Shape[] = [
    { kind: 'text', at: [box.left + 4, box.top + 12], text: 'At the tip,', size, ink: 'foreground', bold: true, baseline: 'middle' },
    { kind: 'text', at: [box.left + 4, box.top + 28], text: 'relative to flat', size, ink: 'foreground', bold: true, baseline: 'middle' },
  ];
  const bar = (center: number, value: number | undefined, name: readonly string[], fill: Fill) => {
    if (value !== undefined) {
      const from = y(Math.max(0, value));
      const to = y(Math.min(0, value));
      shapes.push({
        kind: 'rectangle',
        corner: [center - width / 2, from],
        width,
        height: Math.max(1, to - from),
        fill,
        stroke: { ink: fill.ink, width: 1 },
      });
      shapes.push({
        kind: 'text',
        at: [center, from - 4],
        text: `×${readable(value)}`,
        size: size + 2,
        ink: 'foreground',
        bold: true,
        align: 'middle',
        baseline: 'bottom',
        halo: true,
      });
    } else shapes.push({ kind: 'text', at: [center, bottom - 8], text: 'none', size, ink: 'muted', align: 'middle', baseline: 'bottom' });
    for (const [i, line] of name.entries())
      shapes.push({
        kind: 'text',
        at: [center, box.top + box.height - nameHeight + 8 + 14 * i],
        text: line,
        size,
        ink: 'foreground',
        align: 'middle',
        baseline: 'middle',
      });
  };
  bar(centers[0], field, ['field', '(shape)'], { ink: 'accent' });
  bar(centers[1], current, ['current', '(plating)'], { ink: 'series-2', hatch: 'diagonal' });
  shapes.push(
    {
      kind: 'path',
      points: [
        [left - 4, y(0)],
        [right, y(0)],
      ],
      stroke: { ink: 'foreground', width: 1 },
    },
    {
      kind: 'path',
      points: [
        [left - 4, y(1)],
        [right, y(1)],
      ],
      stroke: { ink: 'foreground', width: 1, dash: [4, 3], opacity: 0.75 },
    },
  );
  return shapes;
}
