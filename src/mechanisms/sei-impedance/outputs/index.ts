/** What the mechanism answers, how sure one may be of it, and why. */
import type { Outputs } from '../../contract/result.ts';
import { CURRENT } from './current.ts';
import { CYCLING } from './cycling.ts';
import { ELECTROLYTE } from './electrolyte.ts';
import { FILM } from './film.ts';
import { RELAXATION } from './relaxation.ts';

export { SERIES } from './series.ts';

export const OUTPUTS = {
  ...CURRENT,
  ...FILM,
  ...ELECTROLYTE,
  ...RELAXATION,
  ...CYCLING,
} as const satisfies Outputs;
