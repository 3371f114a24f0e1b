import assert from 'node:assert/strict';
import { linearLaw, solveFront } from '../../../../../src/mechanisms/tip-field/model/moving-front/current.ts';
import { crossesItself, equalArclength, geometryOf, graph } from '../../../../../src/mechanisms/tip-field/model/moving-front/curve.ts';
import { dispersion } from '../../../../../src/mechanisms/tip-field/model/moving-front/dispersion.ts';
import { evolve, type FrontProblem, peakToValley, stableStep } from '../../../../../src/mechanisms/tip-field/model/moving-front/evolve.ts';
import { ridgeFront, ridgeProblem } from '../../../../support/physics/ridge-train.ts';
import { cuspTime, trochoidAt } from '../../../../support/physics/trochoid.ts';
import { close } from '../support.ts';

const lastFront = (course: ReturnType<typeof evolve>) => course.moments[course.moments.length - 1].front;

describe('moving front', () => {
  for (const wagner of [0.1, 1]) {
    it(`is of fourth order in time at Wa_k = ${wagner}`, () => {
      // Few nodes, so that the steps wanted here are below the stable one.
      const problem = ridgeProblem(wagner, 0.02);
      const run = (steps: number) => peakToValley(lastFront(evolve(problem, ridgeFront(0.3, 16), 0.5, { longestStep: 0.5 / steps })));
      const [coarse, middle, fine] = [10, 20, 40].map(run);
      const order = Math.log2((coarse - middle) / (middle - fine));
      assert.ok(order > 3.8, `order ${order}`);
    });
  }

  for (const [b0, steps, tolerance] of [
    [0.1, 20, 1e-7],
    [0.3, 20, 5e-3],
  ] as const) {
    it(`follows the exact trochoid from b = ${b0} in primary distribution to ${tolerance}`, () => {
      const [time, nodes] = [0.5, 64];
      const alpha = Array.from({ length: nodes }, (_, j) => (2 * Math.PI * j) / nodes);
      const start = equalArclength({
        shift: Float64Array.from(alpha, (u) => -b0 * Math.sin(u)),
        y: Float64Array.from(alpha, (u) => b0 * Math.cos(u)),
      });
      const exact = trochoidAt(b0, time);
      const front = lastFront(evolve(ridgeProblem(0, 0), start, time, { longestStep: time / steps }));
      assert.ok(Math.abs(front.y[0] - exact.crestHeight) < tolerance, `${front.y[0] - exact.crestHeight}`);
      assert.ok(Math.abs(front.y[nodes / 2] - exact.troughHeight) < tolerance);
    });
  }

  it('grows a gentle ripple at the rate of the dispersion relation', () => {
    const [wagner, capillary, amplitude, time] = [0.5, 0.1, 1e-5, 0.4];
    const grown = peakToValley(lastFront(evolve(ridgeProblem(wagner, capillary), ridgeFront(amplitude, 32), time, { longestStep: 0.05 })));
    close(Math.log(grown / (2 * amplitude)) / time, dispersion(1, wagner, capillary), 1e-4);
  });

  it('gives the same front with 64, 128 and 256 nodes: no noise grows along it', () => {
    const run = (nodes: number, time: number) => peakToValley(lastFront(evolve(ridgeProblem(2, 0.05), ridgeFront(0.3, nodes), time)));
    close(run(128, 2), run(64, 2), 1e-8);
    close(run(256, 0.3), run(64, 0.3), 1e-8);
  });

  it('keeps its nodes at equal arclength and conserves the lithium that arrives', () => {
    const course = evolve(ridgeProblem(0.3, 0.05), ridgeFront(0.4, 64), 0.8);
    const { speed, y, ny } = geometryOf(lastFront(course));
    for (const s of speed) close(s, speed[0], 1e-4);
    const mean = y.reduce((sum, value, j) => sum + value * ny[j] * speed[j], 0) / y.length;
    close(mean, 0.8, 1e-6);
  });

  it('becomes a cusp in finite time in primary distribution, so it is not followed for ever', () => {
    assert.ok(cuspTime(0.3) < cuspTime(0.1));
    const course = evolve(ridgeProblem(0, 0), ridgeFront(0.6, 32), 5, { maximumSteps: 60 });
    assert.notEqual(course.ending, 'in-time');
  });

  it('comes close to where the law ends, and gives up after a bounded number of attempts', () => {
    const problem = ridgeProblem(1, 0.02);
    let asked = 0;
    const ends: FrontProblem = {
      ...problem,
      law(geometry, time) {
        asked++;
        if (time > 0.1) throw new RangeError('No law any more.');
        return problem.law(geometry, time);
      },
    };
    const course = evolve(ends, ridgeFront(0.1, 32), 1);
    assert.equal(course.ending, 'no-current');
    const { time } = course.moments.at(-1)!;
    assert.ok(time > 0.0999 && time <= 0.1, `${time}`);
    assert.ok(asked < 600, `${asked}`);
    const times = course.moments.map((moment) => moment.time);
    assert.ok(times.every((at, i) => i === 0 || at > times[i - 1]));
  });

  it('notices when tips merge', () => {
    const overhanging = {
      shift: Float64Array.from({ length: 64 }, (_, j) => -1.6 * Math.sin((2 * Math.PI * j) / 64)),
      y: Float64Array.from({ length: 64 }, (_, j) => Math.cos((2 * Math.PI * j) / 64)),
    };
    assert.equal(crossesItself(overhanging), true);
    assert.equal(crossesItself(graph((x) => 2 * Math.cos(3 * x), 64)), false);
  });

  it('steps no farther than is stable', () => {
    const geometry = geometryOf(ridgeFront(0.3, 64));
    const { flux } = solveFront(
      geometry,
      linearLaw(geometry, () => 0.1, 0.05),
    );
    const step = stableStep(ridgeProblem(0.1, 0.05), geometry, flux);
    assert.ok(step <= 2.78 / Math.abs(dispersion(32 / Math.min(...geometry.speed), 0.1, 0.05)));
    const course = evolve(ridgeProblem(0.1, 0.05), ridgeFront(0.3, 64), 0.3);
    assert.ok(peakToValley(lastFront(course)) < 2 && course.ending === 'in-time');
  });
});
