import assert from 'node:assert/strict';
import { courseOf } from '../../../src/webviews/preview/course.ts';
import { modelOf, shownBy } from './support/model.ts';

const TEXT = `{
  "interphase": "1.0",
  "parameters": { "tip-field": { "plating_time_s": 30 }, "sei-impedance": {}, "solvation": {} },
  "variants": { "sharp": { "parameters": { "tip-field": { "apex_radius_um": 0.1 } } } }
}`;

describe('The moment that is played', () => {
  const pointer = '/parameters/tip-field/plating_time_s';

  it('is in the picture and not in what is written', () => {
    const shown = shownBy(modelOf(TEXT), { moment: { pointer, value: 100 } });
    assert.equal(shown.mechanism.values.plating_time_s, 100);
    assert.equal(shown.written.parameters['tip-field'].plating_time_s, 30);
    assert.equal(courseOf(shown)?.written, 30);
  });

  it('gives way to a hand on the same value, and not to a hand on another', () => {
    const model = modelOf(TEXT);
    const same = shownBy(model, { moment: { pointer, value: 100 }, overrides: [{ pointer, value: 7 }] });
    assert.equal(same.mechanism.values.plating_time_s, 7);
    assert.equal(courseOf(same)?.written, 7);
    const other = shownBy(model, {
      moment: { pointer, value: 100 },
      overrides: [{ pointer: '/parameters/tip-field/height_um', value: 3 }],
    });
    assert.equal(other.mechanism.values.plating_time_s, 100);
    assert.equal(other.mechanism.values.height_um, 3);
  });

  it('is that of the variant in view, which inherits what the text says', () => {
    const model = modelOf(TEXT);
    const memory = { variant: 'sharp' };
    const course = courseOf(shownBy(model, { memory }));
    assert.equal(course?.pointer, '/variants/sharp/parameters/tip-field/plating_time_s');
    assert.equal(course?.written, 30);
    const played = shownBy(model, { memory, moment: { pointer: course!.pointer, value: 200 } });
    assert.equal(played.mechanism.values.plating_time_s, 200);
    assert.equal(played.base?.values.plating_time_s, 30);
    assert.equal(courseOf(played)?.written, 30);
  });

  it('is not there where there is nothing to play, or where a link gives the time', () => {
    assert.equal(courseOf(shownBy(modelOf(TEXT), { memory: { mechanism: 'solvation' } })), undefined);
    const linked = TEXT.replace('"plating_time_s": 30', '').replace(
      '"variants"',
      '"links": { "/parameters/tip-field/plating_time_s": "/sei-impedance/slowest_relaxation_time_s" }, "variants"',
    );
    const shown = shownBy(modelOf(linked));
    assert.ok(shown.mechanism.linked.has('plating_time_s'));
    assert.equal(courseOf(shown), undefined);
    assert.equal(courseOf(shownBy(modelOf(linked), { memory: { mechanism: 'sei-impedance' } }))?.key, 'cycle');
  });
});
