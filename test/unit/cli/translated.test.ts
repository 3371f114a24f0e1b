/** The command line in a made-up language: what is still English shows. */
import assert from 'node:assert/strict';
import { runCli } from '../../../src/cli/cli.ts';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { FORMATS } from '../../../src/cli/formats.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { LIBRARIES } from '../../../src/mechanisms/materials/library.ts';
import { leftOver, MADE_UP } from '../../support/made-up-language.ts';
import { fakeIo } from './fake-io.ts';

const FILES = {
  'good.json': `{ "interphase": "1.0", "title": "A", "parameters": { "tip-field": {}, "sei-impedance": {}, "solvation": {} },
    "variants": { "b": { "label": "B", "parameters": { "tip-field": { "apex_radius_um": 500 } } } },
    "show": ["/base/tip-field/apex_factor", "/sweeps/c/base/tip-field/apex_factor"],
    "sweeps": { "c": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.05, "to": 2, "steps": 3 } } }`,
  'stuck.json': `{ "interphase": "1.0", "parameters": { "sei-impedance": {}, "tip-field": {} },
    "links": { "/parameters/tip-field/film_resistance_ohm_cm2": "/sei-impedance/film_resistance_ohm_cm2" },
    "variants": { "b": { "parameters": { "sei-impedance": {
      "lif_conductivity_S_per_cm": 1e-15, "li2o_conductivity_S_per_cm": 1e-12, "li2co3_conductivity_S_per_cm": 1e-12 } } } } }`,
  'bad.json': '{ "interphase": "1.0", "parameters": {\n  "tip-field": { "apex_radius_nm": 200, "height_um": -1 }\n} }',
};

/** Words of the command line itself, ids, and symbols. */
const NAMES = new Set<string>([
  ...['interphase', 'base', 'format', 'lang', 'help', 'version', 'true', 'false'],
  ...FORMATS,
  ...[...COMMANDS].flatMap(([name, { options }]) => [name, ...Object.keys(options)]),
  ...MECHANISMS.flatMap(({ id, parameters, outputs, presets }) => [id, ...Object.keys({ ...parameters, ...outputs, ...presets })]),
  ...MECHANISMS.flatMap(({ parameters, outputs }) => [
    ...Object.values(parameters).flatMap((parameter) => (parameter.kind === 'enumeration' ? Object.keys(parameter.options) : [])),
    ...Object.values({ ...parameters, ...outputs }).flatMap(({ symbol }) => symbol.split(/[^a-z]/)),
  ]),
  ...LIBRARIES.flatMap(({ id, entries }) => [id, ...Object.keys(entries)]),
]);

async function english(...argv: readonly string[]): Promise<readonly string[]> {
  const { io, written } = fakeIo(FILES, { words: (tag) => (tag === MADE_UP.id ? MADE_UP.words : {}) });
  await runCli([...argv, '--lang', MADE_UP.id], io);
  // Of a drawing what stands in it.
  const said = `${written.output}${written.notices}`.replace(/<[^>]*>|&\w+;/g, ' ');
  assert.match(said, /[àéíóú]/, 'it speaks the language');
  return leftOver(said).filter((word) => !NAMES.has(word));
}

describe('the command line in another language', () => {
  const CASES: readonly (readonly string[])[] = [
    ['--help'],
    ['--version'],
    ...[...COMMANDS.keys()].map((name) => [name, '--help']),
    ['mechanisms'],
    ...MECHANISMS.map(({ id }) => ['mechanisms', id]),
    ['materials'],
    ...LIBRARIES.map(({ id }) => ['materials', id]),
    ['run', 'good.json', '--all'],
    ['run', 'stuck.json'],
    ['run', 'stuck.json', '--output', '/b/tip-field/apex_factor'],
    ['describe', 'good.json'],
    ['describe', 'stuck.json'],
    ['sweep', 'good.json'],
    ['validate', 'good.json', 'bad.json'],
    ['run', 'bad.json'],
    // Failures.
    [],
    ['4'],
    ['run'],
    ['run', 'good.json', '4'],
    ['run', 'good.json', '--format', '4'],
    ['run', 'good.json', '--picture', '4'],
    ['run', 'good.json', '--picture', '4', '--format', 'svg'],
    ['run', 'good.json', '--output', '/4'],
    ['run', 'good.json', '--output', '/base/tip-field/apex_factor', '--format', 'svg'],
    ['sweep', 'good.json', '4'],
    ['sweep', 'stuck.json'],
    ['sweep', 'good.json', '--max-points', '0'],
    ['sweep', 'good.json', '--output', '4'],
    ['mechanisms', '4'],
    ['materials', '4'],
  ];
  for (const argv of CASES) {
    it(`has no English left: ${argv.join(' ')}`, async () => assert.deepEqual([...new Set(await english(...argv))], []));
  }

  it('chooses the language of the last --lang, else that of the surroundings', async () => {
    const { io, written } = fakeIo(FILES, { language: MADE_UP.id, words: (tag) => (tag === MADE_UP.id ? MADE_UP.words : {}) });
    await runCli(['--help'], io);
    assert.match(written.output, /[àéíóú]/);
    written.output = '';
    await runCli(['--help', '--lang', MADE_UP.id, '--lang=en'], io);
    assert.doesNotMatch(written.output, /[àéíóú]/);
  });

  it('speaks English where the language is none', async () => {
    const { io, written } = fakeIo(FILES, { words: () => MADE_UP.words });
    assert.equal(await runCli(['run', 'good.json', '--lang', 'no language'], io), 0);
    assert.doesNotMatch(written.output, /[àéíóú]/);
  });
});
