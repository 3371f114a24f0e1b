/** One text is hovered many times at the same places. */
import { type Sensitivity, sensitivityOf } from '../../language/index.ts';
import type { Values } from '../../mechanisms/contract/parameter.ts';

/** `sensitivityOf` that remembers its answers for as long as there are the values that they were found for. */
export function rememberedSensitivities(): typeof sensitivityOf {
  const remembered = new WeakMap<Values, Map<string, Sensitivity | undefined>>();
  return function* (mechanism, values, address, parameter, present) {
    const known = remembered.get(values) ?? new Map<string, Sensitivity | undefined>();
    remembered.set(values, known);
    const path = address.cell ? `${address.key}/${address.cell.row}/${address.cell.column}` : address.key;
    if (!known.has(path)) known.set(path, yield* sensitivityOf(mechanism, values, address, parameter, present));
    return known.get(path);
  };
}
