/** The cut: lithium below, the patches on it to scale, electrolyte above, and the current through each as arrows. */

import type { Point, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, type Text, verbatim } from '../../../quantities/text.ts';
import type { TableRow, Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import { pictureRuleOf } from '../model/film.ts';
import type { SeiValues } from '../parameters/index.ts';
import { percent } from '../words/description.ts';
import type { Layout } from './layout.ts';
import { closedPores, type Rectangle, solid } from './texture.ts';

/** Width of an arrow that carries the mean current density, and of the widest. */
const MEAN_ARROW = 4;
const WIDEST_ARROW = 15;
const SMALL = 11;

/** Slits of connected pores through a patch; together they are as wide as their share of it. */
function slits(
  { left, width }: { readonly left: number; readonly width: number },
  share: number,
): { readonly center: number; readonly width: number }[] {
  if (share === 0) return [];
  const count = width >= 90 ? 2 : 1;
  const places = count === 2 ? [0.25, 0.75] : [0.72];
  return places.map((place) => ({ center: left + place * width, width: Math.max(1.5, (share * width) / count) }));
}

function arrow(x: number, from: number, to: number, relativeCurrent: number): Shape[] {
  const width = Math.min(WIDEST_ARROW, Math.max(0.6, MEAN_ARROW * relativeCurrent));
  const head = 5 + 1.7 * width;
  return [
    {
      kind: 'path',
      points: [
        [x, from],
        [x, to - head],
      ],
      stroke: { ink: 'background', width: width + 2.5, opacity: 0.75 },
    },
    { kind: 'arrow', from: [x, from], to: [x, to], head, stroke: { ink: 'accent', width } },
  ];
}

type TextStyle = Omit<Extract<Shape, { kind: 'text' }>, 'kind' | 'text'>;

/** Bold letters are wider than the estimate. */
const widthOf = (text: Text, { size, bold }: Pick<TextStyle, 'size' | 'bold'>, language: Language) =>
  (bold ? 1.12 : 1) * estimateWidth(say(text, language), size);

/** Text where there is room for it. */
function fitting(text: Text, room: number, style: TextStyle, language: Language): Shape[] {
  return widthOf(text, style, language) <= room ? [{ kind: 'text', text, ...style }] : [];
}

/** Kept free on either side of a label: the grip of a boundary, with its arrows, covers so much; without one, neighbours stay apart. */
const GRIP = 17;
const GAP = 7;

/** One label per patch, in the longest wording for which all have room, else in the shortest; what does not fit its own patch is left out. */
function labelRow(
  layout: Layout,
  wordings: readonly ((index: number) => Text)[],
  y: number,
  margin: number,
  style: Omit<TextStyle, 'at'>,
  language: Language,
): Shape[] {
  const room = layout.patches.map(({ width }) => width - 2 * margin);
  const best =
    wordings.find((wording) => room.every((own, i) => widthOf(wording(i), style, language) <= own)) ?? wordings[wordings.length - 1];
  return layout.patches.flatMap(({ left, width }, i) => fitting(best(i), room[i], { ...style, at: [left + width / 2, y] }, language));
}

function ruler(layout: Layout): Shape[] {
  const x = layout.left - 6;
  const { surface, perNanometre, ruler } = layout;
  const half = ruler / 2;
  const text = (value: number): Shape => ({
    kind: 'text',
    at: [x - 5, surface - value * perNanometre],
    text: readable(value, 3, true),
    size: SMALL,
    ink: 'muted',
    align: 'end',
    baseline: 'middle',
  });
  const tick = (value: number): Shape => {
    const y = surface - value * perNanometre;
    return {
      kind: 'path',
      points: [
        [x - 3, y],
        [x, y],
      ],
      stroke: { ink: 'muted', width: 1 },
    };
  };
  return [
    {
      kind: 'path',
      points: [
        [x, surface - ruler * perNanometre],
        [x, surface],
      ],
      stroke: { ink: 'muted', width: 1 },
    },
    ...[0, half, ruler].flatMap((value) => [tick(value), text(value)]),
    {
      kind: 'text',
      at: [x, surface - ruler * perNanometre - 7],
      text: verbatim('nm'),
      size: SMALL,
      ink: 'muted',
      align: 'end',
      baseline: 'bottom',
    },
  ];
}

export function cut(values: Values, result: Result, layout: Layout, language: Language): Shape[] {
  const rows = values.patches as readonly TableRow[];
  const { series } = result;
  const mean = values.current_density_mA_per_cm2 as number;
  const byFraction = series.mixing_rule.y;
  const inorganicConductsBetter = byFraction[byFraction.length - 1] >= byFraction[0];
  const { left, right, cutTop, surface, cutBottom } = layout;
  const shapes: Shape[] = [
    { kind: 'rectangle', corner: [left, cutTop], width: right - left, height: surface - cutTop, fill: { ink: 'electrolyte' } },
    { kind: 'rectangle', corner: [left, surface], width: right - left, height: cutBottom - surface, fill: { ink: 'metal' } },
  ];
  const arrows: Shape[] = [];
  const labels: Shape[] = [];
  const tail = cutTop + 20;

  rows.forEach((row, i) => {
    const patch = layout.patches[i];
    const box: Rectangle = { left: patch.left, top: patch.top, width: patch.width, height: surface - patch.top };
    const connected = row.porosity * row.connected_pore_fraction;
    const closed = (row.porosity - connected) / (1 - connected);
    const pores = slits(patch, connected);
    shapes.push({
      kind: 'clip',
      corner: [box.left, box.top],
      width: box.width,
      height: box.height,
      shapes: [
        ...solid(box, surface, {
          inorganicFraction: row.inorganic_fraction,
          rule: pictureRuleOf(values as SeiValues, row.inorganic_fraction),
          inorganicConductsBetter,
        }),
        ...closedPores(box, surface, closed),
        ...pores.map(
          ({ center, width }): Shape => ({
            kind: 'rectangle',
            corner: [center - width / 2, box.top - 1],
            width,
            height: box.height + 2,
            fill: { ink: 'electrolyte' },
            stroke: { ink: 'muted', width: 0.6, opacity: 0.6 },
          }),
        ),
      ],
    });
    shapes.push({
      kind: 'path',
      points: [
        [box.left, surface],
        [box.left, box.top],
        [box.left + box.width, box.top],
        [box.left + box.width, surface],
      ],
      stroke: { ink: 'foreground', width: 1, opacity: 0.55 },
    });

    const relative = series.patch_current.y[i] / mean;
    const poreShare = series.patch_pore_share.y[i];
    if (pores.length === 0) {
      // Where the electrolyte mixes sideways the current differs along a patch: more arrows, each with the current of its place.
      const { x: places, y: local } = series.current_profile;
      const count = Math.max(1, Math.round(box.width / (local.length > 0 ? 50 : 130)));
      for (let k = 0; k < count; k++) {
        const x = box.left + ((k + 0.5) / count) * box.width;
        const place = Math.round(((x - left) / (right - left)) * (places.length - 1));
        arrows.push(...arrow(x, tail, surface, local.length > 0 ? local[place] / mean : relative));
      }
    } else {
      const solidPlace = pores.length === 2 ? 0.5 : 0.3;
      arrows.push(...arrow(box.left + solidPlace * box.width, tail, surface, (relative * (1 - poreShare)) / (1 - connected)));
      for (const { center } of pores) arrows.push(...arrow(center, tail, surface, (relative * poreShare) / connected));
    }
    labels.push(
      ...fitting(
        quantity('_nm', series.patch_thickness.y[i], 3, true),
        box.width / 2 - MEAN_ARROW * relative,
        { at: [box.left + 4, box.top - 3], size: SMALL, ink: 'foreground', align: 'start', baseline: 'bottom', halo: true },
        language,
      ),
    );
  });
  const share = (i: number) => percent(series.patch_current_share.y[i]);
  const area = (i: number) => percent(rows[i].area_fraction);
  return [
    ...shapes,
    ...ruler(layout),
    ...arrows,
    ...labels,
    ...labelRow(
      layout,
      [(i) => msg`${share(i)} of the current`, share],
      tail - 4,
      GAP,
      { size: 12, ink: 'foreground', align: 'middle', baseline: 'bottom', bold: true },
      language,
    ),
    ...labelRow(
      layout,
      [(i) => msg`${area(i)} of the area`, area],
      (surface + cutBottom) / 2,
      GRIP,
      { size: SMALL, ink: 'background', align: 'middle', baseline: 'middle', bold: true },
      language,
    ),
    ...names(layout),
  ];
}

/** Name of the metal, at the left edge. */
function names({ left, surface, cutBottom }: Layout): Shape[] {
  const at: Point = [left - 6, (surface + cutBottom) / 2];
  return [{ kind: 'text', at, text: verbatim('Li'), size: 12, ink: 'foreground', align: 'end', baseline: 'middle', bold: true }];
}
