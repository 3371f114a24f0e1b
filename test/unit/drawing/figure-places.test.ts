import assert from 'node:assert/strict';
import type { Figure } from '../../../src/drawing/figure/figure.ts';
import { describeFigure } from '../../../src/drawing/figure/summary.ts';
import { figureTable } from '../../../src/drawing/figure/table.ts';
import { ENGLISH, msg, NO_TEXT, verbatim } from '../../../src/quantities/text.ts';

const FIGURE: Figure = {
  id: 'lenses',
  title: msg`Lenses`,
  caption: NO_TEXT,
  x: { title: msg`Lens`, unit: '', scale: 'linear', ticks: ['Naive', 'Images'].map((title, i) => ({ at: i + 1, title: verbatim(title) })) },
  y: { title: msg`Energy`, unit: 'kJ_per_mol', scale: 'linear' },
  lines: [
    { title: msg`Bond`, x: [0.8, 1.8], y: [57, 0.74], form: 'bars', role: 'main' },
    { title: msg`Sheath`, x: [1.2, 2.2], y: [5, 1.2], form: 'bars', role: 'main' },
  ],
};

describe('a figure over named places', () => {
  it('is told place by place', () => {
    assert.equal(
      describeFigure(FIGURE, ENGLISH),
      'Lenses. Bond: Naive 57\u2009kJ/mol, Images 0.74\u2009kJ/mol. Sheath: Naive 5\u2009kJ/mol, Images 1.2\u2009kJ/mol.',
    );
  });

  it('has the names in its table, for bars that stand side by side too', () => {
    assert.deepEqual(figureTable(FIGURE, { language: ENGLISH }).rows, [
      ['Bond', 'Naive', 57],
      ['Bond', 'Images', 0.74],
      ['Sheath', 'Naive', 5],
      ['Sheath', 'Images', 1.2],
    ]);
    const alone = { ...FIGURE, lines: [FIGURE.lines[0]] };
    assert.deepEqual(figureTable(alone, { language: ENGLISH }).rows, [
      ['Naive', 57],
      ['Images', 0.74],
    ]);
  });
});
