import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { grow } from '../../../../src/mechanisms/tip-field/model/growth.ts';
import { instantAt } from '../../../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import { isAbsent } from '../../../../src/quantities/scalar.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { close, conditions, number, simulated } from './support.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);
const anyTip: fc.Arbitrary<Values> = fc.record({
  height_um: decades(-1.5, 2),
  apex_radius_um: decades(-1.5, 2),
  current_density_mA_per_cm2: decades(-1, 1),
  film_resistance_ohm_cm2: fc.double({ min: 0, max: 200, noNaN: true }),
  tip_film_ratio: decades(-1.3, 0.7),
  surface_to_bulk_ratio: decades(-7, 0),
  distribution: fc.constantFrom('primary', 'secondary', 'tertiary'),
});
const NO_LIMITS = { smallestRadius: 1e-300, tallest: 1e300 };

describe('feedback loop', () => {
  it('has its threshold G = 1 exactly where height and radius grow in proportion', () => {
    fc.assert(
      fc.property(anyTip, (values) => {
        const set = conditions(values);
        const { tip, rates, loop } = instantAt(set, set.initialShape, set.surfaceConcentrationAt(0))!;
        const difference = rates.heightRate / tip.height - rates.apexRadiusRate / tip.apexRadius;
        assert.equal(Math.sign(loop.rate), Math.sign(difference));
        if (Math.abs(loop.rate * loop.lapTime) > 1e-12) assert.equal(loop.gain > 1, difference > 0);
        const verdict = rates.heightRate <= 0 ? 'self-healing' : difference > 0 ? 'runaway' : 'grows-but-blunts';
        assert.equal(loop.verdict, verdict);
      }),
    );
  });

  it('does not ask the length of the lap on which side of 1 the gain is', () => {
    fc.assert(
      fc.property(anyTip, (values) => {
        const gains = [0.01, 0.25, 1].map((lap_fraction) => simulated({ ...values, lap_fraction }).scalars.loop_gain);
        const sides = gains.map((gain) => (typeof gain === 'number' ? Math.sign(gain - 1) : 1));
        assert.ok(
          sides.every((side) => side === sides[0] || side === 0),
          JSON.stringify(gains),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the radius in primary distribution, so h/ρ rises', () => {
    const set = conditions({ distribution: 'primary' });
    const { shape } = grow(set, set.initialShape, 600, NO_LIMITS);
    close(shape.apexRadius, 2.5e-7, 1e-12);
    assert.ok(shape.height > 1e-5);
  });

  it('reaches the three verdicts of the headline presets', () => {
    const verdict = (values: Values) => simulated(values).scalars.verdict;
    assert.equal(verdict({}), 'self-healing');
    assert.equal(verdict({ surface_to_bulk_ratio: 1e-6 }), 'grows-but-blunts');
    assert.equal(verdict({ surface_to_bulk_ratio: 1e-6, tip_film_ratio: 0.05 }), 'runaway');
    assert.equal(verdict({ surface_to_bulk_ratio: 1e-6, film_resistance_ohm_cm2: 0 }), 'runaway');
    assert.equal(verdict({ surface_to_bulk_ratio: 1e-6, distribution: 'secondary' }), 'runaway');
  });

  it('grows the field excess by the gain, to first order in the lap', () => {
    // One integrated lap against G, with the difference falling as the square of the lap.
    const relative = (lap_fraction: number) => {
      const values = { distribution: 'primary', lap_fraction };
      const set = conditions(values);
      const lap = number(values, 'lap_time_s');
      const { shape } = grow(set, set.initialShape, lap, NO_LIMITS);
      const grown = instantAt(set, shape, 1000)!.tip.excess / instantAt(set, set.initialShape, 1000)!.tip.excess;
      return Math.abs(Math.log(grown) / Math.log(number(values, 'loop_gain')) - 1);
    };
    assert.ok(relative(0.005) < 0.02);
    assert.ok(relative(0.005) < 0.6 * relative(0.01));
  });

  it('scales: in primary distribution twice the size takes twice the time', () => {
    const set = conditions({ distribution: 'primary' });
    const small = grow(set, { height: 1e-6, apexRadius: 5e-7 }, 100, NO_LIMITS).shape;
    const large = grow(set, { height: 2e-6, apexRadius: 1e-6 }, 200, NO_LIMITS).shape;
    close(large.height, 2 * small.height, 1e-7);
    close(large.apexRadius, 2 * small.apexRadius, 1e-7);
  });

  it('gives the same course whatever way it is cut into pieces', () => {
    const set = conditions({ surface_to_bulk_ratio: 1e-5 });
    const whole = grow(set, set.initialShape, 300, NO_LIMITS);
    const half = grow(set, set.initialShape, 150, NO_LIMITS);
    const rest = grow(set, half.shape, 150, NO_LIMITS);
    close(rest.shape.height, whole.shape.height, 1e-6);
    close(rest.shape.apexRadius, whole.shape.apexRadius, 1e-6);
    close(whole.at(150).height, half.shape.height, 1e-6);
  });

  it('ends the course at depletion above the limiting current, and says so', () => {
    const values = { surface_from: 'current-and-time', current_density_mA_per_cm2: 40 };
    const { scalars, remarks } = simulated(values);
    assert.equal(scalars.ending, 'depleted');
    close(scalars.course_end_s as number, scalars.finite_gap_depletion_time_s as number, 1e-6);
    assert.ok(remarks?.some((remark) => say(remark, ENGLISH).includes('salt balance')));
    assert.equal(simulated({ ...values, current_density_mA_per_cm2: 19 }).scalars.ending, 'in-time');
  });

  it('names the other ends: healed, short risk, end of the continuum', () => {
    assert.equal(simulated({ height_um: 0.0012, apex_radius_um: 0.01, course_time_s: 1e5 }).scalars.ending, 'healed');
    assert.equal(simulated({ distribution: 'primary', electrode_gap_um: 10, course_time_s: 3600 }).scalars.ending, 'short-risk');
    const sharpening = { surface_to_bulk_ratio: 1e-6, tip_film_ratio: 0.05, sharpening_coefficient: 2, course_time_s: 3600 };
    assert.equal(simulated(sharpening).scalars.ending, 'continuum-ends');
  });

  it('names on the time axis what holds from when on, and what ends it', () => {
    const axis = (values: Values) => {
      const all = completeValues(tipField, values);
      return tipField.clock!.events(all, tipField.simulate(all)).map(({ title }) => say(title, ENGLISH));
    };
    const depleted = { surface_to_bulk_ratio: 1e-6 };
    assert.deepEqual(axis({}), ['heals']);
    assert.deepEqual(axis(depleted), ['grows but blunts', 'runs away']);
    assert.deepEqual(axis({ ...depleted, tip_film_ratio: 0.05 }), ['runs away']);
    assert.deepEqual(axis({ height_um: 0.0012, apex_radius_um: 0.01, course_time_s: 1e5 }), ['heals', 'healed']);
    assert.deepEqual(axis({ surface_from: 'current-and-time', current_density_mA_per_cm2: 40.1 }), [
      'grows but blunts',
      'runs away',
      'depleted',
    ]);
    assert.deepEqual(axis({ distribution: 'primary', electrode_gap_um: 10, course_time_s: 3600 }), ['runs away', 'short risk']);
    assert.equal(axis({ ...depleted, tip_film_ratio: 0.05, sharpening_coefficient: 2, course_time_s: 3600 }).at(-1), 'continuum ends');
    assert.equal(axis({ neighbours: 'pair', spacing_um: 2, course_time_s: 3600 }).at(-1), 'neighbours touch');
    // From the same moment of rest on, corrosion first makes the tip.
    const figures = (values: Values) => {
      const all = completeValues(tipField, values);
      return tipField.figures(all, tipField.simulate(all));
    };
    const rest = figures({ ...depleted, tip_from: 'corrosion' }).find(({ id }) => id === 'rest-and-plating')!;
    const [height] = rest.lines;
    const switched = height.x.indexOf(1);
    close(height.y[0], 0.2, 1e-12);
    close(height.y[switched], number({ tip_from: 'corrosion' }, 'height_um'), 1e-12);
    close(height.y.at(-1)!, number({ ...depleted, tip_from: 'corrosion' }, 'final_height_um'), 1e-9);
    assert.ok(height.x.every((x, i) => i === 0 || x > height.x[i - 1]));
    assert.ok(figures({}).every(({ id }) => id !== 'rest-and-plating'));
  });

  it('shows the tip at the plating time, and the start at zero', () => {
    const values = { surface_to_bulk_ratio: 1e-6 };
    assert.equal(number(values, 'height_um'), 1);
    close(number({ ...values, plating_time_s: 600 }, 'height_um'), number(values, 'final_height_um'), 1e-9);
  });

  it('names the moment from which it runs away', () => {
    const values = { surface_to_bulk_ratio: 1e-6 };
    const turn = number(values, 'runaway_starts_s');
    const verdictAt = (plating_time_s: number) => simulated({ ...values, plating_time_s }).scalars.verdict;
    assert.equal(verdictAt(turn - 2), 'grows-but-blunts');
    assert.equal(verdictAt(turn + 2), 'runaway');
    assert.equal(number(values, 'growth_starts_s'), 0);
    assert.ok(isAbsent(simulated({}).scalars.runaway_starts_s));
  });
});
