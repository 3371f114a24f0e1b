/** The command line in this process: what is said, and how. */

import assert from 'node:assert/strict';
import { runCli } from '../../../src/cli/cli.ts';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { helpText } from '../../../src/cli/help.ts';
import { OutputClosed } from '../../../src/cli/io.ts';
import { toJson } from '../../../src/cli/json.ts';
import { locate } from '../../../src/cli/problems.ts';
import { COLOURED } from '../../../src/cli/style.ts';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { ENGLISH, NO_TEXT, say } from '../../../src/quantities/text.ts';
import { NO_FIXES } from '../../../src/scenario/fixes.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import { fakeIo } from './fake-io.ts';

const FILES = {
  'good.json':
    '{ "interphase": "1.0", "title": "Two tips", "parameters": { "tip-field": { "apex_radius_um": 0.5 } }, "variants": { "sharp": { "label": "Sharp tip", "parameters": { "tip-field": { "apex_radius_um": 0.1 } } } } }',
  'odd.json': '{ "interphase": "1.0", "parameters": {\n  "tip-field": { "apex_radius_um": 2e3 }\n} }',
  'stuck.json': `{ "interphase": "1.0", "parameters": { "sei-impedance": {}, "tip-field": {} },
    "links": { "/parameters/tip-field/film_resistance_ohm_cm2": "/sei-impedance/film_resistance_ohm_cm2" },
    "variants": { "stuck": { "parameters": { "sei-impedance": {
      "lif_conductivity_S_per_cm": 1e-15, "li2o_conductivity_S_per_cm": 1e-12, "li2co3_conductivity_S_per_cm": 1e-12 } } } },
    "sweeps": { "height": { "vary": "/parameters/tip-field/height_um", "values": [1, 2] } } }`,
  'bad.json': '{ "interphase": "1.0", "parameters": {\n  "tip-field": { "apex_radius_nm": 200 }\n} }',
};

async function cli(...argv: string[]) {
  const { io, written } = fakeIo(FILES);
  const exit = await runCli(argv, io);
  return { exit, ...written };
}

