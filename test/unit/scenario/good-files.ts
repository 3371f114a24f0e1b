/** Good files, with the warnings and hints they get. */
import { fileWith } from './fixture.ts';

export interface GoodFile {
  readonly name: string;
  readonly text: string;
  /** Codes of warnings and hints. */
  readonly codes?: readonly string[];
  /** Why a schema complains although the file runs. */
  readonly refused?: string;
}

const good = (name: string, text: string, ...codes: string[]): GoodFile => ({ name, text, codes });
const film = (values: Readonly<Record<string, unknown>>) => fileWith({ parameters: { film: values, cell: {} } });
const range = { vary: '/parameters/film/thickness_nm', from: 1, to: 10, steps: 3 };

export const GOOD_FILES: readonly GoodFile[] = [
  good('the smallest', '{"interphase":"1.0","parameters":{}}'),
  good('one mechanism with its defaults', '{"interphase":"1.0","parameters":{"film":{}}}'),
  good('comments and trailing commas', '// a\n{ "interphase": "1.0", /* b */ "parameters": { "film": { "thickness_nm": 5, }, }, } // c'),
  good('a byte order mark', '\uFEFF{"interphase":"1.0","parameters":{}}'),
  good('Windows line ends and tabs', '{\r\n\t"interphase": "1.0",\r\n\t"parameters": {}\r\n}\r\n'),
  good('title and notes', fileWith({ title: 'A', notes: { en: 'B', 'zh-CN': '乙' } })),
  good('a title in Chinese only', fileWith({ title: { 'zh-CN': '甲' } })),
  good('keys of one’s own', fileWith({ 'x-course': { week: 3 }, 'x-': null })),
  good('an assignment, kept for later', fileWith({ assignment: { id: 'lab1', goals: [] } })),
  good('the versions of the mechanisms', fileWith({ requires: { film: 2, cell: 1 } })),
  good('another version of a mechanism', fileWith({ requires: { film: 1 } }), 'model-version'),
  {
    name: 'a $schema of its own',
    text: fileWith({ $schema: 'https://example.org/schema.json' }),
    codes: ['schema-override'],
    refused: 'the JSON service obeys it and drops ours',
  },
  good('a newer minor version', fileWith({ interphase: '1.7' }), 'newer-version'),
  {
    name: 'a newer minor version with a new key',
    text: fileWith({ interphase: '1.7', novelty: 1 }),
    codes: ['newer-version', 'unknown-key'],
    refused: 'a schema cannot know keys to come',
  },
  good('numbers in every notation', film({ thickness_nm: 20, conductivity_S_per_cm: 1e-8, temperature_K: 298.15, layers: 2 })),
  good('whole numbers as fractions', '{"interphase":"1.0","parameters":{"film":{"layers":2.0,"temperature_K":3E2}}}'),
  good('minus zero', '{"interphase":"1.0","parameters":{"film":{"cracked":true,"crack_width_nm":-0.0}}}'),
  good('a number that becomes zero', '{"interphase":"1.0","parameters":{"film":{"cracked":true,"crack_width_nm":1e-400}}}', 'underflow'),
  good('the ends of the hard range', film({ permittivity: 1 })),
  good('a lost character', fileWith({ title: 'a\ufffd' }), 'lost-character'),
  good('beyond the literature', film({ permittivity: 1000 }), 'unusual'),
  good('values that do not go together well', film({ layers: 8, thickness_nm: 5 }), 'advice'),
  good(
    'a variant that makes values not go together',
    fileWith({ parameters: { film: { layers: 8 } }, variants: { thin: { parameters: { film: { thickness_nm: 5 } } } } }),
    'advice',
  ),
  good('a choice and a switch', film({ phase: 'inorganic', cracked: true })),
  good('one quantity with two values', fileWith({ parameters: { film: { temperature_K: 310 }, cell: {} } }), 'differs'),
  good('a value without effect', film({ crack_width_nm: 3 }), 'no-effect'),
  good(
    'a value with effect in a variant',
    fileWith({ parameters: { film: { crack_width_nm: 3 } }, variants: { a: { parameters: { film: { cracked: true } } } } }),
  ),
  good(
    'a table',
    film({
      patches: [
        { area_fraction: 0.25, depth_nm: 5, porosity: 0.1 },
        { area_fraction: 0.75, depth_nm: 6 },
      ],
    }),
  ),
  good('a link', fileWith({ links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' } })),
  good('a link with conversion', fileWith({ links: { '/parameters/cell/film_thickness_um': '/film/mean_depth_nm' } })),
  good('a link from a parameter', fileWith({ links: { '/parameters/cell/temperature_K': '/parameters/film/temperature_K' } })),
  good(
    'variants',
    fileWith({
      variants: {
        thick: { label: 'Thick', parameters: { film: { thickness_nm: 100 } } },
        'thicker still': { extends: 'thick', parameters: { film: { layers: 2 } } },
        same: { extends: 'base' },
      },
    }),
  ),
  good('a variant with a difficult name', fileWith({ variants: { 'a/b~c': {} }, show: ['/a~1b~0c/film/resistance_ohm_cm2'] })),
  good(
    'sweeps',
    fileWith({ sweeps: { linear: range, log: { ...range, spacing: 'log' }, values: { vary: range.vary, values: [1, 5, 2] } } }),
  ),
  good(
    'a sweep over choices',
    fileWith({
      sweeps: {
        phases: { vary: '/parameters/film/phase', values: ['organic', 'inorganic'] },
        cracks: { vary: '/parameters/film/cracked', values: [true, false] },
      },
    }),
  ),
  good('a sweep over a cell', fileWith({ sweeps: { depth: { vary: '/parameters/film/patches/1/depth_nm', from: 5, to: 50, steps: 4 } } })),
  good(
    'a sweep on two axes',
    fileWith({ sweeps: { map: { ...range, and: { vary: '/parameters/film/phase', values: ['organic', 'inorganic'] } } } }),
  ),
  good('the largest sweep', fileWith({ sweeps: { s: { ...range, steps: 10_001 } } })),
  good('a sweep backwards', fileWith({ sweeps: { s: { ...range, from: 10, to: 1 } } })),
  good(
    'everything shown',
    fileWith({
      variants: { a: {} },
      sweeps: { s: range },
      show: [
        '/base/film/verdict',
        '/base/film/series/profile',
        '/base/film/series/profile/y/1',
        '/a/cell/loss_mV',
        '/compare/a/film/resistance_ohm_cm2/percent',
        '/sweeps/s/a/film/resistance_ohm_cm2',
        '/sweeps/s/base/film/resistance_ohm_cm2/argmax',
        '/sweeps/s/base/film/verdict/values/2',
      ],
    }),
  ),
  good(
    'sources and references',
    fileWith({
      sources: { '/parameters/film/thickness_nm': { id: 'a', note: { en: 'why' } } },
      references: [{ id: 'a', doi: '10.1/x', text: 'A. Author', note: 'good' }],
    }),
  ),
  good(
    'an unknown reference',
    fileWith({ sources: { '/parameters/film/thickness_nm': { id: 'b' } }, references: [{ id: 'a' }] }),
    'unknown-reference',
  ),
  good(
    'measured files',
    fileWith({
      measurements: {
        a: { file: 'a.csv', mechanism: 'film' },
        'cell 7': { file: 'data/week 3/cell-7..csv', mechanism: 'film', label: { en: 'Cell 7' }, area_cm2: 1.13 },
      },
    }),
  ),
];
