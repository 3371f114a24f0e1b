/** How fast the interface answers. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';

export const RELAXATION = {
  slowest_relaxation_time_s: {
    title: msg`Slowest relaxation`,
    symbol: 'τ_max',
    description: msg`Largest time constant of the interface that carries at least a thousandth of its resistance; capacitors taken as ideal.`,
    badge: 'established',
    ground: msg`Exact eigenvalues of the network of resistors and capacitors.`,
    scale: 'log',
  },
  fastest_relaxation_time_s: {
    title: msg`Fastest relaxation`,
    symbol: 'τ_min',
    description: msg`Smallest time constant of the interface that carries at least a thousandth of its resistance; capacitors taken as ideal.`,
    badge: 'established',
    ground: msg`Exact eigenvalues of the network of resistors and capacitors.`,
    scale: 'log',
  },
  visible_relaxations: {
    title: msg`Relaxations that can be seen`,
    symbol: 'N_τ',
    description: msg`Lines that carry at least a thousandth of the resistance. Lines are not patches: an even film has two.`,
    badge: 'established',
    ground: msg`Exact eigenvalues of the network of resistors and capacitors.`,
  },
} as const satisfies Outputs;
