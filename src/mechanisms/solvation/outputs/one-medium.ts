/** In one medium. */
import { msg } from '../../../quantities/text.ts';
import type { Outputs } from '../../contract/result.ts';
import { NAIVE, OUTSIDE, TEXTBOOK } from './grounds.ts';
import { output } from './output.ts';

export const ONE_MEDIUM = {
  bjerrum_length_nm: output(
    msg`Bjerrum length`,
    'l_B',
    msg`Where two unit charges in the electrolyte interact with kT.`,
    'established',
    TEXTBOOK,
  ),
  bjerrum_length_naive_nm: output(
    msg`Bjerrum length inside the film`,
    'l_B,2',
    msg`The same if the film were the medium.`,
    'hypothesis',
    NAIVE,
  ),
  debye_length_nm: output(
    msg`Debye length`,
    'λ_D',
    msg`Over which the salt screens.`,
    'established',
    msg`Debye–Hückel; at 1 mol/L it is shorter than an ion and only a cartoon.`,
  ),
  reduced_strength: output(
    msg`Bond over kT`,
    'x',
    msg`Energy of the aligned dipole in the electrolyte over kT: above about 0.5 the Keesom law of weak dipoles fails.`,
    'hypothesis',
    OUTSIDE,
  ),
  mean_bond_energy_kJ_per_mol: output(
    msg`Thermal mean of the bond in the electrolyte`,
    '⟨U⟩',
    msg`Boltzmann average over the orientation.`,
    'hypothesis',
    OUTSIDE,
  ),
  bond_free_energy_kJ_per_mol: output(msg`Free energy of the bond in the electrolyte`, 'A', msg`−kT ln(sinh x/x).`, 'hypothesis', OUTSIDE),
  mean_bond_energy_neat_kJ_per_mol: output(
    msg`Naive bond in the neat solvent`,
    '⟨U⟩_neat',
    msg`The naive contact formula applied to the pure solvent: it would leave no sheath in ordinary EC, where four molecules are observed.`,
    'hypothesis',
    NAIVE,
  ),
  born_energy_kJ_per_mol: output(
    msg`Born energy in the electrolyte`,
    'ΔG_Born',
    msg`Of moving Li⁺ from the vacuum into the liquid.`,
    'consistent-with-data',
    msg`The radius reproduces the hydration energy; for Li⁺ with four EC quantum chemistry gives −382 kJ/mol (Cui et al. 2016).`,
  ),
  transfer_energy_kJ_per_mol: output(
    msg`Born energy from the electrolyte into the film`,
    'ΔΔG_Born',
    msg`The whole dielectric lever there is, if the ion could sit inside the film.`,
    'hypothesis',
    msg`Born’s law of a cavity in a medium; an ion does not sit inside a solid film.`,
  ),
  transfer_percent: output(
    msg`The same, of the Born energy`,
    'ΔΔG/ΔG',
    msg`Small as a share, large against kT.`,
    'hypothesis',
    msg`Born’s law of a cavity in a medium; an ion does not sit inside a solid film.`,
  ),
} as const satisfies Outputs;
