/** Moments as people read them: hours and minutes where seconds would be many. */
import { quantity, spokenQuantity, THIN_SPACE } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { toSI, UNITS, unitOf } from '../../quantities/units.ts';

type TimeUnit = 's' | 'min' | 'h' | 'd';

/** From this many seconds on a time is told in this unit and the next smaller one. */
const PAIRS: readonly (readonly [from: number, large: TimeUnit, small: TimeUnit])[] = [
  [2 * UNITS.d.factor, 'd', 'h'],
  [2 * UNITS.h.factor, 'h', 'min'],
  [2 * UNITS.min.factor, 'min', 's'],
];

/** `2 min 5 s` as its parts; undefined for what is no time, or too short to be told in two. */
function parts(key: string, value: number): readonly (readonly [count: number, unit: TimeUnit])[] | undefined {
  if (unitOf(key).dimension !== 'time') return undefined;
  const seconds = toSI(key, value);
  const pair = PAIRS.find(([from]) => seconds >= from);
  if (!pair) return undefined;
  const [, large, small] = pair;
  const ratio = UNITS[large].factor / UNITS[small].factor;
  const count = Math.round(seconds / UNITS[small].factor);
  const told: (readonly [number, TimeUnit])[] = [[Math.floor(count / ratio), large]];
  if (count % ratio !== 0) told.push([count % ratio, small]);
  return told;
}

/** `84 s`, `2 min 5 s`, `3 h`; another quantity in its own unit. */
export function momentText(key: string, value: number): Text {
  const told = parts(key, value);
  return told ? sequence(told.map(([count, unit]) => `${count}${THIN_SPACE}${UNITS[unit].symbol}`)) : quantity(key, value, 3, true);
}

const SPOKEN: Readonly<Record<TimeUnit, readonly [one: Text, several: (count: number) => Text]>> = {
  s: [msg`1 second`, (count) => msg`${count} seconds`],
  min: [msg`1 minute`, (count) => msg`${count} minutes`],
  h: [msg`1 hour`, (count) => msg`${count} hours`],
  d: [msg`1 day`, (count) => msg`${count} days`],
};

function spoken([count, unit]: readonly [count: number, unit: TimeUnit]): Text {
  const [one, several] = SPOKEN[unit];
  return count === 1 ? one : several(count);
}

/** `2 minutes 5 seconds`. */
export function spokenMoment(key: string, value: number): Text {
  const told = parts(key, value);
  return told ? sequence(told.map(spoken)) : spokenQuantity(key, value);
}
