/** The liquid around the ion. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { CHOICE } from './sources.ts';

export const LIQUID = {
  ...shared('liquid_permittivity', { group: 'liquid', primary: true }),
  wall_liquid: {
    kind: 'enumeration',
    title: msg`Liquid at the wall`,
    symbol: 'wall',
    description: msg`Whether the first nanometre of liquid polarises like the rest. It acts on the image part of the bond only.`,
    group: 'liquid',
    source: CHOICE,
    default: 'bulk',
    options: {
      bulk: { title: msg`As in bulk`, description: msg`The permittivity of the electrolyte up to the wall.` },
      given: { title: msg`Its own permittivity`, description: msg`The first layers polarise less, as was measured for water.` },
    },
  },
  wall_permittivity: {
    kind: 'number',
    title: msg`Permittivity at the wall`,
    symbol: 'ε_1,w',
    description: msg`Of the liquid within about 1 nm of the surface.`,
    group: 'liquid',
    source: {
      kind: 'modelling-choice',
      citation: msg`Fumagalli et al., Science 2018, 360, 1339 found about 2 in the first two or three layers of water`,
    },
    onlyWhen: { wall_liquid: ['given'] },
    default: 5,
    hard: [1, 1000],
    hardReason: msg`No material has a static permittivity below that of the vacuum, 1.`,
    soft: [2, 18.5],
    scale: 'log',
  },
  ...shared('temperature_K', { group: 'liquid' }),
  born_radius_nm: {
    kind: 'number',
    title: msg`Born radius of Li⁺`,
    symbol: 'a',
    description: msg`Radius of the cavity in the liquid. The ionic radius of Shannon (0.059 nm among four neighbours, 0.076 among six) is not a Born radius.`,
    group: 'liquid',
    source: {
      kind: 'recalled',
      citation: msg`Ionic radius 0.060 nm and the usual 0.085 nm for cations; gives −473 kJ/mol of hydration. Name the scale: −504 in a polarisable model (J. Chem. Theory Comput. 6 (2010) 774), and the scale from cluster ions lies 50 kJ/mol from the traditional one (Tissandier et al. 1998, abstract)`,
      sought: 'in-part',
    },
    default: 0.145,
    hard: [0.02, 10],
    hardReason: msg`The Born energy of a point is infinite.`,
    soft: [0.05, 0.25],
    scale: 'linear',
  },
} as const satisfies Parameters;
