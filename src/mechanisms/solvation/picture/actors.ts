/** Ions, molecules and images as shapes. */

import type { Ink, Point, Shape } from '../../../drawing/picture.ts';
import { type Text, verbatim } from '../../../quantities/text.ts';

/** Radii in nm: ion, molecule, anion. For the eye, close to the real ones. */
export const RADII = { cation: 0.075, molecule: 0.1, anion: 0.13 } as const;

/** Li⁺, with its name where there is room for it. */
export function cation(at: Point, radius: number): Shape[] {
  if (radius < 9.5) return charge(at, radius, 1, false);
  return [
    { kind: 'circle', center: at, radius, fill: { ink: 'positive' }, stroke: { ink: 'background', width: 1 } },
    {
      kind: 'text',
      at,
      text: verbatim('Li^+'),
      size: Math.min(15, radius * 0.98),
      ink: 'background',
      align: 'middle',
      baseline: 'middle',
      bold: true,
    },
  ];
}

/** A charge with its sign, shifted where something covers the middle. An image is dashed, and its area is its size. */
export function charge(at: Point, radius: number, sign: 1 | -1, image: boolean, markShift = 0): Shape[] {
  const ink: Ink = sign > 0 ? 'positive' : 'negative';
  const arm = Math.max(2.5, radius * 0.45);
  const [x, y] = [at[0] + markShift, at[1]];
  const mark = { ink: image ? ink : ('background' as Ink), width: Math.max(1.5, radius * 0.16) };
  const shapes: Shape[] = [
    {
      kind: 'circle',
      center: at,
      radius,
      fill: { ink: image ? 'background' : ink, opacity: image ? 0.75 : 1 },
      stroke: { ink, width: 1.5, ...(image ? { dash: [4, 3] } : {}) },
    },
    {
      kind: 'path',
      points: [
        [x - arm, y],
        [x + arm, y],
      ],
      stroke: mark,
    },
  ];
  if (sign > 0)
    shapes.push({
      kind: 'path',
      points: [
        [x, y - arm],
        [x, y + arm],
      ],
      stroke: mark,
    });
  return shapes;
}

/** A solvent molecule: a body and its dipole moment, from the oxygen at the ion outwards. */
export function molecule(at: Point, radius: number, direction: Point, look: { chosen: boolean; far: boolean }): Shape[] {
  const [dx, dy] = direction;
  const length = Math.hypot(dx, dy);
  const ink: Ink = look.chosen ? 'accent' : 'series-3';
  const opacity = look.far ? 0.55 : 1;
  const shapes: Shape[] = [
    { kind: 'circle', center: at, radius, fill: { ink: 'background', opacity: 0.85 } },
    {
      kind: 'circle',
      center: at,
      radius,
      fill: { ink, opacity: look.chosen ? 0.26 : look.far ? 0.1 : 0.2 },
      stroke: { ink, width: look.chosen ? 2 : 1.25, opacity },
    },
  ];
  // Seen along its axis a dipole is a point.
  const reach = radius * 0.82;
  if (length > 0.25) {
    shapes.push({
      kind: 'arrow',
      from: [at[0] - dx * reach, at[1] - dy * reach],
      to: [at[0] + dx * reach, at[1] + dy * reach],
      head: Math.max(4, radius * 0.6),
      stroke: { ink, width: look.chosen ? 2 : 1.5, opacity },
    });
  }
  return shapes;
}

/** The image of a dipole: an arrow of its length, dashed. */
export function imageDipole(at: Point, radius: number, direction: Point, size: number): Shape[] {
  // Too weak an image is not drawn; a weak one keeps an arrow that can be seen.
  if (size < 0.02) return [];
  const reach = Math.max(3, radius * 0.82 * size);
  const [dx, dy] = direction;
  return [
    {
      kind: 'circle',
      center: at,
      radius,
      stroke: { ink: 'accent', width: 1.25, dash: [4, 3], opacity: 0.9 },
      fill: { ink: 'background', opacity: 0.55 },
    },
    {
      kind: 'arrow',
      from: [at[0] - dx * reach, at[1] - dy * reach],
      to: [at[0] + dx * reach, at[1] + dy * reach],
      head: Math.max(4, radius * 0.6 * Math.sqrt(size)),
      stroke: { ink: 'accent', width: 1.5, opacity: 0.9 },
    },
  ];
}

export function label(
  text: Text,
  at: Point,
  options: {
    size?: number;
    ink?: Ink;
    align?: 'start' | 'middle' | 'end';
    baseline?: 'top' | 'middle' | 'bottom';
    bold?: boolean;
    halo?: boolean;
  } = {},
): Shape {
  return {
    kind: 'text',
    at,
    text,
    size: options.size ?? 11,
    ink: options.ink ?? 'foreground',
    align: options.align ?? 'start',
    baseline: options.baseline ?? 'middle',
    ...(options.bold ? { bold: true } : {}),
    ...(options.halo === false ? {} : { halo: true }),
  };
}
