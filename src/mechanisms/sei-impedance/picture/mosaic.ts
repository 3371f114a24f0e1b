/** A random mosaic: thickness, composition and current as aligned maps, and a cut along the row of the cross-hair or the busiest spot. */

import type { Cell, Frame, Picture, Point, Probe, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import type { Values } from '../../contract/parameter.ts';
import type { FieldMap, Result } from '../../contract/result.ts';
import { afterCycles, percent } from '../words/description.ts';
import { sidePlots } from './side-plots.ts';

const SMALL = 11;
/** Bold letters are wider than the estimate. */
const BOLD = 1.12;
const TITLE = 20;
const BAR = 30;
const GAP = 14;
const CUT = 104;
const NARROWEST_SIDE = 150;
const LEGIBLE = 190;
/** The current is drawn from a quarter of the mean to four times the mean, whatever the model, so that pictures compare. */
const DOUBLINGS = 2;

interface Panel {
  /** Full, and for narrow maps. */
  readonly titles: readonly [string, string];
  readonly map: FieldMap;
  readonly scale: 'sequential' | 'diverging';
  /** Place of a value on the scale, 0 to 1. */
  readonly at: (value: number) => number;
  /** Under the ends and the middle of the colour bar. */
  readonly ticks: readonly [low: string, middle: string, high: string];
  readonly spoken: string;
}

function extent(values: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function panels(values: Values, { thickness, inorganic_fraction, current }: NonNullable<Result['maps']>): Panel[] {
  const mean = values.current_density_mA_per_cm2 as number;
  const [thinnest, thickest] = extent(thickness.values);
  const [thin, thick] = thickness.range ?? [thinnest, thickest];
  const [least, most] = extent(current.values);
  const spread = Math.log(thick / thin);
  return [
    {
      titles: ['Thickness (nm), log', 'L (nm)'],
      map: thickness,
      scale: 'sequential',
      // Thickness varies by factors.
      at: (value) => (spread > 0 ? Math.log(value / thin) / spread : 0.5),
      ticks: [readable(thin, 2, true), readable(Math.sqrt(thin * thick), 2, true), readable(thick, 2, true)],
      spoken: `Thickness from ${quantity(thickness.key, thinnest, 3, true)} to ${quantity(thickness.key, thickest, 3, true)}`,
    },
    {
      titles: ['Inorganic share', 'Inorganic'],
      map: inorganic_fraction,
      scale: 'sequential',
      at: (value) => value,
      ticks: ['0', '0.5', '1'],
      spoken: `Inorganic fraction from ${extent(inorganic_fraction.values)
        .map((value) => readable(value, 2, true))
        .join(' to ')}`,
    },
    {
      titles: ['Current / mean', 'Current'],
      map: current,
      scale: 'diverging',
      at: (value) => 0.5 + Math.log2(Math.max(value / mean, 1e-9)) / (2 * DOUBLINGS),
      ticks: ['≤ ×¼', '×1', '≥ ×4'],
      spoken: `Current density from ${readable(least / mean)} to ${readable(most / mean)} times the mean`,
    },
  ];
}

function panelShapes({ titles, map, scale, at, ticks }: Panel, left: number, size: number, marks: readonly Shape[]): Shape[] {
  const top = TITLE;
  const barTop = top + size + 5;
  // A loop: `from` with a function is ten times slower, and a map has many cells.
  const shares = new Float32Array(map.values.length);
  for (let cell = 0; cell < shares.length; cell++) shares[cell] = Math.max(0, Math.min(1, at(map.values[cell])));
  // Where the signs of an open end would touch the middle they are left out.
  const shown =
    ticks.reduce((room, text) => room - estimateWidth(text, SMALL) - 10, size) > 0
      ? ticks
      : ticks.map((text) => text.replace(/^[≤≥] /, ''));
  const label = (text: string, x: number, align: 'start' | 'middle' | 'end'): Shape => ({
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
      text: titles[BOLD * estimateWidth(titles[0], 12) > size ? 1 : 0],
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
function markShapes(row: number, spot: Point, left: number, width: number): Shape[] {
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

interface Cut {
  readonly at: Cell;
  readonly title: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Thickness to scale along one row of the map, composition as tone, current as arrows. */
function cutShapes(values: Values, maps: NonNullable<Result['maps']>, { at, title, left, width, top, height }: Cut): Shape[] {
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
  const label = (text: string, y: number): Shape => ({
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
    ...captions(values, title, left, width, surface + metal / 2),
    { ...label('Li', surface + metal / 2), size: 12, ink: 'foreground', bold: true } as Shape,
    label('0', surface - 5),
    label(readable(ruler, 2, true), surface - ruler * perNanometre),
    label('nm', surface - ruler * perNanometre - 12),
  ];
  for (let i = 0; i < columns; i++) {
    const tall = heights[i] * perNanometre;
    const box = { kind: 'rectangle', corner: [left + i * step, surface - tall], width: step + 0.4, height: tall } as const;
    shapes.push({ ...box, fill: { ink: 'film-organic' } }, { ...box, fill: { ink: 'film-inorganic', opacity: fractions[i] } });
  }
  const count = Math.max(6, Math.round(width / 34));
  for (let k = 0; k < count; k++) {
    // One of them stands at the point itself.
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

/** The largest number of 1, 2, 5, 10 … that is not larger. */
function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((factor) => factor * decade <= value * (1 + 1e-9)) ?? 1) * decade;
}

export function drawMosaic(values: Values, result: Result, frame: Frame, description: string, probed?: Cell): Picture {
  const maps = result.maps!;
  const list = panels(values, maps);
  const { columns, rows } = maps.current;
  const slot = (frame.width - 2 * GAP) / 3;
  const withCut = frame.height >= TITLE + 60 + BAR + CUT;
  // In a narrow column the picture is rather taller than the maps too small to read.
  const size = Math.floor(Math.min(slot, Math.max(LEGIBLE, frame.height - TITLE - BAR - (withCut ? CUT : 0))));
  // Room beside the maps goes to the small plots, or between the maps when it is too narrow for those.
  const beside = frame.width - 3 * size - 4 * GAP;
  const withSide = beside >= NARROWEST_SIDE;
  const gap = withSide ? GAP : (frame.width - 3 * size) / 2;
  const lefts = list.map((_, i) => i * (size + gap));

  let busiest = 0;
  maps.current.values.forEach((value, i) => {
    if (value > maps.current.values[busiest]) busiest = i;
  });
  const spot: Cell = [busiest % columns, Math.floor(busiest / columns)];
  const at: Cell = probed ? [Math.min(probed[0], columns - 1), Math.min(probed[1], rows - 1)] : spot;
  const place = ([column, row]: Cell, left: number): Point => [
    left + ((column + 0.5) * size) / columns,
    TITLE + ((row + 0.5) * size) / rows,
  ];
  const shapes = list.flatMap((panel, i) =>
    panelShapes(panel, lefts[i], size, markShapes(place(at, lefts[i])[1], place(spot, lefts[i]), lefts[i], size)),
  );
  const right = lefts[2] + size;
  const cutTop = TITLE + size + BAR + 4;
  const height = withCut ? cutTop + CUT - 6 : TITLE + size + BAR;
  return {
    width: frame.width,
    height,
    description: `Three maps of the same square of SEI, ${quantity('_um', values.box_um as number, 3, true)} wide: thickness, composition and current, with the busiest spot marked${withCut ? `, and a cut through ${probed ? 'the cross-hair' : 'it'}` : ''}. ${description}`,
    shapes: [
      ...shapes,
      ...scaleBar(values.box_um as number, lefts[0], size),
      ...(withCut
        ? cutShapes(values, maps, {
            at,
            title: probed ? 'cut at the cross-hair' : 'cut at the busiest spot',
            left: 30,
            width: right - 30,
            top: cutTop,
            height: CUT - 10,
          })
        : []),
      ...(withSide ? sidePlots(result, height, { left: right + 2 * GAP, width: Math.min(280, beside) }) : []),
    ],
    handles: [],
    probes: list.map(
      ({ spoken }, i): Probe => ({
        title: spoken,
        corner: [lefts[i], TITLE],
        width: size,
        height: size,
        columns,
        rows,
        read: (column, line) => readPoint(values, maps, line * columns + column),
      }),
    ),
  };
}

/**
 * On the strip of metal, as far as there is room: what the tones of the cut mean, after how many cycles, where it leads, and what
 * part of the film is pores that are too small to draw.
 */
function captions({ cycle, porosity }: Values, title: string, left: number, width: number, middle: number): Shape[] {
  const style = { kind: 'text', size: SMALL, ink: 'background', baseline: 'middle', bold: true } as const;
  const shapes: Shape[] = [];
  let x = left + 4;
  for (const name of ['inorganic', 'organic'] as const) {
    shapes.push(
      {
        kind: 'rectangle',
        corner: [x, middle - 4],
        width: 8,
        height: 8,
        fill: { ink: name === 'inorganic' ? 'film-inorganic' : 'film-organic' },
        stroke: { ink: 'background', width: 1 },
      },
      { ...style, at: [x + 12, middle], text: name },
    );
    x += 26 + BOLD * estimateWidth(name, SMALL);
  }
  let end = left + width - 4;
  const pores = porosity === 0 ? [] : [`${percent(porosity as number)} pores`];
  for (const text of [...(cycle === 0 ? [] : [afterCycles(cycle as number)]), title, ...pores]) {
    const wide = BOLD * estimateWidth(text, SMALL);
    if (end - wide < x) break;
    shapes.push({ ...style, at: [end, middle], text, align: 'end' });
    end -= wide + 14;
  }
  return shapes;
}

function readPoint(values: Values, { thickness, inorganic_fraction, current }: NonNullable<Result['maps']>, index: number): string {
  const mean = values.current_density_mA_per_cm2 as number;
  const here = current.values[index];
  return `${quantity(thickness.key, thickness.values[index])} thick, ${percent(inorganic_fraction.values[index])} inorganic: ${quantity(current.key, here)}, ${readable(here / mean)} times the mean`;
}

/** A length of the map in round numbers, in its lower left corner. */
function scaleBar(box: number, left: number, size: number): Shape[] {
  const decade = 10 ** Math.floor(Math.log10(box / 3));
  const length = [5, 2, 1].map((factor) => factor * decade).find((value) => value <= box / 3) ?? decade;
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
