/** Numbers in units as people write them, in the unit that a key has. */
import { isSameQuantity, type ParsedUnit, parseUnit } from './unit-text.ts';
import { fromSI, suffixOf } from './units.ts';

/**
 * A number with a unit as the number of the key: 5 with `nm` is 0.005 for `height_um`.
 * @returns undefined where the text is no unit that is known, or one of another quantity.
 */
export function convertedTo(key: string, value: number, unit: string): number | undefined {
  const meant = meantUnit(key, unit);
  return meant && fromSI(key, value * meant.factor + meant.offset);
}

/** Whether the text is a unit, of whatever quantity. */
export function isUnit(text: string): boolean {
  return parseUnit(text) !== undefined;
}

function meantUnit(key: string, unit: string): ParsedUnit | undefined {
  const suffix = suffixOf(key);
  const own: ParsedUnit | undefined = suffix === undefined ? { powers: {}, factor: 1, offset: 0 } : parseUnit(suffix);
  return readingsOf(unit)
    .map(parseUnit)
    .find((parsed) => parsed && own && isSameQuantity(parsed, own));
}

/** In keys people leave the slash out (`A_m2`), and write C for °C: read so where it does not make sense as it stands. */
function readingsOf(unit: string): readonly string[] {
  const words = unit.trim().split(/[\s_]+/);
  const divided = words.length > 1 ? [`${words[0]}/(${words.slice(1).join(' ')})`] : [];
  return [unit, ...divided, ...(/^°?C$/.test(unit.trim()) ? ['°C'] : [])];
}
