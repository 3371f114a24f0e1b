/** The state of the tip in words. */
import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { Ending } from '../model/growth.ts';
import { OUTPUTS } from '../outputs/index.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { feltTime } from './felt-time.ts';
import { describeFront, frontVerdict } from './moving-front.ts';

type VerdictKey = keyof typeof OUTPUTS.verdict.verdicts;

const VERDICTS: Readonly<Record<VerdictKey, Text>> = {
  'self-healing': msg`The tip heals`,
  'grows-but-blunts': msg`The tip grows but blunts`,
  runaway: msg`The tip runs away`,
};

export function verdict(values: TipValues, result: TipResult): Text {
  if (values.geometry === 'moving-front') return frontVerdict(result);
  const key = result.scalars.verdict;
  return typeof key === 'string' ? VERDICTS[key as VerdictKey] : msg`The tips touch: no verdict`;
}

const JUDGED: Readonly<Record<VerdictKey, Text>> = {
  'self-healing': msg`Verdict: the tip heals. It sinks back: the flat lithium grows as fast as its apex or faster.`,
  'grows-but-blunts': msg`Verdict: the tip grows but blunts. It rises above the flat, but its radius grows faster than its height, so the field concentrates less and less.`,
  runaway: msg`Verdict: the tip runs away. It rises and becomes more pointed: each lap the field concentrates more.`,
};

/** What ended a course, in a sentence after "The time course ends after 38 seconds". */
const ENDED: Readonly<Record<Exclude<Ending, 'in-time'>, Text>> = {
  healed: msg`the tip is gone`,
  depleted: msg`the surface is empty, and holding the current would violate the salt balance`,
  'continuum-ends': msg`the apex is as sharp as a continuum can be`,
  'short-risk': msg`the tip reaches half of the gap`,
  'neighbours-touch': msg`the neighbours touch`,
  'too-long': msg`it needs more steps than are computed`,
};

function endSentence(result: TipResult): Text[] {
  const end = numberOf(result, 'course_end_s');
  const ending = result.scalars.ending as Ending;
  return end === undefined || ending === 'in-time' ? [] : [msg`The time course ends after ${feltTime(end)}: ${ENDED[ending]}.`];
}

/** What a ferroelectric film changes, and whether anything could switch it. */
function filmSentences(result: TipResult): Text[] {
  const [bare, control, credited] = (
    ['bare_tip_to_flat_current_ratio', 'control_tip_to_flat_current_ratio', 'credited_to_polarisation'] as const
  ).map((key) => numberOf(result, key));
  const feasible = result.scalars.switching_feasible;
  if (bare === undefined || control === undefined || typeof feasible !== 'string') return [];
  const { title } = OUTPUTS.switching_feasible.verdicts[feasible as keyof typeof OUTPUTS.switching_feasible.verdicts];
  return [
    credited === undefined
      ? msg`The resistance of the ferroelectric film alone takes the current at the tip from ${readable(bare)} to ${readable(control)} times the flat one.`
      : msg`The resistance of the ferroelectric film alone takes the current at the tip from ${readable(bare)} to ${readable(control)} times the flat one; its polarisation changes it by ${readable(credited)} more, which is a hypothesis.`,
    msg`Could a field switch the film: ${title}.`,
  ];
}

/** What the interface makes of the field. */
function interfaceSentence(wagner: number): Text {
  const resists = readable(wagner, 2);
  if (wagner > 1) {
    return msg`The interface resists ${resists} times as much as the electrolyte beside the tip, so film and charge transfer place the current, not the field.`;
  }
  return wagner > 0.02
    ? msg`The interface resists ${resists} times as much as the electrolyte beside the tip, so the current follows the field in part.`
    : msg`The interface resists ${resists} times as much as the electrolyte beside the tip, so the current follows the field almost fully.`;
}

export function describe(values: TipValues, result: TipResult): Text {
  if (values.geometry === 'moving-front') return describeFront(values, result);
  const number = (key: Parameters<typeof numberOf>[1]) => numberOf(result, key);
  const sentences: Text[] = [];
  const height = number('height_um');
  const radius = number('apex_radius_um');
  const beta = number('apex_factor');
  if (height !== undefined && radius !== undefined && beta !== undefined) {
    sentences.push(
      msg`A lithium tip ${quantity('_um', height)} high with an apex radius of ${quantity('_um', radius)} concentrates the field of an equipotential ${readable(beta)} times.`,
    );
  }
  const ratio = number('tip_to_flat_current_ratio');
  if (ratio !== undefined) {
    sentences.push(
      ratio < 0
        ? msg`The apex does not plate at all: it dissolves at ${readable(-ratio)} times the flat current.`
        : msg`The current at the apex is ${readable(ratio)} times the flat current density of ${quantity('_mA_per_cm2', values.current_density_mA_per_cm2)}.`,
    );
  }
  const wagner = number('wagner_number');
  if (values.distribution === 'primary') {
    sentences.push(msg`In primary distribution there is no film and no kinetics: the current follows the field.`);
  } else if (wagner !== undefined) sentences.push(interfaceSentence(wagner));
  const key = result.scalars.verdict;
  const gain = number('loop_gain');
  if (typeof key === 'string') {
    sentences.push(JUDGED[key as VerdictKey]);
    if (gain !== undefined) sentences.push(msg`The gain of one lap is ${readable(gain)}.`);
  } else sentences.push(msg`The tips touch or overlap, so there is no balance to solve.`);
  sentences.push(...filmSentences(result), ...endSentence(result));
  const fastest = number('fastest_wavelength_um');
  const efolding = number('efolding_time_h');
  if (fastest !== undefined && efolding !== undefined) {
    sentences.push(
      msg`On flat lithium the most dangerous ripple is ${quantity('_um', fastest)} long and needs ${feltTime(efolding * 3600)} to grow by a factor e.`,
    );
  }
  return sequence(sentences);
}
