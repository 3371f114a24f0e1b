/** The state of the tip in words. */
import { quantity, readable } from '../numbers.ts';
import type { Text } from '../text.ts';
import { OUTPUTS } from './outputs.ts';
import type { TipValues } from './parameters.ts';
import { numberOf, type TipResult } from './result.ts';

type VerdictKey = keyof typeof OUTPUTS.verdict.verdicts;
type EndingKey = keyof typeof OUTPUTS.ending.verdicts;

/** A time as a person says it: seconds, minutes, hours, days, years. */
export function feltTime(seconds: number): string {
  const steps: [limit: number, size: number, one: string, many: string][] = [
    [120, 1, 'second', 'seconds'],
    [7200, 60, 'minute', 'minutes'],
    [172_800, 3600, 'hour', 'hours'],
    [7.3e7, 86_400, 'day', 'days'],
    [Number.POSITIVE_INFINITY, 3.156e7, 'year', 'years'],
  ];
  const [, size, one, many] = steps.find(([limit]) => seconds < limit) ?? steps[steps.length - 1];
  const number = readable(seconds / size, 2, true);
  return `${number} ${number === '1' ? one : many}`;
}

const FRONT_VERDICTS: Record<VerdictKey, string> = {
  'self-healing': 'The front levels out',
  'grows-but-blunts': 'The relief grows but its crests blunt',
  runaway: 'The relief grows and its crests sharpen',
};

export function verdict(values: TipValues, result: TipResult): Text {
  const key = result.scalars.verdict;
  const front = values.geometry === 'moving-front';
  if (typeof key !== 'string') return front ? 'No current along this front' : 'The tips touch: no verdict';
  if (front) return FRONT_VERDICTS[key as VerdictKey];
  const { title } = OUTPUTS.verdict.verdicts[key as VerdictKey];
  return `The tip ${title}`;
}

const WHY: Record<VerdictKey, string> = {
  'self-healing': 'It sinks back: the flat lithium grows as fast as its apex or faster.',
  'grows-but-blunts': 'It rises above the flat, but its radius grows faster than its height, so the field concentrates less and less.',
  runaway: 'It rises and becomes more pointed: each lap the field concentrates more.',
};

function describeFront(values: TipValues, result: TipResult): Text {
  const number = (key: Parameters<typeof numberOf>[1]) => numberOf(result, key);
  const [relief, crest, trough, field] = [
    number('peak_to_valley_um'),
    number('tip_to_flat_current_ratio'),
    number('trough_to_flat_current_ratio'),
    number('apex_factor'),
  ];
  const sentences = [
    `A front of ${values.ridge_count === 1 ? 'one ridge' : `${values.ridge_count} ridges`} in ${quantity('_um', values.front_period_um, 3, true)}${relief === undefined ? '' : `, ${quantity('_um', relief)} from trough to crest`}.`,
  ];
  if (crest !== undefined && trough !== undefined && field !== undefined) {
    sentences.push(
      `The field of an equipotential is ${readable(field)} times the flat one at the highest crest; the current there is ${readable(crest)} times the flat one, in the deepest trough ${readable(trough)} times.`,
    );
  }
  sentences.push(`${verdict(values, result)}.`);
  const end = number('course_end_s');
  const ending = result.scalars.ending as EndingKey;
  if (end !== undefined && ending !== 'in-time')
    sentences.push(`The time course ends after ${feltTime(end)}: ${OUTPUTS.ending.verdicts[ending].title}.`);
  return sentences.join(' ');
}

export function describe(values: TipValues, result: TipResult): Text {
  if (values.geometry === 'moving-front') return describeFront(values, result);
  const number = (key: Parameters<typeof numberOf>[1]) => numberOf(result, key);
  const sentences: string[] = [];
  const height = number('height_um');
  const radius = number('apex_radius_um');
  const beta = number('apex_factor');
  if (height !== undefined && radius !== undefined && beta !== undefined) {
    sentences.push(
      `A lithium tip ${quantity('_um', height)} high with an apex radius of ${quantity('_um', radius)} concentrates the field of an equipotential ${readable(beta)} times.`,
    );
  }
  const ratio = number('tip_to_flat_current_ratio');
  if (ratio !== undefined) {
    sentences.push(
      ratio < 0
        ? `The apex does not plate at all: it dissolves at ${readable(-ratio)} times the flat current.`
        : `The current at the apex is ${readable(ratio)} times the flat current density of ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)}.`,
    );
  }
  const wagner = number('wagner_number');
  if (values.distribution === 'primary')
    sentences.push('In primary distribution there is no film and no kinetics: the current follows the field.');
  else if (wagner !== undefined) {
    const follows =
      wagner > 1
        ? 'film and charge transfer place the current, not the field'
        : `the current follows the field ${wagner > 0.02 ? 'in part' : 'almost fully'}`;
    sentences.push(`The interface resists ${readable(wagner, 2)} times as much as the electrolyte beside the tip, so ${follows}.`);
  }
  const key = result.scalars.verdict;
  const gain = number('loop_gain');
  if (typeof key === 'string') {
    sentences.push(
      `Verdict: the tip ${OUTPUTS.verdict.verdicts[key as VerdictKey].title}. ${WHY[key as VerdictKey]}${gain === undefined ? '' : ` The gain of one lap is ${readable(gain)}.`}`,
    );
  } else sentences.push('The tips touch or overlap, so there is no balance to solve.');
  const end = number('course_end_s');
  const ending = result.scalars.ending as EndingKey;
  if (end !== undefined && ending !== 'in-time')
    sentences.push(`The time course ends after ${feltTime(end)}: ${OUTPUTS.ending.verdicts[ending].title}.`);
  const fastest = number('fastest_wavelength_um');
  const efolding = number('efolding_time_h');
  if (fastest !== undefined && efolding !== undefined) {
    sentences.push(
      `On flat lithium the most dangerous ripple is ${quantity('_um', fastest)} long and needs ${feltTime(efolding * 3600)} to grow by a factor e.`,
    );
  }
  return sentences.join(' ');
}
