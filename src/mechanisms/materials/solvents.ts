/** Solvents of lithium electrolytes: gas-phase dipole moment and static permittivity of the neat liquid. */

import { quantity, readable } from '../../quantities/numbers.ts';
import { citation, msg, sequence, type Text, verbatim } from '../../quantities/text.ts';
import type { Source } from '../contract/parameter.ts';

export interface Solvent {
  readonly title: Text;
  readonly description: Text;
  /** Debye. */
  readonly dipole: number;
  /** What other tables and other conformers have, debye. */
  readonly dipoleRange?: readonly [minimum: number, maximum: number];
  readonly dipoleSource: Source;
  readonly permittivity: number;
  /** At which the permittivity holds, K. */
  readonly temperature: number;
  readonly permittivitySource: Source;
}

const TABLE: Source = {
  kind: 'recalled',
  citation: msg`K. Xu, Chem. Rev. 104 (2004) 4303 (tables of solvents, not opened again)`,
  sought: 'not-found',
};
const handbook = (found: Text): Source => ({
  kind: 'read',
  citation: msg`${found}: CRC Handbook, as quoted by chemicals (public data file)`,
});
const compilation = (found: Text): Text => msg`${found}: Muller, supporting information, as quoted by chemicals (public data file)`;

export const SOLVENTS = {
  EC: {
    title: msg`Ethylene carbonate`,
    description: msg`Cyclic carbonate; one stiff, large dipole.`,
    dipole: 4.9,
    dipoleRange: [4.5, 4.9],
    dipoleSource: {
      kind: 'read',
      citation: msg`Fini et al., J. Chem. Soc. Faraday Trans. II 1973 (about 16·10⁻³⁰ C m = 4.80 D; 4.61 and 4.81 D are also tabulated). ${compilation(verbatim('4.51 D'))}`,
    },
    permittivity: 89.78,
    temperature: 313.15,
    permittivitySource: handbook(msg`89.78 at 313.2 K`),
  },
  PC: {
    title: msg`Propylene carbonate`,
    description: msg`Cyclic carbonate, liquid at room temperature.`,
    dipole: 4.9,
    dipoleSource: { kind: 'read', citation: citation('Fini et al., J. Chem. Soc. Faraday Trans. II 1973') },
    permittivity: 64.92,
    temperature: 298.15,
    permittivitySource: handbook(msg`66.14 at 293 K; its polynomial gives 64.91 at 298.15 K`),
  },
  FEC: {
    title: msg`Fluoroethylene carbonate`,
    description: msg`Cyclic carbonate, reduced early; a common additive.`,
    dipole: 4.7,
    dipoleSource: TABLE,
    permittivity: 78.4,
    temperature: 296.15,
    permittivitySource: TABLE,
  },
  DMC: {
    title: msg`Dimethyl carbonate`,
    description: msg`Linear carbonate; the cis-cis conformer has almost no dipole, the cis-trans one lies 8.0 kJ/mol higher in the liquid.`,
    dipole: 0.76,
    dipoleSource: TABLE,
    permittivity: 3.09,
    temperature: 298.15,
    permittivitySource: handbook(msg`3.087 at 298.2 K`),
  },
  EMC: {
    title: msg`Ethyl methyl carbonate`,
    description: msg`Linear carbonate, the usual thinner of EC.`,
    dipole: 0.89,
    dipoleSource: TABLE,
    permittivity: 2.96,
    temperature: 298.15,
    permittivitySource: handbook(msg`2.985 at 293.2 K`),
  },
  DEC: {
    title: msg`Diethyl carbonate`,
    description: msg`Linear carbonate.`,
    dipole: 1.1,
    dipoleSource: { kind: 'read', citation: compilation(verbatim('1.10 D')) },
    permittivity: 2.81,
    temperature: 298.15,
    permittivitySource: handbook(msg`2.82 at 297.2 K`),
  },
  DME: {
    title: msg`1,2-Dimethoxyethane`,
    description: msg`Chelating ether; the moment depends on the conformer (1.15 to 1.71 D).`,
    dipole: 1.15,
    dipoleRange: [1.15, 1.71],
    dipoleSource: { kind: 'recalled', citation: compilation(verbatim('1.71 D')), sought: 'in-part' },
    permittivity: 7.2,
    temperature: 298.15,
    permittivitySource: handbook(msg`7.22 at 298.15 K by its polynomial, 7.3 at 296.7 K`),
  },
  DOL: {
    title: msg`1,3-Dioxolane`,
    description: msg`Cyclic ether.`,
    dipole: 1.25,
    dipoleSource: TABLE,
    permittivity: 7.1,
    temperature: 298.15,
    permittivitySource: TABLE,
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
