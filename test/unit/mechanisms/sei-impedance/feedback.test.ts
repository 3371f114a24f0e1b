import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  criticalWeibullExponent,
  type Feedback,
  fixedPoint,
  gainPerCycle,
  nextThickness,
  runCycles,
} from '../../../../src/mechanisms/sei-impedance/model/feedback.ts';

const feedbacks: fc.Arbitrary<Feedback> = fc.record({
  freshThickness: fc.double({ min: 1e-9, max: 5e-9, noNaN: true }),
  growthPerCycle: fc.double({ min: -18, max: -15.5, noNaN: true }).map((decade) => 10 ** decade),
  strainRatio: fc.double({ min: 0.2, max: 1.2, noNaN: true }),
  weibullExponent: fc.double({ min: 0.7, max: 12, noNaN: true }),
  currentExponent: fc.double({ min: 0, max: 2, noNaN: true }),
});
const conductivities = fc.double({ min: -6.5, max: -5, noNaN: true }).map((decade) => 10 ** decade);
const RCT = 0.0025;

describe('feedback over cycles', () => {
  it('has a fixed point that one cycle leaves alone', () => {
    fc.assert(
      fc.property(feedbacks, (feedback) => {
        const thickness = fixedPoint(feedback);
        assert.ok(Math.abs(nextThickness(feedback, thickness, 1) / thickness - 1) < 1e-12);
      }),
    );
  });

  it('has the gain that the finite difference of one cycle has', () => {
    fc.assert(
      fc.property(feedbacks, conductivities, (feedback, conductivity) => {
        const thickness = fixedPoint(feedback);
        const share = thickness / conductivity / (thickness / conductivity + RCT);
        // Two equal patches, one thicker and one thinner: the mean conductance stays to first order.
        const relativeNext = (change: number) => {
          const resistance = (value: number) => value / conductivity + RCT;
          const pair = [thickness * (1 + change), thickness * (1 - change)];
          const conductance = pair.map((value) => 1 / resistance(value));
          return nextThickness(feedback, pair[0], (2 * conductance[0]) / (conductance[0] + conductance[1])) / thickness - 1;
        };
        const step = 1e-5;
        const slope = (relativeNext(step) - relativeNext(-step)) / (2 * step);
        assert.ok(Math.abs(slope - gainPerCycle(feedback, share)) < 1e-7 * Math.max(1, Math.abs(slope)), `${slope}`);
      }),
    );
  });

  it('is one at the critical sharpness, when the same share of the film tears', () => {
    fc.assert(
      fc.property(feedbacks, fc.double({ min: 0.05, max: 1, noNaN: true }), (feedback, share) => {
        const critical = criticalWeibullExponent(feedback, share)!;
        // The strain that tears the same share with the other sharpness: x^m stays.
        const strainRatio = feedback.strainRatio ** (feedback.weibullExponent / critical);
        assert.ok(Math.abs(gainPerCycle({ ...feedback, weibullExponent: critical, strainRatio }, share) - 1) < 1e-9);
        assert.equal(gainPerCycle(feedback, share) > 1, feedback.weibullExponent > critical);
      }),
    );
  });

  it('has no critical sharpness where the whole film tears', () => {
    const feedback = { freshThickness: 3e-9, growthPerCycle: 1.6e-17, strainRatio: 10, weibullExponent: 20, currentExponent: 0 };
    assert.equal(criticalWeibullExponent(feedback, 0.5), undefined);
  });

  it('foretells whether two patches drift apart or together', () => {
    fc.assert(
      fc.property(feedbacks, conductivities, (feedback, conductivity) => {
        const thickness = fixedPoint(feedback);
        const gain = gainPerCycle(feedback, thickness / conductivity / (thickness / conductivity + RCT));
        fc.pre(Math.abs(Math.abs(gain) - 1) > 0.01);
        const start = [thickness * (1 + 1e-6), thickness * (1 - 1e-6)];
        const { maxOverMean: trace } = runCycles(feedback, [0.5, 0.5], start, (_, value) => value / conductivity + RCT, 40);
        assert.equal(trace.length, 41);
        assert.equal(trace[40] > trace[0], Math.abs(gain) > 1);
        assert.ok(trace.every((value) => value >= 1 && value <= 2 + 1e-12));
      }),
    );
  });
});
