/** What section 2.2 of the paper says, in our words, and what the model says to it. */
import { msg } from '../../quantities/text.ts';
import type { Claim } from '../contract/mechanism.ts';

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
    ground: msg`That lithium goes on corroding at rest is established; that the organic share of the film is the cause is one reading of it.`,
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
    ground: msg`The sign is not given. Where the busier spot tears more often it may heal or run away: a gain per cycle above or below 1 decides, and nobody has measured it.`,
  },
  {
    statement: msg`Organic components conduct Li⁺ poorly, inorganic ones well.`,
    section: '2.2',
    level: 'contested',
    ground: msg`Well founded for Li₃N only. LiF was the slowest of three phases in calculations, and an organic salt (LEMC) conducts above 10⁻⁶ S/cm. Switch the conductivity set and see the picture turn round.`,
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
    ground: msg`In the electrolyte the effect is tiny for patterns finer than the layer is thick: 0.02 % of the salt for an unevenness of 1 mA/cm² at one micrometre, 2 % at a hundred.`,
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
    ground: msg`Electrolytes with coulombic efficiencies above 99 % exist. Here, charge transfer and thickness within a factor of 1.2 keep the busiest spot within 10 % of the mean.`,
  },
];
