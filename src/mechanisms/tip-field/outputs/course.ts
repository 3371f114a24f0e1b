/** The course in time: its turns and its end. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { BOUNDARY_INTEGRAL, CLOSURE, CONDITIONAL_LOOP } from './grounds.ts';

export const COURSE = {
  ending: {
    title: msg`How the time course ends`,
    symbol: 'ending',
    description: msg`Whether the course reaches its full length, and if not, what stops it.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
    verdicts: {
      'in-time': { title: msg`runs to its end`, tone: 'neutral' },
      healed: { title: msg`healed`, tone: 'good' },
      depleted: { title: msg`depleted`, tone: 'bad' },
      'continuum-ends': { title: msg`continuum ends`, tone: 'bad' },
      'short-risk': { title: msg`short risk`, tone: 'bad' },
      'neighbours-touch': { title: msg`neighbours touch`, tone: 'neutral' },
      'tips-merged': { title: msg`tips merged`, tone: 'bad' },
      levelled: { title: msg`levelled`, tone: 'good' },
      'too-sharp': { title: msg`finer than its nodes`, tone: 'neutral' },
      'no-current': { title: msg`cut off from salt`, tone: 'bad' },
      'too-long': { title: msg`not followed further`, tone: 'neutral' },
    },
  },
  course_end_s: {
    title: msg`End of the time course`,
    symbol: 't_end',
    description: msg`When the time course ends: at its length, or when something stops it.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
    scale: 'log',
  },
  shown_time_s: {
    title: msg`Time shown`,
    symbol: 't',
    description: msg`The plating time, or the end of the course where that comes first.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
  overhang_starts_s: {
    title: msg`A flank begins to hang over`,
    symbol: 't_over',
    description: msg`When in the course the front first hangs over, so that a trough narrows towards its mouth.`,
    badge: 'established',
    ground: BOUNDARY_INTEGRAL,
  },
  final_height_um: {
    title: msg`Height at the end of the course`,
    symbol: 'h(t_end)',
    description: msg`Height of the tip when the time course ends.`,
    badge: 'consistent-with-data',
    ground: CLOSURE,
    scale: 'log',
  },
  final_apex_radius_um: {
    title: msg`Apex radius at the end of the course`,
    symbol: 'ρ(t_end)',
    description: msg`Apex radius when the time course ends.`,
    badge: 'consistent-with-data',
    ground: CLOSURE,
    scale: 'log',
  },
  growth_starts_s: {
    title: msg`The tip starts to rise`,
    symbol: 't_rise',
    description: msg`When in the course the tip first rises above the flat.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
  growth_ends_s: {
    title: msg`The tip starts to sink again`,
    symbol: 't_sink',
    description: msg`When in the course the tip, having risen, first sinks back.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
  runaway_starts_s: {
    title: msg`The tip starts to run away`,
    symbol: 't_runaway',
    description: msg`When in the course the tip rises and its gain first exceeds 1.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
  runaway_ends_s: {
    title: msg`The tip stops running away`,
    symbol: 't_limited',
    description: msg`When in the course the loop limits itself again.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
  },
} as const satisfies Outputs;
