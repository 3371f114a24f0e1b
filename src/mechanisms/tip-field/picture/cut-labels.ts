/** Dimensions, names and the scale bar of the cut. */

import { roundDown } from '../../../drawing/figure/ticks.ts';
import type { Point, Shape, Stroke } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { type Language, msg, say, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import type { Tip } from './tip.ts';
import type { View } from './view.ts';

/** The height and its line beside the foot; `beside` where there is room for the words to the left of the line. */
export function heightLabel({ box, origin, scale }: View, tip: Tip, language: Language) {
  const line = Math.max(box.left + 14, origin[0] - tip.baseRadius * scale - 22);
  const words = sequence(['h =', quantity('_um', tip.height, 3, true)]);
  const width = estimateWidth(say(words, language), textSize(box));
  return { line, words, width, beside: line - 12 - box.left > width };
}

function textSize(box: { readonly width: number }): number {
  return box.width < 420 ? 11 : 12;
}

export function labelShapes(view: View, tip: Tip, values: Values, result: Result, language: Language): Shape[] {
  const { box, origin, scale } = view;
  const small = box.width < 420;
  const size = textSize(box);
  const shapes: Shape[] = [];
  const text = (
    at: Point,
    words: Text,
    options: { align?: 'start' | 'middle' | 'end'; ink?: 'foreground' | 'muted' | 'background' } = {},
  ) =>
    shapes.push({
      kind: 'text',
      at,
      text: words,
      size,
      ink: options.ink ?? 'foreground',
      align: options.align ?? 'start',
      baseline: 'middle',
      halo: options.ink !== 'background',
    });

  // Height, beside the foot, and the circle that touches the apex.
  const half = tip.baseRadius * scale;
  const { line: left, words: heightWords, width: wordsWidth, beside: besideLine } = heightLabel(view, tip, language);
  const [, apexY] = view.at(0, tip.height);
  const thin: Stroke = { ink: 'foreground', width: 1, opacity: 0.8 };
  shapes.push(
    {
      kind: 'path',
      points: [
        [left, origin[1]],
        [left, apexY],
      ],
      stroke: thin,
    },
    {
      kind: 'path',
      points: [
        [left - 4, apexY],
        [left + 4, apexY],
      ],
      stroke: thin,
    },
    {
      kind: 'path',
      points: [
        [left - 4, origin[1]],
        [left + 4, origin[1]],
      ],
      stroke: thin,
    },
  );
  // Left of its line, or above it where the frame is too narrow.
  if (besideLine) text([left - 7, Math.min((origin[1] + apexY) / 2, origin[1] - 24)], heightWords, { align: 'end' });
  else text([Math.max(left - wordsWidth / 2, box.left + 5), Math.max(apexY - 11, box.top + 46)], heightWords);
  const circle = tip.apexRadius * scale;
  if (circle > 3 && circle < box.height) {
    shapes.push({
      kind: 'circle',
      center: [origin[0], apexY + circle],
      radius: circle,
      stroke: { ink: 'background', width: 1, dash: [2, 3] },
    });
  }
  const beside = Math.min(half * 0.8, circle) + 16;
  text(
    [Math.min(origin[0] + beside, box.left + box.width - 84), Math.min(Math.max(apexY - 4, box.top + 30), origin[1] - 42)],
    sequence(['ρ =', quantity('_um', tip.apexRadius, 3, true)]),
  );

  // Scale bar and names.
  const length = roundDown((0.24 * box.width) / scale);
  const barY = box.top + box.height - 9;
  const barX = box.left + 12;
  shapes.push({
    kind: 'path',
    points: [
      [barX, barY],
      [barX + length * scale, barY],
    ],
    stroke: { ink: 'background', width: 3 },
  });
  shapes.push({
    kind: 'text',
    at: [barX + length * scale + 6, barY],
    text: quantity('_um', length, 1, true),
    size: size - 1,
    ink: 'background',
    baseline: 'middle',
  });
  shapes.push({
    kind: 'text',
    at: [box.left + box.width - 10, barY - 2],
    text: msg`lithium`,
    size,
    ink: 'background',
    align: 'end',
    baseline: 'middle',
    bold: true,
  });
  text([box.left + 10, box.top + 14], msg`electrolyte`, { ink: 'muted' });
  const salt = result.scalars.surface_concentration_mol_per_L;
  if (typeof salt === 'number' && salt < 0.95 * (values.salt_concentration_mol_per_L as number)) {
    const concentration = quantity('_mol_per_L', salt);
    text([box.left + 10, box.top + 14 + size + 4], small ? msg`salt ${concentration}` : msg`salt at the surface ${concentration}`, {
      ink: 'muted',
    });
  }
  if (!tip.group && values.distribution !== 'primary' && (values.film_resistance_ohm_cm2 as number) > 0) {
    text([box.left + box.width - 10, origin[1] - 20], verbatim('SEI'), { align: 'end', ink: 'muted' });
  }
  return shapes;
}
