/** What the mechanism answers, how sure one may be of it, and why. */
import type { Outputs } from '../result.ts';
import { CURRENT } from './outputs/current.ts';
import { CYCLING } from './outputs/cycling.ts';
import { ELECTROLYTE } from './outputs/electrolyte.ts';
import { FILM } from './outputs/film.ts';
import { RELAXATION } from './outputs/relaxation.ts';

export { SERIES } from './outputs/series.ts';

export const OUTPUTS = {
  ...CURRENT,
  ...FILM,
  ...ELECTROLYTE,
  ...RELAXATION,
  ...CYCLING,
} as const satisfies Outputs;
