import assert from 'node:assert/strict';
import { FERROELECTRICS, type Ferroelectric, type Ranged } from '../../../../src/mechanisms/materials/ferroelectrics.ts';
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

/** What was read after the reference was made; the entries of the library say where. */
const CORRECTED: Readonly<Record<string, object>> = {
  'BaTiO3 crystal c-axis': { P_range: [0.16, 0.28] },
  'PZT-5A': { Ec_film_V_m: 1.2e8 },
  'P(VDF-TrFE) 75/25': {
    eps_range: [7, 18],
    Ec_V_m: 4e7,
    Ec_range: [3e7, 1.25e8],
    Ec_film_V_m: 1.25e8,
    d33_pC_N: -38,
    pyro_uC_m2K: -40,
  },
  'beta-PVDF': { pyro_uC_m2K: -30 },
  'alpha-In2Se3': { Tc_K: 620, Ec_range: [1.6e5, 1e8] },
  LiNbO3: { P_C_m2: 0.8, P_range: [0.75, 0.85], Ec_range: [5e6, 2.4e7], electron_affinity_eV: 2, barrier_eV: 0.9 },
};

const typical = (number: number | Ranged | undefined) => (typeof number === 'object' ? number.value : (number ?? null));

describe('solvation: independent reference cases', () => {
  for (const { id, kind, title, inputs, outputs, rtol } of reference.cases) {
    it(`${id}: ${title}`, () => {
      const off = deviation(solvationKinds[kind](inputs, reference.constants), outputs);
      assert.ok(off <= rtol, `relative deviation ${off}`);
    });
  }

  it('the library holds the values of the reference, entry by entry, but for what a published text corrects', () => {
    const entries = Object.values(FERROELECTRICS);
    assert.equal(entries.length, reference.ferroelectrics.length);
    for (const [index, expected] of reference.ferroelectrics.entries()) {
      const entry: Ferroelectric = entries[index];
      const form = say(entry.form, ENGLISH);
      const { id } = expected;
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
          d33_pC_N: typical(entry.piezoelectricCoefficient),
          pyro_uC_m2K: typical(entry.pyroelectricCoefficient),
          bandgap_eV: typical(entry.bandGap),
          electron_affinity_eV: typical(entry.electronAffinity),
          barrier_eV: typical(entry.electronBarrier),
          film_conducts: entry.conducts,
          li: entry.lithium,
        },
        {
          ...Object.fromEntries(Object.entries(expected).filter(([key]) => !['id', 'consistent_set', 'transition'].includes(key))),
          ...CORRECTED[id],
        },
        id,
      );
    }
  });
});
