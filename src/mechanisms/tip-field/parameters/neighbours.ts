/** Neighbouring tips. */
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number } from './common.ts';

export const NEIGHBOURS = {
  neighbours: {
    kind: 'enumeration',
    title: 'Neighbouring tips',
    symbol: 'neighbours',
    description: 'Neighbours share the field and so weaken it at every apex.',
    group: 'neighbours',
    source: choice,
    default: 'none',
    options: {
      none: { title: 'None', description: 'One tip alone.' },
      pair: { title: 'A pair', description: 'Two equal tips.' },
      'square-lattice': { title: 'A square lattice', description: 'Equal tips without end on a square lattice.' },
    },
  },
  spacing_um: number({
    title: 'Spacing',
    symbol: 's',
    description: 'Distance from apex to apex. The approximation is good beyond 1.5 heights.',
    group: 'neighbours',
    source: illustrative,
    onlyWhen: { neighbours: ['pair', 'square-lattice'] },
    default: 3,
    hard: [0.001, 1e6],
    hardReason: 'Tips stand beside each other.',
    soft: [0.01, 1000],
    scale: 'log',
  }),
} as const satisfies Parameters;
