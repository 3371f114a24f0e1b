/** Every number that the ion beside the film gives, with how sure one may be of it. */
import type { Outputs } from '../result.ts';
import { BOND } from './outputs/bond.ts';
import { DESOLVATION } from './outputs/desolvation.ts';
import { ONE_MEDIUM } from './outputs/one-medium.ts';
import { PAIR } from './outputs/pair.ts';
import { SATURATION } from './outputs/saturation.ts';
import { SHEATH } from './outputs/sheath.ts';

export const OUTPUTS = {
  ...BOND,
  ...PAIR,
  ...ONE_MEDIUM,
  ...SHEATH,
  ...DESOLVATION,
  ...SATURATION,
} as const satisfies Outputs;
