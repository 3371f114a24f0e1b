/** The names that authors give: to variants, sweeps and measurements. */

/** Names that begin other pointers, so no variant may have them. */
export const RESERVED_VARIANT_NAMES = ['base', 'compare', 'sweeps', 'parameters'] as const;

/** Names that pointers and objects can hold: not empty, not a whole number (objects would reorder them). */
export const NAME_PATTERN = '^(?!\\d+$)[\\s\\S]+$';
const NAME = new RegExp(NAME_PATTERN);

export function isName(name: string): boolean {
  return NAME.test(name);
}
