/** What the charts of sweeps are called. */
import assert from 'node:assert/strict';
import { plainText } from '../../../src/drawing/rich-text.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { sweepCharts } from '../../../src/webviews/preview/panels/sweep-charts.ts';
import { modelOf, shownBy } from './support/model.ts';

describe('the charts of sweeps', () => {
  it('are called by the name of the sweep, which is no formula', () => {
    const text = JSON.stringify({
      interphase: '1.0',
      parameters: { 'tip-field': {} },
      sweeps: { 'a_b^c': { vary: '/parameters/tip-field/height_um', values: [1, 2] } },
    });
    const titles = sweepCharts(shownBy(modelOf(text))).map(({ title }) => plainText(say(title, ENGLISH)));
    assert.ok(titles.length > 0);
    for (const title of titles) assert.match(title, /^Sweep "a_b\^c"/);
  });
});
