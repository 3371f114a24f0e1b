/** What the mechanism answers, how sure one may be of it, and why. */
import type { Outputs } from '../result.ts';
import { CORROSION } from './outputs/corrosion.ts';
import { COURSE } from './outputs/course.ts';
import { CURRENT } from './outputs/current.ts';
import { ELECTROLYTE } from './outputs/electrolyte.ts';
import { FRONT } from './outputs/front.ts';
import { LOOP } from './outputs/loop.ts';
import { SHAPE } from './outputs/shape.ts';
import { SHIELDING } from './outputs/shielding.ts';
import { STABILITY } from './outputs/stability.ts';

export { SERIES } from './outputs/series.ts';

export const OUTPUTS = {
  ...LOOP,
  ...SHAPE,
  ...CURRENT,
  ...ELECTROLYTE,
  ...STABILITY,
  ...COURSE,
  ...CORROSION,
  ...FRONT,
  ...SHIELDING,
} as const satisfies Outputs;
