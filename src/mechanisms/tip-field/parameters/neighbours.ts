/** Neighbouring tips. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number } from './common.ts';

export const NEIGHBOURS = {
  neighbours: {
    kind: 'enumeration',
    title: msg`Neighbouring tips`,
    symbol: 'neighbours',
    description: msg`Neighbours share the field and so weaken it at every apex.`,
    group: 'neighbours',
    source: choice,
    default: 'none',
    options: {
      none: { title: msg`None`, description: msg`One tip alone.` },
      pair: { title: msg`A pair`, description: msg`Two equal tips.` },
      'square-lattice': { title: msg`A square lattice`, description: msg`Equal tips without end on a square lattice.` },
    },
  },
  spacing_um: number({
    title: msg`Spacing`,
    symbol: 's',
    description: msg`Distance from apex to apex. The approximation is good beyond 1.5 heights.`,
    group: 'neighbours',
    source: illustrative,
    onlyWhen: { neighbours: ['pair', 'square-lattice'] },
    default: 3,
    hard: [0.001, 1e6],
    hardReason: msg`Tips stand beside each other.`,
    soft: [0.01, 1000],
    scale: 'log',
  }),
} as const satisfies Parameters;
