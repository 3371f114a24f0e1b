/** Numbers that stand in double quotes. */
import { suffixOf, unitOf } from '../../quantities/units.ts';

/** The number that a text holds, alone or with the unit of the key behind it. */
export function numberIn(key: string, text: string): number {
  const { symbol } = unitOf(key);
  const plain = text.normalize('NFKC').trim();
  const unit = symbol.normalize('NFKC');
  const asKey = suffixOf(key) ?? '';
  const own = [unit, asKey].find((ending) => ending !== '' && plain.endsWith(ending)) ?? '';
  const digits = plain.slice(0, plain.length - own.length).trim();
  return digits === '' ? Number.NaN : Number(digits.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
}
