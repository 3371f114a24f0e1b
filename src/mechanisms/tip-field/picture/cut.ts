/** The cut to scale: lithium and its tip, the film as a skin, field lines, equipotentials, currents, dimensions. */

import type { Fill, Point, Shape, Stroke } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity } from '../../../quantities/numbers.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import { dipoleShapes } from './dipoles.ts';
import { filmPixels } from './film.ts';
import { type Curve, fieldLines, type Group, tracedLine } from './lines.ts';
import { niceLength, type View } from './view.ts';

export interface Tip {
  /** µm. */
  readonly height: number;
  readonly apexRadius: number;
  readonly baseRadius: number;
  /** Before plating, or before corrosion at rest, where it was different. */
  readonly before?: { readonly what: string; readonly height: number; readonly baseRadius: number };
  /** The tips that act on the field, where there are several. */
  readonly group?: Group;
}

const PROFILE_POINTS = 48;

function profile(view: View, height: number, baseRadius: number, axis = 0): Point[] {
  return Array.from({ length: PROFILE_POINTS + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / PROFILE_POINTS);
    return view.at(axis + baseRadius * Math.cos(angle), height * Math.sin(angle));
  });
}

/** Lines per side that end in view. */
const LINES_PER_SIDE = 11;
const EQUIPOTENTIALS = 8;

/** Lines across the picture where several tips share the field. */
const LINES_ACROSS = 21;

function groupFieldShapes(view: View, group: Group): Shape[] {
  const { box, scale, origin } = view;
  const top = (origin[1] - box.top) / scale;
  return Array.from({ length: LINES_ACROSS }, (_, i): Shape => {
    const x = ((i + 0.5) / LINES_ACROSS - 0.5) * (box.width / scale);
    return {
      kind: 'path',
      points: tracedLine(group, x, top).map(([px, pz]) => view.at(px, pz)),
      stroke: { ink: 'accent', width: 1.1, opacity: 0.8 },
    };
  });
}

function fieldShapes(view: View, tip: Tip): Shape[] {
  if (tip.group) return groupFieldShapes(view, tip.group);
  const { box, scale, origin } = view;
  const halfWidth = box.width / 2 / scale;
  const top = (origin[1] - box.top) / scale;
  const lines = fieldLines(tip.height, tip.baseRadius, 3 * Math.hypot(halfWidth, top));
  const shapes: Shape[] = [];
  const draw = (curve: Curve, stroke: Stroke) => {
    if (curve.length < 2) return;
    const right = curve.map(([r, z]) => view.at(r, z));
    shapes.push({ kind: 'path', points: right, stroke });
    shapes.push({ kind: 'path', points: right.map(([x, y]): Point => [2 * origin[0] - x, y]), stroke });
  };
  const faint: Stroke = { ink: 'muted', width: 0.8, opacity: 0.4, dash: [2, 4] };
  for (let i = 1; i <= EQUIPOTENTIALS; i++) draw(lines.equipotential(((i - 0.4) * top) / (EQUIPOTENTIALS - 1)), faint);
  // The same flux passes between two neighbouring lines, all around the axis: r_j ~ √j far away.
  const line: Stroke = { ink: 'accent', width: 1.1, opacity: 0.8 };
  const first = halfWidth / Math.sqrt(LINES_PER_SIDE + 0.5);
  for (let j = 1; first * Math.sqrt(j) < 1.5 * halfWidth; j++) draw(lines.fieldLine(first * Math.sqrt(j)), line);
  shapes.push({ kind: 'path', points: [view.at(0, tip.height), [origin[0], box.top]], stroke: line });
  return shapes;
}

/** Film first, as a stroke twice as wide as the skin; the metal then covers the inner half. */
function bodyShapes(view: View, tip: Tip, values: Values): Shape[] {
  const { box, origin } = view;
  const bottom = box.top + box.height;
  const resistance = values.film_resistance_ohm_cm2 as number;
  const ratio = values.tip_film_ratio as number;
  const hasFilm = values.distribution !== 'primary' && resistance > 0;
  const flat = hasFilm ? filmPixels(resistance) : 0;
  const cap = hasFilm && ratio > 0 ? Math.min(16, Math.max(2, filmPixels(resistance * ratio))) : 0;
  const metal: Fill = { ink: 'metal' };
  const axes = tip.group ? tip.group.axes.filter(([, aside]) => aside === 0).map(([axis]) => axis) : [0];
  const tips = axes.map((axis) => profile(view, tip.height, tip.baseRadius, axis));
  const shapes: Shape[] = [];
  if (values.ferroelectric !== 'none') {
    const own = profile(view, tip.height, tip.baseRadius);
    shapes.push(...dipoleShapes(own, origin[1], [box.left, box.left + box.width], Math.max(flat, cap), values));
  }
  if (flat > 0) {
    shapes.push({
      kind: 'path',
      points: [
        [box.left, origin[1]],
        [box.left + box.width, origin[1]],
      ],
      stroke: { ink: 'film', width: 2 * flat, opacity: 0.9 },
    });
  }
  for (const outline of tips) {
    // A film much weaker than on the flat is drawn as plates with gaps between them.
    const cracked: Partial<Stroke> = ratio < 0.5 ? { dash: [6 + 10 * ratio, 6] } : {};
    // Lithium of the tip covers the film of the flat under its foot.
    shapes.push({ kind: 'path', points: outline, closed: true, fill: metal });
    if (cap > 0) shapes.push({ kind: 'path', points: outline, stroke: { ink: 'film', width: 2 * cap, opacity: 0.9, ...cracked } });
  }
  shapes.push({ kind: 'rectangle', corner: [box.left, origin[1]], width: box.width, height: bottom - origin[1], fill: metal });
  // The outline keeps a needle in sight that is thinner than a pixel.
  for (const outline of tips)
    shapes.push({ kind: 'path', points: outline, closed: true, fill: metal, stroke: { ink: 'metal', width: 1.5 } });
  if (tip.before) {
    shapes.push({
      kind: 'path',
      points: profile(view, tip.before.height, tip.before.baseRadius),
      stroke: { ink: 'foreground', width: 1, dash: [3, 3], opacity: 0.7 },
    });
  }
  return shapes;
}

