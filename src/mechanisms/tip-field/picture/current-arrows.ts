/** Current at the apex and on the flat, as arrows. */
import type { Point, Shape, Stroke } from '../../../drawing/picture.ts';
import { type Language, type Text, verbatim } from '../../../quantities/text.ts';
import { heightLabel } from './cut-labels.ts';
import type { Tip } from './tip.ts';
import type { View } from './view.ts';

/** Arrows of current: their length is the current density relative to flat, at the apex and far on the flat. */
export function currentShapes(view: View, tip: Tip, ratio: number | undefined, language: Language): Shape[] {
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
  const label = (at: Point, text: Text): Shape => ({
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
  const height = heightLabel(view, tip, language);
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
    if (side > 0 && at + 34 < box.left + box.width - 36) shapes.push(label([at + 7, origin[1] - 10 - unit / 2], verbatim('i_flat')));
  }
  if (Math.abs(ratio) * unit > 4)
    shapes.push(label([x + 7, y - Math.min(room, Math.max(14, Math.abs(ratio) * unit * 0.6)) - 6], verbatim('i_tip')));
  return shapes;
}
