import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import { ignoring } from '../../../../src/mechanisms/contract/remember.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';

describe('Functions that remember', () => {
  it('answer from memory while only the ignored value moves, and no longer than they should', () => {
    let made = 0;
    const answer = ignoring('time', ({ height }: { height: number }) => ({ height, number: ++made }));
    const first = answer({ height: 1, time: 0 });
    assert.equal(answer({ height: 1, time: 7 }), first);
    assert.equal(answer({ height: 2, time: 7 }).height, 2);
    assert.equal(answer({ height: 1, time: 8 }), first, 'several are remembered');
    for (let height = 3; height < 40; height++) answer({ height, time: 0 });
    assert.notEqual(answer({ height: 1, time: 0 }), first, 'but not all of them');
  });

  it('make the tip answer the same whatever was asked before', () => {
    const at = (plating_time_s: number, height_um: number) =>
      tipField.simulate(completeValues(tipField, { plating_time_s, height_um, surface_from: 'current-and-time', course_time_s: 400 }));
    const alone = at(200, 3);
    at(200, 1);
    at(100, 3);
    at(500, 3);
    assert.deepEqual(at(200, 3), alone);
  });
});
