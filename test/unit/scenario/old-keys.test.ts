/** Files written for earlier versions of the mechanisms: one fix makes them files of today that mean the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerAll } from '../../../src/cli/answers.ts';
import { safeFixes } from '../../../src/language/fixes.ts';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../src/mechanisms/contract/parameter.ts';
import { findMechanism } from '../../../src/mechanisms/index.ts';
import { fromSI, toSI } from '../../../src/quantities/units.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { readScenario, runScenario } from '../../../src/scenario/index.ts';
import { OLD_KEYS } from '../../../src/scenario/rules/old-keys.ts';

/** Old files, and what the version gave that they were written for (version 1 of both mechanisms). */
const OLD_FILES: readonly { readonly name: string; readonly text: string; readonly was: Readonly<Record<string, number>> }[] = [
  {
    name: 'a separator, with its tortuosity',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"surface_from": "current-and-time", "current_density_mA_per_cm2": 12, "electrode_gap_um": 300, "porosity": 0.45, "tortuosity": 1.8}}}`,
    was: {
      '/base/tip-field/finite_gap_depletion_time_s': 50.04616820728996,
      '/base/tip-field/limiting_current_density_mA_per_cm2': 8.35874875008292,
    },
  },
  {
    name: 'a porosity alone',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"electrode_gap_um": 300, "porosity": 0.45}}}`,
    was: { '/base/tip-field/limiting_current_density_mA_per_cm2': 15.04574775014926 },
  },
  {
    name: 'a tortuosity alone, and a porosity in a variant',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"electrode_gap_um": 300, "tortuosity": 3}}, "variants": {"porous": {"parameters": {"tip-field": {"porosity": 0.3}}}, "other": {"parameters": {"tip-field": {"tortuosity": 2}}}}}`,
    was: {
      '/base/tip-field/limiting_current_density_mA_per_cm2': 11.144998333443896,
      '/porous/tip-field/limiting_current_density_mA_per_cm2': 3.343499500033168,
      '/other/tip-field/limiting_current_density_mA_per_cm2': 16.71749750016584,
    },
  },
  {
    name: 'the term of a given electrolyte, its salt and its transference number',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"electrolyte_from": "given", "concentration_mol_per_L": 1.2, "transference_number": 0.3, "thermodynamic_term": 0.9, "conductivity_S_per_m": 0.8, "diffusivity_m2_per_s": 2e-10, "surface_to_bulk_ratio": 0.001, "li_molar_volume_cm3_per_mol": 12.97}}, "variants": {"ideal": {"parameters": {"tip-field": {"thermodynamic_term": 0.7}}}}}`,
    was: {
      '/base/tip-field/steady_conductivity_S_per_m': 0.0003776441754606977,
      '/base/tip-field/tip_to_flat_current_ratio': 1.2346552217807636,
      '/ideal/tip-field/steady_conductivity_S_per_m': 0.0004278386617851596,
    },
  },
  {
    name: 'a ferroelectric film with its double layer',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"surface_to_bulk_ratio": 1e-06, "ferroelectric": "P(VDF-TrFE)", "ferroelectric_thickness_nm": 50, "double_layer_capacitance_F_per_m2": 0.2, "electrolyte_relative_permittivity": 30, "li_molar_volume_cm3_per_mol": 12.97}}, "variants": {"thin": {"parameters": {"tip-field": {"ferroelectric_thickness_nm": 10, "double_layer_capacitance_F_per_m2": 0.1}}}}}`,
    was: {
      '/base/tip-field/frumkin_tip_to_flat_current_ratio': 3.447510365590621,
      '/base/tip-field/debye_length_nm': 0.18805859959015972,
      '/base/tip-field/double_layer_drop_from_polarisation_mV': 420.900593801162,
      '/thin/tip-field/frumkin_tip_to_flat_current_ratio': 4.129763730505792,
      '/thin/tip-field/double_layer_drop_from_polarisation_mV': 774.5608230072277,
    },
  },
  {
    name: 'the layer above a film',
    text: `{"interphase": "1.0", "parameters": {"sei-impedance": {"concentration_mol_per_L": 0.5, "electrolyte_porosity": 0.6, "exchange_current_density_mA_per_cm2": 1, "diffusivity_m2_per_s": 3e-10}}}`,
    was: {
      '/base/sei-impedance/salt_settling_time_s': 0.001215368056485459,
      '/base/sei-impedance/limiting_current_density_mA_per_cm2': 31.124300683870977,
      '/base/sei-impedance/diffusion_resistance_ohm_cm2': 2.182312729306106,
    },
  },
  {
    name: 'sweeps over old keys',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"surface_to_bulk_ratio": 1e-06, "electrode_gap_um": 300, "ferroelectric": "given", "ferroelectric_thickness_nm": 50, "electrolyte_relative_permittivity": 30}}, "sweeps": {"layer": {"vary": "/parameters/tip-field/double_layer_capacitance_F_per_m2", "from": 0.1, "to": 0.4, "steps": 3, "spacing": "log"}, "pores": {"vary": "/parameters/tip-field/porosity", "values": [0.3, 1], "and": {"vary": "/parameters/tip-field/current_density_mA_per_cm2", "values": [1, 2]}}}}`,
    was: {
      '/sweeps/layer/base/tip-field/double_layer_drop_from_polarisation_mV/first': 786.0798035667422,
      '/sweeps/layer/base/tip-field/double_layer_drop_from_polarisation_mV/last': 199.11848377383322,
      '/sweeps/pores/base/tip-field/limiting_current_density_mA_per_cm2/min': 10.030498500099505,
      '/sweeps/pores/base/tip-field/limiting_current_density_mA_per_cm2/max': 33.43499500033168,
    },
  },
  {
    name: 'a link to an old key',
    text: `{"interphase": "1.0", "parameters": {"tip-field": {"electrode_gap_um": 300}, "sei-impedance": {"exchange_current_density_mA_per_cm2": 1}}, "links": {"/parameters/tip-field/porosity": "/sei-impedance/thin_to_thick_ratio"}, "sources": {"/parameters/tip-field/porosity": {"note": "Made up."}}}`,
    was: { '/base/tip-field/limiting_current_density_mA_per_cm2': 8.35874875008292 },
  },
];

