/** How fast the interface answers. */
import type { Outputs } from '../../contract/result.ts';

export const RELAXATION = {
  slowest_relaxation_time_s: {
    title: 'Slowest relaxation',
    symbol: 'τ_max',
    description: 'Largest time constant of the interface that carries at least a thousandth of its resistance; capacitors taken as ideal.',
    badge: 'established',
    ground: 'Exact eigenvalues of the network of resistors and capacitors.',
    scale: 'log',
  },
  fastest_relaxation_time_s: {
    title: 'Fastest relaxation',
    symbol: 'τ_min',
    description: 'Smallest time constant of the interface that carries at least a thousandth of its resistance; capacitors taken as ideal.',
    badge: 'established',
    ground: 'Exact eigenvalues of the network of resistors and capacitors.',
    scale: 'log',
  },
  visible_relaxations: {
    title: 'Relaxations that can be seen',
    symbol: 'N_τ',
    description: 'Lines that carry at least a thousandth of the resistance. Lines are not patches: an even film has two.',
    badge: 'established',
    ground: 'Exact eigenvalues of the network of resistors and capacitors.',
  },
} as const satisfies Outputs;
