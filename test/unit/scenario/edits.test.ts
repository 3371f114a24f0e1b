import assert from 'node:assert/strict';
import type { Value } from '../../../src/mechanisms/contract/parameter.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { type Change, setValues } from '../../../src/scenario/edits/set-values.ts';
import { addMechanism, addVariant, resetParameter } from '../../../src/scenario/edits/structure.ts';
import { cell, film, read } from './fixture.ts';

/** The text after the gesture; it must still be a scenario. */
function written(text: string, ...changes: readonly Change[]): string {
  return applied(text, setValues(read(text).document, changes));
}

function applied(text: string, result: ReturnType<typeof setValues>): string {
  assert.ok('edits' in result, 'refused' in result ? say(result.refused, ENGLISH) : '');
  const edited = applyEdits(text, result.edits);
  assert.deepEqual(
    read(edited).problems.filter(({ severity }) => severity === 'error'),
    [],
    edited,
  );
  return edited;
}

function refusal(text: string, ...changes: readonly Change[]): string {
  const result = setValues(read(text).document, changes);
  assert.ok('refused' in result, 'it was not refused');
  return say(result.refused, ENGLISH);
}

const set = (key: string, value: Value): Change => ({ pointer: `/parameters/film/${key}`, value });
const file = (film: string) => `{ "interphase": "1.0", "parameters": { "film": ${film}, "cell": {} } }`;

describe('replacing a literal', () => {
  const cases: readonly (readonly [old: string, value: number, literal: string])[] = [
    ['20', 25, '25'],
    ['20', 25.5, '25.5'],
    ['20.0', 25, '25.0'],
    ['20.00', 25.5, '25.50'],
    ['0.50', 12, '12.00'],
    ['0.5', 12, '12'],
    ['2e1', 3.5e1, '3.5e1'],
    ['2E1', 250, '2.5E2'],
    ['2.0e1', 30, '3.0e1'],
    ['2e+1', 300, '3e+2'],
    ['2e-01', 0.03, '3e-02'],
    ['1e-6', 2.5, '2.5e0'],
    ['20', 12.3456789, '12.35'],
    ['20.12345678', 12.34567890123, '12.3456789'],
    ['20', 298.15, '298.15'],
    ['20', 0.1 + 0.2, '0.3'],
    ['20', 123456, '123456'],
    ['0.0001', 0.00025, '0.00025'],
    ['0.00000001', 0.00000002, '0.00000002'],
  ];
  for (const [old, value, literal] of cases) {
    it(`${old} becomes ${literal} for ${value}`, () => {
      const textWith = (number: string) => `{ "interphase": "1.0", "parameters": { "cell": { "resistance_ohm_cm2": ${number} } } }`;
      assert.equal(written(textWith(old), { pointer: '/parameters/cell/resistance_ohm_cm2', value }), textWith(literal));
    });
  }

  it('changes nothing when the text says so already, in whatever notation', () => {
    for (const old of ['20', '2e1', '20.00', '0.2e2']) {
      assert.deepEqual(setValues(read(file(`{ "thickness_nm": ${old} }`)).document, [set('thickness_nm', 20)]), { edits: [] });
    }
  });

  it('writes words and switches', () => {
    const text = file('{ "phase": "organic", "cracked": false }');
    assert.equal(written(text, set('phase', 'inorganic'), set('cracked', true)), file('{ "phase": "inorganic", "cracked": true }'));
  });

  it('keeps everything else, byte for byte', () => {
    const text =
      '\uFEFF// 薄膜\r\n{\r\n\t"interphase" : "1.0", /* ein, zwei */\r\n\t"parameters":{"film":{ // hier\r\n\t\t"thickness_nm":\t20 ,// nm\r\n\t},},\r\n}\r\n';
    assert.equal(written(text, set('thickness_nm', 30)), text.replace('20 ,', '30 ,'));
  });

  it('writes several values of one gesture at once', () => {
    const text = file('{ "patches": [{ "area_fraction": 0.4, "depth_nm": 10 }, { "area_fraction": 0.60, "depth_nm": 30 }] }');
    const changes = [set('patches/1/area_fraction', 0.5), set('patches/0/area_fraction', 0.5)];
    assert.equal(written(text, ...changes), text.replace('0.4', '0.5').replace('0.60', '0.50'));
  });

  it('replaces only the cells of a table that differ', () => {
    const text = file('{ "patches": [{ "depth_nm": 1e1, "area_fraction": 0.4 }, { "area_fraction": 0.6, /* b */ "depth_nm": 30 }] }');
    const rows = [
      { area_fraction: 0.4, depth_nm: 10 },
      { area_fraction: 0.6, depth_nm: 40 },
    ];
    assert.equal(written(text, set('patches', rows)), text.replace('30', '40'));
  });

  it('replaces a table with other rows as a whole', () => {
    const text = file('{ "patches": [{ "area_fraction": 1, "depth_nm": 30 }] }');
    const rows = [
      { area_fraction: 0.5, depth_nm: 10 },
      { area_fraction: 0.5, depth_nm: 40 },
    ];
    assert.equal(
      written(text, set('patches', rows)),
      file('{ "patches": [{ "area_fraction": 0.5, "depth_nm": 10 }, { "area_fraction": 0.5, "depth_nm": 40 }] }'),
    );
  });
});

