/** Bad files: what each must be told, and whether a JSON schema can see it. */
import { fileWith } from './fixture.ts';

export interface BadFile {
  readonly name: string;
  readonly text: string;
  /** Codes of the errors, in the order of the text. */
  readonly codes: readonly string[];
  /** Why a schema is silent although none of the codes is a blind spot. */
  readonly unseen?: string;
}

const film = (values: Readonly<Record<string, unknown>>) => fileWith({ parameters: { film: values, cell: {} } });
const sweep = (value: unknown) => fileWith({ sweeps: { s: value } });
const measured = (value: unknown) => fileWith({ measurements: { a: value } });
const range = { vary: '/parameters/film/thickness_nm', from: 1, to: 10, steps: 3 };
const bad = (name: string, text: string, ...codes: string[]): BadFile => ({ name, text, codes });
const unseen = (why: string, file: BadFile): BadFile => ({ ...file, unseen: why });

const inFilm = (members: string) => `{ "interphase": "1.0", "parameters": { "film": { ${members} } } }`;

/** Ways out of the folder of the scenario, on some system and in some spelling. */
const BAD_PATHS = [
  ...['', '/', '/etc/passwd', '//server/share/a.csv', 'data//a.csv', 'data/'],
  ...['.', '..', './a.csv', '../a.csv', 'data/..', 'data/../../a.csv'],
  ...['..\\a.csv', 'data\\a.csv', '\\\\server\\a.csv', '\\\\?\\C:\\a.csv', '\\\\.\\NUL'],
  ...['C:/a.csv', 'C:a.csv', 'https://example.org/a.csv', 'file:a.csv', 'vscode-remote:a.csv', 'a.csv:stream', 'a.csv::$DATA'],
  ...['a.csv.', 'a.csv ', '.. /a.csv', 'data./a.csv', '...', ' .'],
  ...['CON', 'nul', 'data/Aux.csv', 'com1', 'LPT\u00b2.csv', 'prn /a.csv', 'CONIN$', 'NUL.tar.gz'],
  ...['%2e%2e/a.csv', '..%2fa.csv', '%5Ca.csv', '%252e/a.csv'],
  ...['a\u0000.csv', 'a\nb.csv', 'a\u007f', 'a\u0085', 'a\u2028b', 'a\u2029'],
  'a'.repeat(241),
];

