/** What the paper says about tips, and what this model and others say to it. */
import { quantity, readable } from '../../quantities/numbers.ts';
import { inSI } from '../../quantities/si.ts';
import { msg, sequence } from '../../quantities/text.ts';
import type { Claim } from '../contract/mechanism.ts';
import { atDefaults } from '../contract/told.ts';
import { GAS_CONSTANT } from '../materials/constants.ts';
import {
  BARIUM_TITANATE_IN_PEO,
  BARIUM_TITANATE_LAYER,
  CATION_SHIELD,
  CORROSION_OF_LITHIUM,
  LITHIUM_TANTALATE_IN_PVDF,
  ORIENTED_COPOLYMER,
  PLASTIC_DENDRITES,
  POLAR_CELLULOSE,
  PVDF_OF_THE_SAME_GROUP,
  SWITCHED_BY_WATER,
  WHISKERS,
} from '../materials/published.ts';
import { PARAMETERS } from './parameters/index.ts';

const number = atDefaults(PARAMETERS);

/** A sharp defect, m. */
const SHARP = 10e-9;
/** How much faster it corrodes for its curvature alone. */
const byCurvature = number((values) => {
  const si = inSI(values);
  const excess = (2 * si('surface_energy_J_per_m2') * si('li_molar_volume_cm3_per_mol')) / SHARP;
  return Math.exp((values.bep_coefficient * excess) / (GAS_CONSTANT * values.temperature_K));
}, 2);

const share = (value: number) => readable(value, 2);
const percent = (value: number) => quantity('_percent', value, 3, true);
const conductivity = (value: number) => quantity('_S_per_cm', value, 2, true);

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
    ground: msg`The mechanism is generic. Curvature alone gives a factor of ${byCurvature} at ${quantity('_nm', SHARP * 1e9, 3, true)}; larger factors stand for dislocations, grain boundaries and impurities and are chosen for teaching.`,
  },
  {
    statement: msg`Corrosion deepens valleys and leaves peaks.`,
    section: '2.1(1), Fig. 1c',
    level: 'consistent-with-data',
    ground: msg`Known from pitting and galvanic corrosion, and for lithium an analogy: calculations find that it differs from classical pitting, by its overpotential and its slow ions, and that plated lithium on copper degrades first (${CORROSION_OF_LITHIUM}). There is no universal law.`,
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
    ground: msg`Without interface resistance the tip rises at constant radius at the first instant, so h/ρ rises; later a neck forms and a real tip slowly blunts. With a film the radius grows faster than the height. Against the field as the driver: whiskers grow from base, kinks and tips alike, and their tips stay idle on stripping (${WHISKERS}); short dendrites grow mostly by plastic flow in a calculation (${PLASTIC_DENDRITES}).`,
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
    ground: sequence([
      msg`The paper's own wording is a plausible mechanism, not a proven one.`,
      msg`For it: oriented nanofibres of P(VDF-TrFE) in a solid polymer gave a transference number of ${share(ORIENTED_COPOLYMER.transference)} and a life of ${quantity('_h', ORIENTED_COPOLYMER.hours, 3, true)}, and with the orientation reversed the gain was gone (${ORIENTED_COPOLYMER.source}): the control that was asked for, in another cell. A positive charge at tips does shield them, in the double layer, where Cs⁺ or Rb⁺ gather (${CATION_SHIELD}): cations do it, no film.`,
      msg`Against it: at steady state static dipoles shift the kinetics, not the driving force, and nearly all of their charge is compensated; and fields cross natural SEIs as well (${CORROSION_OF_LITHIUM}), so a field at the interface is nothing that only dipoles bring.`,
    ]),
  },
  {
    statement: msg`The field at the tip reverses the polarisation there.`,
    section: '3.1(2), Fig. 3b',
    level: 'hypothesis',
    ground: msg`The ohmic field at a tip is a hundred volts per metre, a thousandth to a millionth of any coercive field; only fields inside a film or a double layer come near. No field at all is needed where chemistry is at hand: in water, bonds at the surface switch a ferroelectric (${SWITCHED_BY_WATER}).`,
  },
  {
    statement: msg`A film of BaTiO₃ nanofibres makes the deposit more even.`,
    section: '3.1(2)',
    level: 'consistent-with-data',
    ground: sequence([
      msg`Observed, and not with nanofibres only: under a layer of BaTiO₃ in PVDF the efficiency stayed above ${percent(BARIUM_TITANATE_LAYER.efficiencyPercent)} for ${readable(BARIUM_TITANATE_LAYER.cycles)} cycles (${BARIUM_TITANATE_LAYER.source}), and LiTaO₃ in PVDF, which conducts too, gave a conductivity of ${conductivity(LITHIUM_TANTALATE_IN_PVDF.conductivity)} and a transference number of ${share(LITHIUM_TANTALATE_IN_PVDF.transference)} (${LITHIUM_TANTALATE_IN_PVDF.source}). A coating of hydrogen-bonded PVDF comes from the group of the article and is no independent witness (${PVDF_OF_THE_SAME_GROUP}).`,
      msg`It does not discriminate: an equally resistive film without polarisation was not measured beside these; here it is the control. A cellulose of high permittivity, no ferroelectric, helped as well (transference number ${share(POLAR_CELLULOSE.transference)}; ${POLAR_CELLULOSE.source}).`,
    ]),
  },
  {
    statement: msg`Under a ferroelectric film lithium nucleates at random and evenly.`,
    section: '3.1(3)',
    level: 'hypothesis',
    ground: msg`Nucleation is not in this model. A more even current would favour it, and a film that merely resists evens the current as well (the control).`,
  },
  {
    statement: msg`Oxide ferroelectrics may not withstand lithium metal for long.`,
    section: '3.1',
    level: 'contested',
    ground: sequence([
      msg`The article leaves it open. For it: Ti⁴⁺, Nb⁵⁺ and Pb²⁺ can be reduced by lithium (the library says what is known of each material).`,
      msg`Against it as a verdict: ${percent(BARIUM_TITANATE_IN_PEO.weightPercent)} by weight of BaTiO₃ in PEO raised the conductivity from ${conductivity(BARIUM_TITANATE_IN_PEO.conductivityBefore)} to ${conductivity(BARIUM_TITANATE_IN_PEO.conductivity)} and made the interface with lithium much more stable (${BARIUM_TITANATE_IN_PEO.source}), and the layer in PVDF lasted ${readable(BARIUM_TITANATE_LAYER.cycles)} cycles (${BARIUM_TITANATE_LAYER.source}).`,
      msg`None of them says whether titanium was reduced.`,
    ]),
  },
];
