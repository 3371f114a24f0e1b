/** The lithium with its tip, the film on it, and the shape from which it grew. */
import type { Fill, Point, Shape, Stroke } from '../../../drawing/picture.ts';
import type { Values } from '../../contract/parameter.ts';
import { dipoleShapes } from './dipoles.ts';
import { filmPixels } from './film.ts';
import type { Tip } from './tip.ts';
import type { View } from './view.ts';

const PROFILE_POINTS = 48;

function profile(view: View, height: number, baseRadius: number, axis = 0): Point[] {
  return Array.from({ length: PROFILE_POINTS + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / PROFILE_POINTS);
    return view.at(axis + baseRadius * Math.cos(angle), height * Math.sin(angle));
  });
}

/** Film first, as a stroke twice as wide as the skin; the metal then covers the inner half. */
export function bodyShapes(view: View, tip: Tip, values: Values): Shape[] {
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
