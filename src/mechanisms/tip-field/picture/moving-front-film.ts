/** What lies on a front: the SEI as thick as its resistance, cracked where it is weak, and a ferroelectric cover with its dipoles. */

import type { Point, Shape } from '../../../drawing/picture.ts';
import { type FrontFilms, filmsOf } from '../model/moving-front/films.ts';
import type { TipValues } from '../parameters/index.ts';
import { filmPixels } from './film.ts';

/** A film this much weaker than the rest is drawn as plates with gaps. */
const CRACKED = 0.5;
const PLATE = 9;
const GAP = 5;
/** The ferroelectric cover, px, and the distance of its dipoles along the front. */
const COVER = 13;
const PITCH = 17;
/** A cover that is less than this is not drawn. */
const BARELY = 0.02;

/**
 * `line` are the pixels of nodes at these positions, in the unit of the period. Film and cover reach outwards from the line; the
 * metal is drawn after them.
 */
export function frontFilmShapes(line: readonly Point[], positions: readonly number[], values: TipValues): Shape[] {
  if (values.distribution === 'primary') return [];
  const films = filmsOf(values);
  const at = positions.map((x) => ((2 * Math.PI * x) / values.front_period_um) % (2 * Math.PI)).map((x) => (x < 0 ? x + 2 * Math.PI : x));
  const normals = normalsOf(line);
  const sei = seiAlong(films, at, values);
  const shapes: Shape[] = [];
  if (values.ferroelectric !== 'none') shapes.push(...coverShapes(line, normals, at, films, sei, values));
  shapes.push(...seiShapes(line, normals, at, films, sei));
  return shapes;
}

/** Outwards is to the left of the direction of travel on a screen whose y points down. */
function normalsOf(line: readonly Point[]): Point[] {
  return line.map((_, i) => {
    const [x1, y1] = line[Math.max(0, i - 1)];
    const [x2, y2] = line[Math.min(line.length - 1, i + 1)];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    return [(y2 - y1) / length, -(x2 - x1) / length];
  });
}

const outwards = ([x, y]: Point, [nx, ny]: Point, by: number): Point => [x + nx * by, y + ny * by];

/** Thickness of the SEI, px: not to scale; a film that is there at all is seen. */
function seiAlong({ film }: FrontFilms, at: readonly number[], { film_resistance_ohm_cm2: common }: TipValues): number[] {
  return at.map((x) => {
    const resistance = common * film(x);
    return resistance === 0 ? 0 : Math.min(16, Math.max(1.5, filmPixels(resistance)));
  });
}

/** A band along the front between two distances from it. */
function band(points: readonly Point[], normals: readonly Point[], inner: readonly number[], outer: readonly number[]): Point[] {
  return [...points.map((p, i) => outwards(p, normals[i], inner[i])), ...points.map((p, i) => outwards(p, normals[i], outer[i])).reverse()];
}

function seiShapes(
  line: readonly Point[],
  normals: readonly Point[],
  at: readonly number[],
  films: FrontFilms,
  sei: readonly number[],
): Shape[] {
  const shapes: Shape[] = [];
  let run: number[] = [];
  let along = 0;
  const close = () => {
    if (run.length > 1) {
      const of = <T>(list: readonly T[]) => run.map((i) => list[i]);
      const points = band(
        of(line),
        of(normals),
        run.map(() => -1),
        of(sei),
      );
      shapes.push({ kind: 'path', points, closed: true, fill: { ink: 'film', opacity: 0.9 } });
    }
    run = [];
  };
  for (let i = 0; i < line.length; i++) {
    if (i > 0) along += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
    const gap = sei[i] === 0 || (films.film(at[i]) < CRACKED && along % (PLATE + GAP) > PLATE);
    if (gap) close();
    else run.push(i);
  }
  close();
  return shapes;
}

function coverShapes(
  line: readonly Point[],
  normals: readonly Point[],
  at: readonly number[],
  films: FrontFilms,
  sei: readonly number[],
  values: TipValues,
): Shape[] {
  const shapes: Shape[] = [];
  const cover = at.map(films.coverage);
  const acting = at.map((x) => Math.sign(values.polarisation_uC_per_cm2) * films.polarised(x));
  const thickness = cover.map((share) => (share < BARELY ? 0 : COVER * Math.min(1, 0.3 + share)));
  const outer = sei.map((inner, i) => inner + thickness[i]);
  shapes.push({ kind: 'path', points: band(line, normals, sei, outer), closed: true, fill: { ink: 'film-inorganic', opacity: 0.35 } });
  let since = PITCH / 2;
  for (let i = 1; i < line.length; i++) {
    since += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
    if (since < PITCH) continue;
    since %= PITCH;
    if (thickness[i] === 0) continue;
    const middle = (sei[i] + outer[i]) / 2;
    if (Math.abs(acting[i]) < BARELY) {
      shapes.push({ kind: 'circle', center: outwards(line[i], normals[i], middle), radius: 1.2, fill: { ink: 'film-inorganic' } });
      continue;
    }
    const half = 0.42 * thickness[i] * Math.sign(acting[i]);
    const [from, to] = [outwards(line[i], normals[i], middle - half), outwards(line[i], normals[i], middle + half)];
    shapes.push({ kind: 'arrow', from, to, head: 5, stroke: { ink: 'film-inorganic', width: 1.6 } });
  }
  return shapes;
}
