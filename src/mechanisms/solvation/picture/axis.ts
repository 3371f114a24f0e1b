/** The height axis that both lenses share, and the scale bar. */

import { roundStep } from '../../../drawing/figure/ticks.ts';
import type { Shape } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { verbatim } from '../../../quantities/text.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { CONTACT_NM } from '../words/remarks.ts';
import { label } from './actors.ts';
import type { Layout, Panel } from './layout.ts';

export function drawAxis(values: SolvationValues, layout: Layout): Shape[] {
  const panels = layout.stacked ? layout.panels : [layout.panels[1]];
  return panels.flatMap((panel) => axisOf(values, layout, panel));
}

function axisOf(values: SolvationValues, layout: Layout, panel: Panel): Shape[] {
  const { scale, axis, view } = layout;
  const x = axis.left + axis.width - (layout.stacked ? 5 : 9);
  const y = (height: number) => panel.surface - height * scale;
  const step = roundStep(view / 5);
  const shapes: Shape[] = [
    {
      kind: 'path',
      points: [
        [x, panel.sceneTop + 4],
        [x, panel.surface],
      ],
      stroke: { ink: 'muted', width: 1 },
    },
    label(verbatim('z / nm'), [x + 2, panel.sceneTop - 8], { align: 'end', ink: 'muted', size: 10.5 }),
  ];
  const ionY = y(values.ion_height_nm);
  for (let height = 0; height <= view - step * 0.2; height += step) {
    const tickY = y(height);
    shapes.push({
      kind: 'path',
      points: [
        [x - 4, tickY],
        [x, tickY],
      ],
      stroke: { ink: 'muted', width: 1 },
    });
    if (Math.abs(tickY - ionY) > 13)
      shapes.push(label(readable(height, 3, true), [x - 7, tickY], { align: 'end', ink: 'muted', size: 10.5 }));
  }
  if (CONTACT_NM * scale > 3) {
    shapes.push({
      kind: 'path',
      points: [
        [x - 4, y(CONTACT_NM)],
        [x, y(CONTACT_NM)],
      ],
      stroke: { ink: 'foreground', width: 1 },
    });
  }
  shapes.push(label(readable(values.ion_height_nm, 3, true), [x - 7, ionY], { align: 'end', bold: true }));
  return shapes;
}

/** A length to compare with, in the last panel. */
export function drawScaleBar(layout: Layout): Shape[] {
  const panel = layout.panels[1];
  const length = roundStep((panel.width * 0.12) / layout.scale);
  const left = panel.left + 8;
  const y = panel.sceneTop + 10;
  const right = left + length * layout.scale;
  return [
    {
      kind: 'path',
      points: [
        [left, y],
        [right, y],
      ],
      stroke: { ink: 'foreground', width: 2 },
    },
    ...[left, right].map(
      (x): Shape => ({
        kind: 'path',
        points: [
          [x, y - 4],
          [x, y + 4],
        ],
        stroke: { ink: 'foreground', width: 1 },
      }),
    ),
    label(quantity('_nm', length, 2, true), [(left + right) / 2, y + 6], { align: 'middle', baseline: 'top', size: 10.5 }),
  ];
}
