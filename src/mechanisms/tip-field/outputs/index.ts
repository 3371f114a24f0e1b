/** What the mechanism answers, how sure one may be of it, and why. */
import type { Outputs } from '../../contract/result.ts';
import { CORROSION } from './corrosion.ts';
import { COURSE } from './course.ts';
import { CURRENT } from './current.ts';
import { ELECTROLYTE } from './electrolyte.ts';
import { FRONT } from './front.ts';
import { LOOP } from './loop.ts';
import { SHAPE } from './shape.ts';
import { SHIELDING } from './shielding.ts';
import { STABILITY } from './stability.ts';

export { SERIES } from './series.ts';

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
