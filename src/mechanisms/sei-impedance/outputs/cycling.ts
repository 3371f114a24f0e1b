/** Whether unevenness grows from cycle to cycle. */
import { msg } from '../../../quantities/text.ts';
import { type Outputs, SHARE } from '../../contract/result.ts';

export const CYCLING = {
  gain_per_cycle: {
    title: msg`Gain of unevenness per cycle`,
    symbol: 'λ',
    description: msg`What one cycle of growth and tearing makes of a small unevenness of an even film. Between −1 and 1 it heals, above 1 it grows and then saturates; below −1 it overshoots: thin and thick spots change over in every cycle, each time by more.`,
    badge: 'hypothesis',
    ground: msg`A minimal model; how often films tear on lithium and how that depends on the local current has not been measured.`,
  },
  critical_weibull_exponent: {
    title: msg`Sharpness of fracture from which unevenness grows`,
    symbol: 'm*',
    description: msg`At the same share of torn film: with a Weibull exponent above this one the gain exceeds 1. It falls as the film takes a larger share of the resistance.`,
    badge: 'hypothesis',
    ground: msg`λ = 1 solved for the sharpness; what a measurement of the fracture of SEI would have to be compared with.`,
    scale: 'log',
  },
  feedback_verdict: {
    title: msg`Feedback over cycles`,
    symbol: 'λ',
    description: msg`Whether unevenness grows with cycling under the assumptions of the minimal model.`,
    badge: 'hypothesis',
    ground: msg`Whether |λ| exceeds 1; a testable condition, not an observation.`,
    verdicts: {
      heals: { title: msg`heals`, tone: 'good' },
      grows: { title: msg`grows, then saturates`, tone: 'bad' },
      overshoots: { title: msg`overshoots, ever more`, tone: 'bad' },
    },
  },
  tear_probability: {
    title: msg`Share of the film that tears per cycle`,
    symbol: 'P',
    description: msg`At the mean current.`,
    badge: 'hypothesis',
    ground: msg`Weibull statistics of fracture with assumed numbers.`,
    scale: 'log',
    bounds: SHARE,
  },
  settled_thickness_nm: {
    title: msg`Thickness of an even film in the long run`,
    symbol: 'L*',
    description: msg`Where growth and tearing balance.`,
    badge: 'hypothesis',
    ground: msg`Fixed point of the minimal model.`,
    scale: 'log',
  },
  max_over_mean_after_cycles: {
    title: msg`Busiest spot after the cycles`,
    symbol: 'j_max/j̄(N)',
    description: msg`Of this very film, run through the chosen number of cycles under one potential with linear kinetics.`,
    badge: 'hypothesis',
    ground: msg`The minimal model, patch by patch.`,
  },
} as const satisfies Outputs;
