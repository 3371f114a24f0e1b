import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sliderScale, withSliderDigits } from '../../../src/webviews/ui/scale.ts';

const ranges = fc.record({
  minimum: fc.double({ min: 1e-9, max: 1e3, noNaN: true }),
  ratio: fc.double({ min: 1.5, max: 1e8, noNaN: true }),
  scale: fc.constantFrom('linear' as const, 'log' as const),
  integer: fc.boolean(),
});

describe('slider scale', () => {
  it('keeps every position: the value of a position lies at that position', () => {
    fc.assert(
      fc.property(ranges, ({ minimum, ratio, scale, integer }) => {
        const soft = integer ? ([Math.ceil(minimum), Math.ceil(minimum * ratio) + 2] as const) : ([minimum, minimum * ratio] as const);
        const slider = sliderScale({ soft, scale, integer });
        assert.equal(slider.valueAt(0), soft[0]);
        assert.equal(slider.valueAt(slider.last), soft[1]);
        let previous = -Infinity;
        for (let position = 0; position <= slider.last; position++) {
          const value = slider.valueAt(position);
          assert.ok(value > previous, `rises at ${position}`);
          assert.equal(slider.positionOf(value), position, `position ${position} of ${slider.last}, value ${value}`);
          if (integer) assert.ok(Number.isInteger(value));
          previous = value;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives round numbers', () => {
    const height = sliderScale({ soft: [0, 10], scale: 'linear' });
    assert.equal(height.last, 500);
    assert.equal(height.valueAt(15), 0.3);
    const signed = sliderScale({ soft: [-30, 30], scale: 'linear' });
    assert.equal(signed.valueAt(signed.last / 2), 0);
    const conductivity = sliderScale({ soft: [1e-12, 1e-4], scale: 'log' });
    assert.equal(conductivity.valueAt(200), 1e-8);
    assert.equal(conductivity.positionOf(1e-20), 0);
    assert.equal(conductivity.positionOf(1), 400);
  });

  it('gives a drag the digits of its slider', () => {
    assert.equal(withSliderDigits({ soft: [0, 10], scale: 'linear' }, 2.34567), 2.34);
    assert.equal(withSliderDigits({ soft: [1e-12, 1e-4], scale: 'log' }, 2.34567e-8), 2.35e-8);
    assert.equal(withSliderDigits({ soft: [1, 64], scale: 'linear', integer: true }, 7.6), 8);
  });
});
