/** One map of the mosaic with title and colour bar, its scale bar, and the marks on it. */

import { roundDown } from '../../../drawing/figure/ticks.ts';
import type { Point, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, type Text, verbatim } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { FieldMap, Result } from '../../contract/result.ts';

export const SMALL = 11;

/** Bold letters are wider than the estimate. */
export const BOLD = 1.12;

export const TITLE = 20;

/** The current is drawn from a quarter of the mean to four times the mean, whatever the model, so that pictures compare. */
const DOUBLINGS = 2;

export interface Panel {
  /** Full, and for narrow maps. */
  readonly titles: readonly [Text, Text];
  readonly map: FieldMap;
  readonly scale: 'sequential' | 'diverging';
  /** Place of a value on the scale, 0 to 1. */
  readonly at: (value: number) => number;
  /** Under the ends and the middle of the colour bar. */
  readonly ticks: readonly [low: Text, middle: Text, high: Text];
  /** The same without the signs of an open end, for where these would touch the middle. */
  readonly shortTicks?: Panel['ticks'];
  readonly spoken: Text;
}

export function extent(values: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

export function panels(values: Values, { thickness, inorganic_fraction, current }: NonNullable<Result['maps']>): Panel[] {
  const mean = values.current_density_mA_per_cm2 as number;
  const [thinnest, thickest] = extent(thickness.values);
  const [thin, thick] = thickness.range ?? [thinnest, thickest];
  const [lowest, highest] = extent(inorganic_fraction.values);
  const [least, most] = extent(current.values);
  const spread = Math.log(thick / thin);
  return [
    {
      titles: [msg`Thickness (nm), log`, verbatim('L (nm)')],
      map: thickness,
      scale: 'sequential',
      // Thickness varies by factors.
      at: (value) => (spread > 0 ? Math.log(value / thin) / spread : 0.5),
      ticks: [readable(thin, 2, true), readable(Math.sqrt(thin * thick), 2, true), readable(thick, 2, true)],
      spoken: msg`Thickness from ${quantity(thickness.key, thinnest, 3, true)} to ${quantity(thickness.key, thickest, 3, true)}`,
    },
    {
      titles: [msg`Inorganic share`, msg`Inorganic`],
      map: inorganic_fraction,
      scale: 'sequential',
      at: (value) => value,
      ticks: [verbatim('0'), readable(0.5, 1), verbatim('1')],
      spoken: msg`Inorganic fraction from ${readable(lowest, 2, true)} to ${readable(highest, 2, true)}`,
    },
    {
      titles: [msg`Current / mean`, msg`Current`],
      map: current,
      scale: 'diverging',
      at: (value) => 0.5 + Math.log2(Math.max(value / mean, 1e-9)) / (2 * DOUBLINGS),
      ticks: [verbatim('≤ ×¼'), verbatim('×1'), verbatim('≥ ×4')],
      shortTicks: [verbatim('×¼'), verbatim('×1'), verbatim('×4')],
      spoken: msg`Current density from ${readable(least / mean)} to ${readable(most / mean)} times the mean`,
    },
  ];
}

export function panelShapes(
  { titles, map, scale, at, ticks, shortTicks = ticks }: Panel,
  left: number,
  size: number,
  marks: readonly Shape[],
  language: Language,
): Shape[] {
  const top = TITLE;
  const barTop = top + size + 5;
  // A loop: `from` with a function is ten times slower, and a map has many cells.
  const shares = new Float32Array(map.values.length);
  for (let cell = 0; cell < shares.length; cell++) shares[cell] = Math.max(0, Math.min(1, at(map.values[cell])));
  const widthOf = (text: Text, textSize: number) => estimateWidth(say(text, language), textSize);
  const shown = ticks.reduce((room, text) => room - widthOf(text, SMALL) - 10, size) > 0 ? ticks : shortTicks;
  const label = (text: Text, x: number, align: 'start' | 'middle' | 'end'): Shape => ({
    kind: 'text',
    at: [x, barTop + 11],
    text,
    size: SMALL,
    ink: 'muted',
    align,
    baseline: 'top',
  });
  return [
    {
      kind: 'text',
      at: [left, 2],
      text: titles[BOLD * widthOf(titles[0], 12) > size ? 1 : 0],
      size: 12,
      ink: 'foreground',
      bold: true,
      baseline: 'top',
    },
    {
      kind: 'raster',
      corner: [left, top],
      width: size,
      height: size,
      columns: map.columns,
      rows: map.rows,
      values: shares,
      scale,
    },
    { kind: 'clip', corner: [left, top], width: size, height: size, shapes: marks },
    {
      kind: 'raster',
      corner: [left, barTop],
      width: size,
      height: 8,
      columns: 64,
      rows: 1,
      values: Float32Array.from({ length: 64 }, (_, i) => i / 63),
      scale,
    },
    label(shown[0], left, 'start'),
    label(shown[1], left + size / 2, 'middle'),
    label(shown[2], left + size, 'end'),
  ];
}

/** A line and a ring that stand out on any colour. */
export function markShapes(row: number, spot: Point, left: number, width: number): Shape[] {
  const line = (ink: 'background' | 'foreground', dash?: readonly number[]): Shape => ({
    kind: 'path',
    points: [
      [left, row],
      [left + width, row],
    ],
    stroke: { ink, width: 1, ...(dash ? { dash } : {}) },
  });
  return [
    line('background'),
    line('foreground', [4, 4]),
    { kind: 'circle', center: spot, radius: 5, stroke: { ink: 'background', width: 3 } },
    { kind: 'circle', center: spot, radius: 5, stroke: { ink: 'foreground', width: 1.5 } },
  ];
}

/** A length of the map in round numbers, in its lower left corner. */
export function scaleBar(box: number, left: number, size: number): Shape[] {
  const length = roundDown(box / 3);
  const pixels = (length / box) * size;
  const y = TITLE + size - 8;
  const points: Point[] = [
    [left + 8, y],
    [left + 8 + pixels, y],
  ];
  return [
    { kind: 'path', points, stroke: { ink: 'background', width: 4 } },
    { kind: 'path', points, stroke: { ink: 'foreground', width: 2 } },
    {
      kind: 'text',
      at: [left + 8 + pixels / 2, y - 4],
      text: quantity('_um', length, 3, true),
      size: SMALL,
      ink: 'foreground',
      align: 'middle',
      baseline: 'bottom',
      halo: true,
    },
  ];
}