export const BAD_FILES: readonly BadFile[] = [
  // Not JSON
  unseen('an empty file offers skeletons', bad('empty file', '', 'json-syntax')),
  unseen('an empty file offers skeletons', bad('only a comment', '// nothing', 'json-syntax')),
  bad('a list at the root', '[]', 'type'),
  bad('a number at the root', '5', 'type'),
  bad('NaN', inFilm('"thickness_nm": NaN'), 'json-syntax'),
  bad('Infinity', inFilm('"thickness_nm": -Infinity'), 'json-syntax'),
  bad('number without a leading zero', inFilm('"thickness_nm": .5'), 'json-syntax'),
  bad('hexadecimal number', inFilm('"thickness_nm": 0x10'), 'json-syntax'),
  bad('plus sign', inFilm('"thickness_nm": +5'), 'json-syntax'),
  bad('number ending in a point', inFilm('"thickness_nm": 5.'), 'json-syntax'),
  bad('leading zero', inFilm('"thickness_nm": 05'), 'json-syntax'),
  bad('single quotes', inFilm("'thickness_nm': 5"), 'json-syntax'),
  bad('key without quotes', inFilm('thickness_nm: 5'), 'json-syntax'),
  bad('Python literal', inFilm('"cracked": True'), 'json-syntax'),
  bad('missing comma', inFilm('"thickness_nm": 5 "layers": 2'), 'json-syntax'),
  bad('missing colon', inFilm('"thickness_nm" 5'), 'json-syntax'),
  bad('missing value', inFilm('"thickness_nm": '), 'json-syntax'),
  bad('missing brace at the end', '{ "interphase": "1.0", "parameters": { "film": {} }', 'json-syntax'),
  bad('text behind the end', `${fileWith({})} x`, 'json-syntax'),
  bad('open string', '{ "interphase": "1.0",\n"parameters": { "film": {} },\n"title": "A film\n}', 'json-syntax'),
  bad('open string before a comma', '{\n"interphase": "1.0,\n"parameters": {} }', 'json-syntax'),
  bad('open key', '{\n"interphase: "1.0",\n"parameters": {} }', 'json-syntax'),
  bad('a quote too few on one line', '{ "interphase": "1.0, "parameters": { "film": {} } }', 'json-syntax'),
  bad('two values in a list', fileWith({ show: [] }).replace('[]', '[NaN, None]'), 'json-syntax', 'json-syntax'),
  bad('unknown escape', '{ "interphase": "1.0", "title": "a\\q", "parameters": { "film": {} } }', 'json-syntax'),
  bad('tab in a text', '{ "interphase": "1.0", "title": "a\tb", "parameters": { "film": {} } }', 'json-syntax'),
  bad('open comment', `${fileWith({})} /* and so on`, 'json-syntax'),
  bad('full-width comma', '{ "interphase": "1.0"，"parameters": { "film": {} } }', 'json-syntax'),
  bad('full-width colon', '{ "interphase"："1.0", "parameters": { "film": {} } }', 'json-syntax'),
  bad('full-width quotes', '{ “interphase”: "1.0", "parameters": { "film": {} } }', 'json-syntax', 'json-syntax'),
  bad('full-width digits', inFilm('"thickness_nm": １２．５'), 'json-syntax'),
  // Numbers, keys and sizes
  bad('a number beyond all', inFilm('"thickness_nm": 1e999'), 'not-finite'),
  bad('duplicate key', inFilm('"thickness_nm": 5, "thickness_nm": 6'), 'duplicate-key'),
  bad('__proto__', '{ "interphase": "1.0", "__proto__": {}, "parameters": { "film": {} } }', 'bad-key'),
  bad('too deep', `{ "interphase": "1.0", "parameters": { "film": {} }, "x-deep": ${'['.repeat(40)}${']'.repeat(40)} }`, 'too-deep'),
  bad('too long a text', fileWith({ notes: 'a'.repeat(65_537) }), 'too-large'),
  bad('too large a file', `${fileWith({})}${' '.repeat(1_048_577)}`, 'too-large'),
  // The frame
  bad('no version', '{ "parameters": { "film": {} } }', 'missing-key'),
  bad('version as a number', '{ "interphase": 1.0, "parameters": { "film": {} } }', 'type'),
  bad('another major version', '{ "interphase": "2.0", "parameters": { "film": {} } }', 'unsupported-version'),
  bad('a version in words', '{ "interphase": "latest", "parameters": { "film": {} } }', 'unsupported-version'),
  bad('no parameters', '{ "interphase": "1.0" }', 'missing-key'),
  bad('unknown key at the root', fileWith({ variant: {} }), 'unknown-key'),
  bad('title as a number', fileWith({ title: 5 }), 'type'),
  bad('title without a language', fileWith({ title: {} }), 'missing-key'),
  bad('title in no language', fileWith({ title: { 'not a language': 'a' } }), 'unknown-key'),
  bad('requires a fraction', fileWith({ requires: { film: 1.5 } }), 'type'),
  bad('requires an unknown mechanism', fileWith({ requires: { flim: 1 } }), 'unknown-key'),
  bad('assignment as a list', fileWith({ assignment: [] }), 'type'),
  // Parameters
  bad('parameters as a list', fileWith({ parameters: [] }), 'type'),
  bad('unknown mechanism', fileWith({ parameters: { flim: {} } }), 'unknown-key'),
  bad('mechanism as a number', fileWith({ parameters: { film: 5 } }), 'type'),
  bad('unknown parameter', film({ thicknes_nm: 5 }), 'unknown-key'),
  bad('the unit forgotten', film({ thickness: 5 }), 'unknown-key'),
  bad('another unit', film({ thickness_um: 0.02 }), 'wrong-unit'),
  bad('another unit of a number that no other unit can hold', film({ thickness_um: 1e308 }), 'wrong-unit'),
  bad('another unit of a number beyond all', inFilm('"thickness_um": 1e999'), 'wrong-unit', 'not-finite'),
  bad('another dimension', film({ thickness_K: 5 }), 'wrong-dimension'),
  bad('a unit that does not exist', film({ thickness_furlong: 5 }), 'wrong-dimension'),
  bad('a unit for what has none', film({ permittivity_nm: 5 }), 'wrong-dimension'),
  bad('text for a number', film({ thickness_nm: '5' }), 'type'),
  bad('"NaN"', film({ thickness_nm: 'NaN' }), 'type'),
  bad('null', film({ thickness_nm: null }), 'type'),
  bad('a list for a number', film({ thickness_nm: [5] }), 'type'),
  bad('below the hard range', film({ permittivity: 0.5 }), 'out-of-range'),
  bad('above the hard range', film({ permittivity: 1e6 }), 'out-of-range'),
  bad('a fraction for a whole number', film({ layers: 1.5 }), 'type'),
  bad('a word that is no choice', film({ phase: 'organik' }), 'not-an-option'),
  bad('a number for a choice', film({ phase: 1 }), 'type'),
  bad('a word for a switch', film({ cracked: 'yes' }), 'type'),
  bad('a number for a switch', film({ cracked: 1 }), 'type'),
  bad('a table as an object', film({ patches: {} }), 'type'),
  bad('an empty table', film({ patches: [] }), 'out-of-range'),
  bad('too many rows', film({ patches: Array.from({ length: 5 }, () => ({ area_fraction: 0.2, depth_nm: 5 })) }), 'out-of-range'),
  bad('a row that is a number', film({ patches: [1] }), 'type'),
  bad('a missing column', film({ patches: [{ area_fraction: 1 }] }), 'missing-key'),
  bad('an unknown column', film({ patches: [{ area_fraction: 1, depth_nm: 5, width_nm: 5 }] }), 'unknown-key'),
  bad('a column in another unit', film({ patches: [{ area_fraction: 1, depth_nm: 5, depth_um: 5 }] }), 'wrong-unit'),
  bad('a cell out of range', film({ patches: [{ area_fraction: 2, depth_nm: 5 }] }), 'out-of-range'),
  bad('areas that do not add up', film({ patches: [{ area_fraction: 0.5, depth_nm: 5 }] }), 'table-rule'),
  // Variants
  bad('a reserved name', fileWith({ variants: { base: {} } }), 'reserved-name'),
  bad('a name that is a number', fileWith({ variants: { 1: {} } }), 'reserved-name'),
  bad('an empty name', fileWith({ variants: { '': {} } }), 'reserved-name'),
  bad('unknown key of a variant', fileWith({ variants: { a: { extend: 'b' } } }), 'unknown-key'),
  bad('a variant out of range', fileWith({ variants: { a: { parameters: { film: { permittivity: 0 } } } } }), 'out-of-range'),
  bad(
    'a mechanism only in a variant',
    fileWith({ parameters: { film: {} }, variants: { a: { parameters: { cell: {} } } } }),
    'not-taking-part',
  ),
  bad('extends nothing', fileWith({ variants: { thick: {}, a: { extends: 'thik' } } }), 'unknown-variant'),
  bad('extends itself', fileWith({ variants: { a: { extends: 'a' } } }), 'variant-cycle'),
  bad('a ring of variants', fileWith({ variants: { a: { extends: 'b' }, b: { extends: 'a' } } }), 'variant-cycle', 'variant-cycle'),
  bad('extends a number', fileWith({ variants: { a: { extends: 1 } } }), 'type'),
  // Links
  bad('a link into nothing', fileWith({ links: { '/parameters/cell/resistance': '/film/resistance_ohm_cm2' } }), 'no-such-parameter'),
  bad('a link from nothing', fileWith({ links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance' } }), 'no-such-output'),
  unseen(
    'it depends on both ends',
    bad('a link from a word', fileWith({ links: { '/parameters/cell/resistance_ohm_cm2': '/film/verdict' } }), 'type'),
  ),
  unseen('it depends on both ends', bad('a link into a word', fileWith({ links: { '/parameters/film/phase': '/cell/loss_mV' } }), 'type')),
  unseen(
    'it depends on both ends',
    bad(
      'a link of another dimension',
      fileWith({ links: { '/parameters/cell/film_thickness_um': '/film/resistance_ohm_cm2' } }),
      'wrong-dimension',
    ),
  ),
  bad(
    'a link onto a value',
    fileWith({
      parameters: { film: {}, cell: { resistance_ohm_cm2: 5 } },
      links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' },
    }),
    'link-and-value',
  ),
  bad('a link of a mechanism onto itself', fileWith({ links: { '/parameters/film/thickness_nm': '/film/mean_depth_nm' } }), 'link-cycle'),
  bad(
    'a link of a mechanism that does not take part',
    fileWith({ parameters: { film: {} }, links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' } }),
    'not-taking-part',
  ),
  bad(
    'a link from a parameter that does not exist',
    fileWith({ links: { '/parameters/cell/temperature_K': '/parameters/film/temprature_K' } }),
    'no-such-output',
  ),
  bad(
    'a link from a word among the parameters',
    fileWith({ links: { '/parameters/cell/temperature_K': '/parameters/film/phase' } }),
    'no-such-output',
  ),
  bad(
    'two parameters that follow each other',
    fileWith({
      links: {
        '/parameters/cell/temperature_K': '/parameters/film/temperature_K',
        '/parameters/film/temperature_K': '/parameters/cell/temperature_K',
      },
    }),
    'link-cycle',
    'link-cycle',
  ),
  bad('a link that is a number', fileWith({ links: { '/parameters/cell/resistance_ohm_cm2': 5 } }), 'type'),
  // Sweeps
  bad('a sweep without a parameter', sweep({ from: 1, to: 2, steps: 3 }), 'missing-key'),
  bad('a sweep without points', sweep({ vary: range.vary }), 'missing-key'),
  bad('a sweep of nothing', sweep({ ...range, vary: '/parameters/film/thickness' }), 'no-such-parameter'),
  bad('a sweep without an end', sweep({ vary: range.vary, from: 1, steps: 3 }), 'missing-key'),
  bad('a sweep that stays', sweep({ ...range, to: 1 }), 'bad-sweep'),
  bad('a sweep of one step', sweep({ ...range, steps: 1 }), 'bad-sweep'),
  bad('steps as text', sweep({ ...range, steps: '3' }), 'type'),
  bad('an unknown spacing', sweep({ ...range, spacing: 'even' }), 'not-an-option'),
  bad(
    'a logarithmic sweep through zero',
    sweep({ vary: '/parameters/cell/film_thickness_um', from: 0, to: 1, steps: 3, spacing: 'log' }),
    'bad-sweep',
  ),
  bad('values and a range', sweep({ ...range, values: [1, 2] }), 'bad-sweep'),
  bad('no values', sweep({ vary: range.vary, values: [] }), 'bad-sweep'),
  bad('values of the wrong kind', sweep({ vary: range.vary, values: [1, '2'] }), 'type'),
  bad('a value that is no choice', sweep({ vary: '/parameters/film/phase', values: ['organic', 'glass'] }), 'not-an-option'),
  bad('a range of choices', sweep({ vary: '/parameters/film/phase', from: 1, to: 2, steps: 3 }), 'bad-sweep'),
  bad('a table swept', sweep({ vary: '/parameters/film/patches', values: [1] }), 'bad-sweep'),
  bad('a sweep out of range', sweep({ ...range, to: 1e9 }), 'out-of-range'),
  bad('a cell swept out of range', sweep({ vary: '/parameters/film/patches/0/depth_nm', from: -5, to: 5, steps: 3 }), 'out-of-range'),
  bad('too many points', sweep({ ...range, steps: 10_002 }), 'sweep-too-large'),
  bad(
    'too many points with variants',
    fileWith({ variants: { a: {}, b: {} }, sweeps: { s: { ...range, steps: 3_334 } } }),
    'sweep-too-large',
  ),
  bad(
    'too many points on two axes',
    sweep({ ...range, steps: 101, and: { vary: '/parameters/film/permittivity', from: 1, to: 2, steps: 101 } }),
    'sweep-too-large',
  ),
  bad('the same parameter twice', sweep({ ...range, and: range }), 'bad-sweep'),
  bad('unknown key of a sweep', sweep({ ...range, step: 3 }), 'unknown-key'),
  // Pointers
  bad('show as a text', fileWith({ show: '/base/film/resistance_ohm_cm2' }), 'type'),
  bad('show a number', fileWith({ show: [5] }), 'type'),
  bad('a missing output', fileWith({ show: ['/base/film/resistanc_ohm_cm2'] }), 'no-such-output'),
  bad('a missing variant', fileWith({ show: ['/thick/film/resistance_ohm_cm2'] }), 'no-such-output'),
  bad('a pointer without a slash', fileWith({ show: ['base/film/resistance_ohm_cm2'] }), 'no-such-output'),
  bad('half a pointer', fileWith({ show: ['/base/film'] }), 'no-such-output'),
  bad('a comparison of words', fileWith({ variants: { a: {} }, show: ['/compare/a/film/verdict/ratio'] }), 'no-such-output'),
  bad('a source of nothing', fileWith({ sources: { '/parameters/film/height_nm': { doi: '10.1/x' } } }), 'no-such-parameter'),
  bad('unknown key of a source', fileWith({ sources: { '/parameters/film/thickness_nm': { DOI: '10.1/x' } } }), 'unknown-key'),
  bad('references as an object', fileWith({ references: {} }), 'type'),
  bad('a reference without a name', fileWith({ references: [{ doi: '10.1/x' }] }), 'missing-key'),
  // Measured files
  bad('measurements as a list', fileWith({ measurements: [] }), 'type'),
  bad('a measurement without a file', measured({ mechanism: 'film' }), 'missing-key'),
  bad('a measurement of nothing', measured({ file: 'a.csv' }), 'missing-key'),
  bad('a measurement that is only a path', fileWith({ measurements: { a: 'a.csv' } }), 'type'),
  ...BAD_PATHS.map((file) => bad(`the path ${JSON.stringify(file)}`, measured({ file, mechanism: 'film' }), 'bad-path')),
  bad('a path as a number', measured({ file: 7, mechanism: 'film' }), 'type'),
  bad('what cannot be measured', measured({ file: 'a.csv', mechanism: 'cell' }), 'not-an-option'),
  bad(
    'a measurement of what takes no part',
    JSON.stringify({ interphase: '1.0', parameters: { cell: {} }, measurements: { a: { file: 'a.csv', mechanism: 'film' } } }),
    'not-taking-part',
  ),
  bad('an area of nothing', measured({ file: 'a.csv', mechanism: 'film', area_cm2: 0 }), 'out-of-range'),
  bad('an area in words', measured({ file: 'a.csv', mechanism: 'film', area_cm2: '1' }), 'type'),
  bad('an area in another unit', measured({ file: 'a.csv', mechanism: 'film', area_mm2: 1 }), 'unknown-key'),
  bad('a measurement named by a number', fileWith({ measurements: { 7: { file: 'a.csv', mechanism: 'film' } } }), 'reserved-name'),
  bad(
    'nine measurements',
    fileWith({ measurements: Object.fromEntries([...'abcdefghi'].map((name) => [name, { file: 'a.csv', mechanism: 'film' }])) }),
    'too-many',
  ),
];
