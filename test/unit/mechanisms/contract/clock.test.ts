import assert from 'node:assert/strict';
import { completeValues, type Mechanism } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter, Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

const CLOCKS = MECHANISMS.filter(({ clock }) => clock);

/** The defaults and every preset: what people play first. */
function starts(mechanism: Mechanism): [name: string, values: Values][] {
  const presets = Object.entries(mechanism.presets).map(([name, { values }]): [string, Values] => [name, values]);
  return [['default', {}], ...presets];
}

describe('A clock', () => {
  for (const mechanism of CLOCKS) {
    const clock = mechanism.clock!;
    const parameter = mechanism.parameters[clock.parameter] as NumberParameter;

    it(`of ${mechanism.id} runs over a number from zero, in the order of its events`, () => {
      assert.equal(parameter.kind, 'number');
      assert.equal(parameter.hard[0], 0);
      for (const [name, chosen] of starts(mechanism)) {
        const values = completeValues(mechanism, chosen);
        const result = mechanism.simulate(values);
        const end = clock.end(values, result);
        assert.ok(Number.isFinite(end), name);
        let before = 0;
        for (const { at, title } of clock.events(values, result)) {
          assert.ok(at >= before && at <= end * (1 + 1e-9), `${name}: ${say(title, ENGLISH)} at ${at} of ${end}`);
          assert.ok(say(title, ENGLISH).length <= 32, `${say(title, ENGLISH)} is too long for an axis`);
          before = at;
        }
      }
    });

    it(`of ${mechanism.id} shows one and the same course at every moment of it`, () => {
      for (const [name, chosen] of starts(mechanism)) {
        const start = completeValues(mechanism, { ...chosen, [clock.parameter]: 0 });
        const end = clock.end(start, mechanism.simulate(start));
        if (!(end > 0)) continue;
        const events = clock.events(start, mechanism.simulate(start));
        for (const share of [0.3, 1]) {
          const at = parameter.integer ? Math.round(share * end) : share * end;
          const values = { ...start, [clock.parameter]: at };
          const result = mechanism.simulate(values);
          assert.equal(clock.end(values, result), end, `${name} at ${at}`);
          assert.deepEqual(clock.events(values, result), events, `${name} at ${at}`);
        }
      }
    });
  }
});

describe('Slices', () => {
  for (const mechanism of MECHANISMS.filter(({ simulateInSlices }) => simulateInSlices)) {
    it(`of ${mechanism.id} tell how far they are, and come to what the whole comes to`, () => {
      for (const [name, chosen] of starts(mechanism)) {
        const values = completeValues(mechanism, chosen);
        const work = mechanism.simulateInSlices!(values);
        let share = 0;
        for (;;) {
          const step = work.next();
          if (step.done) {
            assert.deepEqual(step.value, mechanism.simulate(values), name);
            break;
          }
          assert.ok(step.value >= share && step.value <= 1, `${name}: ${step.value} after ${share}`);
          share = step.value;
        }
      }
    });
  }

  it('cut the longest runs, and those of every day not at all', () => {
    const slicesOf = (id: string, chosen: Values) => {
      const mechanism = MECHANISMS.find((one) => one.id === id)!;
      return [...mechanism.simulateInSlices!(completeValues(mechanism, chosen))].length;
    };
    assert.ok(slicesOf('tip-field', { geometry: 'moving-front', front_nodes: '256', course_time_s: 30 }) > 5);
    assert.ok(slicesOf('sei-impedance', { structure: 'map', grid_points: '256', coupling: 'coupled', kinetics: 'butler-volmer' }) >= 4);
    assert.equal(slicesOf('tip-field', {}), 0);
    assert.equal(slicesOf('sei-impedance', {}), 0);
  });
});
