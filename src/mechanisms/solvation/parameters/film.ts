/** The film on the metal. */

import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { byFerroelectric, FERROELECTRIC_IDS } from '../../materials/ferroelectric-choice.ts';
import { imagePermittivity } from '../../materials/ferroelectrics.ts';
import { shared, sharedFerroelectric } from '../../materials/shared-parameters.ts';
import { CHOICE } from './sources.ts';

export const FILM = {
  ...sharedFerroelectric(['given', ...FERROELECTRIC_IDS], { group: 'film', primary: true, default: 'given' }),
  film_permittivity: {
    kind: 'number',
    title: msg`Permittivity of the film`,
    symbol: 'ε₂',
    description: msg`Relative permittivity as charges outside the film see it: √(ε_t ε_n) of a uniaxial film with its axis along the normal. 1000 is what the article names for BaTiO₃.`,
    group: 'film',
    source: { kind: 'read', citation: msg`Xu et al., Chem. Sci. 2026, section 3.2: above 1000 for BaTiO₃` },
    primary: true,
    default: 1000,
    defaultBy: {
      parameter: 'ferroelectric',
      values: byFerroelectric((material) => imagePermittivity(material.transversePermittivity, material.normalPermittivity.value)),
    },
    hard: [1, 1e6],
    hardReason: msg`No material has a static permittivity below that of the vacuum, 1.`,
    soft: [1, 5000],
    scale: 'log',
  },
  film_anisotropy: {
    kind: 'number',
    title: msg`Anisotropy of the film`,
    symbol: 'ε_t/ε_n',
    description: msg`Permittivity across the axis over that along it, the axis being the surface normal. 1 is isotropic.`,
    group: 'film',
    source: CHOICE,
    default: 1,
    defaultBy: { parameter: 'ferroelectric', values: byFerroelectric((m) => m.transversePermittivity / m.normalPermittivity.value) },
    hard: [1e-3, 1e3],
    hardReason: msg`A ratio of two permittivities is positive.`,
    soft: [0.05, 20],
    scale: 'log',
  },
  surface: {
    kind: 'enumeration',
    title: msg`What the liquid ends at`,
    symbol: 'surface',
    description: msg`The film alone, the film on lithium metal, or lithium metal alone.`,
    group: 'film',
    source: CHOICE,
    default: 'film-on-lithium',
    options: {
      'half-space': { title: msg`Endless film`, description: msg`The film fills everything below: no metal acts.` },
      'film-on-lithium': { title: msg`Film on lithium`, description: msg`A film of finite thickness on a grounded ideal metal.` },
      'bare-lithium': {
        title: msg`Bare lithium`,
        description: msg`An ideal metal: the limit of an endless permittivity. Real lithium is never bare.`,
      },
    },
  },
  ...shared('film_thickness_nm', { group: 'film', onlyWhen: { surface: ['film-on-lithium'] } }),
  organic_sei_permittivity: {
    kind: 'number',
    title: msg`Permittivity of the organic SEI`,
    symbol: 'ε_SEI',
    description: msg`For comparison: what usually lies between lithium and the liquid.`,
    group: 'film',
    source: { kind: 'illustrative' },
    default: 5,
    hard: [1, 1e6],
    hardReason: msg`No material has a static permittivity below that of the vacuum, 1.`,
    soft: [2, 20],
    scale: 'log',
  },
  organic_sei_thickness_nm: {
    kind: 'number',
    title: msg`Thickness of the organic SEI`,
    symbol: 'h_SEI',
    description: msg`For comparison: on lithium, without any ferroelectric.`,
    group: 'film',
    source: { kind: 'illustrative' },
    default: 5,
    hard: [0.05, 1e6],
    hardReason: msg`A film needs a thickness; for no film at all compare with bare lithium.`,
    soft: [1, 100],
    scale: 'log',
  },
} as const satisfies Parameters;
