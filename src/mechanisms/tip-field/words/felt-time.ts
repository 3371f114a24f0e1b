/** Times in familiar units. */
import { readable } from '../../../quantities/numbers.ts';

const STEPS: readonly (readonly [limit: number, size: number, one: string, many: string])[] = [
  [120, 1, 'second', 'seconds'],
  [7200, 60, 'minute', 'minutes'],
  [172_800, 3600, 'hour', 'hours'],
  [7.3e7, 86_400, 'day', 'days'],
  [Number.POSITIVE_INFINITY, 3.156e7, 'year', 'years'],
];

/** Seconds in the unit that suits them: `19 minutes`, `21 days`. */
export function feltTime(seconds: number): string {
  const [, size, one, many] = STEPS.find(([limit]) => seconds < limit) ?? STEPS[STEPS.length - 1];
  const number = readable(seconds / size, 2, true);
  return `${number} ${number === '1' ? one : many}`;
}
