/** The legend of a chart: sums instead of products. */
import assert from 'node:assert/strict';
import { plainText } from '../../../src/drawing/rich-text.ts';
import { chartContent } from '../../../src/webviews/preview/panels/chart-data.ts';
import { legendEntries } from '../../../src/webviews/preview/panels/chart-legend.ts';
import { modelOf, shownBy } from './support/model.ts';

function legendOf(figure: string, variants: readonly string[]) {
  const text = JSON.stringify({
    interphase: '1.0',
    parameters: { solvation: {} },
    variants: Object.fromEntries(variants.map((name, index) => [name, { parameters: { solvation: { film_permittivity: 2 + index } } }])),
  });
  const content = chartContent(shownBy(modelOf(text)), figure, {});
  assert(content);
  return legendEntries(content).map(({ title, line, dash, anyVariant }) => ({
    title,
    role: line.role,
    look: anyVariant ? 'any' : line.style.ink,
    dash: dash.join(),
  }));
}

/** A figure with several lines of the mechanism's own. */
const SEVERAL = 'height';
/** One with a single line of each run. */
const SINGLE = 'reach';

describe('the legend of a chart', () => {
  it('names each line of one scenario', () => {
    const entries = legendOf(SEVERAL, []);
    assert.ok(entries.some(({ role }) => role === 'reference'));
    assert.equal(new Set(entries.map(({ title }) => title)).size, entries.length);
    const own = entries.filter(({ role }) => role === 'selected');
    assert.ok(own.length > 1);
    assert.equal(new Set(own.map(({ look }) => look)).size, own.length, 'each has its own colour');
  });

  it('names variants by colour and their curves by dash, each once', () => {
    const alone = legendOf(SEVERAL, []);
    const references = alone.filter(({ role }) => role === 'reference').length;
    const curves = alone.length - references;
    const entries = legendOf(SEVERAL, ['low', 'middle', 'high']);
    assert.equal(entries.length, 4 + curves + references);
    const variants = entries.slice(0, 4);
    assert.deepEqual(
      variants.map(({ title }) => title),
      ['Base', 'low', 'middle', 'high'],
    );
    assert.equal(new Set(variants.map(({ look }) => look)).size, 4);
    const dashes = entries.slice(4, 4 + curves);
    assert.ok(dashes.every(({ look }) => look === 'any'));
    assert.equal(new Set(dashes.map(({ dash }) => dash)).size, curves);
  });

  it('takes the name of a variant for no formula', () => {
    for (const figure of [SEVERAL, SINGLE]) {
      const titles = legendOf(figure, ['a_b^c']).map(({ title }) => plainText(title));
      assert.ok(titles.includes('a_b^c'), `${figure}: ${titles.join(', ')}`);
    }
  });
});
