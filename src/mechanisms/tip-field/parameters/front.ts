/** The moving front: ridges side by side, each with its film. */
import { msg, verbatim } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number, WITH_FRONT } from './common.ts';

const RIDGE = { group: 'front', source: illustrative } as const;

export const FRONT = {
  ridges: {
    kind: 'table',
    title: msg`Ridges of the front`,
    symbol: 'ridges',
    description: msg`Each row is a ridge, from left to right; together they fill the period. The first and the last are neighbours too.`,
    group: 'front',
    source: illustrative,
    primary: true,
    onlyWhen: WITH_FRONT,
    maximumRows: 8,
    columns: {
      ridge_height_um: number({
        ...RIDGE,
        title: msg`Height`,
        symbol: 'H',
        description: msg`From trough to crest, at the start.`,
        default: 2,
        hard: [0, 1e4],
        hardReason: msg`A height is not negative.`,
        soft: [0, 20],
        scale: 'linear',
      }),
      ridge_film_ratio: {
        ...number({
          ...RIDGE,
          title: msg`Film, relative to the rest`,
          symbol: 'r_f',
          description: msg`Film resistance around this crest over that elsewhere: below 1 thin or cracked, above 1 thicker. Left out: 1.`,
          default: 1,
          hard: [0, 1000],
          hardReason: msg`A resistance is not negative.`,
          soft: [0.05, 5],
          scale: 'log',
        }),
        optional: true,
      },
      ridge_coverage: {
        ...number({
          ...RIDGE,
          title: msg`Ferroelectric cover`,
          symbol: 'θ',
          description: msg`Share of the surface around this crest under the ferroelectric film, if one is chosen. Left out: the common coverage.`,
          default: 0.8,
          hard: [0, 1],
          hardReason: msg`A share.`,
          soft: [0, 1],
          scale: 'linear',
        }),
        optional: true,
      },
    },
    default: [{ ridge_height_um: 1.4 }, { ridge_height_um: 2 }, { ridge_height_um: 1 }],
    check: (rows) =>
      rows.length === 0 ? msg`The table is empty: a front needs at least one ridge. One of height 0 is flat lithium.` : undefined,
  },
  front_period_um: number({
    title: msg`Period of the front`,
    symbol: 'W',
    description: msg`Width of the piece of front that repeats.`,
    group: 'front',
    source: illustrative,
    onlyWhen: WITH_FRONT,
    default: 20,
    hard: [0.01, 1e5],
    hardReason: msg`Below 10 nm there is no continuum.`,
    soft: [0.5, 500],
    scale: 'log',
  }),
  patch_width: number({
    title: msg`Width of the patches`,
    symbol: 'w',
    description: msg`Share of each ridge, around its crest, on which the film of its own lies; the rest has the common film.`,
    group: 'front',
    source: illustrative,
    onlyWhen: WITH_FRONT,
    default: 0.6,
    hard: [0, 1],
    hardReason: msg`A share.`,
    soft: [0, 1],
    scale: 'linear',
  }),
  front_nodes: {
    kind: 'enumeration',
    title: msg`Nodes along the front`,
    symbol: 'N',
    description: msg`More nodes resolve sharper crests and cost more than in proportion.`,
    group: 'front',
    source: choice,
    onlyWhen: WITH_FRONT,
    default: '64',
    options: {
      '64': { title: verbatim('64'), description: msg`Follows a drag.` },
      '128': { title: verbatim('128'), description: msg`For ridges twice as sharp; a course takes some tenths of a second.` },
      '256': { title: verbatim('256'), description: msg`For pictures to keep; a course takes some seconds, with progress and a way out.` },
    },
  },
} as const satisfies Parameters;
