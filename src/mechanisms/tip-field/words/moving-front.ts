/** The state of a front in words. */
import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { readRidge } from '../model/moving-front/covered-ridge.ts';
import type { FrontGeometry } from '../model/moving-front/curve.ts';
import { extremeOf, type FrontEnding } from '../model/moving-front/evolve.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { feltTime } from './felt-time.ts';

const VERDICTS: Readonly<Record<keyof typeof OUTPUTS.verdict.verdicts, Text>> = {
  'self-healing': msg`The front levels out`,
  'grows-but-blunts': msg`The relief grows but its crests blunt`,
  runaway: msg`The relief grows and its crests sharpen`,
};

export function frontVerdict(result: TipResult): Text {
  const key = result.scalars.verdict;
  return typeof key === 'string' ? VERDICTS[key as keyof typeof VERDICTS] : msg`No current along this front`;
}

/** What ended the course of a front before its time, in a sentence after "The course ends after 3 minutes". */
export const FRONT_ENDED: Readonly<Record<Exclude<FrontEnding | 'depleted', 'in-time'>, Text>> = {
  depleted: msg`the surface is empty; holding the current any longer would violate the salt balance`,
  'tips-merged': msg`the flanks of neighbouring ridges meet in the trough between them; what is buried there is beyond this model`,
  'too-sharp': msg`the front has details finer than its nodes resolve`,
  'too-long': msg`the front has taken as many steps as are computed; choose fewer nodes, or a shorter course`,
  'no-current': msg`no current was found along this front: the salt along it differs too much`,
  levelled: msg`the relief is gone; the front is flat to a nanometre`,
  'continuum-ends': msg`a crest is as sharp as a continuum can be`,
  'short-risk': msg`the highest crest has reached half of the gap`,
};

/** Why the computation of a front gave up, where that is physics and not only arithmetic. */
export function frontEndReason(
  { distribution, front_nodes: nodes }: Pick<TipValues, 'distribution' | 'front_nodes'>,
  ending: FrontEnding | 'depleted',
): Text | undefined {
  if (ending === 'too-long' && distribution === 'primary') {
    return msg`Surface energy acts within moments on the shortest ripples that the nodes resolve, and with no interface to slow them every step must be as short. Nothing happens to the lithium there: only the computation stops.`;
  }
  if (ending !== 'too-sharp') return undefined;
  return sequence([
    msg`A crest that keeps sharpening, or a crease between ridges, soon has details finer than any number of nodes.`,
    nodes === '256'
      ? msg`Lower and wider ridges are followed for longer; up to this moment the course holds.`
      : msg`More nodes follow it a little further; up to this moment the course holds.`,
  ]);
}

export function describeFront(values: TipValues, result: TipResult): Text {
  const number = (key: Parameters<typeof numberOf>[1]) => numberOf(result, key);
  const [relief, crest, trough, field] = [
    number('peak_to_valley_um'),
    number('tip_to_flat_current_ratio'),
    number('trough_to_flat_current_ratio'),
    number('apex_factor'),
  ];
  const ridges = values.ridges.length === 1 ? msg`one ridge` : msg`${values.ridges.length} ridges`;
  const period = quantity('_um', values.front_period_um, 3, true);
  const sentences: Text[] = [
    relief === undefined
      ? msg`A front of ${ridges} in ${period}.`
      : msg`A front of ${ridges} in ${period}, ${quantity('_um', relief)} from trough to crest.`,
  ];
  if (crest !== undefined && trough !== undefined && field !== undefined) {
    sentences.push(
      msg`The field of an equipotential is ${readable(field)} times the flat one at the highest crest; the current there is ${readable(crest)} times the flat one, in the deepest trough ${readable(trough)} times.`,
    );
  }
  sentences.push(sequence([frontVerdict(result), '.'], ''));
  const overhangs = number('overhang_starts_s');
  if (overhangs !== undefined) sentences.push(msg`After ${feltTime(overhangs)} a flank hangs over.`);
  return sequence(sentences);
}

/** @param end of the course, s */
export function frontRemarks(
  values: TipValues,
  ending: FrontEnding | 'depleted',
  end: number,
  now: { readonly geometry: FrontGeometry; readonly flux: Float64Array } | undefined,
): Text[] {
  const list: Text[] = [msg`A front of ridges is two-dimensional: do not compare its factors with those of a tip.`];
  if (values.distribution === 'primary') {
    list.push(
      msg`Without resistance of the interface only surface energy holds the shortest ripples back; rounding noise is filtered out.`,
    );
  }
  if (values.ferroelectric !== 'none' && values.distribution !== 'primary') {
    list.push(
      msg`The ferroelectric film is read at the crest of ridge ${readRidge(values) + 1}. The front moves with its resistance alone; what its dipoles would do is shown beside it.`,
    );
  }
  if (now && extremeOf(now.geometry.y, 1).read(now.flux) < 0) {
    list.push(msg`The highest crest dissolves: its curvature costs more than the field gives.`);
  }
  if (ending !== 'in-time') {
    list.push(msg`The course ends after ${feltTime(end)}: ${FRONT_ENDED[ending]}.`);
    const reason = end > 0 ? frontEndReason(values, ending) : undefined;
    if (reason) list.push(reason);
  }
  if (values.plating_time_s > end * (1 + 1e-9)) list.push(msg`The front is shown as it is after ${quantity('_s', end)}.`);
  return list;
}
