/** Starting points; most of them a mistake that students make, and what it looks like here. */
import { msg } from '../../quantities/text.ts';
import type { PresetsOf } from '../contract/mechanism.ts';
import type { PARAMETERS } from './parameters/index.ts';

export const PRESETS: PresetsOf<typeof PARAMETERS> = {
  'paper-reading': {
    title: msg`The claim, at its best`,
    lesson: msg`With ε = 1000 and the bond pointing away from the film, the naive lens gains ten powers of ten and the image charges a third.`,
    values: {},
  },
  'bond-turned': {
    title: msg`Turn the bond`,
    lesson: msg`A bond that leans towards the film is strengthened by the same film: the sign is geometry.`,
    values: { axis_angle_deg: 150, ion_height_nm: 0.7 },
  },
  'whole-sheath': {
    title: msg`Half a sheath is not a sheath`,
    lesson: msg`The mean over outward bonds is +0.18 kJ/mol, the sum over the four bonds of this sheath +0.10, the mean over all directions zero: never quote the first for the others.`,
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
    lesson: msg`Along its axis the crystal has 168, across it 2920; charges outside see the geometric mean, 700, and the answer hardly moves.`,
    values: { ferroelectric: 'BaTiO3-crystal' },
  },
  'clamped-permittivity': {
    title: msg`Too slow a permittivity`,
    lesson: msg`The 1700 of a ceramic is a kilohertz value of moving domain walls; even with the few hundred that picoseconds allow, the images hardly change.`,
    values: { film_permittivity: 300 },
  },
  'dry-wall': {
    title: msg`The wall may be drier`,
    lesson: msg`If the first layers of liquid polarise like ε = 2, the images reach several kJ/mol: the largest honest number of this lens.`,
    values: { wall_liquid: 'given', wall_permittivity: 2 },
  },
  'far-away': {
    title: msg`Two nanometres away`,
    lesson: msg`The bond never notices the film; even the ion pair is back at 90 % at 1.4 nm.`,
    values: { ion_height_nm: 2 },
  },
  'both-here': {
    title: msg`Name the reference state: both ions here`,
    lesson: msg`Unscreened, with both ions already at the film, the images push the anion out of the sheath by 9.5 kJ/mol.`,
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
    lesson: msg`A mean potential of 80 mV, without any permittivity, puts more than two anions around Li⁺.`,
    values: { permittivity_acts: false, mean_potential_mV: 80 },
  },
  'ethers-pair': {
    title: msg`High permittivity parts ions`,
    lesson: msg`In an ether of permittivity 7 the pair binds 2.6 times as strongly as here: in bulk a high permittivity dissociates salts, it does not pair them.`,
    values: { liquid_permittivity: 7.2, solvent: 'DME' },
  },
  'saturated-solvent': {
    title: msg`The solvent saturates around the ion`,
    lesson: msg`At 0.3 nm the field of Li⁺ leaves 13 of the 65 of propylene carbonate: the bulk permittivity does not describe the first shell.`,
    values: { solvent: 'PC' },
  },
  'saturated-film': {
    title: msg`The film saturates too`,
    lesson: msg`Under an ion the 1700 of the ceramic falls to about 140; the images notice little, as they already answer almost like a metal.`,
    values: { ferroelectric: 'BaTiO3-ceramic', surface: 'half-space' },
  },
  'uniaxial-niobate': {
    title: msg`Two permittivities, one answer`,
    lesson: msg`LiNbO₃ has 28.7 along its axis and 85.2 across: charges outside see the geometric mean, 49, in a film that counts as 1.7 times as thick.`,
    values: { ferroelectric: 'LiNbO3' },
  },
  'chain-ceramic': {
    title: msg`End to end: a poled ceramic`,
    lesson: msg`The images of 20 nm of BaTiO₃ ceramic leave the anions where they were; the 8 mV that its bound charge keeps on lithium bring a third more.`,
    values: { ferroelectric: 'BaTiO3-ceramic', mean_potential_mV: 7.84 },
  },
  'chain-copolymer': {
    title: msg`End to end: a poled copolymer`,
    lesson: msg`A film of low permittivity that keeps its polarisation puts 2.6 anions around Li⁺: bound charge does it, if it survives, not permittivity.`,
    values: { ferroelectric: 'P(VDF-TrFE)', mean_potential_mV: 80 },
  },
  'double-count': {
    title: msg`Counting an enrichment twice`,
    lesson: msg`A potential of 80 mV already enriches the anion 22-fold; entering that enrichment as well counts it twice.`,
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
    lesson: msg`In a liquid of permittivity 2 the bond is 32 kT: the x²/3 law of weak dipoles would say −834 kJ/mol, ten times the bond itself.`,
    values: { liquid_permittivity: 2 },
  },
  'ionic-radius': {
    title: msg`An ionic radius is not a Born radius`,
    lesson: msg`With the ionic radius of 0.059 nm the Born energy becomes −1114 kJ/mol, more than twice what is measured.`,
    values: { born_radius_nm: 0.059 },
  },
  'what-to-believe': {
    title: msg`What you would have to believe`,
    lesson: msg`To gain a factor of ten, a tenth of the barrier must feel the film as if it were all around: ask what experiment would show that.`,
    values: { electrostatic_fraction: 0.1 },
  },
  'other-solvent': {
    title: msg`The yardstick: another solvent`,
    lesson: msg`From EC:DMC to DMC the barrier falls from 58 to 40 kJ/mol and the rate rises 1400-fold: that is what a large effect looks like.`,
    values: { solvent: 'DMC' },
  },
  'field-on-sheath': {
    title: msg`The field that a crystal could give`,
    lesson: msg`At 0.8 V/nm the field outdoes the image charges tenfold; it strengthens outward bonds and weakens inward ones.`,
    values: { field_V_per_nm: 0.8 },
  },
};
