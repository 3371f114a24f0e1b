import { defineMechanism } from '../mechanism.ts';
import { OUTPUTS, SERIES } from './outputs.ts';
import { GROUPS, PARAMETERS } from './parameters.ts';
import { simulate } from './simulate.ts';

export const solvation = defineMechanism({
  id: 'solvation',
  version: 1,
  title: 'Dielectric weakening of the Li⁺–solvent bond',
  summary: 'What a ferroelectric film does to Li⁺ and its solvation sheath: the naive lens and exact image charges, side by side.',
  takeaway:
    'A film beside an ion is not the medium around it: its image charges shift a bond by about a kilojoule per mole, of either sign.',
  paper: { section: '3.2', figure: 'Fig. 4' },
  groups: GROUPS,
  parameters: PARAMETERS,
  outputs: OUTPUTS,
  series: SERIES,
  headlines: ['bond_change_naive_kJ_per_mol', 'bond_change_image_kJ_per_mol'],
  simulate,
  figures: () => [],
  verdict: () => 'Naive lens and image charges disagree',
  describe: () => 'Li⁺ beside a ferroelectric film.',
  equations: () => [],
  claims: [],
  presets: {},
});
