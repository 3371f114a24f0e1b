/** Shape of the single tip, and which geometry. */
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number, WITH_TIP } from './common.ts';

export const SHAPE = {
  height_um: number({
    title: 'Tip height',
    symbol: 'h',
    description: 'Height of the tip above the flat lithium, a half-spheroid standing on a plane.',
    group: 'shape',
    primary: true,
    source: illustrative,
    onlyWhen: { tip_from: ['given'], ...WITH_TIP },
    default: 1,
    hard: [0.001, 10000],
    hardReason: 'Below 1 nm there is no continuum, above 1 cm no tip.',
    soft: [0.01, 1000],
    scale: 'log',
  }),
  apex_radius_um: number({
    title: 'Apex radius',
    symbol: 'ρ',
    description:
      'Radius of curvature at the apex. With the height it fixes the aspect ratio: h/ρ = (h/a)², where a is the radius of the base.',
    group: 'shape',
    primary: true,
    source: illustrative,
    onlyWhen: { tip_from: ['given'], ...WITH_TIP },
    default: 0.25,
    hard: [0.001, 10000],
    hardReason: 'Below 1 nm there is no continuum, above 1 cm no tip.',
    soft: [0.005, 1000],
    scale: 'log',
  }),
  tip_from: {
    kind: 'enumeration',
    title: 'Where the tip comes from',
    symbol: 'tip',
    description: 'Give the shape yourself, or let corrosion at rest deepen the native relief first.',
    group: 'shape',
    source: choice,
    default: 'given',
    options: {
      given: { title: 'Given', description: 'Height and apex radius are what you set.' },
      corrosion: {
        title: 'Corrosion at rest',
        description: 'The tip is what a resting time of uneven corrosion leaves of the native relief.',
      },
    },
  },
  geometry: {
    kind: 'enumeration',
    title: 'Geometry',
    symbol: 'geometry',
    description: 'One tip with its rounded apex, or a whole front of ridges that move, shadow each other and change their shape.',
    group: 'shape',
    source: choice,
    default: 'single-tip',
    options: {
      'single-tip': { title: 'One tip', description: 'A half-spheroid on a plane, in three dimensions.' },
      'moving-front': {
        title: 'Moving front',
        description:
          'Ridges without end into the page (two dimensions), computed along their whole surface. Never compare its numbers with those of a tip.',
      },
    },
  },
} as const satisfies Parameters;
