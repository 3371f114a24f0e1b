/** Starting points; most of them a mistake that students make, and what it looks like here. */
import { readable } from '../../quantities/numbers.ts';
import { computed, msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { PresetsOf } from '../contract/mechanism.ts';
import { type ToldOf, tellerOf, toHundredths } from '../contract/told.ts';
import { GAS_CONSTANT } from '../materials/constants.ts';
import { FERROELECTRICS } from '../materials/ferroelectrics.ts';
import type { OutputKey, SolvationResult } from './outputs/result.ts';
import { PARAMETERS } from './parameters/index.ts';
import { simulate } from './simulate/index.ts';

const of: ToldOf<typeof PARAMETERS, SolvationResult> = tellerOf(PARAMETERS, simulate, () => PRESETS);

const { 'BaTiO3-ceramic': CERAMIC, 'BaTiO3-crystal': CRYSTAL, LiNbO3: NIOBATE } = FERROELECTRICS;
/** A number of the library. */
const known = (value: number) => readable(value, 4, true);

/** A change with its sign, to the hundredth. */
const signed = (preset: string, key: OutputKey): Text =>
  computed(() => {
    const change = toHundredths(of(preset).output(key));
    return sequence([change > 0 ? '+' : '', readable(change, 2)], '');
  });

/** Energy of a dipole over kT as the law of weak dipoles has it, for a bond x times kT; attracts. */
const WEAK_DIPOLES = 'x²/3';
const weakDipoles = (x: number) => -(x * x) / 3;

export const PRESETS: PresetsOf<typeof PARAMETERS> = {
  'paper-reading': {
    title: msg`The claim, at its best`,
    lesson: msg`With ε = ${of('paper-reading').value('film_permittivity')} and the bond pointing away from the film, the naive lens gains ten powers of ten and the image charges a third.`,
    values: {},
  },
  'bond-turned': {
    title: msg`Turn the bond`,
    lesson: msg`A bond that leans towards the film is strengthened by the same film: the sign is geometry.`,
    values: { axis_angle_deg: 150, ion_height_nm: 0.7 },
  },
  'whole-sheath': {
    title: msg`Half a sheath is not a sheath`,
    lesson: msg`The mean over outward bonds is ${signed('whole-sheath', 'bond_change_outward_mean_kJ_per_mol')} kJ/mol, the sum over the four bonds of this sheath ${signed('whole-sheath', 'sheath_change_kJ_per_mol')}, the mean over all directions zero: never quote the first for the others.`,
    values: { ion_height_nm: 0.7 },
  },
  'neat-ec': {
    title: msg`The same formula in plain EC`,
    lesson: msg`Put the permittivity of ordinary EC into the contact formula and the bond falls below kT: there would be no sheath in any battery. The permittivity is made of those very dipoles.`,
    values: { liquid_permittivity: 89.78 },
  },
  'metal-screens': {
    title: msg`A metal screens as well`,
    lesson: msg`Bare lithium weakens the ion pair more than any ferroelectric can: high permittivity is not what a film adds to a metal.`,
    values: { surface: 'bare-lithium' },
  },
  'organic-sei': {
    title: msg`What the film replaces`,
    lesson: msg`An organic SEI polarises less than the liquid and strengthens the pair: replacing it may matter more than what replaces it.`,
    values: { film_permittivity: 5, film_thickness_nm: 5 },
  },
  copolymer: {
    title: msg`A ferroelectric with a low permittivity`,
    lesson: msg`P(VDF-TrFE) polarises less than the electrolyte: every image term changes its sign, though it is a ferroelectric.`,
    values: { ferroelectric: 'P(VDF-TrFE)' },
  },
  'barium-titanate-crystal': {
    title: msg`Which permittivity of BaTiO₃?`,
    lesson: msg`Along its axis the crystal has ${known(CRYSTAL.normalPermittivity.value)}, across it ${known(CRYSTAL.transversePermittivity)}; charges outside see the geometric mean, ${of('barium-titanate-crystal').value('film_permittivity', 3)}, and the answer hardly moves.`,
    values: { ferroelectric: 'BaTiO3-crystal' },
  },
  'clamped-permittivity': {
    title: msg`Too slow a permittivity`,
    lesson: msg`The ${known(CERAMIC.normalPermittivity.value)} of a ceramic is a kilohertz value of moving domain walls; even with the few hundred that picoseconds allow, the images hardly change.`,
    values: { film_permittivity: 300 },
  },
  'dry-wall': {
    title: msg`The wall may be drier`,
    lesson: msg`If the first layers of liquid polarise like ε = ${of('dry-wall').value('wall_permittivity')}, the images reach several kJ/mol: the largest honest number of this lens.`,
    values: { wall_liquid: 'given', wall_permittivity: 2 },
  },
  'far-away': {
    title: msg`Two nanometres away`,
    lesson: msg`The bond never notices the film; even the ion pair is back at ${of('far-away').number(({ output, with: changed }) => 100 * changed({ ion_height_nm: output('height_of_ten_percent_nm') }).output('pair_weakening_image'), 2)} % at ${of('far-away').number('height_of_ten_percent_nm', 2)} nm.`,
    values: { ion_height_nm: 2 },
  },
  'both-here': {
    title: msg`Name the reference state: both ions here`,
    lesson: msg`Unscreened, with both ions already at the film, the images push the anion out of the sheath by ${of('both-here').number('exchange_energy_image_kJ_per_mol', 2)} kJ/mol.`,
    values: { screening: 'none', reference_state: 'same_height' },
  },
  'pair-from-bulk': {
    title: msg`Name the reference state: pair from bulk`,
    lesson: msg`Brought in together the pair is slightly attracted: the same film, the opposite sign.`,
    values: { screening: 'none', reference_state: 'pair_from_bulk' },
  },
  'symmetric-division': {
    title: msg`Divide both`,
    lesson: msg`If permittivity divides solvent and anion alike, only the preference fades; anions gain only where the solvent was preferred.`,
    values: { reference_exchange_energy_kJ_per_mol: 5 },
  },
  'potential-alone': {
    title: msg`What bound charge can do`,
    lesson: msg`A mean potential of ${of('potential-alone').value('mean_potential_mV')} mV, without any permittivity, puts more than two anions around Li⁺.`,
    values: { permittivity_acts: false, mean_potential_mV: 80 },
  },
  'ethers-pair': {
    title: msg`High permittivity parts ions`,
    lesson: msg`In an ether of permittivity ${of('ethers-pair').value('liquid_permittivity', 1)} the pair binds ${of('ethers-pair').number(({ output, with: changed }) => output('pair_energy_liquid_kJ_per_mol') / changed({ liquid_permittivity: PARAMETERS.liquid_permittivity.default }).output('pair_energy_liquid_kJ_per_mol'), 2)} times as strongly as here: in bulk a high permittivity dissociates salts, it does not pair them.`,
    values: { liquid_permittivity: 7.2, solvent: 'DME' },
  },
  'saturated-solvent': {
    title: msg`The solvent saturates around the ion`,
    lesson: msg`At ${of('saturated-solvent').value('distance_nm')} nm the field of Li⁺ leaves ${of('saturated-solvent').number('saturated_liquid_permittivity', 2)} of the ${of('saturated-solvent').value('solvent_permittivity', 2)} of propylene carbonate: the bulk permittivity does not describe the first shell.`,
    values: { solvent: 'PC' },
  },
  'saturated-film': {
    title: msg`The film saturates too`,
    lesson: msg`Under an ion the ${known(CERAMIC.normalPermittivity.value)} of the ceramic falls to about ${of('saturated-film').number('saturated_film_permittivity', 2)}; the images notice little, as they already answer almost like a metal.`,
    values: { ferroelectric: 'BaTiO3-ceramic', surface: 'half-space' },
  },
  'uniaxial-niobate': {
    title: msg`Two permittivities, one answer`,
    lesson: msg`LiNbO₃ has ${known(NIOBATE.normalPermittivity.value)} along its axis and ${known(NIOBATE.transversePermittivity)} across: charges outside see the geometric mean, ${of('uniaxial-niobate').value('film_permittivity', 2)}, in a film that counts as ${of('uniaxial-niobate').number(({ values }) => Math.sqrt(values.film_anisotropy), 2)} times as thick.`,
    values: { ferroelectric: 'LiNbO3' },
  },
  'chain-ceramic': {
    title: msg`End to end: a poled ceramic`,
    lesson: msg`The images of ${of('chain-ceramic').value('film_thickness_nm')} nm of BaTiO₃ ceramic leave the anions where they were; the ${of('chain-ceramic').value('mean_potential_mV', 1)} mV that its bound charge keeps on lithium bring a third more.`,
    values: { ferroelectric: 'BaTiO3-ceramic', mean_potential_mV: 7.84 },
  },
  'chain-copolymer': {
    title: msg`End to end: a poled copolymer`,
    lesson: msg`A film of low permittivity that keeps its polarisation puts ${of('chain-copolymer').number('anions_per_cation_image', 2)} anions around Li⁺: bound charge does it, if it survives, not permittivity.`,
    values: { ferroelectric: 'P(VDF-TrFE)', mean_potential_mV: 80 },
  },
  'double-count': {
    title: msg`Counting an enrichment twice`,
    lesson: msg`A potential of ${of('double-count').value('mean_potential_mV')} mV already enriches the anion ${of('double-count').value('anion_enrichment', 3)}-fold; entering that enrichment as well counts it twice.`,
    values: { mean_potential_mV: 80, anion_enrichment: 22.5 },
  },
  'closed-bottle': {
    title: msg`A closed bottle`,
    lesson: msg`In a concentrated electrolyte most solvent is bound: anions enter because the solvent runs out, no film needed.`,
    values: { coordination_system: 'closed', salt_concentration_mol_per_L: 4, total_solvent_concentration_mol_per_L: 14 },
  },
  'force-or-energy': {
    title: msg`Force is not energy`,
    lesson: msg`At twice the distance the force between ions is a quarter and on a dipole an eighth; their energies are a half and a quarter.`,
    values: { distance_nm: 0.6, lateral_distance_nm: 0.6, ion_height_nm: 2 },
  },
  'weak-dipole-law': {
    title: msg`The law for weak dipoles`,
    lesson: msg`In a liquid of permittivity ${of('weak-dipole-law').value('liquid_permittivity')} the bond is ${of('weak-dipole-law').number('reduced_strength', 2)} kT: the ${WEAK_DIPOLES} law of weak dipoles would say ${of('weak-dipole-law').number(({ output, values }) => fromSI('_kJ_per_mol', weakDipoles(output('reduced_strength')) * GAS_CONSTANT * values.temperature_K), 3)} kJ/mol, ten times the bond itself.`,
    values: { liquid_permittivity: 2 },
  },
  'ionic-radius': {
    title: msg`An ionic radius is not a Born radius`,
    lesson: msg`With the ionic radius of ${of('ionic-radius').value('born_radius_nm')} nm the Born energy becomes ${of('ionic-radius').number('born_energy_kJ_per_mol', 4)} kJ/mol, more than twice what is measured.`,
    values: { born_radius_nm: 0.059 },
  },
  'what-to-believe': {
    title: msg`What you would have to believe`,
    lesson: msg`To gain a factor of ten, a tenth of the barrier must feel the film as if it were all around: ask what experiment would show that.`,
    values: { electrostatic_fraction: 0.1 },
  },
  'other-solvent': {
    title: msg`The yardstick: another solvent`,
    lesson: msg`From EC:DMC to DMC the barrier falls from ${of('other-solvent').value('barrier_kJ_per_mol')} to ${of('other-solvent').value('new_barrier_kJ_per_mol')} kJ/mol and the rate rises ${of('other-solvent').number('rate_factor_solvent_change', 2)}-fold: that is what a large effect looks like.`,
    values: { solvent: 'DMC' },
  },
  'field-on-sheath': {
    title: msg`The field that a crystal could give`,
    lesson: msg`At ${of('field-on-sheath').value('field_V_per_nm')} V/nm the field outdoes the image charges tenfold; it strengthens outward bonds and weakens inward ones.`,
    values: { field_V_per_nm: 0.8 },
  },
};
