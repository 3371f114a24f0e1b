/** Measured files in the preview: when they are read, kept and drawn. */
import assert from 'node:assert/strict';
import type { Shown } from '../../../src/webviews/preview/bridge.ts';
import { Model } from '../../../src/webviews/preview/model.ts';
import { chartContent } from '../../../src/webviews/preview/panels/chart-data.ts';
import { documentOf, shownBy } from './support/model.ts';

const TEXT = `{
  "interphase": "1.0",
  "parameters": { "sei-impedance": {} },
  "variants": { "thin": { "parameters": { "sei-impedance": { "exchange_current_density_mA_per_cm2": 5 } } } },
  "measurements": { "cell": { "file": "a.csv", "mechanism": "sei-impedance", "label": "Cell 7" } }
}`;

const points = (shown: Shown, id = 'nyquist') => chartContent(shown, id, {})!.lines.filter(({ role }) => role === 'measured');

describe('measured files in the preview', () => {
  it('are drawn once, whatever variant is in view, in charts that have a place for them', () => {
    const model = new Model();
    model.receive(documentOf(TEXT, { attachments: [{ path: 'a.csv', text: '1,2000,-3\n10,40,-5000' }] }));
    for (const variant of ['base', 'thin']) {
      const shown = shownBy(model, { memory: { variant } });
      const [line, ...more] = points(shown);
      assert.deepEqual(more, []);
      assert.match(String(line.line.title), /^Cell 7, [\d.\u2009]+% off$/);
      assert.deepEqual(
        [line.line.x, line.line.y],
        [
          [2000, 40],
          [3, 5000],
        ],
      );
      const { ranges } = chartContent(shown, 'nyquist', {})!;
      assert.ok(ranges.x[1] >= 2000 && ranges.y[1] >= 5000, 'nothing lies outside');
      assert.deepEqual(points(shown, 'lorenz'), []);
    }
  });

  it('come with a later snapshot of the same text, and change without a change of the text', () => {
    const model = new Model();
    model.receive(documentOf(TEXT));
    assert.deepEqual([points(shownBy(model)), shownBy(model).measured.problems], [[], []]);
    model.receive(documentOf(TEXT, { attachments: [{ path: 'a.csv', text: '1,2,-3' }] }));
    assert.deepEqual(points(shownBy(model))[0].line.x, [2]);
    model.receive(documentOf(TEXT, { attachments: [{ path: 'a.csv', text: '1,7,-3' }] }));
    assert.deepEqual(points(shownBy(model))[0].line.x, [7]);
    model.receive(documentOf(TEXT, { attachments: [{ path: 'a.csv', failure: 'not-found' }] }));
    const { measured } = shownBy(model);
    assert.deepEqual(
      measured.problems.map(({ code }) => code),
      ['file-not-found'],
    );
    assert.deepEqual(points(shownBy(model)), []);
  });

  it('stay while the text is broken, and go with the document', () => {
    const model = new Model();
    const attachments = [{ path: 'a.csv', text: '1,2,-3' }];
    model.receive(documentOf(TEXT, { attachments }));
    model.receive(documentOf(TEXT.slice(0, -1), { version: 2, attachments }));
    const stale = shownBy(model);
    assert.ok(stale.broken);
    assert.equal(points(stale).length, 1);
    model.receive(documentOf('{ "interphase": "1.0", "parameters": { "sei-impedance": {} } }', { uri: 'file:///b.interphase.json' }));
    assert.deepEqual(points(shownBy(model)), []);
  });
});