/** Before, after, and the gesture between. */
const GOLDEN: Readonly<Record<string, { before: string; change: Change; after: string }>> = {
  'at the end of an object': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2\n    }\n  }\n}\n',
    change: set('thickness_nm', 30),
    after: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2,\n      "thickness_nm": 30\n    }\n  }\n}\n',
  },
  'behind a comment on the last line': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2 // two, or so\n    }\n  }\n}\n',
    change: set('thickness_nm', 30),
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2, // two, or so\n      "thickness_nm": 30\n    }\n  }\n}\n',
  },
  'behind a trailing comma and a comment': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2, /* two */ // or so\n    },\n  },\n}\n',
    change: set('thickness_nm', 30),
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2, /* two */ // or so\n      "thickness_nm": 30,\n    },\n  },\n}\n',
  },
  'before a comment that stands alone': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2\n      // "thickness_nm": 9\n    }\n  }\n}\n',
    change: set('thickness_nm', 30),
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2,\n      "thickness_nm": 30\n      // "thickness_nm": 9\n    }\n  }\n}\n',
  },
  'with Windows line ends and tabs': {
    before: '{\r\n\t"interphase": "1.0",\r\n\t"parameters": {\r\n\t\t"film": {\r\n\t\t\t"layers": 2\r\n\t\t}\r\n\t}\r\n}\r\n',
    change: set('conductivity_S_per_cm', 2.5e-9),
    after:
      '{\r\n\t"interphase": "1.0",\r\n\t"parameters": {\r\n\t\t"film": {\r\n\t\t\t"layers": 2,\r\n\t\t\t"conductivity_S_per_cm": 2.5e-9\r\n\t\t}\r\n\t}\r\n}\r\n',
  },
  'into an empty object': {
    before: '{\n    "interphase": "1.0",\n    "parameters": {\n        "film": {}\n    }\n}\n',
    change: set('thickness_nm', 30),
    after: '{\n    "interphase": "1.0",\n    "parameters": {\n        "film": {\n            "thickness_nm": 30\n        }\n    }\n}\n',
  },
  'into an object that holds only a comment': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      // all defaults\n    }\n  }\n}\n',
    change: set('thickness_nm', 30),
    after: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      // all defaults\n      "thickness_nm": 30\n    }\n  }\n}\n',
  },
  'into an object on one line': {
    before: '{\n  "interphase": "1.0",\n  "parameters": { "film": { "layers": 2 } }\n}\n',
    change: set('thickness_nm', 30),
    after: '{\n  "interphase": "1.0",\n  "parameters": { "film": { "layers": 2, "thickness_nm": 30 } }\n}\n',
  },
  'into an object on one line with a trailing comma': {
    before: '{ "interphase": "1.0", "parameters": { "film": { "layers": 2, }, }, }',
    change: set('thickness_nm', 30),
    after: '{ "interphase": "1.0", "parameters": { "film": { "layers": 2, "thickness_nm": 30, }, }, }',
  },
  'into a whole file on one line': {
    before: '{"interphase":"1.0","parameters":{"film":{}}}',
    change: set('thickness_nm', 30),
    after: '{"interphase":"1.0","parameters":{"film":{ "thickness_nm": 30 }}}',
  },
  'with its mechanism': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {} // film\n  }\n}\n',
    change: { pointer: '/parameters/cell/current_density_mA_per_cm2', value: 3 },
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}, // film\n    "cell": {\n      "current_density_mA_per_cm2": 3\n    }\n  }\n}\n',
  },
  'into a variant that has no parameters yet': {
    before:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}\n  },\n  "variants": {\n    "thick": {\n      "label": "Thick"\n    }\n  }\n}\n',
    change: { pointer: '/variants/thick/parameters/film/thickness_nm', value: 100 },
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}\n  },\n  "variants": {\n    "thick": {\n      "label": "Thick",\n      "parameters": {\n        "film": {\n          "thickness_nm": 100\n        }\n      }\n    }\n  }\n}\n',
  },
  'as a cell of the default table': {
    before: '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}\n  }\n}\n',
    change: set('patches/1/depth_nm', 45),
    after:
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "patches": [\n        { "area_fraction": 0.4, "depth_nm": 10 },\n        { "area_fraction": 0.6, "depth_nm": 45 }\n      ]\n    }\n  }\n}\n',
  },
  'as a cell of the table that a variant takes over': {
    before:
      '{ "interphase": "1.0", "parameters": { "film": { "patches": [{ "area_fraction": 1, "depth_nm": 7 }] } }, "variants": { "a": {} } }',
    change: { pointer: '/variants/a/parameters/film/patches/0/depth_nm', value: 8 },
    after:
      '{ "interphase": "1.0", "parameters": { "film": { "patches": [{ "area_fraction": 1, "depth_nm": 7 }] } }, "variants": { "a": { "parameters": { "film": { "patches": [{ "area_fraction": 1, "depth_nm": 8 }] } } } } }',
  },
  'as an optional cell of a row': {
    before: file('{ "patches": [{ "area_fraction": 1, "depth_nm": 7 }] }'),
    change: set('patches/0/porosity', 0.2),
    after: file('{ "patches": [{ "area_fraction": 1, "depth_nm": 7, "porosity": 0.2 }] }'),
  },
};

