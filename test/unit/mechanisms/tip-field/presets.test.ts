/** What the presets promise in words, with the numbers that the model gives. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { TableRow, Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { PARAMETERS } from '../../../../src/mechanisms/tip-field/parameters/index.ts';
import { ENGLISH, NO_TEXT, say } from '../../../../src/quantities/text.ts';
import { toSI } from '../../../../src/quantities/units.ts';
import { sayingOf } from '../said.ts';

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
const says = sayingOf(tipField);

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
    says(
      'depleted-cracked-film',
      'Depletion loads the loop and the cracked film fires it: the current follows the field almost fully and the gain exceeds 1.',
    );
    near(number(of('depleted-under-film', { film_resistance_ohm_cm2: 0 }), ratio), 5.631, 1e-4);
    says(
      'default-heals',
      'The field at the apex is 5.8 times the flat one, the current is not even equal: film and charge transfer decide, and they are the same everywhere.',
    );
    says(
      'depleted-under-film',
      'Without salt the current focuses 4.4-fold, but evenly over the cap: the tip rises and becomes rounder, and the loop does not close until it is a blunt bump.',
    );
  });

  it('a day of corrosion, the round bump, the limiting current', () => {
    says('corroded-tip', 'Rest is not idle: one day of uneven corrosion leaves a tip 0.38 µm high before any current flows.');
    assert.equal(PARAMETERS.rest_time_h.default, 24);
    const bump = of('self-limiting-bump');
    assert.equal(number(bump, 'aspect_ratio'), 1);
    says(
      'self-limiting-bump',
      'Depleted under a full film a half-sphere does run away (gain 1.3), but at the same height the gain falls through 1 near an aspect ratio of 1.5 (1.4 in a full solution): that loop makes blunt bumps.',
    );
    assert.ok(number(of('self-limiting-bump', { apex_radius_um: 1 / 1.45 ** 2 }), 'loop_gain') > 1);
    assert.ok(number(of('self-limiting-bump', { apex_radius_um: 1 / 1.55 ** 2 }), 'loop_gain') < 1);
    const over = of('above-the-limiting-current');
    near(number(over, 'over_limiting_ratio'), 2, 5e-3);
    says(
      'above-the-limiting-current',
      'At twice the limiting current the surface is empty after 38 seconds; nothing here can hold the current beyond that.',
    );
    assert.equal(over.scalars.ending, 'depleted');
  });

  it('ridges that compete, that merge, and that carry films of their own', () => {
    assert.ok(number(of('ridges-in-competition'), 'trough_to_flat_current_ratio') < 0.5);
    const merging = of('even-growth-merges-ridges');
    assert.equal(merging.scalars.ending, 'tips-merged');
    says(
      'even-growth-merges-ridges',
      'Even growth rounds the crests and narrows the troughs: after 13 minutes the flanks of neighbours meet, without any field at work.',
    );
    const ridges = valuesOf('five-unequal-ridges').ridges as readonly TableRow[];
    assert.equal(ridges.length, 5);
    const { front_now: front, front_current: current } = of('five-unequal-ridges').series;
    const crests = front.y.flatMap((y, i) => (y > front.y[i - 1] && y > front.y[i + 1] ? [current.y[i]] : []));
    const heights = ridges.map(({ ridge_height_um }) => ridge_height_um);
    assert.equal(crests.length, 5);
    assert.ok(crests[heights.indexOf(Math.min(...heights))] > crests[heights.indexOf(Math.max(...heights))]);
    says(
      'five-unequal-ridges',
      'The lowest ridge, its film cracked, gets more than the tallest; the covered one gets, at the start, 1.17 times the flat current without its ferroelectric, 0.91 with the mere resistance, 0.89 with the dipoles.',
    );
  });

  it('each end of a course has a preset', () => {
    const ends = {
      'nanometre-tip-heals': 'healed',
      'bump-across-the-gap': 'short-risk',
      'sharpening-without-end': 'continuum-ends',
    } as const;
    assert.equal(valuesOf('sharpening-without-end').sharpening_coefficient, 2);
    for (const [preset, ending] of Object.entries(ends)) assert.equal(of(preset).scalars.ending, ending);
    const healed = of('nanometre-tip-heals');
    near(1 - number(healed, ratio), 0.25, 0.01);
    says(
      'nanometre-tip-heals',
      'Curvature costs a tip of 20 nm a quarter of its current, so the flat lithium catches up: after 15 minutes the tip is gone.',
    );
    const bump = of('bump-across-the-gap');
    near(number(bump, 'final_height_um'), 12.5, 1e-6);
    assert.ok(number(bump, 'final_apex_radius_um') > 12.5);
    says(
      'bump-across-the-gap',
      'A short needs no sharp apex: under a cracked film a tip becomes a blunt bump, with salt enough, and reaches half of a 25 µm gap after 18 minutes.',
    );
    says(
      'sharpening-without-end',
      'A film or a crystal that sharpened the apex twice as fast as it rises (a hypothesis) would bring it to 5 nm within 13 s, where no continuum is left.',
    );
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
    says(
      'mistake-field-as-current',
      '“The field at the tip is 5.8 times the flat one, so 5.8 times as much lithium plates there.”',
      'belief',
    );
    says(
      'mistake-field-as-current',
      'Only without film and charge transfer (primary distribution, shown here): with them the tip gets 0.99 times the flat current, because their resistance is that of 2.4 mm of electrolyte.',
    );
  });

  it('2: the field of the electrolyte', () => {
    says('mistake-vacuum-field', '“Four volts over 25 µm: a field of 160\u2009000 V/m pulls the ions to the tip.”', 'belief');
    says(
      'mistake-vacuum-field',
      'In the electrolyte the field is i/κ_ss, 22 V/m: the charge sits within a nanometre of each electrode, where the rest of the voltage drops.',
    );
    assert.ok(number(run({ ferroelectric: 'P(VDF-TrFE)' }), 'debye_length_nm') < 1);
  });

  it('3: h/ρ belongs to another shape', () => {
    says('mistake-height-over-radius', 'For this needle h/ρ is 100 and the exact factor 49: the rule belongs to another shape.');
  });

  it('4: units', () => {
    near(toSI('_ohm_cm2', 1), 1e-4, 1e-12);
    says('mistake-units', '“10 A/m² is 10 mA/cm².”', 'belief');
    says(
      'mistake-units',
      'It is 1 mA/cm² (and 1 Ω·cm² is 10⁻⁴ Ω·m²): with the slip, shown here, the lithium grows 13 nm/s instead of 1.3.',
    );
  });

  it('5: which conductivity', () => {
    says('mistake-bulk-conductivity', '“The electrolyte conducts 1.19 S/m, so that is what the current meets.”', 'belief');
    says(
      'mistake-bulk-conductivity',
      'Only at the first instant: once the salt profile has formed, the anion stands still and 0.456 S/m are left, a factor of 2.6.',
    );
    const frozen = of('mistake-frozen-conductivity');
    const real = of('mistake-frozen-conductivity', { distribution: 'tertiary' });
    says(
      'mistake-frozen-conductivity',
      'Over the height of the tip the salt rises a hundredfold: frozen (secondary, shown here) the conductivity gives 5.5 times the flat current and a runaway; with the salt along the tip (tertiary) it is 4.4, and the tip grows but blunts.',
    );
    near(number(real, 'concentration_rise_over_height_mol_per_L') / number(real, 'surface_concentration_mol_per_L'), 100, 0.06);
    assert.deepEqual([frozen.scalars.verdict, real.scalars.verdict], ['runaway', 'grows-but-blunts']);
  });

  it('6: Sand’s time, the pores of a separator', () => {
    const below = of('mistake-sand-below-limit');
    near(number(below, 'over_limiting_ratio'), 0.5, 5e-3);
    near(number(below, 'surface_concentration_mol_per_L'), 0.5, 5e-3);
    assert.equal(typeof below.scalars.sand_time_s, 'object');
    // With the diffusivity of the flux in time as well, all times are longer by one over the porosity.
    says(
      'mistake-separator-time',
      'For the flux it does; but the pores also hold less salt, so the surface is empty after 50 s and not after 111 s.',
    );
  });

  it('7: where capillarity matters', () => {
    const result = of('mistake-capillarity-everywhere');
    says(
      'mistake-capillarity-everywhere',
      'At 10 nm, shown here, curvature costs 13 mV and takes a quarter of the current; at 1 µm it costs 0.13 mV: it matters for nanometre tips, and for nearly reversible kinetics.',
    );
    near(1 - number(result, ratio), 0.25, 0.01);
  });

  it('8: deposition blunts', () => {
    assert.equal(valuesOf('mistake-deposition-sharpens').plating_time_s, 10 * 60);
    const [before, after] = [of('mistake-deposition-sharpens', { plating_time_s: 0 }), of('mistake-deposition-sharpens')];
    near(number(after, 'apex_radius_um') / number(before, 'apex_radius_um'), 4, 0.1);
    near(number(after, 'apex_factor') / number(before, 'apex_factor'), 0.5, 0.03);
  });

  it('9: a lone tip and a wave train', () => {
    says(
      'mistake-ridge-for-tip',
      'The same relief as a lone tip concentrates the field 2.6-fold, as the crest of a wave train at most 1.6-fold: neighbours and dimension count.',
    );
  });

  it('10: resistance, not permittivity', () => {
    says(
      'mistake-permittivity-screens',
      'At direct current a dielectric skin only resists: of the fall from 4.41 to 3.46 times the flat current its resistance does 0.93 (control), its polarisation 0.01.',
    );
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
    assert.ok(bare - control > 0.94 * (bare - frumkin));
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
