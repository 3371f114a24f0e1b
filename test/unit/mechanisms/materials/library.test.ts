import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import { usesOf } from '../../../../src/mechanisms/library-uses.ts';
import { FERROELECTRICS, tunnellingDepth } from '../../../../src/mechanisms/materials/ferroelectrics.ts';
import { findLibrary, LIBRARIES } from '../../../../src/mechanisms/materials/library.ts';
import { LITHIUM_WORK_FUNCTION } from '../../../../src/mechanisms/materials/lithium.ts';
import { quantity, readable, THIN_SPACE } from '../../../../src/quantities/numbers.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { sourceFaults } from '../contract/faults.ts';

const ferroelectrics = findLibrary('ferroelectrics')!;

describe('the libraries of materials', () => {
  it('are chosen by parameters that offer every entry, and by no parameter that offers another one', () => {
    for (const { id, entries } of LIBRARIES) {
      const uses = usesOf(id);
      assert.ok(uses.length > 0, id);
      for (const { parameter, key } of uses) {
        const offered = Object.keys(parameter.options).filter((option) => option !== 'given' && option !== 'none');
        assert.deepEqual(offered, Object.keys(entries), key);
      }
    }
    // One library, one key, whatever the mechanism.
    assert.deepEqual(
      usesOf('ferroelectrics').map(({ mechanism, key }) => `${mechanism.id}/${key}`),
      ['tip-field/ferroelectric', 'solvation/ferroelectric'],
    );
  });

  it('have finite numbers inside their ranges, each with a source that cites something', () => {
    for (const { id, columns, entries } of LIBRARIES) {
      const seen = new Set<string>();
      for (const [name, { values }] of Object.entries(entries)) {
        for (const [key, { value, range, source }] of Object.entries(values)) {
          seen.add(key);
          assert.ok(Number.isFinite(value), `${name} ${key}`);
          if (range) assert.ok(range[0] <= value && value <= range[1], `${name} ${key}: ${value} in ${range}`);
          assert.ok(source.citation !== undefined && say(source.citation, ENGLISH).length > 5, `${name} ${key}`);
          assert.deepEqual(sourceFaults(`${name} ${key}`, source), []);
        }
      }
      assert.deepEqual([...seen].sort(), Object.keys(columns).sort(), id);
    }
  });

  it('give the numbers that the mechanisms work with', () => {
    const [tip, solvation] = usesOf('ferroelectrics');
    for (const [id, { values }] of Object.entries(ferroelectrics.entries)) {
      const film = completeValues(tip.mechanism, { [tip.key]: id });
      // A voltage across the film meets the permittivity along the normal, a charge outside the geometric mean.
      assert.equal(film.ferroelectric_relative_permittivity, values.normal_permittivity.value, id);
      assert.equal(film.polarisation_uC_per_cm2, values.polarisation_uC_per_cm2.value, id);
      assert.equal(film.coercive_field_V_per_m, values.coercive_field_V_per_m.value, id);
      const beside = completeValues(solvation.mechanism, { [solvation.key]: id });
      assert.equal(beside.film_permittivity, values.image_permittivity.value, id);
    }
    const [{ mechanism }] = usesOf('solvents');
    for (const [id, { values }] of Object.entries(findLibrary('solvents')!.entries)) {
      const chosen = completeValues(mechanism, { solvent: id });
      assert.deepEqual([chosen.dipole_D, chosen.solvent_permittivity], [values.dipole_D.value, values.permittivity.value], id);
    }
  });

  it('derive what was computed independently', () => {
    const near = (key: string, id: string, expected: number) => {
      const { value } = ferroelectrics.entries[id].values[key];
      assert.ok(Math.abs(value / expected - 1) < 1e-8, `${id} ${key}: ${value}`);
    };
    near('bound_charge_per_nm2', 'BaTiO3-crystal', 1.62279236);
    near('image_permittivity', 'BaTiO3-crystal', 700.399886);
    near('image_permittivity', 'LiNbO3', 49.449368);
  });

  it('say in words what lithium does, and which entries it reduces', () => {
    const reduced = Object.entries(ferroelectrics.entries).filter(([, { stability }]) => stability!.reduced);
    assert.deepEqual(
      reduced.map(([id]) => id),
      ['BaTiO3-ceramic', 'BaTiO3-crystal', 'PZT-5A', 'alpha-In2Se3', 'LiNbO3'],
    );
    for (const { stability } of Object.values(ferroelectrics.entries)) assert.match(say(stability!.title, ENGLISH), /lithium/);
  });

  it('call a melting point a melting point, and a lower bound a lower bound', () => {
    const noted = Object.entries(ferroelectrics.entries).filter(([, { values }]) => values.curie_temperature_K.note !== undefined);
    assert.deepEqual(
      noted.map(([id, { values }]) => [id, say(values.curie_temperature_K.note!, ENGLISH)]),
      [
        ['beta-PVDF', 'melting point'],
        ['alpha-In2Se3', 'at least'],
      ],
    );
  });

  it('give a barrier that is the work function of lithium less the affinity, and the depth that electrons reach through it', () => {
    for (const [id, { values }] of Object.entries(ferroelectrics.entries)) {
      const affinity = values.electron_affinity_eV;
      if (!affinity) continue;
      const barrier = Math.max(0, LITHIUM_WORK_FUNCTION - affinity.value);
      assert.ok(Math.abs(values.electron_barrier_eV.value - barrier) < 0.05, id);
    }
    // Computed independently, for 3 eV.
    assert.ok(Math.abs(tunnellingDepth(3) / 2.25388024e-9 - 1) < 1e-8);
    const [, , { text }] = ferroelectrics.entries.LiNbO3.facts;
    const words = say(text, ENGLISH).replaceAll(THIN_SPACE, ' ');
    assert.match(words, /barrier below 0\.5 eV\. Electrons reach 4\.1 nm deep at 0\.9 eV and 5\.5 nm at 0\.5 eV/);
  });
});

describe('the choices of a material', () => {
  it('say permittivity, polarisation, Curie or melting temperature and stability, for completion and hover', () => {
    for (const { parameter } of usesOf('ferroelectrics')) {
      for (const [id, { values, stability }] of Object.entries(ferroelectrics.entries)) {
        const description = say(parameter.options[id].description, ENGLISH);
        const melts = say(FERROELECTRICS[id as keyof typeof FERROELECTRICS].transition, ENGLISH).includes('melting');
        for (const word of [
          say(readable(values.normal_permittivity.value, 3, true), ENGLISH),
          say(quantity('polarisation_uC_per_cm2', values.polarisation_uC_per_cm2.value, 3, true), ENGLISH),
          `${melts ? 'melts at' : id === 'alpha-In2Se3' ? 'T_C >' : 'T_C'} ${say(quantity('curie_temperature_K', values.curie_temperature_K.value, 4, true), ENGLISH)}`,
          say(stability!.title, ENGLISH),
        ])
          assert.ok(description.includes(word), `${id}: "${word}" in "${description}"`);
      }
    }
  });

  it('say dipole moment and permittivity of a solvent', () => {
    const [{ parameter }] = usesOf('solvents');
    for (const [id, { values }] of Object.entries(findLibrary('solvents')!.entries)) {
      const description = say(parameter.options[id].description, ENGLISH);
      assert.ok(description.includes(say(quantity('dipole_D', values.dipole_D.value, 3, true), ENGLISH)), description);
      assert.ok(description.includes(say(readable(values.permittivity.value, 4, true), ENGLISH)), description);
    }
  });
});
