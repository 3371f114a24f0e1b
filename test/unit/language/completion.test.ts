import assert from 'node:assert/strict';
import { completionsAt, measuredFileAt, measuredFiles } from '../../../src/language/completion/index.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { fileWith, film, read } from '../scenario/fixture.ts';
import { inside } from './support.ts';

describe('completion of names', () => {
  it('says what each is, in its unit, and replaces the quotes too', () => {
    const text = fileWith({ show: ['/'] });
    const found = completionsAt(read(text).document, inside(text, '"/"'), ENGLISH)!;
    assert.equal(text.slice(found.offset, found.offset + found.length), '"/"');
    assert.ok(found.narrowed);
    const item = found.items.find(({ text: written }) => written === '"/base/film/resistance_ohm_cm2"')!;
    assert.deepEqual([say(item.detail!, ENGLISH), say(item.documentation!, ENGLISH)], ['Resistance (Ω·cm²)', 'Of the film.']);
  });

  it('offers to a link the outputs and parameters of the other mechanisms in its dimension, the same quantity first', () => {
    const offered = (target: string) => {
      const text = fileWith({ links: { [target]: '/' } });
      return completionsAt(read(text).document, inside(text, '"/"'), ENGLISH)!.items.map(({ label }) => say(label, ENGLISH));
    };
    assert.deepEqual(offered('/parameters/cell/temperature_K'), ['/parameters/film/temperature_K']);
    assert.deepEqual(offered('/parameters/cell/film_thickness_um'), [
      '/film/mean_depth_nm',
      '/parameters/film/thickness_nm',
      '/parameters/film/crack_width_nm',
    ]);
  });

  it('passes over rows that a table may not have', () => {
    const rows = Array.from({ length: 9 }, () => ({ area_fraction: 0.1, depth_nm: 1 }));
    const text = fileWith({ parameters: { film: { patches: rows } }, sweeps: { s: { vary: '/' } } });
    const items = completionsAt(read(text).document, inside(text, '"/"'), ENGLISH)!.items.map(({ label }) => say(label, ENGLISH));
    assert.ok(items.includes('/parameters/film/patches/3/depth_nm'));
    assert.ok(!items.includes('/parameters/film/patches/4/depth_nm'));
  });

  it('takes a label for what can be said of it', () => {
    const labelled = (label: unknown) => {
      const text = fileWith({ variants: { b: { extends: 'a' }, a: { label } } });
      return completionsAt(read(text).document, inside(text, '"a"'), ENGLISH)!.items.map(({ detail }) =>
        say(detail!, { id: 'zh-cn', words: {} }),
      );
    };
    assert.deepEqual(labelled('A'), ['A']);
    assert.deepEqual(labelled({ en: 'A', 'zh-CN': '甲' }), ['甲']);
    assert.deepEqual(labelled({ de: 'A', 'zh-CN': 5 }), ['A']);
    for (const wrong of [null, 5, [], {}, { en: null }]) assert.deepEqual(labelled(wrong), ['']);
  });
});

describe('completion of whole files', () => {
  const offered = (text: string, offset: number) => completionsAt(read(text).document, offset, ENGLISH);

  it('is offered where there is nothing yet: every mechanism and its starting points, each a good file', () => {
    const { items, narrowed } = offered('', 0)!;
    assert.ok(!narrowed);
    assert.deepEqual(
      items.map(({ kind, label, detail, filter }) => [
        kind,
        say(label, ENGLISH),
        say(detail!, ENGLISH),
        filter?.map((word) => say(word, ENGLISH)).join(' '),
      ]),
      [
        ['mechanism', 'Film', 'film', 'film Film'],
        ['preset', 'Thick film', 'film', 'film Thick film'],
        ['mechanism', 'Cell', 'cell', 'cell Cell'],
      ],
    );
    for (const { text } of items)
      assert.deepEqual(
        read(text).problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    assert.deepEqual(read(items[1].text).scenario?.parameters.film, film.presets.thick.values);
  });

  it('replaces the word that is typed', () => {
    for (const [text, offset, word] of [
      ['// A comment\n', 13, ''],
      ['fil', 3, 'fil'],
      ['fil', 1, 'fil'],
      ['  film-𝒳y \n', 7, 'film-𝒳y'],
      ['  film-𝒳y \n', 10, 'film-𝒳y'],
    ] as const) {
      const found = offered(text, offset)!;
      assert.equal(text.slice(found.offset, found.offset + found.length), word);
    }
  });

  it('is not offered beside anything else', () => {
    for (const [text, offset] of [
      ['{  }', 2],
      ['"fil"', 3],
      ['/', 1],
      ['// A comment', 5],
      ['fil', -1],
      ['fil', 4],
    ] as const)
      assert.equal(offered(text, offset), undefined, `${text} ${offset}`);
  });
});

describe('completion of measured files', () => {
  const text = fileWith({ measurements: { a: { file: 'x', mechanism: 'film' } } });

  it('is for the value of "file" only', () => {
    const { document } = read(text);
    const at = measuredFileAt(document, inside(text, '"x"'))!;
    assert.equal(text.slice(at.offset, at.offset + at.length), '"x"');
    for (const other of ['"file"', '"film"', '"a"']) assert.equal(measuredFileAt(document, inside(text, other)), undefined, other);
  });

  it('offers the files that there are, by name', () => {
    const { items } = measuredFiles({ offset: 1, length: 2 }, ['b/"c".csv', 'a.csv', 'a:b.csv', 'con.csv']);
    assert.deepEqual(
      items.map(({ kind, label, text: written }) => [kind, say(label, ENGLISH), written]),
      [
        ['file', 'a.csv', '"a.csv"'],
        ['file', 'b/"c".csv', '"b/\\"c\\".csv"'],
      ],
    );
  });
});
