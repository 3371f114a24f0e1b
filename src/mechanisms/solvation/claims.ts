/** What section 3.2 of the paper says, in our words, and what the model says to it. */
import { msg } from '../../quantities/text.ts';
import type { Claim } from '../contract/mechanism.ts';

export const CLAIMS: readonly Claim[] = [
  {
    statement: msg`A medium of high permittivity weakens the Coulomb force between charges.`,
    section: '3.2 (1)',
    level: 'established',
    ground: msg`True in a homogeneous medium, for charges that are far apart against the size of a molecule. A film beside the ion is not the medium around it.`,
  },
  {
    statement: msg`Near a ferroelectric, polar solvent molecules are bound less tightly to Li⁺: the sheath loosens.`,
    section: '3.2 (1)',
    level: 'hypothesis',
    ground: msg`The article itself calls it hypothesised and asks for Raman evidence. Exact image charges change a bond by about one kJ/mol, of either sign, with a mean of zero over all directions. What would decide it: the same film poled, unpoled and above its Curie temperature, beside a paraelectric of equal permittivity. If permittivity is the cause, all four act alike.`,
  },
  {
    statement: msg`The looser sheath lowers the barrier for a solvent molecule to leave.`,
    section: '3.2 (1)',
    level: 'hypothesis',
    ground: msg`The images of one bond change the rate by a factor of 0.7 to 1.5; a change of solvent from EC:DMC to DMC changes it a thousandfold. The factor of 9·10⁹ is our literal reading, not a number of the article.`,
  },
  {
    statement: msg`With weaker bonds to the solvent, anions enter the inner sheath.`,
    section: '3.2 (2)',
    level: 'hypothesis',
    ground: msg`A permittivity acts on the bond to the anion too, and more strongly. Images shift the exchange by +9.5, +4.3 or −0.8 kJ/mol with the reference state, and by less than 0.06 once the salt screens. What would decide it: CIP and AGG bands of a surface-sensitive Raman or infrared spectrum against the distance from the film.`,
  },
  {
    statement: msg`The strong local field and the high permittivity together turn a sheath of mostly solvent into one of mostly anions.`,
    section: '3.2',
    level: 'conditional',
    ground: msg`A mean potential of positive bound charge does bring anions in (switch the causes on one by one); how much of it survives on lithium depends on poling, compensation and thickness, not on the permittivity. What would decide it: reverse the poling. A permittivity does not notice, a bound charge changes its sign.`,
  },
  {
    statement: msg`Anions of the inner sheath are reduced first and give an inorganic SEI.`,
    section: '3.2 (3)',
    level: 'consistent-with-data',
    ground: msg`That the sheath shapes the SEI is broadly supported; that a ferroelectric does it by its permittivity is not shown by that.`,
  },
  {
    statement: msg`Ferroelectrics have extremely high permittivities, above 1000 for BaTiO₃.`,
    section: '3.2 (1)',
    level: 'conditional',
    ground: msg`For ceramics at kilohertz. An exchange in the sheath takes picoseconds: the clamped value is some hundreds; and three of six common ferroelectrics polarise less than the electrolyte.`,
  },
];