/** Arrows of current: their length is the current density relative to flat, at the apex and far on the flat. */
function currentShapes(view: View, tip: Tip, ratio: number | undefined): Shape[] {
  if (ratio === undefined) return [];
  const { box, origin } = view;
  const [x, y] = view.at(0, tip.height);
  const room = y - box.top - 8;
  const unit = Math.max(7, Math.min(0.11 * box.height, room / Math.max(1.3, Math.abs(ratio) + 0.3)));
  const stroke: Stroke = { ink: 'series-2', width: 3 };
  const shapes: Shape[] = [];
  const arrow = (at: number, foot: number, length: number) => {
    const clipped = Math.sign(length) * Math.min(Math.abs(length), room);
    if (Math.abs(clipped) < 2) return;
    const head = Math.min(9, Math.abs(clipped) * 0.6);
    shapes.push(
      clipped > 0
        ? { kind: 'arrow', from: [at, foot - clipped - 4], to: [at, foot - 4], head, stroke }
        : { kind: 'arrow', from: [at, foot - 4], to: [at, foot + clipped - 4], head, stroke },
    );
  };
  const label = (at: Point, text: string): Shape => ({
    kind: 'text',
    at,
    text,
    size: 11,
    ink: 'foreground',
    baseline: 'middle',
    halo: true,
  });
  arrow(x, y, ratio * unit);
  const half = tip.baseRadius * view.scale;
  // On the flat, clear of the words; between the tips where there are several.
  const beside = box.width / 2 - half;
  const away = half + Math.max(0.62 * beside, Math.min(0.88 * beside, 92));
  const spacing = tip.group ? Math.max(...tip.group.axes.map(([axis]) => axis)) * view.scale : undefined;
  const height = heightLabel(view, tip);
  for (const side of [-1, 1]) {
    if (spacing !== undefined && side > 0) continue;
    // At the right edge stands the name of the film.
    const clear = side > 0 ? Math.min(away, half + Math.max(18, beside - 72)) : away;
    let at = origin[0] + side * (spacing === undefined ? clear : Math.min(clear, spacing / 2));
    const words = height.line - height.width - 20;
    if (side < 0 && height.beside && at < height.line && at > words) {
      if (words - 6 < box.left + 8 || spacing !== undefined) continue;
      at = words - 6;
    }
    arrow(at, origin[1] - 6, unit);
    if (side > 0 && at + 34 < box.left + box.width - 36) shapes.push(label([at + 7, origin[1] - 10 - unit / 2], 'i_flat'));
  }
  if (Math.abs(ratio) * unit > 4) shapes.push(label([x + 7, y - Math.min(room, Math.max(14, Math.abs(ratio) * unit * 0.6)) - 6], 'i_tip'));
  return shapes;
}

/** The height and its line beside the foot; `beside` where there is room for the words to the left of the line. */
function heightLabel({ box, origin, scale }: View, tip: Tip) {
  const line = Math.max(box.left + 14, origin[0] - tip.baseRadius * scale - 22);
  const words = `h = ${quantity('_um', tip.height, 3, true)}`;
  const width = estimateWidth(words, textSize(box));
  return { line, words, width, beside: line - 12 - box.left > width };
}

function textSize(box: { readonly width: number }): number {
  return box.width < 420 ? 11 : 12;
}

function labelShapes(view: View, tip: Tip, values: Values, result: Result): Shape[] {
  const { box, origin, scale } = view;
  const small = box.width < 420;
  const size = textSize(box);
  const shapes: Shape[] = [];
  const text = (
    at: Point,
    words: string,
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
  const { line: left, words: heightWords, width: wordsWidth, beside: besideLine } = heightLabel(view, tip);
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
    `ρ = ${quantity('_um', tip.apexRadius, 3, true)}`,
  );

  // Scale bar and names.
  const length = niceLength((0.24 * box.width) / scale);
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
    text: 'lithium',
    size,
    ink: 'background',
    align: 'end',
    baseline: 'middle',
    bold: true,
  });
  text([box.left + 10, box.top + 14], 'electrolyte', { ink: 'muted' });
  const salt = result.scalars.surface_concentration_mol_per_L;
  if (typeof salt === 'number' && salt < 0.95 * (values.concentration_mol_per_L as number)) {
    text([box.left + 10, box.top + 14 + size + 4], `${small ? 'salt' : 'salt at the surface'} ${quantity('_mol_per_L', salt)}`, {
      ink: 'muted',
    });
  }
  if (!tip.group && values.distribution !== 'primary' && (values.film_resistance_ohm_cm2 as number) > 0) {
    text([box.left + box.width - 10, origin[1] - 20], 'SEI', { align: 'end', ink: 'muted' });
  }
  return shapes;
}

export function cutShapes(view: View, tip: Tip, values: Values, result: Result): Shape[] {
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
        ...currentShapes(view, tip, typeof ratio === 'number' ? ratio : undefined),
        ...labelShapes(view, tip, values, result),
      ],
    },
  ];
}
