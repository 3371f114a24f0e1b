/** Bars side by side: the field at the apex and the current at the tip, relative to flat. Their difference is the lesson. */

import type { Fill, Region, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, type Text } from '../../../quantities/text.ts';
import { times } from './factor.ts';
import type { Box } from './layout.ts';

export interface Bar {
  /** One or two short lines. */
  readonly name: readonly Text[];
  readonly value: number | undefined;
  readonly fill: Fill;
  readonly explanation: Text;
}

export function barShapes(
  box: Box,
  heading: Text,
  bars: readonly Bar[],
  language: Language,
): { readonly shapes: Shape[]; readonly regions: Region[] } {
  const crowded = bars.length > 2;
  const size = crowded || box.width < 120 ? 11 : 12;
  const titleHeight = 38;
  const nameHeight = 34;
  const top = box.top + titleHeight + 20;
  const bottom = box.top + box.height - nameHeight - 4;
  const values = bars.flatMap(({ value }) => value ?? []);
  const highest = Math.max(...values, 1.2);
  const lowest = Math.min(0, ...values);
  const scale = (bottom - top) / (highest - lowest);
  const y = (value: number) => bottom - (value - lowest) * scale;
  const left = box.left + (crowded ? 4 : 10);
  const right = box.left + box.width - 4;
  const pitch = (right - left) / bars.length;
  const width = Math.min(46, pitch * 0.78);
  const shapes: Shape[] = [
    { kind: 'text', at: [box.left + 4, box.top + 12], text: heading, size: 12, ink: 'foreground', bold: true, baseline: 'middle' },
    {
      kind: 'text',
      at: [box.left + 4, box.top + 28],
      text: msg`relative to flat`,
      size: 12,
      ink: 'foreground',
      bold: true,
      baseline: 'middle',
    },
  ];
  const regions: Region[] = [];
  const words = bars.map(({ value }) => (value === undefined ? msg`none` : crowded ? readable(value) : times(value)));
  const large = crowded ? size : size + 2;
  // Long numbers side by side must not run into each other.
  const widest = Math.max(...words.map((text) => estimateWidth(say(text, language), large)));
  const valueSize = widest > pitch ? Math.max(9, (large * pitch) / widest) : large;
  for (const [i, { name, value, fill, explanation }] of bars.entries()) {
    const center = left + pitch * (i + 0.5);
    if (value === undefined) {
      shapes.push({ kind: 'text', at: [center, y(0) - 8], text: words[i], size, ink: 'muted', align: 'middle', baseline: 'bottom' });
    } else {
      const from = y(Math.max(0, value));
      const height = Math.max(1, y(Math.min(0, value)) - from);
      shapes.push(
        { kind: 'rectangle', corner: [center - width / 2, from], width, height, fill, stroke: { ink: fill.ink, width: 1 } },
        {
          kind: 'text',
          at: [center, from - 4],
          text: words[i],
          size: valueSize,
          ink: 'foreground',
          bold: true,
          align: 'middle',
          baseline: 'bottom',
          halo: true,
        },
      );
    }
    // Where it is tight the first line has to do.
    for (const [k, line] of name.slice(0, pitch < 38 ? 1 : 2).entries()) {
      const at = [center, box.top + box.height - nameHeight + 8 + 14 * k] as const;
      shapes.push({ kind: 'text', at, text: line, size: crowded ? 10 : size, ink: 'foreground', align: 'middle', baseline: 'middle' });
    }
    regions.push({ title: explanation, corner: [center - pitch / 2, top - 18], width: pitch, height: bottom - top + 18 + nameHeight });
  }
  const line = (value: number, dashed: boolean): Shape => ({
    kind: 'path',
    points: [
      [left - 4, y(value)],
      [right, y(value)],
    ],
    stroke: { ink: 'foreground', width: 1, ...(dashed ? { dash: [4, 3], opacity: 0.75 } : {}) },
  });
  shapes.push(line(0, false), line(1, true));
  return { shapes, regions };
}
