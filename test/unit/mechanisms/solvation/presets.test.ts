/** What the presets promise in words, with the numbers that the model gives. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { FARADAY, GAS_CONSTANT } from '../../../../src/mechanisms/materials/constants.ts';
import { solvation } from '../../../../src/mechanisms/solvation/index.ts';
import { sheathAngles } from '../../../../src/mechanisms/solvation/model/bond.ts';
import { sayingOf } from '../said.ts';

const number = (values: Values, key: string): number => {
  const value = solvation.simulate(completeValues(solvation, values)).scalars[key];
  assert.equal(typeof value, 'number', key);
  return value as number;
};
const valuesOf = (preset: string): Values => completeValues(solvation, solvation.presets[preset].values);
const shown = (preset: string, key: string, change: Values = {}) => number({ ...solvation.presets[preset].values, ...change }, key);
const near = (actual: number, expected: number, relative: number) =>
  assert.ok(Math.abs(actual / expected - 1) <= relative, `${actual} is not near ${expected}`);
/** kT at the default temperature, kJ/mol. */
const THERMAL = (GAS_CONSTANT * 298.15) / 1000;
const says = sayingOf(solvation);

describe('the lessons of the presets of solvation', () => {
  it('say the numbers of the model', () => {
    says(
      'paper-reading',
      'With ε = 1000 and the bond pointing away from the film, the naive lens gains ten powers of ten and the image charges a third.',
    );
    says(
      'whole-sheath',
      'The mean over outward bonds is +0.18 kJ/mol, the sum over the four bonds of this sheath +0.10, the mean over all directions zero: never quote the first for the others.',
    );
    says(
      'barium-titanate-crystal',
      'Along its axis the crystal has 168, across it 2920; charges outside see the geometric mean, 700, and the answer hardly moves.',
    );
    says(
      'clamped-permittivity',
      'The 1700 of a ceramic is a kilohertz value of moving domain walls; even with the few hundred that picoseconds allow, the images hardly change.',
    );
    says(
      'dry-wall',
      'If the first layers of liquid polarise like ε = 2, the images reach several kJ/mol: the largest honest number of this lens.',
    );
    says('far-away', 'The bond never notices the film; even the ion pair is back at 90 % at 1.4 nm.');
    says('both-here', 'Unscreened, with both ions already at the film, the images push the anion out of the sheath by 9.5 kJ/mol.');
    says('potential-alone', 'A mean potential of 80 mV, without any permittivity, puts more than two anions around Li⁺.');
    says(
      'ethers-pair',
      'In an ether of permittivity 7 the pair binds 2.6 times as strongly as here: in bulk a high permittivity dissociates salts, it does not pair them.',
    );
    says(
      'saturated-solvent',
      'At 0.3 nm the field of Li⁺ leaves 13 of the 65 of propylene carbonate: the bulk permittivity does not describe the first shell.',
    );
    says(
      'saturated-film',
      'Under an ion the 1700 of the ceramic falls to about 140; the images notice little, as they already answer almost like a metal.',
    );
    says(
      'uniaxial-niobate',
      'LiNbO₃ has 28.7 along its axis and 85.2 across: charges outside see the geometric mean, 49, in a film that counts as 1.7 times as thick.',
    );
    says(
      'chain-ceramic',
      'The images of 20 nm of BaTiO₃ ceramic leave the anions where they were; the 8 mV that its bound charge keeps on lithium bring a third more.',
    );
    says(
      'chain-copolymer',
      'A film of low permittivity that keeps its polarisation puts 2.6 anions around Li⁺: bound charge does it, if it survives, not permittivity.',
    );
    says('double-count', 'A potential of 80 mV already enriches the anion 22.5-fold; entering that enrichment as well counts it twice.');
    says(
      'weak-dipole-law',
      'In a liquid of permittivity 2 the bond is 32 kT: the x²/3 law of weak dipoles would say −834 kJ/mol, ten times the bond itself.',
    );
    says('ionic-radius', 'With the ionic radius of 0.059 nm the Born energy becomes −1114 kJ/mol, more than twice what is measured.');
    says(
      'other-solvent',
      'From EC:DMC to DMC the barrier falls from 58 to 40 kJ/mol and the rate rises 1400-fold: that is what a large effect looks like.',
    );
    says(
      'field-on-sheath',
      'At 0.8 V/nm the field outdoes the image charges tenfold; it strengthens outward bonds and weakens inward ones.',
    );
  });

  it('the naive lens gains ten powers of ten, the images a third', () => {
    near(Math.log10(shown('paper-reading', 'rate_factor_naive')), 10, 0.005);
    near(shown('paper-reading', 'rate_factor_image'), 4 / 3, 0.02);
  });

  it('a bond turned towards the film is strengthened, a whole sphere of bonds does not change', () => {
    assert.ok(shown('bond-turned', 'bond_change_image_kJ_per_mol') < 0);
    assert.equal(sheathAngles(0).length, 4);
    assert.equal(shown('whole-sheath', 'bond_change_sphere_mean_kJ_per_mol'), 0);
  });

  it('which permittivity of the film hardly matters', () => {
    const ceramic = { ferroelectric: 'BaTiO3-ceramic' };
    const of = (preset: string) => shown(preset, 'bond_change_image_kJ_per_mol');
    near(of('barium-titanate-crystal'), number(ceramic, 'bond_change_image_kJ_per_mol'), 0.05);
    assert.ok((valuesOf('clamped-permittivity').film_permittivity as number) < 500, 'a few hundred');
    near(of('clamped-permittivity'), number(ceramic, 'bond_change_image_kJ_per_mol'), 0.1);
    near(shown('saturated-film', 'bond_change_saturated_kJ_per_mol'), of('saturated-film'), 0.25);
    near(shown('uniaxial-niobate', 'contrast'), (18.5 - 49.4494) / (18.5 + 49.4494), 1e-4);
  });

  it('a drier wall makes several kJ/mol, two nanometres away is nothing left', () => {
    const dry = shown('dry-wall', 'bond_change_image_kJ_per_mol');
    assert.ok(dry > 3 && dry < 10, `${dry}`);
    assert.equal(valuesOf('far-away').ion_height_nm, 2);
    assert.ok(Math.abs(shown('far-away', 'bond_change_image_kJ_per_mol')) < 0.02 * THERMAL);
  });

  it('the sign of the exchange follows the reference state', () => {
    assert.ok(shown('both-here', 'exchange_energy_image_kJ_per_mol') > 0);
    assert.ok(shown('pair-from-bulk', 'exchange_energy_image_kJ_per_mol') < 0);
  });

  it('in plain EC the formula leaves less than kT', () => {
    assert.ok(Math.abs(shown('neat-ec', 'mean_bond_energy_kJ_per_mol')) < THERMAL);
  });

  it('bound charge brings anions in: more than two, a third more, 2.6; an enrichment must not be counted again', () => {
    assert.ok(shown('potential-alone', 'anions_per_cation_image') > 2);
    near(shown('chain-ceramic', 'anions_per_cation_image') / shown('chain-ceramic', 'anions_per_cation'), 4 / 3, 0.03);
    const { mean_potential_mV: potential, anion_enrichment, temperature_K } = valuesOf('double-count') as Readonly<Record<string, number>>;
    near(anion_enrichment, Math.exp(((potential / 1000) * FARADAY) / (GAS_CONSTANT * temperature_K)), 2e-3);
  });

  it('at twice the distance: forces of a quarter and an eighth, energies of a half and a quarter', () => {
    const close = { distance_nm: 0.3, lateral_distance_nm: 0.3 };
    for (const key of ['distance_nm', 'lateral_distance_nm']) assert.equal(valuesOf('force-or-energy')[key], 2 * close.distance_nm);
    const share = (key: string) => shown('force-or-energy', key) / shown('force-or-energy', key, close);
    near(share('pair_force_naive_pN'), 1 / 4, 1e-9);
    near(share('bond_force_naive_pN'), 1 / 8, 1e-9);
    near(share('pair_energy_liquid_kJ_per_mol'), 1 / 2, 1e-9);
    near(share('bond_energy_liquid_kJ_per_mol'), 1 / 4, 1e-9);
  });

  it('the law of weak dipoles says ten times the bond', () => {
    near(shown('weak-dipole-law', 'reduced_strength') / 3, 10, 0.1);
  });

  it('an ionic radius gives more than twice what the Born radius does, which fits what is measured', () => {
    assert.ok(shown('ionic-radius', 'born_energy_kJ_per_mol') < 2 * number({}, 'born_energy_kJ_per_mol'));
  });

  it('a tenth of the barrier for a factor of ten', () => {
    assert.equal(valuesOf('what-to-believe').electrostatic_fraction, 0.1);
    near(shown('what-to-believe', 'rate_factor_believed'), 10, 0.02);
  });

  it('a field outdoes the images tenfold, and its sign follows the bond', () => {
    const of = (key: string, change: Values = {}) => shown('field-on-sheath', key, change);
    near(of('field_bond_change_kJ_per_mol') / of('bond_change_image_kJ_per_mol'), -10, 0.1);
    assert.ok(of('field_bond_change_kJ_per_mol') < 0 && of('field_bond_change_kJ_per_mol', { axis_angle_deg: 180 }) > 0);
  });
});
