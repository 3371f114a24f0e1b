import assert from 'node:assert/strict';
import { FERROELECTRICS } from '../../../../src/mechanisms/materials/ferroelectrics.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import reference from '../../../reference/solvation.json';
import { solvationKinds } from '../../../verify/solvation.ts';

/** Largest relative deviation of two results of one shape; beside zero the deviation counts as it is. */
function deviation(actual: unknown, expected: unknown): number {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number' || !Number.isFinite(actual)) return Number.POSITIVE_INFINITY;
    return Math.abs(actual - expected) / (Math.abs(expected) || 1);
  }
  assert.ok(typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null);
  assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort());
  return Math.max(...Object.entries(expected).map(([key, value]) => deviation((actual as Record<string, unknown>)[key], value)));
}

describe('solvation: independent reference cases', () => {
  for (const { id, kind, title, inputs, outputs, rtol } of reference.cases) {
    it(`${id}: ${title}`, () => {
      const off = deviation(solvationKinds[kind](inputs, reference.constants), outputs);
      assert.ok(off <= rtol, `relative deviation ${off}`);
    });
  }

  it('the library holds the values of the reference, entry by entry', () => {
    const entries = Object.values(FERROELECTRICS);
    assert.equal(entries.length, reference.ferroelectrics.length);
    for (const [index, expected] of reference.ferroelectrics.entries()) {
      const entry: import('../../../../src/mechanisms/materials/ferroelectrics.ts').Ferroelectric = entries[index];
      const form = say(entry.form, ENGLISH);
      assert.deepEqual(
        {
          // Titles begin with a capital.
          form: form[0].toLowerCase() + form.slice(1),
          eps_r: entry.normalPermittivity.value,
          eps_normal: entry.normalPermittivity.value,
          eps_transverse: entry.transversePermittivity,
          eps_range: entry.normalPermittivity.range,
          P_C_m2: entry.polarisation.value,
          P_range: entry.polarisation.range,
          Tc_K: entry.curieTemperature,
          Ec_V_m: entry.coerciveField.value,
          Ec_range: entry.coerciveField.range,
          Ec_film_V_m: entry.filmCoerciveField,
          d33_pC_N: entry.piezoelectricCoefficient,
          pyro_uC_m2K: entry.pyroelectricCoefficient ?? null,
          bandgap_eV: entry.bandGap,
          electron_affinity_eV: entry.electronAffinity ?? null,
          barrier_eV: entry.electronBarrier,
          film_conducts: entry.conducts,
          li: entry.lithium,
        },
        Object.fromEntries(Object.entries(expected).filter(([key]) => !['id', 'consistent_set', 'transition'].includes(key))),
        String(expected.id),
      );
    }
  });
});
