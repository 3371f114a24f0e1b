import { msg } from '../../quantities/text.ts';
import { defineMechanism } from '../contract/mechanism.ts';
import { CLAIMS } from './claims.ts';
import { comparison } from './comparison.ts';
import { figures } from './figures/index.ts';
import { HISTORY } from './history.ts';
import { OUTPUTS } from './outputs/index.ts';
import { SERIES } from './outputs/series.ts';
import { GROUPS, PARAMETERS } from './parameters/index.ts';
import { drawSolvation } from './picture/index.ts';
import { PRESETS } from './presets.ts';
import { simulate } from './simulate/index.ts';
import { describe, verdict } from './words/description.ts';
import { equations } from './words/equations.ts';
import { advice } from './words/remarks.ts';

export const solvation = defineMechanism({
  id: 'solvation',
  version: 2,
  history: HISTORY,
  title: msg`Dielectric weakening of the Li⁺–solvent bond`,
  summary: msg`What a ferroelectric film does to Li⁺ and its solvation sheath: the naive lens and exact image charges, side by side.`,
  takeaway: msg`A film beside an ion is not the medium around it: its image charges shift a bond by about a kilojoule per mole, of either sign.`,
  paper: { section: '3.2', figure: 'Fig. 4' },
  groups: GROUPS,
  parameters: PARAMETERS,
  outputs: OUTPUTS,
  series: SERIES,
  headlines: ['rate_factor_naive', 'rate_factor_image'],
  simulate,
  picture: drawSolvation,
  figures,
  verdict,
  describe,
  equations,
  comparison,
  advice,
  claims: CLAIMS,
  presets: PRESETS,
});
