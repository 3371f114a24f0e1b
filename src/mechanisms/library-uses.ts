/** Where the libraries of materials are chosen from. */

import type { Mechanism } from './contract/mechanism.ts';
import type { EnumerationParameter } from './contract/parameter.ts';
import { MECHANISMS } from './index.ts';

export interface LibraryUse {
  readonly mechanism: Mechanism;
  /** Key of the enumeration that names an entry. */
  readonly key: string;
  readonly parameter: EnumerationParameter;
}

/** Every parameter whose options are the entries of the library, in the order of the register. */
export function usesOf(library: string): readonly LibraryUse[] {
  return MECHANISMS.flatMap((mechanism) =>
    Object.entries(mechanism.parameters).flatMap(([key, parameter]) =>
      parameter.kind === 'enumeration' && parameter.library === library ? [{ mechanism, key, parameter }] : [],
    ),
  );
}
