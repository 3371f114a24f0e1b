/** Solvents of lithium electrolytes: gas-phase dipole moment and static permittivity of the neat liquid. */

import { quantity, readable } from '../../quantities/numbers.ts';
import { citation, msg, sequence, type Text } from '../../quantities/text.ts';
import type { Source } from '../contract/parameter.ts';

export interface Solvent {
  readonly title: Text;
  readonly description: Text;
  /** Debye. */
  readonly dipole: number;
  readonly permittivity: number;
  /** At which the permittivity holds, K. */
  readonly temperature: number;
  readonly source: Source;
}

const TABLE: Source = { kind: 'recalled', citation: msg`K. Xu, Chem. Rev. 2004, 104, 4303 (tables of solvents)` };

export const SOLVENTS = {
  EC: {
    title: msg`Ethylene carbonate`,
    description: msg`Cyclic carbonate; one stiff, large dipole.`,
    dipole: 4.9,
    permittivity: 89.78,
    temperature: 313.15,
    source: {
      kind: 'read',
      citation: msg`Fini et al., J. Chem. Soc. Faraday Trans. II 1973 (about 16·10⁻³⁰ C m = 4.80 D; 4.61 and 4.81 D are also tabulated)`,
    },
  },
  PC: {
    title: msg`Propylene carbonate`,
    description: msg`Cyclic carbonate, liquid at room temperature.`,
    dipole: 4.9,
    permittivity: 64.92,
    temperature: 298.15,
    source: { kind: 'read', citation: citation('Fini et al., J. Chem. Soc. Faraday Trans. II 1973') },
  },
  FEC: {
    title: msg`Fluoroethylene carbonate`,
    description: msg`Cyclic carbonate, reduced early; a common additive.`,
    dipole: 4.7,
    permittivity: 78.4,
    temperature: 296.15,
    source: TABLE,
  },
  DMC: {
    title: msg`Dimethyl carbonate`,
    description: msg`Linear carbonate; the cis-cis conformer has almost no dipole, the cis-trans one lies 8.0 kJ/mol higher in the liquid.`,
    dipole: 0.76,
    permittivity: 3.11,
    temperature: 298.15,
    source: TABLE,
  },
  EMC: {
    title: msg`Ethyl methyl carbonate`,
    description: msg`Linear carbonate, the usual thinner of EC.`,
    dipole: 0.89,
    permittivity: 2.96,
    temperature: 298.15,
    source: TABLE,
  },
  DEC: {
    title: msg`Diethyl carbonate`,
    description: msg`Linear carbonate.`,
    dipole: 0.96,
    permittivity: 2.81,
    temperature: 298.15,
    source: TABLE,
  },
  DME: {
    title: msg`1,2-Dimethoxyethane`,
    description: msg`Chelating ether; the moment depends on the conformer (1.15 to 1.71 D).`,
    dipole: 1.15,
    permittivity: 7.2,
    temperature: 298.15,
    source: TABLE,
  },
  DOL: {
    title: msg`1,3-Dioxolane`,
    description: msg`Cyclic ether.`,
    dipole: 1.25,
    permittivity: 7.1,
    temperature: 298.15,
    source: TABLE,
  },
} as const satisfies Readonly<Record<string, Solvent>>;

type SolventId = keyof typeof SOLVENTS;

const ENTRIES = Object.entries(SOLVENTS) as [SolventId, Solvent][];

/** The members of an enumeration "which solvent", each with its numbers, for hovers and completions. */
export const solventOptions = Object.fromEntries(
  ENTRIES.map(([id, { title, description, dipole, permittivity, temperature }]) => [
    id,
    {
      title: sequence([title, ` (${id})`], ''),
      description: sequence([
        description,
        msg`Dipole ${quantity('_D', dipole, 3, true)}, ε ${readable(permittivity, 4, true)} at ${quantity('_K', temperature, 5, true)}.`,
      ]),
    },
  ]),
) as Readonly<Record<SolventId, { readonly title: Text; readonly description: Text }>>;

/** `defaultBy` values of a parameter that follows the solvent. */
export function bySolvent(pick: (solvent: Solvent) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(ENTRIES.map(([id, solvent]) => [id, pick(solvent)]));
}
