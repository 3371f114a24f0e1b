/** What the presets promise in words, checked against their numbers. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { ENGLISH, NO_TEXT, say } from '../../../../src/quantities/text.ts';

const run = (values: Values) => tipField.simulate(completeValues(tipField, values));
const valuesOf = (preset: string): Values => tipField.presets[preset].values;
const of = (preset: string, change: Values = {}) => run({ ...valuesOf(preset), ...change });
const number = (result: ReturnType<typeof run>, key: string) => {
  const scalar = result.scalars[key];
  assert.equal(typeof scalar, 'number', key);
  return scalar as number;
};
const near = (value: number, wanted: number, tolerance: number) =>
  assert.ok(Math.abs(value / wanted - 1) < tolerance, `${value} is not ${wanted}`);
/** The lesson states these numbers, and the model gives them to the digits written. */
function states(preset: string, numbers: Readonly<Record<string, number>>): void {
  const lesson = say(tipField.presets[preset].lesson, ENGLISH);
  for (const [written, value] of Object.entries(numbers)) {
    assert.match(
      lesson,
      new RegExp(`(^|[^\\d.])${written.replace('.', '\\.')}([^\\d.]|\\.?$|\\.\\D)`),
      `${preset} does not say ${written}`,
    );
    const digits = written.split('.')[1]?.length ?? 0;
    const rounding = written.includes('.') || Number(written) < 20 ? 0.5 * 10 ** -digits : 0.03 * Number(written);
    assert.ok(Math.abs(value - Number(written)) <= rounding * (1 + 1e-9), `${preset} says ${written}, the model ${value}`);
  }
}

const ratio = 'tip_to_flat_current_ratio';

