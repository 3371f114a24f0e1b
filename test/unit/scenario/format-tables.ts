/** Every object of the format, with the table of its keys. */
import { AXIS } from '../../../src/scenario/format/axis.ts';
import type { Keys } from '../../../src/scenario/format/key.ts';
import { ROOT } from '../../../src/scenario/format/root.ts';

export interface FormatTable {
  /** From the root; of objects under names that the author chose, `<name>`. */
  readonly path: readonly string[];
  readonly keys: Keys;
}

/** The root and the objects below its keys, as the rows themselves tell. */
export const TABLES: readonly FormatTable[] = [...tablesFrom([], ROOT), { path: ['sweeps', '<name>', 'and'], keys: AXIS }];

function tablesFrom(path: readonly string[], keys: Keys): FormatTable[] {
  const below = Object.entries(keys).flatMap(([key, { below }]) => (below ? tablesFrom([...path, key, `<${below.by}>`], below.keys) : []));
  return [{ path, keys }, ...below];
}
