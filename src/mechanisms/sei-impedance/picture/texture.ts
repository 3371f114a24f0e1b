/** The inside of a film: grains of the inorganic phases in their arrangement, and pores. Nothing moves when a film is dragged. */

import type { Fill, Point, Shape } from '../../../drawing/picture.ts';
import type { MixingRule } from '../model/mixing.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const ORGANIC: Fill = { ink: 'film-organic', hatch: 'dots' };
export const INORGANIC: Fill = { ink: 'film-inorganic', opacity: 0.9 };
/** Opaque, because grains overlap a little and the overlap must not show. */
const GRAINS: Fill = { ink: 'film-inorganic' };

/** Distance of the grains, in pixels. */
const GRAIN = 11;
const COLUMN = 13;
const PORE = 15;

/** A pseudo-random number from 0 to 1 that is fixed for each cell of the plane. */
function hash(column: number, row: number, salt: number): number {
  let h = Math.imul(column + 0x9e37, 0x85ebca6b) ^ Math.imul(row + salt * 0x51ed, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

const box = ({ left, top, width, height }: Rectangle, fill: Fill): Shape => ({
  kind: 'rectangle',
  corner: [left, top],
  width,
  height,
  fill,
});

const HEXAGON: readonly Point[] = Array.from({ length: 6 }, (_, i) => {
  const angle = Math.PI / 6 + (i * Math.PI) / 3;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Middles of the hexagons (or of any cells in that lattice) that touch the rectangle, with their indices; rows count upwards from `ground`. */
function* lattice(
  { left, top, width, height }: Rectangle,
  ground: number,
  pitch: number,
): Generator<{ center: Point; column: number; row: number }> {
  const rise = pitch * Math.sqrt(0.75);
  const firstRow = Math.floor((ground - top - height) / rise) - 1;
  const lastRow = Math.ceil((ground - top) / rise) + 1;
  for (let row = firstRow; row <= lastRow; row++) {
    const shift = row % 2 === 0 ? 0 : pitch / 2;
    const firstColumn = Math.floor((left - shift) / pitch - 0.5);
    const lastColumn = Math.ceil((left + width - shift) / pitch + 0.5);
    for (let column = firstColumn; column <= lastColumn; column++) {
      yield { center: [column * pitch + shift, ground - row * rise], column, row };
    }
  }
}

function hexagons(area: Rectangle, ground: number, fill: Fill, size: (column: number, row: number) => number): Shape[] {
  const shapes: Shape[] = [];
  const corner = GRAIN / Math.sqrt(3);
  for (const { center, column, row } of lattice(area, ground, GRAIN)) {
    const scale = size(column, row) * corner;
    if (scale <= 0) continue;
    shapes.push({
      kind: 'path',
      closed: true,
      fill,
      points: HEXAGON.map(([x, y]) => [center[0] + scale * x, center[1] + scale * y] as const),
    });
  }
  return shapes;
}

export interface Composition {
  readonly inorganicFraction: number;
  readonly rule: Exclude<MixingRule, 'reference-medium'>;
  readonly inorganicConductsBetter: boolean;
}

/** The solid, as the mixing rule imagines it: layers, columns, separate grains, or grains at random. */
export function solid(area: Rectangle, ground: number, { inorganicFraction: share, rule, inorganicConductsBetter }: Composition): Shape[] {
  if (share >= 1) return [box(area, INORGANIC)];
  if (share <= 0) return [box(area, ORGANIC)];
  if (rule === 'series') {
    const height = share * area.height;
    return [box(area, ORGANIC), box({ ...area, top: area.top + area.height - height, height }, INORGANIC)];
  }
  if (rule === 'parallel') {
    const columns: Shape[] = [];
    for (let x = Math.floor(area.left / COLUMN) * COLUMN; x < area.left + area.width; x += COLUMN) {
      columns.push(box({ ...area, left: x + (COLUMN * (1 - share)) / 2, width: COLUMN * share }, INORGANIC));
    }
    return [box(area, ORGANIC), ...columns];
  }
  if (rule === 'bruggeman' || rule === 'geometric') {
    // A hair larger than its cell, so that touching grains show no seam.
    return [box(area, ORGANIC), ...hexagons(area, ground, GRAINS, (column, row) => (hash(column, row, 1) < share ? 1.04 : 0))];
  }
  const inorganicGrains = rule === 'maxwell-garnett' || (rule === 'hashin-shtrikman-lower') === inorganicConductsBetter;
  return inorganicGrains
    ? [box(area, ORGANIC), ...hexagons(area, ground, GRAINS, () => Math.sqrt(share))]
    : [box(area, INORGANIC), ...hexagons(area, ground, ORGANIC, () => Math.sqrt(1 - share))];
}

/** Closed pores, as many as take their share of the area. */
export function closedPores(area: Rectangle, ground: number, share: number): Shape[] {
  if (share <= 0) return [];
  const cell = PORE * PORE * Math.sqrt(0.75);
  const radius = Math.sqrt((share * cell) / Math.PI);
  const shapes: Shape[] = [];
  for (const { center, column, row } of lattice(area, ground - PORE / 2, PORE)) {
    const shift = PORE * 0.25 * (1 - share);
    const at: Point = [center[0] + shift * (2 * hash(column, row, 2) - 1), center[1] + shift * (2 * hash(column, row, 3) - 1)];
    shapes.push({ kind: 'circle', center: at, radius, fill: { ink: 'electrolyte' }, stroke: { ink: 'muted', width: 0.6, opacity: 0.6 } });
  }
  return shapes;
}
