/** Shape of the single tip, and which geometry. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { choice, illustrative, number, WITH_TIP } from './common.ts';

export const SHAPE = {
  height_um: number({
    title: msg`Tip height`,
    symbol: 'h',
    description: msg`Height of the tip above the flat lithium, a half-spheroid standing on a plane.`,
    group: 'shape',
    primary: true,
    source: illustrative,
    onlyWhen: { tip_from: ['given'], ...WITH_TIP },
    default: 1,
    hard: [0.001, 10000],
    hardReason: msg`Below 1 nm there is no continuum, above 1 cm no tip.`,
    soft: [0.01, 1000],
    scale: 'log',
  }),
  apex_radius_um: number({
    title: msg`Apex radius`,
    symbol: 'ρ',
    description: msg`Radius of curvature at the apex. With the height it fixes the aspect ratio: h/ρ = (h/a)², where a is the radius of the base.`,
    group: 'shape',
    primary: true,
    source: illustrative,
    onlyWhen: { tip_from: ['given'], ...WITH_TIP },
    default: 0.25,
    hard: [0.001, 10000],
    hardReason: msg`Below 1 nm there is no continuum, above 1 cm no tip.`,
    soft: [0.005, 1000],
    scale: 'log',
  }),
  tip_from: {
    kind: 'enumeration',
    title: msg`Where the tip comes from`,
    symbol: 'tip',
    description: msg`Give the shape yourself, or let corrosion at rest deepen the native relief first.`,
    group: 'shape',
    source: choice,
    default: 'given',
    options: {
      given: { title: msg`Given`, description: msg`Height and apex radius are what you set.` },
      corrosion: {
        title: msg`Corrosion at rest`,
        description: msg`The tip is what a resting time of uneven corrosion leaves of the native relief.`,
      },
    },
  },
  geometry: {
    kind: 'enumeration',
    title: msg`Geometry`,
    symbol: 'geometry',
    description: msg`One tip with its rounded apex, or a whole front of ridges that move, shadow each other and change their shape.`,
    group: 'shape',
    source: choice,
    default: 'single-tip',
    options: {
      'single-tip': { title: msg`One tip`, description: msg`A half-spheroid on a plane, in three dimensions.` },
      'moving-front': {
        title: msg`Moving front`,
        description: msg`Ridges without end into the page (two dimensions), computed along their whole surface. Never compare its numbers with those of a tip.`,
      },
    },
  },
} as const satisfies Parameters;
