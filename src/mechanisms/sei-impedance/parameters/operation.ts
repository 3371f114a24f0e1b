/** The working point. */
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';

export const operation = {
  ...shared('current_density_mA_per_cm2', { group: 'operation', primary: true }),
  ...shared('temperature_K', { group: 'operation' }),
} as const satisfies Parameters;
