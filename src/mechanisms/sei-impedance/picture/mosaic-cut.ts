/** A cut through the mosaic along one row of its maps. */

import { roundDown } from '../../../drawing/figure/ticks.ts';
import type { Cell, Ink, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, type Text, verbatim } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { FieldMap, Result } from '../../contract/result.ts';
import { afterCycles, percent } from '../words/description.ts';
import { BOLD, extent, SMALL } from './mosaic-maps.ts';

/** What the tones of the film mean. */
const TONES: readonly (readonly [name: Text, ink: Ink])[] = [
  [msg`inorganic`, 'film-inorganic'],
  [msg`organic`, 'film-organic'],
];

interface Cut {
  readonly at: Cell;
  readonly title: Text;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Thickness to scale along one row of the map, composition as tone, current as arrows. */
export function cutShapes(
  values: Values,
  maps: NonNullable<Result['maps']>,
  { at, title, left, width, top, height }: Cut,
  language: Language,
): Shape[] {
  const { thickness, inorganic_fraction, current } = maps;
  const { columns } = thickness;
  const mean = values.current_density_mA_per_cm2 as number;
  const slice = (map: FieldMap) => map.values.subarray(at[1] * columns, (at[1] + 1) * columns);
  const [heights, fractions, currents] = [slice(thickness), slice(inorganic_fraction), slice(current)];
  const metal = 14;
  const surface = top + height - metal;
  // One scale for every row and every moment.
  const thickest = Math.max((thickness.range ?? extent(thickness.values))[1], extent(heights)[1]);
  const ruler = roundDown(thickest);
  const perNanometre = (surface - top - 22) / thickest;
  const step = width / columns;
  const label = (text: Text, y: number): Shape => ({
    kind: 'text',
    at: [left - 5, y],
    text,
    size: SMALL,
    ink: 'muted',
    align: 'end',
    baseline: 'middle',
  });
  const shapes: Shape[] = [
    { kind: 'rectangle', corner: [left, top], width, height: surface - top, fill: { ink: 'electrolyte' } },
    { kind: 'rectangle', corner: [left, surface], width, height: metal, fill: { ink: 'metal' } },
    ...captions(values, title, left, width, surface + metal / 2, language),
    { ...label(verbatim('Li'), surface + metal / 2), size: 12, ink: 'foreground', bold: true } as Shape,
    label(verbatim('0'), surface - 5),
    label(readable(ruler, 2, true), surface - ruler * perNanometre),
    label(verbatim('nm'), surface - ruler * perNanometre - 12),
  ];
  for (let i = 0; i < columns; i++) {
    const tall = heights[i] * perNanometre;
    const box = { kind: 'rectangle', corner: [left + i * step, surface - tall], width: step + 0.4, height: tall } as const;
    shapes.push({ ...box, fill: { ink: 'film-organic' } }, { ...box, fill: { ink: 'film-inorganic', opacity: fractions[i] } });
  }
  const count = Math.max(6, Math.round(width / 34));
  for (let k = 0; k < count; k++) {
    // One arrow stands at the point itself.
    const i = (at[0] + Math.round((k / count) * columns)) % columns;
    const x = left + (i + 0.5) * step;
    const stroke = Math.max(0.6, Math.min(11, (3 * currents[i]) / mean));
    shapes.push(
      {
        kind: 'path',
        points: [
          [x, top + 3],
          [x, surface - 8],
        ],
        stroke: { ink: 'background', width: stroke + 2, opacity: 0.7 },
      },
      { kind: 'arrow', from: [x, top + 3], to: [x, surface], head: 5 + 1.7 * stroke, stroke: { ink: 'accent', width: stroke } },
    );
  }
  const x = left + (at[0] + 0.5) * step;
  return [
    ...shapes,
    {
      kind: 'path',
      points: [
        [x, top],
        [x, surface],
      ],
      stroke: { ink: 'foreground', width: 1, dash: [4, 4] },
    },
  ];
}

/**
 * On the strip of metal, as far as there is room: what the tones of the cut mean, after how many cycles, where it leads, and what
 * part of the film is pores that are too small to draw.
 */
function captions({ cycle, porosity }: Values, title: Text, left: number, width: number, middle: number, language: Language): Shape[] {
  const style = { kind: 'text', size: SMALL, ink: 'background', baseline: 'middle', bold: true } as const;
  const shapes: Shape[] = [];
  let x = left + 4;
  for (const [name, ink] of TONES) {
    shapes.push(
      {
        kind: 'rectangle',
        corner: [x, middle - 4],
        width: 8,
        height: 8,
        fill: { ink },
        stroke: { ink: 'background', width: 1 },
      },
      { ...style, at: [x + 12, middle], text: name },
    );
    x += 26 + BOLD * estimateWidth(say(name, language), SMALL);
  }
  let end = left + width - 4;
  const pores = porosity === 0 ? [] : [msg`${percent(porosity as number)} pores`];
  for (const text of [...(cycle === 0 ? [] : [afterCycles(cycle as number)]), title, ...pores]) {
    const wide = BOLD * estimateWidth(say(text, language), SMALL);
    if (end - wide < x) break;
    shapes.push({ ...style, at: [end, middle], text, align: 'end' });
    end -= wide + 14;
  }
  return shapes;
}