describe('command line', () => {
  it('puts the verdict before the numbers, and variants side by side', async () => {
    const { exit, output } = await cli('run', 'good.json');
    assert.equal(exit, 0);
    const tip = MECHANISMS.find(({ id }) => id === 'tip-field')!;
    const values = completeValues(tip, { apex_radius_um: 0.5 });
    const result = tip.simulate(values);
    const verdict = say(tip.verdict(values, result), ENGLISH);
    const lines = output.split('\n');
    const at = (part: string) => lines.findIndex((line) => line.includes(part));
    assert.ok(at(verdict) >= 0 && at(verdict) < at('Field at the apex'), output);
    const row = lines[at('Field at the apex')];
    assert.match(row, /established$/);
    assert.ok(row.includes(String(Number((result.scalars.apex_factor as number).toPrecision(4)))), row);
    assert.match(lines.find((line) => line.includes('Sharp tip') && line.includes('Base'))!, /Base +Sharp tip/);
  });

  it('shows every result with --all, and says how many are hidden without', async () => {
    const count = Object.keys(MECHANISMS.find(({ id }) => id === 'tip-field')!.outputs).length;
    const { output: short } = await cli('run', 'good.json');
    const hidden = Number(/(\d+) more results with --all/.exec(short)![1]);
    const { output: long } = await cli('run', 'good.json', '--all');
    assert.ok(hidden > 10 && hidden < count);
    assert.equal(long.split('\n').filter((line) => / (established|consistent with data|hypothesis)$/.test(line)).length, count);
  });

  it('marks what is extrapolated and tells the warning apart from the output', async () => {
    const { exit, output, notices } = await cli('run', 'odd.json');
    assert.equal(exit, 0);
    assert.match(output, /\d\*/);
    assert.match(output, /\* Extrapolated: outside the usual range of apex_radius_um/);
    assert.match(notices, /odd\.json:2:36: warning \[unusual\]/);
    assert.ok(!output.includes('warning'));
  });

  it('runs what can be run, and says why the rest cannot', async () => {
    const { exit, output } = await cli('run', 'stuck.json');
    assert.equal(exit, 2);
    assert.match(output, /^stuck: tip-field cannot run: film_resistance_ohm_cm2 is .* outside /m);
    assert.match(output, /stuck +did not run/);
    assert.match(output, /Area-specific resistance/);
    const json = JSON.parse((await cli('run', 'stuck.json', '--format', 'json')).output);
    assert.deepEqual([json.status, json.exit], ['invalid', 2]);
    assert.match(json.variants[1].failure, /film_resistance_ohm_cm2/);
    const csv = (await cli('sweep', 'stuck.json', '--format', 'csv', '--output', 'tip-field/apex_factor')).output.split('\n');
    assert.match(csv[1], /^base,1,\d/);
    assert.equal(csv[2], 'stuck,1,');
    const missing = await cli('run', 'stuck.json', '--output', '/stuck/tip-field/apex_factor', '--format', 'json');
    assert.equal(missing.exit, 2);
    assert.equal(JSON.parse(missing.output).outputs[0].value, null);
  });

  it('names place, code, words and fix of a problem', async () => {
    const { exit, output } = await cli('validate', 'bad.json', 'good.json');
    assert.equal(exit, 2);
    assert.match(output, /^bad\.json:2:18: error \[wrong-unit\] .+\n {4}fix: .+/);
    assert.match(output, /good\.json: valid\n/);
    assert.match(output, /\n1 error\n$/);
  });

  it('uses colours only where they are wanted', async () => {
    const plain = await cli('validate', 'bad.json');
    assert.ok(!plain.output.includes('\u001b'));
    const { io, written } = fakeIo(FILES, { style: COLOURED });
    await runCli(['validate', 'bad.json'], io);
    assert.ok(written.output.includes('\u001b[31merror\u001b[39m'));
  });

  it('describes every command and each of its options in its help', async () => {
    for (const [name, command] of COMMANDS) {
      const { options, formats, summary } = command;
      const { exit, output } = await cli(name, '--help');
      assert.equal(exit, 0);
      assert.equal(output, helpText(command, ENGLISH));
      for (const option of [...Object.keys(options), 'format', 'lang', 'help'])
        assert.ok(output.includes(`--${option}`), `${name} --${option}`);
      for (const word of [...formats, say(summary, ENGLISH)]) assert.ok(output.includes(word));
    }
    assert.equal((await cli('constructor')).exit, 64);
  });

  it('tells an internal fault as such, with the report in the format asked for', async () => {
    const { io, written } = fakeIo(FILES, { read: () => Promise.reject(new TypeError('the disk fell over')) });
    assert.equal(await runCli(['run', 'x', '--format', 'json'], io), 4);
    const { error, exit, status } = JSON.parse(written.output);
    assert.deepEqual([status, exit, error.code], ['failed', 4, 'internal']);
    assert.match(error.message, /the disk fell over/);
  });

  it('ends quietly when nobody reads its output', async () => {
    const { io, written } = fakeIo(FILES, { write: () => Promise.reject(new OutputClosed()) });
    assert.equal(await runCli(['run', 'good.json'], io), 0);
    assert.equal(written.notices, '');
  });

  it('says which mechanisms, pictures and sweeps there are when one does not exist', async () => {
    for (const [argv, word] of [
      [['mechanisms', 'tip'], 'tip-field'],
      [['run', 'good.json', '--format', 'svg', '--picture', 'nothing'], 'tip-field/'],
      [['sweep', 'good.json', 'radius'], 'no sweeps'],
      [['validdate', 'good.json'], 'validate'],
    ] as const) {
      const { exit, notices, output } = await cli(...argv);
      assert.equal(exit, 64);
      assert.ok((notices + output).includes(word), `${argv.join(' ')}: ${notices}${output}`);
    }
  });
});

describe('places of problems', () => {
  it('count lines with any line ending, from 1', () => {
    const text = 'a\r\nbc\rd\ne';
    const at = (offset: number) => {
      const [{ line, column }] = locate('f', readScenario(text), [
        { code: 'type', severity: 'error', message: NO_TEXT, offset, length: 1, fixes: NO_FIXES },
      ]);
      return `${line}:${column}`;
    };
    assert.deepEqual([0, 3, 4, 6, 8, 9].map(at), ['1:1', '2:1', '2:2', '3:1', '4:1', '4:2']);
  });
});

describe('JSON', () => {
  it('has 12 significant digits and no number that is not one', () => {
    assert.equal(toJson({ a: 1 / 3, b: [0.1 + 0.2, -0] }), '{\n  "a": 0.333333333333,\n  "b": [\n    0.3,\n    0\n  ]\n}\n');
    assert.throws(() => toJson({ a: Number.NaN }), RangeError);
  });
});
