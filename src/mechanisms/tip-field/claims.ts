/** What the paper says about tips, and what this model says to it. */
import { msg } from '../../quantities/text.ts';
import type { Claim } from '../contract/mechanism.ts';

export const CLAIMS: readonly Claim[] = [
  {
    statement: msg`Lithium surfaces are rough from the start.`,
    section: '2.1',
    level: 'established',
    ground: msg`Seen in every profilometer and microscope; here the native relief.`,
  },
  {
    statement: msg`Defects are hot spots of corrosion.`,
    section: '2.1',
    level: 'consistent-with-data',
    ground: msg`The mechanism is generic. Curvature alone gives a factor of 1.3 at 10 nm; larger factors stand for dislocations, grain boundaries and impurities and are chosen for teaching.`,
  },
  {
    statement: msg`Corrosion deepens valleys and leaves peaks.`,
    section: '2.1(1), Fig. 1c',
    level: 'consistent-with-data',
    ground: msg`Known from pitting and galvanic corrosion; there is no universal law.`,
  },
  {
    statement: msg`A hot spot carries a thicker and more porous SEI.`,
    section: '2.1(2), 2.2',
    level: 'consistent-with-data',
    ground: msg`Here the porosity factor of the hot spot.`,
  },
  {
    statement: msg`Charge and field concentrate where the radius is small.`,
    section: '2.1',
    level: 'established',
    ground: msg`Exact for an equipotential. In an electrolyte it holds for the ohmic and diffusive potential outside the double layer, and only as far as the interface leaves it one.`,
  },
  {
    statement: msg`Li⁺ is therefore drawn to tips and its flux there is much higher.`,
    section: '2.1',
    level: 'conditional',
    ground: msg`Only where salt is nearly gone and there is little film at the tip. Under a full film a depleted tip gets more current, but evenly. With salt enough, the Wagner number of a micrometre tip is in the thousands and nothing follows the field.`,
  },
  {
    statement: msg`A positive loop makes tips grow and sharpen.`,
    section: '2.1',
    level: 'hypothesis',
    ground: msg`Without interface resistance the tip rises at constant radius at the first instant, so h/ρ rises; later a neck forms and a real tip slowly blunts. With a film the radius grows faster than the height.`,
  },
  {
    statement: msg`Corrosion and electrochemistry act together, with many factors.`,
    section: '2, 2.1',
    level: 'established',
    ground: msg`The paper's own caveat. Stress, temperature, convection and growth from the base are not in this model.`,
  },
  {
    statement: msg`An uneven SEI redistributes the current.`,
    section: '2.2(1)',
    level: 'established',
    ground: msg`Ohm's law; its size depends on the sample. Here the ratio of the films at tip and flat, which decides whether the loop fires.`,
  },
  {
    statement: msg`The field of ferroelectric dipoles counters and weakens the field of the tip.`,
    section: '3.1(2), Fig. 3',
    level: 'hypothesis',
    ground: msg`The paper's own wording is a plausible mechanism, not a proven one. At steady state static dipoles shift the kinetics, not the driving force, and nearly all of their charge is compensated.`,
  },
  {
    statement: msg`The field at the tip reverses the polarisation there.`,
    section: '3.1(2), Fig. 3b',
    level: 'hypothesis',
    ground: msg`The ohmic field at a tip is a hundred volts per metre, a thousandth to a millionth of any coercive field; only fields inside a film or a double layer come near.`,
  },
  {
    statement: msg`A film of BaTiO₃ nanofibres makes the deposit more even.`,
    section: '3.1(2)',
    level: 'consistent-with-data',
    ground: msg`Observed, but it does not discriminate: an equally resistive film without polarisation was not measured beside it. Here it is the control.`,
  },
  {
    statement: msg`Under a ferroelectric film lithium nucleates at random and evenly.`,
    section: '3.1(3)',
    level: 'hypothesis',
    ground: msg`Nucleation is not in this model. A more even current would favour it, and a film that merely resists evens the current as well (the control).`,
  },
];
