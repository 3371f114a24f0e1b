/** The cut to scale: lithium and its tip, the film as a skin, field lines, equipotentials, currents, dimensions. */
import type { Shape } from '../../../drawing/picture.ts';
import type { Language } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import { bodyShapes } from './body.ts';
import { currentShapes } from './current-arrows.ts';
import { labelShapes } from './cut-labels.ts';
import { fieldShapes } from './field-lines.ts';
import type { Tip } from './tip.ts';
import type { View } from './view.ts';

export function cutShapes(view: View, tip: Tip, values: Values, result: Result, language: Language): Shape[] {
  const { box } = view;
  const ratio = result.scalars.tip_to_flat_current_ratio;
  return [
    { kind: 'rectangle', corner: [box.left, box.top], width: box.width, height: box.height, rounding: 4, fill: { ink: 'electrolyte' } },
    {
      kind: 'clip',
      corner: [box.left, box.top],
      width: box.width,
      height: box.height,
      shapes: [
        ...fieldShapes(view, tip),
        ...bodyShapes(view, tip, values),
        ...currentShapes(view, tip, typeof ratio === 'number' ? ratio : undefined, language),
        ...labelShapes(view, tip, values, result, language),
      ],
    },
  ];
}
