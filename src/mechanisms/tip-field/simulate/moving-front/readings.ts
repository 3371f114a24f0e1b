/** The readings of a ferroelectric film at the crest of the covered ridge. */

import type { Slices } from '../../../../numerics/slices.ts';
import type { Absent, Scalar } from '../../../../quantities/scalar.ts';
import { msg } from '../../../../quantities/text.ts';
import { onRidge, readRidge } from '../../model/moving-front/covered-ridge.ts';
import { solveFront } from '../../model/moving-front/current.ts';
import { extremeOf } from '../../model/moving-front/evolve.ts';
import type { FrontField } from '../../model/moving-front/field.ts';
import type { Reading } from '../../model/moving-front/films.ts';
import { crestAt } from '../../model/moving-front/profile.ts';
import type { TipValues } from '../../parameters/index.ts';
import { absent } from '../flat-lithium.ts';
import { noFilm, readingScalars, type ShieldingKey } from '../shielding-readings.ts';
import type { Course } from './course.ts';
import type { Shown } from './moment.ts';

const NO_CARTOON = absent(msg`The cartoon takes field away from a lone tip; for a front of ridges it says nothing.`);

const NO_INTERFACE = absent(msg`In primary distribution no film acts, a ferroelectric one neither.`);

/** Current at the crest of the covered ridge: without the film, under its mere resistance, and with its dipoles. */
export function* readingsOf(
  values: TipValues,
  { conditions, films, problemOf }: Course,
  now: Shown,
  field: FrontField,
  time: number,
): Slices<Readonly<Record<ShieldingKey, Scalar>>> {
  const { polarFilm, distribution } = conditions;
  if (!polarFilm) return noFilm();
  if (distribution === 'primary') {
    return Object.fromEntries(Object.keys(noFilm()).map((key) => [key, NO_INTERFACE])) as Record<ShieldingKey, Absent>;
  }
  const { geometry, density, operators } = now;
  const ridge = readRidge(values);
  const crest = extremeOf(geometry.y, 1, (node) => onRidge(geometry.x[node], ridge, values.ridges.length));
  const current = (reading: Reading): number | undefined => {
    try {
      return crest.read(solveFront(geometry, problemOf(reading).law(geometry, time), density, operators).flux);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const bare = current('bare');
  yield 1;
  const frumkin = current('frumkin');
  const covered = { ...polarFilm, coverage: films.coverage(crestAt(ridge, values.ridges.length)) };
  return readingScalars(values, conditions, covered, crest.read(field.flux), {
    bare,
    control: crest.read(now.flux),
    frumkin: () => frumkin,
    cartoon: () => NO_CARTOON,
  });
}
