/** Tip field: the field concentrates at a tip; whether the current follows is another question. Section 2.1 of the paper. */

import { msg } from '../../quantities/text.ts';
import { defineMechanism } from '../contract/mechanism.ts';
import { CLAIMS } from './claims.ts';
import { clock } from './clock.ts';
import { figures } from './figures/index.ts';
import { HISTORY } from './history.ts';
import { OUTPUTS, SERIES } from './outputs/index.ts';
import { GROUPS, PARAMETERS } from './parameters/index.ts';
import { drawTipField } from './picture/index.ts';
import { PRESETS } from './presets/index.ts';
import { simulate, simulateInSlices } from './simulate/index.ts';
import { advice } from './words/advice.ts';
import { describe, verdict } from './words/description.ts';
import { equations } from './words/equations.ts';

export const tipField = defineMechanism({
  id: 'tip-field',
  version: 2,
  history: HISTORY,
  title: msg`Tip field and its feedback loop`,
  summary: msg`A tip of corroded lithium concentrates the field. The current follows only where salt is scarce and the film at the tip is weak.`,
  takeaway: msg`Field enhancement is exact and always there; current enhancement needs a depleted surface and a weak film at the tip. Otherwise the tip heals, or grows but blunts.`,
  paper: { section: '2.1', figure: 'Fig. 1' },
  groups: GROUPS,
  parameters: PARAMETERS,
  outputs: OUTPUTS,
  series: SERIES,
  headlines: ['apex_factor', 'tip_to_flat_current_ratio'],
  simulate,
  simulateInSlices,
  picture: drawTipField,
  figures,
  verdict,
  describe,
  equations,
  clock,
  advice,
  claims: CLAIMS,
  presets: PRESETS,
});