describe('inserting a value', () => {
  for (const [name, { before, change, after: expected }] of Object.entries(GOLDEN)) {
    it(name, () => assert.equal(written(before, change), expected));
  }

  it('inserts all missing values of a gesture together', () => {
    const text = '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "layers": 2\n    }\n  }\n}\n';
    const edited = written(text, set('thickness_nm', 30), set('layers', 3), set('permittivity', 5));
    assert.equal(edited, text.replace('2\n', '3,\n      "thickness_nm": 30,\n      "permittivity": 5\n'));
  });
});

describe('leaving the text alone', () => {
  it('when it is broken', () => assert.match(refusal(file('{ "thickness_nm": .5 }'), set('thickness_nm', 1)), /number/));
  it('when a key is written twice', () => {
    assert.match(refusal(file('{ "thickness_nm": 5, "thickness_nm": 6 }'), set('thickness_nm', 1)), /already written/);
  });
  it('when there is no such parameter', () => assert.match(refusal(file('{}'), set('height_nm', 1)), /no parameter/));
  it('when there is no such row', () => assert.match(refusal(file('{}'), set('patches/3/depth_nm', 1)), /no row/));
  it('when something else stands in the way', () => {
    assert.match(refusal('{ "interphase": "1.0", "parameters": { "film": 5 } }', set('thickness_nm', 1)), /not an object/);
  });
  it('when a link feeds the parameter, in the base and in variants', () => {
    const text = `{ "interphase": "1.0", "parameters": { "film": {}, "cell": {} }, "variants": { "a": {} },
      "links": { "/parameters/cell/resistance_ohm_cm2": "/film/resistance_ohm_cm2" } }`;
    assert.match(refusal(text, { pointer: '/parameters/cell/resistance_ohm_cm2', value: 1 }), /link/);
    assert.match(refusal(text, { pointer: '/variants/a/parameters/cell/resistance_ohm_cm2', value: 1 }), /link/);
  });
});

describe('adding and resetting', () => {
  it('writes the default of a parameter', () => {
    const text = file('{ "phase": "inorganic", "conductivity_S_per_cm": 1e-3, "patches": [{ "area_fraction": 1, "depth_nm": 99 }] }');
    const { document } = read(text);
    assert.equal(applied(text, resetParameter(document, '/parameters/film/conductivity_S_per_cm')), text.replace('1e-3', '5e-9'));
    assert.equal(applied(text, resetParameter(document, '/parameters/film/patches/0/depth_nm')), text.replace('99', '10'));
    assert.deepEqual(resetParameter(document, '/parameters/film/thickness_nm'), { edits: [] });
  });

  it('adds a mechanism with a preset', () => {
    const text = '{\n  "interphase": "1.0",\n  "parameters": {}\n}\n';
    assert.equal(
      applied(text, addMechanism(read(text).document, film, 'thick')),
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {\n      "thickness_nm": 150,\n      "cracked": true\n    }\n  }\n}\n',
    );
    assert.ok('refused' in addMechanism(read(file('{}')).document, cell));
  });

  it('adds a variant', () => {
    const text = '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}\n  }\n}\n';
    const result = addVariant(read(text).document, 'thick', { label: 'Thick', changes: [set('thickness_nm', 100)] });
    assert.equal(
      applied(text, result),
      '{\n  "interphase": "1.0",\n  "parameters": {\n    "film": {}\n  },\n  "variants": {\n    "thick": {\n      "label": "Thick",\n      "parameters": {\n        "film": {\n          "thickness_nm": 100\n        }\n      }\n    }\n  }\n}\n',
    );
    assert.ok('refused' in addVariant(read(text).document, 'base', { changes: [] }));
  });
});
