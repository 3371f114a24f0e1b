/** Ohm's law in an uneven SEI: thin spots take the current. Section 2.2 of the paper. */

import { msg } from '../../quantities/text.ts';
import { defineMechanism } from '../contract/mechanism.ts';
import { claims } from './claims.ts';
import { cycleEvents } from './clock.ts';
import { figures } from './figures.ts';
import { HISTORY } from './history.ts';
import { measurable } from './measurable.ts';
import { OUTPUTS, SERIES } from './outputs/index.ts';
import { GROUPS, parameters } from './parameters/index.ts';
import { drawSeiImpedance } from './picture/index.ts';
import { presets } from './presets.ts';
import { simulate, simulateInSlices } from './simulate/index.ts';
import { advice } from './words/advice.ts';
import { describe, verdict } from './words/description.ts';
import { equations } from './words/equations.ts';

export const seiImpedance = defineMechanism({
  id: 'sei-impedance',
  version: 2,
  history: HISTORY,
  title: msg`SEI impedance`,
  summary: msg`An SEI uneven in thickness and composition is a set of resistors in parallel: the current goes where the film is least resistive.`,
  takeaway: msg`Patches of SEI are in parallel: the same total overpotential, split differently, and the thin spots take the current.`,
  paper: { section: '2.2' },
  groups: GROUPS,
  parameters,
  outputs: OUTPUTS,
  series: SERIES,
  headlines: ['current_max_over_mean', 'area_specific_resistance_ohm_cm2', 'gain_per_cycle'],
  simulate,
  simulateInSlices,
  picture: drawSeiImpedance,
  figures,
  measurable,
  verdict,
  describe,
  equations,
  claims,
  presets,
  advice,
  clock: { parameter: 'cycle', end: ({ cycles }) => cycles, events: cycleEvents },
});
