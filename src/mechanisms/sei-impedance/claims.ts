/** What section 2.2 of the paper says, in our words, and what the model and others say to it. */
import { quantity, readable } from '../../quantities/numbers.ts';
import { msg, sequence } from '../../quantities/text.ts';
import type { Claim } from '../contract/mechanism.ts';
import { atDefaults } from '../contract/told.ts';
import { HOPPING, LEMC, LOSS_AT_REST, SAME_COMPOSITION, STABLE_AT_LITHIUM, UNEVEN_BY_FLUORIDE } from '../materials/published.ts';
import { PHASE_CONDUCTIVITY } from '../materials/sei-phases.ts';
import { concentrationResponse } from './model/electrolyte-slab.ts';
import { patchFilmOf } from './model/film.ts';
import { electrolyteLayerOf } from './model/slab.ts';
import { parameters } from './parameters/index.ts';

const number = atDefaults(parameters);

/** One film, and one thicker by this factor, side by side. */
const THICKER = 1.2;
const thickness = (factor: number) => number(({ patches }) => factor * patches[0].sei_thickness_nm, 3);
/** How far the current of the thin half is above the mean, per cent. */
const aboveMean = number((values) => {
  const { resistanceAt, startThickness } = patchFilmOf(values);
  const [thin, thick] = [1, THICKER].map((factor) => 1 / resistanceAt(0, factor * startThickness[0]));
  return 100 * (thin / ((thin + thick) / 2) - 1);
}, 1);

/** A/m² */
const UNEVENNESS = 10;
const WAVELENGTHS = { fine: 1e-6, coarse: 100e-6 };
/** Share of the salt, per cent, by which a wave of the current makes it uneven. */
const ripple = (wavelength: number) =>
  number((values) => {
    const { salt, thickness } = electrolyteLayerOf(values);
    return (100 * concentrationResponse(salt, (2 * Math.PI) / wavelength, thickness, UNEVENNESS)) / salt.concentration;
  }, 1);

const barrier = (value: number) => quantity('_eV', value, 3, true);
const conductivity = (value: number) => quantity('_S_per_cm', value, 2, true);
/** S/cm */
const filmConductivity = (phase: 'lif' | 'li2o') => conductivity(PHASE_CONDUCTIVITY[phase].film / 100);

export const claims: readonly Claim[] = [
  {
    statement: msg`The SEI that forms by itself is uneven in thickness and composition.`,
    section: '2.2',
    level: 'established',
    ground: msg`Mosaic and two-layer pictures of the SEI are old and well supported (Peled; Shi et al. 2012); how uneven it is at the micrometre scale has not been measured.`,
  },
  {
    statement: msg`A film rich in organic components is porous and insulates poorly, so that corrosion goes on.`,
    section: '2.2',
    level: 'consistent-with-data',
    ground: sequence([
      msg`That lithium goes on corroding at rest is established: ${readable(LOSS_AT_REST.percent[0], 3, true)} to ${quantity('_percent', LOSS_AT_REST.percent[1], 3, true)} of the capacity in the first ${quantity('_h', LOSS_AT_REST.hours, 3, true)} (${LOSS_AT_REST.source}).`,
      msg`That the organic share of the film is the cause is one reading of it. For it: in calculations the organic LEDC, and Li₂CO₃ too, react on lithium, and only Li₂O is stable beside it (${STABLE_AT_LITHIUM}; without fluorides).`,
    ]),
  },
  {
    statement: msg`Early unevenness of the film decides where Li⁺ flows later.`,
    section: '2.2',
    level: 'hypothesis',
    ground: msg`Not measured directly. Here the current follows the film at every moment; whether the pattern outlives the cycles is the gain per cycle.`,
  },
  {
    statement: msg`Under one overpotential the thin regions pass more current than the thick ones.`,
    section: '2.2 (1)',
    level: 'established',
    ground: msg`Ohm’s law with equal conductivity under one potential. It is what this simulation computes; charge transfer in series makes the ratio smaller than that of the thicknesses.`,
  },
  {
    statement: msg`Thick regions have a higher overpotential.`,
    section: '2.2 (1)',
    level: 'conditional',
    ground: msg`True of the share that falls in the film. The total is the same for every patch, because metal and electrolyte are each at one potential: the stacked bars end at one height.`,
  },
  {
    statement: msg`Uneven current feeds itself and gets worse with cycling.`,
    section: '2.2 (2)',
    level: 'hypothesis',
    ground: msg`The sign is not given. Where the busier spot tears more often it may heal or run away: a gain per cycle above or below one decides, and nobody has measured it.`,
  },
  {
    statement: msg`Organic components conduct Li⁺ poorly, inorganic ones well.`,
    section: '2.2',
    level: 'contested',
    ground: sequence([
      msg`Well founded for Li₃N only.`,
      msg`LiF was the slowest of three phases in calculations, with a barrier of ${barrier(HOPPING.lif)} against ${barrier(HOPPING.li2o)} in Li₂O and ${barrier(HOPPING.li2co3[0])} to ${barrier(HOPPING.li2co3[1])} in Li₂CO₃ (${HOPPING.source}); films on lithium have ${filmConductivity('lif')} (LiF) and ${filmConductivity('li2o')} (Li₂O), while an organic salt, LEMC, conducts above ${conductivity(LEMC.conductivity)} (${LEMC.source}).`,
      msg`One model makes the low mobility in LiF responsible for uneven plating at high current (${UNEVEN_BY_FLUORIDE}).`,
      msg`Switch the conductivity set and see the picture turn round.`,
    ]),
  },
  {
    statement: msg`Li⁺ takes short cuts through the inorganic phases.`,
    section: '2.2',
    level: 'conditional',
    ground: msg`A short cut must lead through the whole film: grains at random connect above a third of the volume by Bruggeman’s rule (their shape can move that), columns at once, layers never. The mixing rules show the range.`,
  },
  {
    statement: msg`A film of uneven chemistry makes the concentration of Li⁺ beside it uneven, too.`,
    section: '2.2',
    level: 'contested',
    ground: msg`In the electrolyte the effect is tiny for patterns finer than the layer is thick: ${ripple(WAVELENGTHS.fine)} % of the salt for an unevenness of ${quantity('_mA_per_cm2', UNEVENNESS / 10, 3, true)} at one micrometre, ${ripple(WAVELENGTHS.coarse)} % at a hundred.`,
  },
  {
    statement: msg`Active spots carry thicker, porous SEI; quiet spots thinner, denser SEI.`,
    section: '2.2',
    level: 'hypothesis',
    ground: msg`Written with "may" in the paper. The electrical consequence can be either way: connected pores can make the thick film the better conductor, as far as the pore floors can react.`,
  },
  {
    statement: msg`Weak regions fracture, expose fresh lithium and thicken again.`,
    section: '2.2',
    level: 'established',
    ground: msg`Seen in many experiments; which fraction of the area per cycle is not known.`,
  },
  {
    statement: msg`A mosaic SEI makes even deposition nearly impossible.`,
    section: '2.2',
    level: 'hypothesis',
    ground: sequence([
      msg`Electrolytes in which nearly all lithium comes back in every cycle exist.`,
      msg`SEIs of one composition gave different efficiencies; what differed with FEC was LiF of nanometres (${SAME_COMPOSITION}): the size of the grains counts as much as what they are.`,
      msg`Here, two halves of ${thickness(1)} and ${thickness(THICKER)} nm put the busier one only ${aboveMean} % above the mean.`,
    ]),
  },
];
