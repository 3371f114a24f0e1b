/** Times in familiar units. */
import { readable, rounded } from '../../../quantities/numbers.ts';
import { msg, type Text } from '../../../quantities/text.ts';

const STEPS: readonly (readonly [limit: number, size: number, one: Text, many: (number: Text) => Text])[] = [
  [120, 1, msg`1 second`, (number) => msg`${number} seconds`],
  [7200, 60, msg`1 minute`, (number) => msg`${number} minutes`],
  [172_800, 3600, msg`1 hour`, (number) => msg`${number} hours`],
  [7.3e7, 86_400, msg`1 day`, (number) => msg`${number} days`],
  [Number.POSITIVE_INFINITY, 3.156e7, msg`1 year`, (number) => msg`${number} years`],
];

/** Seconds in the unit that suits them: `19 minutes`, `21 days`. */
export function feltTime(seconds: number): Text {
  const [, size, one, many] = STEPS.find(([limit]) => seconds < limit) ?? STEPS[STEPS.length - 1];
  const number = seconds / size;
  return rounded(number, 2) === 1 ? one : many(readable(number, 2, true));
}
