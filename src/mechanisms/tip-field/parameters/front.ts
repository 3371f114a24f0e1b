/** The moving front: ridges side by side, each with its film. */
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number, WITH_FRONT } from './common.ts';

const RIDGE = { group: 'front', source: illustrative } as const;

export const FRONT = {
  ridges: {
    kind: 'table',
    title: 'Ridges of the front',
    symbol: 'ridges',
    description: 'Each row is a ridge, from left to right; together they fill the period. The first and the last are neighbours too.',
    group: 'front',
    source: illustrative,
    primary: true,
    onlyWhen: WITH_FRONT,
    maximumRows: 8,
    columns: {
      ridge_height_um: number({
        ...RIDGE,
        title: 'Height',
        symbol: 'H',
        description: 'From trough to crest, at the start.',
        default: 2,
        hard: [0, 1e4],
        hardReason: 'A height is not negative.',
        soft: [0, 20],
        scale: 'linear',
      }),
      ridge_film_ratio: {
        ...number({
          ...RIDGE,
          title: 'Film, relative to the rest',
          symbol: 'r_f',
          description: 'Film resistance around this crest over that elsewhere: below 1 thin or cracked, above 1 thicker. Left out: 1.',
          default: 1,
          hard: [0, 1000],
          hardReason: 'A resistance is not negative.',
          soft: [0.05, 5],
          scale: 'log',
        }),
        optional: true,
      },
      ridge_coverage: {
        ...number({
          ...RIDGE,
          title: 'Ferroelectric cover',
          symbol: 'θ',
          description:
            'Share of the surface around this crest under the ferroelectric film, if one is chosen. Left out: the common coverage.',
          default: 0.8,
          hard: [0, 1],
          hardReason: 'A share.',
          soft: [0, 1],
          scale: 'linear',
        }),
        optional: true,
      },
    },
    default: [{ ridge_height_um: 1.4 }, { ridge_height_um: 2 }, { ridge_height_um: 1 }],
    check: (rows) =>
      rows.length === 0 ? 'The table is empty: a front needs at least one ridge. One of height 0 is flat lithium.' : undefined,
  },
  front_period_um: number({
    title: 'Period of the front',
    symbol: 'W',
    description: 'Width of the piece of front that repeats.',
    group: 'front',
    source: illustrative,
    onlyWhen: WITH_FRONT,
    default: 20,
    hard: [0.01, 1e5],
    hardReason: 'Below 10 nm there is no continuum.',
    soft: [0.5, 500],
    scale: 'log',
  }),
  patch_width: number({
    title: 'Width of the patches',
    symbol: 'w',
    description: 'Share of each ridge, around its crest, on which the film of its own lies; the rest has the common film.',
    group: 'front',
    source: illustrative,
    onlyWhen: WITH_FRONT,
    default: 0.6,
    hard: [0, 1],
    hardReason: 'A share.',
    soft: [0, 1],
    scale: 'linear',
  }),
  front_nodes: {
    kind: 'enumeration',
    title: 'Nodes along the front',
    symbol: 'N',
    description: 'More nodes resolve sharper crests and cost more than in proportion.',
    group: 'front',
    source: choice,
    onlyWhen: WITH_FRONT,
    default: '64',
    options: {
      '64': { title: '64', description: 'Follows a drag.' },
      '128': { title: '128', description: 'For ridges twice as sharp; a course takes some tenths of a second.' },
      '256': { title: '256', description: 'For pictures to keep; a course takes some seconds, with progress and a way out.' },
    },
  },
} as const satisfies Parameters;
