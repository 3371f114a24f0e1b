/** Ohm's law in an uneven SEI: thin spots take the current. Section 2.2 of the paper. */
import { defineMechanism } from '../mechanism.ts';
import { readable } from '../numbers.ts';
import { outputs, series } from './outputs.ts';
import { GROUPS, parameters } from './parameters.ts';
import { simulate } from './simulate.ts';

export const seiImpedance = defineMechanism({
  id: 'sei-impedance',
  version: 1,
  title: 'SEI impedance',
  summary:
    'An SEI uneven in thickness and composition is a set of resistors in parallel: the current goes where the film is least resistive.',
  takeaway: 'Patches of SEI are in parallel: the same total overpotential, split differently, and the thin spots take the current.',
  paper: { section: '2.2' },
  groups: GROUPS,
  parameters,
  outputs,
  series,
  headlines: ['current_max_over_mean', 'area_specific_resistance_ohm_cm2'],
  simulate,
  figures: (_values, { series }) => [
    {
      id: 'nyquist',
      title: 'Impedance spectrum',
      caption: 'Each arc is a relaxation; its width is a resistance.',
      x: { title: 'Re Z', unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
      y: { title: '−Im Z', unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
      lines: [{ title: 'Z', ...series.nyquist, form: 'curve', role: 'main' }],
      equalAxes: true,
    },
  ],
  verdict: (_values, { scalars }) =>
    `${readable(Number(scalars.busy_current_share) * 100, 2)} % of the current through ${readable(Number(scalars.busy_area_fraction) * 100, 2)} % of the area`,
  describe: (_values, { scalars }) => `Largest over mean current ${readable(Number(scalars.current_max_over_mean))}.`,
  equations: () => [],
  claims: [],
  presets: {},
});
