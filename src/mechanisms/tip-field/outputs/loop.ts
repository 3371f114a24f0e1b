/** The field and the current at the tip, and the loop that this drives. */
import { msg } from '../../../quantities/text.ts';
import { AT_LEAST_ONE, type Outputs } from '../../contract/result.ts';
import { BALANCE, CONDITIONAL_LOOP, ELECTROSTATICS } from './grounds.ts';

export const LOOP = {
  apex_factor: {
    title: msg`Field at the apex (field enhancement factor)`,
    symbol: 'β',
    description: msg`How many times stronger the field is at the apex than far away, if the surface of this lone tip is an equipotential. Geometry alone; in an electrolyte the interface decides whether it is one.`,
    badge: 'established',
    ground: ELECTROSTATICS,
    scale: 'log',
    bounds: AT_LEAST_ONE,
  },
  tip_to_flat_current_ratio: {
    title: msg`Current at the tip, relative to flat`,
    symbol: 'i_tip/i_flat',
    description: msg`Current density at the apex over that of the flat lithium. Negative: the tip dissolves.`,
    badge: 'established',
    ground: BALANCE,
    scale: 'linear',
  },
  loop_gain: {
    title: msg`Loop gain`,
    symbol: 'G',
    description: msg`By what factor β−1 changes in one lap. Its size depends on the length of the lap; only the side of 1 does not.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
    scale: 'log',
  },
  verdict: {
    title: msg`Verdict`,
    symbol: 'verdict',
    description: msg`Whether the tip sinks back, rises but becomes rounder, or rises and concentrates the field further.`,
    badge: 'consistent-with-data',
    ground: CONDITIONAL_LOOP,
    verdicts: {
      'self-healing': { title: msg`heals`, tone: 'good' },
      'grows-but-blunts': { title: msg`grows but blunts`, tone: 'neutral' },
      runaway: { title: msg`runs away`, tone: 'bad' },
    },
  },
} as const satisfies Outputs;