describe('the lessons of the presets of tip-field', () => {
  it('the three states of the loop: the numbers of the specification', () => {
    const table = [
      ['default-heals', 0.99027625, 1.5617e-4, 0.51786286, 'self-healing'],
      ['depleted-under-film', 4.405819, 0.36809, 0.28142703, 'grows-but-blunts'],
      ['depleted-cracked-film', 5.7002525, 0.97012, 1.924659, 'runaway'],
    ] as const;
    for (const [preset, current, b, gain, verdict] of table) {
      // The specification has the lithium of another table.
      const result = of(preset, { li_molar_volume_cm3_per_mol: 12.97 });
      near(number(result, ratio), current, 1e-7);
      near(number(result, 'current_curvature_ratio'), b, 2e-4);
      near(number(result, 'loop_gain'), gain, 1e-7);
      assert.equal(result.scalars.verdict, verdict);
    }
    near(number(of('depleted-under-film', { film_resistance_ohm_cm2: 0 }), ratio), 5.631, 1e-4);
    states('default-heals', { '5.8': number(of('default-heals'), 'apex_factor') });
    states('depleted-under-film', { '4.4': number(of('depleted-under-film'), ratio) });
  });

  it('a day of corrosion, the round bump, the limiting current', () => {
    states('corroded-tip', { '0.38': number(of('corroded-tip'), 'height_um') });
    const bump = of('self-limiting-bump');
    states('self-limiting-bump', { '1.3': number(bump, 'loop_gain') });
    assert.ok(number(of('self-limiting-bump', { apex_radius_um: 1 / 1.45 ** 2 }), 'loop_gain') > 1);
    assert.ok(number(of('self-limiting-bump', { apex_radius_um: 1 / 1.55 ** 2 }), 'loop_gain') < 1);
    const over = of('above-the-limiting-current');
    near(number(over, 'over_limiting_ratio'), 2, 5e-3);
    states('above-the-limiting-current', { '38': number(over, 'course_end_s') });
    assert.equal(over.scalars.ending, 'depleted');
  });

  it('ridges that compete, that merge, and that carry films of their own', () => {
    assert.ok(number(of('ridges-in-competition'), 'trough_to_flat_current_ratio') < 0.5);
    const merging = of('even-growth-merges-ridges');
    assert.equal(merging.scalars.ending, 'tips-merged');
    states('even-growth-merges-ridges', { '13': number(merging, 'course_end_s') / 60 });
    const five = of('five-unequal-ridges');
    states('five-unequal-ridges', {
      '1.17': number(five, 'bare_tip_to_flat_current_ratio'),
      '0.91': number(five, 'control_tip_to_flat_current_ratio'),
      '0.90': number(five, 'frumkin_tip_to_flat_current_ratio'),
    });
  });

  it('each end of a course has a preset', () => {
    const ends = {
      'nanometre-tip-heals': 'healed',
      'bump-across-the-gap': 'short-risk',
      'sharpening-without-end': 'continuum-ends',
    } as const;
    for (const [preset, ending] of Object.entries(ends)) assert.equal(of(preset).scalars.ending, ending);
    const healed = of('nanometre-tip-heals');
    near(1 - number(healed, ratio), 0.25, 0.01);
    states('nanometre-tip-heals', { '15': number(healed, 'course_end_s') / 60 });
    const bump = of('bump-across-the-gap');
    near(number(bump, 'final_height_um'), 12.5, 1e-6);
    assert.ok(number(bump, 'final_apex_radius_um') > 12.5);
    states('bump-across-the-gap', { '18': number(bump, 'course_end_s') / 60 });
    states('sharpening-without-end', { '13': number(of('sharpening-without-end'), 'course_end_s') });
  });

  it('every mistake says what is believed, and its lesson is one sentence', () => {
    const mistakes = Object.entries(tipField.presets).filter(([name]) => name.startsWith('mistake-'));
    assert.ok(mistakes.length >= 12);
    for (const [name, { title, belief, lesson, values }] of mistakes) {
      assert.match(say(title, ENGLISH), /^Mistake: /, name);
      assert.match(say(belief ?? NO_TEXT, ENGLISH), /^“.+[.]”$/, name);
      assert.ok(Object.keys(values).length > 0, name);
      assert.equal(say(lesson, ENGLISH).match(/[.!?](?= [A-Z]|$)/g)?.length, 1, `${name}: ${say(lesson, ENGLISH)}`);
    }
  });

  it('1: the field is not the current', () => {
    const result = of('mistake-field-as-current');
    near(number(result, ratio), number(result, 'apex_factor'), 1e-12);
    assert.match(say(tipField.presets['mistake-field-as-current'].belief!, ENGLISH), /5\.8 times/);
    states('mistake-field-as-current', { '0.99': number(run({}), ratio), '2.4': number(run({}), 'kinetic_length_um') / 1000 });
  });

  it('2: the field of the electrolyte', () => {
    const result = of('mistake-vacuum-field');
    states('mistake-vacuum-field', { '22': number(result, 'flat_ohmic_field_V_per_m') });
    assert.equal(4 / ((valuesOf('mistake-vacuum-field').electrode_gap_um as number) * 1e-6), 160_000);
    assert.ok(number(run({ ferroelectric: 'P(VDF-TrFE)' }), 'debye_length_nm') < 1);
  });

  it('3: h/ρ belongs to another shape', () => {
    const result = of('mistake-height-over-radius');
    states('mistake-height-over-radius', { '100': number(result, 'height_over_apex_radius'), '49': number(result, 'apex_factor') });
  });

  it('4: units', () => {
    states('mistake-units', { '13': number(of('mistake-units'), 'flat_rate_nm_per_s'), '1.3': number(run({}), 'flat_rate_nm_per_s') });
  });

  it('5: which conductivity', () => {
    const steady = of('mistake-bulk-conductivity');
    const [bulk, left] = [number(steady, 'conductivity_S_per_m'), number(steady, 'steady_conductivity_S_per_m')];
    states('mistake-bulk-conductivity', { '0.456': left, '2.6': bulk / left });
    near(bulk, 1.19, 5e-3);
    const frozen = of('mistake-frozen-conductivity');
    const real = of('mistake-frozen-conductivity', { distribution: 'tertiary' });
    states('mistake-frozen-conductivity', { '5.5': number(frozen, ratio), '4.4': number(real, ratio) });
    near(number(real, 'concentration_rise_over_height_mol_per_L') / number(real, 'surface_concentration_mol_per_L'), 100, 0.06);
    assert.deepEqual([frozen.scalars.verdict, real.scalars.verdict], ['runaway', 'grows-but-blunts']);
  });

  it('6: Sand’s time, the pores of a separator', () => {
    const below = of('mistake-sand-below-limit');
    near(number(below, 'over_limiting_ratio'), 0.5, 5e-3);
    near(number(below, 'surface_concentration_mol_per_L'), 0.5, 5e-3);
    assert.equal(typeof below.scalars.sand_time_s, 'object');
    const separator = of('mistake-separator-time');
    const depleted = number(separator, 'finite_gap_depletion_time_s');
    // With the diffusivity of the flux in time as well, all times are longer by one over the porosity.
    states('mistake-separator-time', { '50': depleted, '111': depleted / (valuesOf('mistake-separator-time').porosity as number) });
  });

  it('7: where capillarity matters', () => {
    const result = of('mistake-capillarity-everywhere');
    const shift = (apex_radius_um: number) => number(run({ apex_radius_um }), 'capillary_shift_mV');
    near(number(result, 'apex_radius_um'), 0.01, 1e-12);
    states('mistake-capillarity-everywhere', { '13': number(result, 'capillary_shift_mV'), '0.13': shift(1) });
    near(1 - number(result, ratio), 0.25, 0.01);
  });

  it('8: deposition blunts', () => {
    const [before, after] = [of('mistake-deposition-sharpens', { plating_time_s: 0 }), of('mistake-deposition-sharpens')];
    near(number(after, 'apex_radius_um') / number(before, 'apex_radius_um'), 4, 0.1);
    near(number(after, 'apex_factor') / number(before, 'apex_factor'), 0.5, 0.03);
  });

  it('9: a lone tip and a wave train', () => {
    const result = of('mistake-ridge-for-tip');
    states('mistake-ridge-for-tip', { '2.6': number(result, 'apex_factor'), '1.6': number(result, 'sinusoid_crest_bound') });
  });

  it('10: resistance, not permittivity', () => {
    const result = of('mistake-permittivity-screens');
    const [bare, control, frumkin] = ['bare', 'control', 'frumkin'].map((key) => number(result, `${key}_tip_to_flat_current_ratio`));
    states('mistake-permittivity-screens', { '4.41': bare, '3.46': frumkin, '0.93': bare - control, '0.01': control - frumkin });
  });

  it('11: without surface energy no ripple is the fastest', () => {
    const result = of('mistake-no-regularisation');
    assert.equal(typeof result.scalars.fastest_wavelength_um, 'object');
    const { y } = result.series.growth_rate_against_wavelength;
    assert.ok(y.length > 100 && y.every((rate, i) => i === 0 || rate < y[i - 1]));
    const ripples = tipField
      .figures(completeValues(tipField, valuesOf('mistake-no-regularisation')), result)
      .find(({ id }) => id === 'stability');
    assert.match(say(ripples!.caption, ENGLISH), /without end/);
  });

  it('12: the whisker that this model would grow', () => {
    assert.equal(of('mistake-whisker').scalars.verdict, 'runaway');
  });

  it('a ferroelectric film: the control levels almost as well', () => {
    const result = of('ferroelectric-film');
    const [bare, control, frumkin] = ['bare', 'control', 'frumkin'].map((key) => number(result, `${key}_tip_to_flat_current_ratio`));
    assert.ok(bare - control > 0.95 * (bare - frumkin));
  });
});

describe('what depleted numbers rest on', () => {
  const extrapolated = (values: Values) => (run(values).remarks ?? []).some((remark) => /extrapolation/.test(say(remark, ENGLISH)));
  it('is said where the fit of the electrolyte is far from its data, and only there', () => {
    assert.ok(extrapolated(valuesOf('depleted-cracked-film')));
    assert.ok(!extrapolated({}));
    assert.ok(!extrapolated({ ...valuesOf('depleted-cracked-film'), electrolyte_from: 'given' }));
    assert.ok(!extrapolated({ ...valuesOf('depleted-cracked-film'), distribution: 'primary' }));
  });
});
