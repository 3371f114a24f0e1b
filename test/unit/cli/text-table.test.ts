import assert from 'node:assert/strict';
import { columnsOf, paragraph, textTable } from '../../../src/cli/text-table.ts';

const cells = (...texts: string[]) => texts.map((text) => ({ text }));

describe('text table', () => {
  it('aligns columns, leaves out empty ones, and ends lines at the last letter', () => {
    const lines = textTable(
      [{ align: 'left' }, { align: 'right' }, { align: 'left' }, { align: 'left' }],
      [cells('a', '1.5', '', 'µm'), cells('long', '10', '', '')],
    );
    assert.deepEqual(lines, ['a     1.5  µm', 'long   10']);
  });

  it('measures before it paints', () => {
    const painted = textTable(
      [{ align: 'right' }, { align: 'left' }],
      [[{ text: '1', paint: (text) => `<b>${text}</b>` }, { text: 'x' }], cells('222', 'y')],
    );
    assert.deepEqual(painted, ['  <b>1</b>  x', '222  y']);
  });

  it('counts wide characters twice and combining marks not at all', () => {
    assert.equal(columnsOf('尖端电场'), 8);
    assert.equal(columnsOf('j\u0304'), 1);
    assert.equal(columnsOf('κₛₛ'), 3);
  });

  it('breaks paragraphs at words', () => {
    assert.deepEqual(paragraph('one two three four', 9, ' '), [' one two', ' three', ' four']);
    assert.deepEqual(paragraph('a\n\nb', 10), ['a', '', 'b']);
  });
});