/** The text after the first fix of its first problem. */
function mended(text: string): string {
  const { problems, scenario } = readScenario(text);
  assert.equal(scenario, undefined);
  const [fix] = problems.find(({ severity }) => severity === 'error')!.fixes();
  return applyEdits(text, fix.edits);
}

function scalarAt(text: string, pointers: readonly string[]): unknown[] {
  const { scenario, problems } = readScenario(text);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  return answerAll(scenario!, runScenario(scenario!), pointers).map(({ answer }) => answer.kind === 'scalar' && answer.scalar);
}

const close = (a: unknown, b: unknown, where: string) =>
  assert.ok(a === b || Math.abs(Number(a) / Number(b) - 1) < 1e-9, `${where}: ${String(a)}, was ${String(b)}`);

describe('keys of earlier versions', () => {
  it('lead to keys that there are, from keys that there are no longer', () => {
    for (const [id, keys] of Object.entries(OLD_KEYS)) {
      const { parameters } = findMechanism(id)!;
      for (const [old, { key, along = {}, from }] of Object.entries(keys)) {
        assert.ok(!Object.hasOwn(parameters, old), old);
        for (const now of [key, ...Object.keys(along), ...(from ? [from.parameter] : [])]) assert.ok(Object.hasOwn(parameters, now), now);
      }
    }
  });

  for (const { name, text, was } of OLD_FILES) {
    it(`keep their meaning with one fix: ${name}`, () => {
      const pointers = Object.keys(was);
      scalarAt(mended(text), pointers).forEach((value, i) => {
        close(value, was[pointers[i]], pointers[i]);
      });
      // The fix is that of every one of them, and may be made without asking.
      const { problems } = readScenario(text);
      assert.ok(problems.every(({ fixes, code }) => fixes().length === 1 && ['old-key', 'wrong-unit', 'no-such-parameter'].includes(code)));
      assert.equal(safeFixes(problems).length, 1);
    });
  }

  it('say what is now written, and convert the number where the unit is another', () => {
    const [{ code, message }] = readScenario(
      '{ "interphase": "1.0", "parameters": { "tip-field": { "double_layer_capacitance_F_per_m2": 0.2 } } }',
    ).problems;
    assert.equal(code, 'wrong-unit');
    assert.equal(
      String(message).replaceAll('\u2009', ' '),
      'Use double_layer_capacitance_uF_per_cm2; 0.2 F/m² = 20 µF/cm². It acts when "double_layer_from" is "given".',
    );
    const [old] = readScenario('{ "interphase": "1.0", "parameters": { "sei-impedance": { "electrolyte_porosity": 0.5 } } }').problems;
    assert.equal(old.code, 'old-key');
    assert.equal(String(old.message), '"electrolyte_porosity" is now "separator_porosity".');
  });

  it('are removed where the key of today stands beside them', () => {
    const text = '{ "interphase": "1.0", "parameters": { "sei-impedance": { "separator_porosity": 0.5, "electrolyte_porosity": 0.3 } } }';
    assert.equal(mended(text), '{ "interphase": "1.0", "parameters": { "sei-impedance": { "separator_porosity": 0.5 } } }');
  });

  it('have no fix where the new number would depend on the variant', () => {
    const tip = { electrolyte_from: 'given', thermodynamic_term: 0.9 };
    const file = (more: object) => JSON.stringify({ interphase: '1.0', parameters: { 'tip-field': tip }, ...more });
    const fixes = (more: object) =>
      readScenario(file(more))
        .problems.find(({ code }) => code === 'old-key')!
        .fixes();
    assert.equal(fixes({}).length, 1);
    assert.deepEqual(fixes({ variants: { other: { parameters: { 'tip-field': { transference_number: 0.3 } } } } }), []);
    assert.deepEqual(fixes({ sweeps: { t: { vary: '/parameters/tip-field/transference_number', values: [0.3, 0.4] } } }), []);
    assert.deepEqual(fixes({ links: { '/parameters/tip-field/transference_number': '/sei-impedance/thin_to_thick_ratio' } }), []);
  });

  /** What old values of the tip mean, said by hand. */
  function meant(old: Readonly<Record<string, number | string>>): Values {
    const { porosity, tortuosity, thermodynamic_term: term, ...others } = old;
    const values: Record<string, number | string> = {};
    const names: Readonly<Record<string, string>> = {
      concentration_mol_per_L: 'salt_concentration_mol_per_L',
      ferroelectric_thickness_nm: 'film_thickness_nm',
      electrolyte_relative_permittivity: 'liquid_permittivity',
    };
    for (const [key, value] of Object.entries(others)) {
      if (key !== 'double_layer_capacitance_F_per_m2') values[names[key] ?? key] = value;
      else {
        values.double_layer_from = 'given';
        values.double_layer_capacitance_uF_per_cm2 = fromSI('_uF_per_cm2', toSI('_F_per_m2', Number(value)));
      }
    }
    if (porosity !== undefined || tortuosity !== undefined)
      Object.assign(values, { separator: 'porous', separator_porosity: porosity ?? 1, separator_tortuosity: tortuosity ?? 1 });
    if (term !== undefined) values.thermodynamic_factor = Number(term) / (1 - Number(old.transference_number ?? 0.38));
    return values;
  }

  it('keep the meaning of any old values, in the base and in a variant', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const old = fc.record(
      {
        concentration_mol_per_L: number(0.1, 3),
        thermodynamic_term: number(0.3, 4),
        porosity: number(0.2, 1),
        tortuosity: number(1, 5),
        ferroelectric_thickness_nm: number(5, 500),
        double_layer_capacitance_F_per_m2: number(0.05, 0.5),
        electrolyte_relative_permittivity: number(5, 100),
      },
      { requiredKeys: [] },
    );
    const tip = findMechanism('tip-field')!;
    const keys = [
      'limiting_current_density_mA_per_cm2',
      'steady_conductivity_S_per_m',
      'debye_length_nm',
      'double_layer_drop_from_polarisation_mV',
      'tip_to_flat_current_ratio',
    ];
    const fixed = { electrolyte_from: 'given', ferroelectric: 'given', course_time_s: 1 };
    fc.assert(
      fc.property(old, old, fc.constantFrom(undefined, 2), (base, variant, indent) => {
        if (Object.keys({ ...base, ...variant }).length === 0) return;
        const text = JSON.stringify(
          {
            interphase: '1.0',
            parameters: { 'tip-field': { ...fixed, ...base } },
            variants: { other: { parameters: { 'tip-field': variant } } },
          },
          null,
          indent,
        );
        const now = mended(text);
        for (const [place, values] of Object.entries({ base: { ...fixed, ...base }, other: { ...fixed, ...base, ...variant } })) {
          const { scalars } = tip.simulate(completeValues(tip, meant(values)));
          scalarAt(
            now,
            keys.map((key) => `/${place}/tip-field/${key}`),
          ).forEach((value, i) => {
            close(value, scalars[keys[i]], `${place} ${keys[i]} in ${now}`);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
