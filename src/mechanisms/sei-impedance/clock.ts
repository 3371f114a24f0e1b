/** What happens while the cycles are played. */
import { msg } from '../../quantities/text.ts';
import type { ClockEvent } from '../contract/mechanism.ts';
import type { SeiResult } from './outputs/result.ts';
import type { SeiValues } from './parameters/index.ts';

/** The busiest spot counts as even up to this, and as busier from this many times its excess at the start. */
const EVEN = 1.05;
const BUSIER = 1.2;

export function cycleEvents({ cycles }: SeiValues, { series }: SeiResult): readonly ClockEvent[] {
  const trace = series.cycles.y.slice(0, cycles + 1);
  const events: ClockEvent[] = [];
  const busier = trace.findIndex((value) => value - 1 > BUSIER * (trace[0] - 1) && value > EVEN);
  if (busier > 0) events.push({ at: busier, title: msg`busier than at first`, tone: 'bad' });
  const even = trace.findIndex((value) => value <= EVEN);
  if (even > 0) events.push({ at: even, title: msg`even`, tone: 'good' });
  return events.sort((a, b) => a.at - b.at);
}
