/** Every number that the ion beside the film gives, with how sure one may be of it. */
import type { Outputs } from '../../contract/result.ts';
import { BOND } from './bond.ts';
import { DESOLVATION } from './desolvation.ts';
import { ONE_MEDIUM } from './one-medium.ts';
import { PAIR } from './pair.ts';
import { SATURATION } from './saturation.ts';
import { SHEATH } from './sheath.ts';

export const OUTPUTS = {
  ...BOND,
  ...PAIR,
  ...ONE_MEDIUM,
  ...SHEATH,
  ...DESOLVATION,
  ...SATURATION,
} as const satisfies Outputs;
