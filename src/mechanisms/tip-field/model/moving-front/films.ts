/** What lies along a front: the SEI with its patches, and a ferroelectric film with its dipoles. */

import type { TipCourseValues } from '../../parameters/index.ts';
import { filmResistance, frumkinFactor, type PolarFilm } from '../shielding.ts';
import type { FrontFilm } from './laws.ts';
import { patchAt } from './profile.ts';

/** How gradual the edge of a patch is, as a share of a ridge; at least three nodes, else the front would ring there. */
const EDGE = 0.1;

/** What lies where along the front: the SEI, and a ferroelectric film with its dipoles. */
export interface FrontFilms {
  /** SEI resistance over the common one. */
  film(x: number): number;
  /** Share of the surface under the ferroelectric film. */
  coverage(x: number): number;
  /** The same, weighted with the polarisation relative to that on the ridges. */
  polarised(x: number): number;
}

export function filmsOf(values: TipCourseValues): FrontFilms {
  const { ridges, coverage } = values;
  const edge = Math.max((EDGE * 2 * Math.PI) / ridges.length, (3 * 2 * Math.PI) / Number(values.front_nodes));
  const patches = ridges.map((row, j) => ({
    inside: patchAt(j, ridges.length, values.patch_width, edge),
    film: (row.ridge_film_ratio ?? 1) - 1,
    cover: (row.ridge_coverage ?? coverage) - coverage,
    polarised: (row.ridge_coverage ?? coverage) - coverage * values.flat_to_tip_polarisation,
  }));
  const blend = (base: number, key: 'film' | 'cover' | 'polarised') => (x: number) =>
    patches.reduce((sum, patch) => sum + patch[key] * patch.inside(x), base);
  const film = blend(1, 'film');
  return {
    // The edges of the patches leave a rounding.
    film: (x) => Math.max(0, film(x)),
    coverage: blend(coverage, 'cover'),
    polarised: blend(coverage * values.flat_to_tip_polarisation, 'polarised'),
  };
}

/** How a ferroelectric film is seen: not there, as a mere resistance, or with its dipoles. */
export type Reading = 'bare' | 'control' | 'frumkin';

/** The film under one reading of the ferroelectric; without such a film all readings are equal. */
export function filmOf(
  common: number,
  { film, coverage, polarised }: FrontFilms,
  polar: PolarFilm | undefined,
  reading: Reading,
  temperature: number,
): FrontFilm {
  const added = polar ? filmResistance({ ...polar, coverage: 1 }) : 0;
  const resistance = (x: number) => common * film(x) + (reading === 'bare' ? 0 : coverage(x) * added);
  const sampled = Array.from({ length: 256 }, (_, j) => resistance((2 * Math.PI * j) / 256));
  const dipoles = polar && reading === 'frumkin' ? polar : undefined;
  return {
    resistance,
    least: Math.min(...sampled),
    ...(dipoles ? { exchange: (x: number) => frumkinFactor({ ...dipoles, coverage: polarised(x) }, temperature) } : {}),
  };
}
