/** The solvent molecule of the bond. */

import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { bySolvent, SOLVENTS, solventOptions } from '../../materials/solvents.ts';
import { SOLVENT_TABLE } from './sources.ts';

export const SOLVENT = {
  solvent: {
    kind: 'enumeration',
    title: msg`Solvent`,
    symbol: 'solvent',
    description: msg`The molecule bound to Li⁺; sets its dipole moment and the permittivity of the neat liquid.`,
    group: 'solvent',
    source: SOLVENT_TABLE,
    default: 'EC',
    library: 'solvents',
    options: solventOptions,
  },
  dipole_D: {
    kind: 'number',
    title: msg`Dipole moment`,
    symbol: 'μ',
    description: msg`Of one solvent molecule in the gas phase.`,
    group: 'solvent',
    source: SOLVENT_TABLE,
    default: SOLVENTS.EC.dipole,
    defaultBy: { parameter: 'solvent', values: bySolvent(({ dipole }) => dipole) },
    hard: [0, 50],
    hardReason: msg`A dipole moment has a size; its direction is that of the bond.`,
    soft: [0, 6],
    scale: 'linear',
  },
  solvent_permittivity: {
    kind: 'number',
    title: msg`Permittivity of the neat solvent`,
    symbol: 'ε_S',
    description: msg`Of the solvent by itself, in bulk.`,
    group: 'solvent',
    source: SOLVENT_TABLE,
    default: SOLVENTS.EC.permittivity,
    defaultBy: { parameter: 'solvent', values: bySolvent(({ permittivity }) => permittivity) },
    hard: [1, 1000],
    hardReason: msg`No material has a static permittivity below that of the vacuum, 1.`,
    soft: [1, 120],
    scale: 'log',
  },
} as const satisfies Parameters;
