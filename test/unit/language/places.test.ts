import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/language/completion/index.ts';
import { describeAt } from '../../../src/language/place.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { placeOf } from '../../../src/scenario/written-place.ts';
import { read } from '../scenario/fixture.ts';
import { inside } from './support.ts';

const TEXT = `{
  "interphase": "1.0",
  "parameters": {
    "film": { "thickness_nm": 25, "patches": [{ "area_fraction": 1, "depth_nm": 7 }] },
    "cell": {}
  },
  "links": { "/parameters/cell/resistance_ohm_cm2": "/film/resistance_ohm_cm2" },
  "variants": { "thick": { "label": "Thick", "parameters": { "film": { "thickness_nm": 44 } } }, "b": { "extends": "thick" } },
  "sweeps": { "s": { "vary": "/parameters/film/layers", "values": [1, 2] } },
  "show": ["/base/film/verdict"]
}
`;

/** What is at the first place of `needle`, one character in. */
const at = (needle: string) => describeAt(read(TEXT).document, TEXT.indexOf(needle) + 1);

describe('places in the text', () => {
  it('tell the parameter at its key and at its value, with variant and cell', () => {
    const key = at('"thickness_nm"');
    assert.ok(key?.kind === 'parameter' && key.on === 'key');
    assert.deepEqual([key.pointer, key.address.key, key.address.variant], ['/parameters/film/thickness_nm', 'thickness_nm', undefined]);
    const value = at('44');
    assert.ok(value?.kind === 'parameter' && value.on === 'value');
    assert.deepEqual([value.address.variant, TEXT.slice(value.offset, value.offset + value.length)], ['thick', '44']);
    const cell = at('"depth_nm"');
    assert.ok(cell?.kind === 'parameter');
    assert.deepEqual(cell.address.cell, { row: 0, column: 'depth_nm' });
  });

  it('tell mechanisms, variants, sweeps and pointers', () => {
    assert.equal(at('"film"')?.kind, 'mechanism');
    assert.equal(at('"thick":')?.kind, 'variant');
    assert.equal(at('"s"')?.kind, 'sweep');
    const output = at('"/base/film/verdict"');
    assert.ok(output?.kind === 'output-pointer' && output.target === '/base/film/verdict' && !output.link);
    const vary = at('"/parameters/film/layers"');
    assert.ok(vary?.kind === 'parameter-pointer' && vary.address?.key === 'layers');
    assert.equal(at('"/parameters/cell/resistance_ohm_cm2"')?.kind, 'parameter-pointer');
    assert.equal(at('"/film/resistance_ohm_cm2"')?.kind, 'output-pointer');
    assert.equal(at('"1.0"')?.kind, 'other');
    assert.equal(describeAt(read(TEXT).document, TEXT.indexOf('}\n}') + 2), undefined);
  });

  it('are no sources of links where there are no links', () => {
    for (const links of ['"/film/x"', '[["/film/x"]]', '{ "/a": ["/film/x"] }']) {
      const text = `{ "links": ${links} }`;
      const { document } = read(text);
      assert.equal(describeAt(document, inside(text, '"/film/x"'))?.kind, 'other');
      assert.equal(completionsAt(document, inside(text, '"/film/x"'), ENGLISH), undefined);
    }
  });

  it('are found again by pointer', () => {
    const { document } = read(TEXT);
    const shown = (pointer: string) => {
      const place = placeOf(document, pointer);
      return place && TEXT.slice(place.offset, place.offset + place.length);
    };
    assert.equal(shown('/parameters/film/thickness_nm'), '25');
    assert.equal(shown('/parameters/film'), '"film"');
    assert.equal(shown('/parameters/film/patches/0/depth_nm'), '7');
    assert.equal(shown('/variants/thick/parameters/film/thickness_nm'), '44');
    assert.equal(shown('/parameters/film/layers'), undefined);
  });
});

describe('completion', () => {
  const offered = (needle: string, typed = 1) =>
    completionsAt(read(TEXT).document, TEXT.indexOf(needle) + typed, ENGLISH)?.items.map(({ label }) => say(label, ENGLISH));

  it('offers the outputs that exist', () => {
    const all = offered('"/base/film/verdict"')!;
    for (const pointer of [
      '/base/film/verdict',
      '/thick/cell/loss_mV',
      '/compare/b/film/resistance_ohm_cm2/ratio',
      '/sweeps/s/base/cell/loss_mV/argmax',
    ]) {
      assert.ok(all.includes(pointer), pointer);
    }
    assert.ok(offered('"/base/film/verdict"', '"/base/'.length)!.every((pointer) => pointer.startsWith('/base/')));
  });

  it('offers what a link can carry', () => {
    assert.deepEqual(offered('"/film/resistance_ohm_cm2"'), ['/film/resistance_ohm_cm2']);
  });

  it('offers parameters and cells of tables to vary', () => {
    const all = offered('"/parameters/film/layers"')!;
    assert.ok(all.includes('/parameters/film/phase') && all.includes('/parameters/film/patches/0/depth_nm'));
    assert.ok(!all.includes('/parameters/film/patches/1/depth_nm') && !all.includes('/parameters/film/patches'));
  });

  it('offers the other variants to extend', () => assert.deepEqual(offered('"thick" }'), ['thick']));

  it('leaves to the schema what a schema knows', () => {
    assert.equal(offered('"1.0"'), undefined);
    assert.equal(offered('"thickness_nm"'), undefined);
  });

  it('works while the text is broken', () => {
    const text = '{ "interphase": "1.0", "parameters": { "film": {} }, "show": ["/base/"';
    const items = completionsAt(read(text).document, text.length - 1, ENGLISH)?.items ?? [];
    assert.ok(items.some(({ label }) => say(label, ENGLISH) === '/base/film/verdict'));
  });
});
