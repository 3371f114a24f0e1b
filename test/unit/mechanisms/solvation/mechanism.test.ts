import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { FERROELECTRICS } from '../../../../src/mechanisms/materials/ferroelectrics.ts';
import { solvation } from '../../../../src/mechanisms/solvation/index.ts';
import { isAbsent } from '../../../../src/quantities/scalar.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

const number = (values: Values, key: string): number => {
  const value = solvation.simulate(completeValues(solvation, values)).scalars[key];
  assert.equal(typeof value, 'number', key);
  return value as number;
};

const near = (actual: number, expected: number, relative = 2e-3) =>
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not near ${expected}`);

describe('solvation', () => {
  it('the six results, at the defaults of the model', () => {
    const endless = { surface: 'half-space' };
    near(number(endless, 'contact_bond_kJ_per_mol'), -157.48);
    near(number(endless, 'rate_factor_naive'), 9.401e9);
    near(number(endless, 'bond_change_image_kJ_per_mol'), 0.738);
    near(number({ ...endless, axis_angle_deg: 90 }, 'bond_change_image_kJ_per_mol'), 0.501);
    near(number({ ...endless, ion_height_nm: 0.7, axis_angle_deg: 180 }, 'bond_change_image_kJ_per_mol'), -0.61, 0.01);
    near(number(endless, 'transfer_energy_kJ_per_mol'), -25.42);
    near(number({ ...endless, liquid_permittivity: 89.78 }, 'mean_bond_energy_kJ_per_mol'), -0.4006);
    near(number({}, 'pair_weakening_bare_lithium'), 0.606);
    near(number({}, 'pair_weakening_image'), 0.62);
    near(number({}, 'pair_weakening_organic_sei'), 1.198);
    near(number({ ...endless, screening: 'none', reference_state: 'same_height' }, 'exchange_energy_image_kJ_per_mol'), 9.503);
    near(number({ ...endless, screening: 'none' }, 'exchange_energy_image_kJ_per_mol'), 4.333);
    near(number({ ...endless, screening: 'none', reference_state: 'pair_from_bulk' }, 'exchange_energy_image_kJ_per_mol'), -0.836);
    near(number({ ...endless, ferroelectric: 'P(VDF-TrFE)', screening: 'none' }, 'exchange_energy_image_kJ_per_mol'), -1.14, 0.01);
    near(number(endless, 'rate_factor_immersion'), 1.809);
    near(number({}, 'rate_factor_solvent_change'), 1423.8);
    near(number({ film_permittivity: 1500 }, 'saturated_film_permittivity'), 139, 0.01);
  });

  it('a thinner wall of liquid makes more of the images', () => {
    const wall = (permittivity: number) =>
      number(
        { surface: 'half-space', axis_angle_deg: 90, wall_liquid: 'given', wall_permittivity: permittivity },
        'bond_change_image_kJ_per_mol',
      );
    near(wall(10), 0.94, 0.01);
    near(wall(5), 1.9, 0.01);
    near(wall(2), 4.8, 0.01);
  });

  it('each cause can be seen alone', () => {
    const values = { mean_potential_mV: 80, anion_enrichment: 3 };
    const off = { permittivity_acts: false, potential_acts: false, activity_acts: false };
    const bulk = number(values, 'anions_per_cation');
    assert.equal(number({ ...values, ...off }, 'anions_per_cation_image'), bulk);
    assert.equal(number({ ...values, ...off }, 'anions_per_cation_naive_one_sided'), bulk);
    for (const [key, change] of [
      ['permittivity_acts', 'anions_change_permittivity'],
      ['potential_acts', 'anions_change_potential'],
      ['activity_acts', 'anions_change_activity'],
    ]) {
      const alone = number({ ...values, ...off, [key]: true }, 'anions_per_cation_image');
      near(alone - bulk, number(values, change), 1e-9);
    }
  });

  it('the end-to-end table gives each lens its own factors, and says why they differ', () => {
    const table = (chosen: Values) => {
      const values = completeValues(solvation, chosen);
      const { rows } = solvation.comparison!(values, solvation.simulate(values));
      return (title: string) => rows.find((row) => say(row.title, ENGLISH).startsWith(title))!.cells as number[];
    };
    const still = table({});
    assert.deepEqual(still('Without a film').slice(0, 3), [1, 1, 0]);
    near(still('Naive lens, one-sided')[1], 9.401e9);
    near(still('Naive lens, one-sided')[4], 3.983 / 0.3077);
    assert.equal(still('Naive lens, symmetric')[4], 1);
    near(still('Image charges: a film')[1], 1.35, 0.01);
    near(still('Image charges: a film')[4], 0.996, 1e-3);
    assert.deepEqual(still('Image charges, and bound charge')[4], still('Image charges: a film')[4]);
    near(still('Another solvent')[1], 1423.8);
    // The images alone stay what they are; the potential of a poled copolymer has its own row.
    const poled = table({ ferroelectric: 'P(VDF-TrFE)', mean_potential_mV: 79.955 });
    near(poled('Image charges: P(VDF-TrFE)')[3], 0.308, 0.01);
    near(poled('Image charges, and a mean potential')[3], 2.608);
  });

  it('a molecule inside the film has no bond, and the reason is given', () => {
    const { scalars } = solvation.simulate(completeValues(solvation, { axis_angle_deg: 180, ion_height_nm: 0.25 }));
    for (const key of ['bond_change_image_kJ_per_mol', 'rate_factor_image', 'bond_verdict']) assert.ok(isAbsent(scalars[key]), key);
    assert.ok(!isAbsent(scalars.rate_factor_naive));
  });

  it('a uniaxial film counts with its mean permittivity and a stretched thickness', () => {
    const crystal = completeValues(solvation, { ferroelectric: 'BaTiO3-crystal' });
    near(crystal.film_permittivity as number, 700.4, 1e-6);
    near(crystal.film_anisotropy as number, 2920 / 168, 1e-12);
    const stretched = { film_permittivity: crystal.film_permittivity, film_thickness_nm: 2 * Math.sqrt(2920 / 168) };
    near(
      number({ ferroelectric: 'BaTiO3-crystal', film_thickness_nm: 2 }, 'pair_weakening_image'),
      number(stretched, 'pair_weakening_image'),
      1e-12,
    );
  });

  it('above its Curie temperature a film loses its polarisation, not its images', () => {
    const hot = completeValues(solvation, { ferroelectric: 'BaTiO3-ceramic', temperature_K: 400 });
    assert.ok(solvation.simulate(hot).remarks!.some((remark) => say(remark, ENGLISH).includes('393')));
    near(
      number({ ferroelectric: 'BaTiO3-ceramic', temperature_K: 400 }, 'contrast'),
      number({ ferroelectric: 'BaTiO3-ceramic' }, 'contrast'),
      1e-12,
    );
  });

  it('every curve passes through the results that its points stand for', () => {
    const base: Values = { ion_height_nm: 0.6, axis_angle_deg: 70, mean_potential_mV: 30, anion_enrichment: 1.5, ferroelectric: 'LiNbO3' };
    const { series } = solvation.simulate(completeValues(solvation, base));
    // Curves of something that is not an output, or at other choices than the present ones.
    const apart: Readonly<Record<string, Values | undefined>> = {
      pair_force_liquid: undefined,
      saturation_grahame: undefined,
      bond_change_materials: undefined,
      anions_image_unscreened: { screening: 'none' },
    };
    let checked = 0;
    for (const [name, { x: xKey, y: yKey }] of Object.entries(solvation.series)) {
      if (name in apart && apart[name] === undefined) continue;
      const { x, y } = series[name];
      assert.ok(x.length > 10, name);
      for (const i of [Math.floor(x.length * 0.4), x.length - 3]) {
        near(number({ ...base, ...apart[name], [xKey]: x[i] }, yKey), y[i], 1e-9);
        checked++;
      }
    }
    assert.ok(checked > 30);
  }).timeout(20_000);

  it('a film of the library stands where its own permittivities put it', () => {
    const { series } = solvation.simulate(completeValues(solvation, {}));
    const ids = Object.keys(FERROELECTRICS);
    ids.forEach((ferroelectric, i) => {
      near(series.bond_change_materials.y[i], number({ ferroelectric }, 'bond_change_image_kJ_per_mol'), 1e-9);
    });
  });

  it('a field out of the film strengthens bonds that point with it and weakens those against it', () => {
    const bond = (angle: number) =>
      number({ field_V_per_nm: 0.2, axis_angle_deg: angle, ion_height_nm: 1 }, 'field_bond_change_kJ_per_mol');
    // μE of 4.9 D in 0.1 V/nm is 0.98 kJ/mol.
    near(bond(0), -1.9686, 1e-3);
    near(bond(180), 1.9686, 1e-3);
    assert.equal(Math.abs(bond(90)), 0);
    // The molecule that leaves gains as a free dipole: less than the bond lost.
    assert.ok(number({ field_V_per_nm: 0.2 }, 'field_barrier_change_kJ_per_mol') < 1.9686);
  });

  it('the share that one would have to believe gives what the other solvent gives', () => {
    const share = number({}, 'fraction_to_match_solvent');
    near(number({ electrostatic_fraction: share }, 'rate_factor_believed'), number({}, 'rate_factor_solvent_change'), 1e-9);
    near(number({ electrostatic_fraction: 1 }, 'rate_factor_believed'), number({}, 'rate_factor_naive'), 1e-9);
    const none = solvation.simulate(completeValues(solvation, { film_permittivity: 5 })).scalars.fraction_to_match_solvent;
    assert.ok(isAbsent(none));
  });

  it('a temperature above the Curie temperature is told at its key', () => {
    const at = (temperature_K: number) =>
      solvation.advice!.give(completeValues(solvation, { ferroelectric: 'BaTiO3-ceramic', temperature_K }));
    assert.deepEqual(at(392), []);
    assert.equal(at(394)[0].key, 'temperature_K');
    assert.match(say(at(394)[0].message, ENGLISH), /393 K/);
  });
});
