import type { Mechanism } from '../../../mechanisms/contract/mechanism.ts';
import { isActive, type Values } from '../../../mechanisms/contract/parameter.ts';

/** Most primary controls at a time. */
export const PRIMARY_LIMIT = 6;

/** The primary parameters that act now, at most six. */
export function primaryKeys(mechanism: Mechanism, values: Values): readonly string[] {
  return Object.entries(mechanism.parameters)
    .filter(([, parameter]) => parameter.primary && isActive(parameter, values))
    .map(([key]) => key)
    .slice(0, PRIMARY_LIMIT);
}
