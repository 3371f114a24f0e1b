/** The built program as a process: exit codes, and a report in the wanted format whatever happens. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/cli.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { readScenario, runScenario } from '../../../src/scenario/index.ts';
import { fakeIo } from './fake-io.ts';

const SCENARIOS = {
  good: `{
    // Comments and trailing commas are allowed.
    "interphase": "1.0",
    "title": "Good",
    "parameters": { "tip-field": { "height_um": 2 }, "sei-impedance": {}, },
    "variants": { "primary": { "parameters": { "tip-field": { "distribution": "primary" } } } },
    "sweeps": { "radius": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.05, "to": 2, "steps": 7, "spacing": "log" } },
  }`,
  large: `{ "interphase": "1.0", "parameters": { "sei-impedance": {} },
    "sweeps": { "thickness": { "vary": "/parameters/sei-impedance/patches/0/sei_thickness_nm", "from": 5, "to": 50, "steps": 10500 } } }`,
  warned: '{ "interphase": "1.0", "parameters": { "tip-field": { "apex_radius_um": 500 } } }',
  broken: '{ "interphase": "1.0", "parameters": { "tip-field": { "height_um": 1 } }',
  outside: '{ "interphase": "1.0", "parameters": { "tip-field": { "height_um": -1 } } }',
  future: '{ "interphase": "2.0", "parameters": { "tip-field": {} } }',
} as const;

const CATALOGUES = {
  zh: '{ "Options:": "选项：", "Show this help.": "显示此帮助。" }',
  'zh-tw': '{ "Options:": "選項：" }',
  de: '{ "Options:": ["Optionen:"] }',
  fr: 'rien',
} as const;

let folder: string;
const file = (name: string) => join(folder, `${name}.interphase.json`);

/** In a folder of its own, so that nothing but the bundle and its catalogues can be loaded. */
function program(args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });
  return { exit: status, stdout, stderr };
}

const { read } = nodeIo();

async function inProcess(args: readonly string[]) {
  const { io, written } = fakeIo({}, { read });
  return { exit: await runCli(args, io), ...written };
}

describe('the interphase program', () => {
  before(() => {
    const build = spawnSync(process.execPath, ['esbuild.js', 'cli'], { encoding: 'utf8' });
    assert.equal(build.status, 0, build.stderr);
    folder = mkdtempSync(join(tmpdir(), 'interphase-cli-'));
    for (const part of ['dist', 'l10n']) mkdirSync(join(folder, part));
    copyFileSync('dist/cli.js', join(folder, 'dist/cli.js'));
    for (const [tag, text] of Object.entries(CATALOGUES)) writeFileSync(join(folder, `l10n/bundle.l10n.${tag}.json`), text);
    for (const [name, text] of Object.entries(SCENARIOS)) writeFileSync(file(name), text);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Arguments without the format, and the exit code that they end with. */
  const CASES: readonly (readonly [name: string, args: () => string[], exit: number])[] = [
    ['run', () => ['run', file('good')], 0],
    ['run with a warning', () => ['run', file('warned')], 0],
    ['run of one result', () => ['run', file('good'), '--output', '/base/tip-field/apex_factor'], 0],
    ['run of a comparison', () => ['run', file('good'), '--output', '/compare/primary/tip-field/tip_to_flat_current_ratio/ratio'], 0],
    ['run of a swept curve', () => ['run', file('good'), '--output', '/sweeps/radius/base/tip-field/apex_factor'], 0],
    ['run of a file with a syntax error', () => ['run', file('broken')], 2],
    ['run outside the hard range', () => ['run', file('outside')], 2],
    ['run of another major version', () => ['run', file('future')], 3],
    ['run of a missing pointer', () => ['run', file('good'), '--output', '/base/tip-field/nothing'], 64],
    ['run of a missing file', () => ['run', file('missing')], 64],
    ['run of a folder', () => ['run', folder], 64],
    ['run without a file', () => ['run'], 64],
    ['validate', () => ['validate', file('good'), file('warned')], 0],
    ['validate of bad files', () => ['validate', file('good'), file('broken'), file('outside')], 2],
    ['validate of another version', () => ['validate', file('future')], 3],
    ['validate of a missing file among others', () => ['validate', file('broken'), file('missing')], 64],
    ['describe', () => ['describe', file('good')], 0],
    ['describe of a bad file', () => ['describe', file('outside')], 2],
    ['sweep', () => ['sweep', file('good'), 'radius'], 0],
    ['sweep without its name', () => ['sweep', file('good')], 0],
    ['sweep that does not exist', () => ['sweep', file('good'), 'nothing'], 64],
    ['sweep of one column', () => ['sweep', file('good'), 'radius', '--output', 'tip-field/apex_factor'], 0],
    ['sweep that is too large', () => ['sweep', file('large'), 'thickness'], 2],
    ['sweep with a wrong limit', () => ['sweep', file('large'), '--max-points', 'many'], 64],
    ['mechanisms', () => ['mechanisms'], 0],
    ['one mechanism', () => ['mechanisms', 'solvation'], 0],
    ['a mechanism that does not exist', () => ['mechanisms', 'nothing'], 64],
    ['schema', () => ['schema'], 0],
    ['help', () => ['--help'], 0],
    ['help of a command', () => ['sweep', '--help'], 0],
    ['help asked for in other words', () => ['help', 'sweep'], 0],
    ['help in a letter', () => ['-h'], 0],
    ['version', () => ['--version'], 0],
    ['nothing', () => [], 64],
    ['an unknown command', () => ['grow', file('good')], 64],
    ['an unknown option', () => ['run', file('good'), '--colour', 'red'], 64],
    ['an option without its value', () => ['run', file('good'), '--output'], 64],
    ['too many arguments', () => ['run', file('good'), file('good')], 64],
  ];

  for (const [name, args, exit] of CASES) {
    it(`${name}: ends with ${exit}`, () => {
      const done = program(args());
      assert.equal(done.exit, exit, done.stderr);
      assert.ok((done.stdout + done.stderr).length > 0);
      assert.ok(!/\bNaN\b|undefined|\[object/.test(done.stdout), done.stdout);
      assert.ok(!done.stdout.includes('\u001b'));
    });

    // The same code in this process, which is much faster than one process each.
    it(`${name}: prints the format that was asked for`, async () => {
      const json = await inProcess([...args(), '--format', 'json']);
      assert.equal(json.exit, exit, json.output + json.notices);
      const report = JSON.parse(json.output);
      if (!['schema', 'mechanisms', 'one mechanism'].includes(name)) assert.equal(report.exit, exit);
      if (exit === 0 || name === 'an option without its value') return;
      const csv = (await inProcess([...args(), '--format=csv'])).output.trimEnd().split('\n');
      assert.ok(csv.length >= 2 && /^(error,message,exit|file,line,column,)/.test(csv[0]), csv[0]);
      assert.match((await inProcess([...args(), '--format', 'svg'])).output, /^<svg [\s\S]*<\/svg>\n$/);
    });
  }

  it('gives the numbers of the engine, with 12 digits', () => {
    const run = runScenario(readScenario(SCENARIOS.good).scenario!);
    const report = JSON.parse(program(['run', file('good'), '--format', 'json']).stdout);
    for (const variant of run.variants) {
      const reported = report.variants.find(({ name }: { name: string }) => name === variant.name).mechanisms;
      for (const [id, { result }] of variant.mechanisms) {
        for (const [key, scalar] of Object.entries(result.scalars)) {
          const wanted = typeof scalar === 'number' ? Number(scalar.toPrecision(12)) : typeof scalar === 'string' ? scalar : null;
          assert.equal(reported[id].outputs[key].value, wanted, `${variant.name} ${id} ${key}`);
          if (wanted === null) assert.ok(reported[id].outputs[key].because.length > 0);
        }
      }
    }
    const single = program(['run', file('good'), '--output', '/primary/tip-field/apex_factor']).stdout;
    assert.equal(Number(single), report.variants[1].mechanisms['tip-field'].outputs.apex_factor.value);
  });

  it('reads standard input, with a byte order mark as well', () => {
    assert.equal(program(['run', '-', '--output', '/base/tip-field/apex_factor'], SCENARIOS.good).exit, 0);
    assert.equal(program(['validate', '-'], `\ufeff${SCENARIOS.good}`).exit, 0);
    assert.equal(program(['validate', '-'], '').exit, 2);
  });

  it('counts columns and offsets behind a byte order mark, as editors do', () => {
    const [without, marked] = ['', '\ufeff'].map((mark) =>
      JSON.parse(program(['validate', '-', '--format', 'json'], `${mark}{ "interphase": "1.0", "parameters": { "tip-fild": {} } }`).stdout),
    );
    assert.deepEqual(marked, without);
  });

  it('reads what a shell pipes into it as a file', () => {
    const pipe = file('pipe');
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
    const writer = spawn('sh', ['-c', `cat "${file('good')}" > "${pipe}"`]);
    assert.equal(program(['validate', pipe]).exit, 0);
    writer.kill();
  });

  it('ends with one line when there is no end to what it is to read', () => {
    const endless = program(['validate', '/dev/zero']);
    assert.deepEqual(
      [endless.exit, endless.stdout],
      [64, '/dev/zero: error [unreadable] /dev/zero cannot be read: it is not a file, but a folder or a device.\n'],
    );
    const vast = file('vast');
    writeFileSync(vast, '');
    truncateSync(vast, 4 * 1024 ** 3);
    assert.match(program(['validate', vast]).stdout, /^.*:1:1: error \[too-large\] The file is larger than 1 MiB\.\n\n1 error\n$/);
    const command = `yes | "${process.execPath}" "${join(folder, 'dist/cli.js')}" validate -`;
    const input = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    assert.deepEqual([input.status, input.stdout], [2, '-:1:1: error [too-large] The file is larger than 1 MiB.\n\n1 error\n']);
  });

  it('writes one row per point and variant', () => {
    const { stdout } = program(['sweep', file('good'), '--format', 'csv', '--output', 'tip-field/apex_factor']);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 1 + 2 * 7);
    assert.equal(lines[0], 'variant,tip-field/apex_radius_um,tip-field/apex_factor');
    assert.match(lines[13], /^base,2,[\d.]+$/);
    const [first] = JSON.parse(program(['sweep', file('good'), '--format', 'json']).stdout).points;
    assert.equal(first.at[0], 0.05);
    assert.ok(first.primary['tip-field/apex_factor'] > 1);
  });

  it('takes another limit of points from --max-points', () => {
    const refused = JSON.parse(program(['sweep', file('good'), '--max-points', '13', '--format', 'json']).stdout);
    assert.deepEqual([refused.exit, refused.problems[0].code], [2, 'sweep-too-large']);
    assert.equal(program(['sweep', file('good'), '--max-points', '14']).exit, 0);
  });

  it('writes long sweeps while they run, and ends without a word when its reader goes away', () => {
    const command = `"${process.execPath}" "${join(folder, 'dist/cli.js')}" sweep "${file('large')}" --format csv --max-points 20000 | head -n 2`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    assert.match(stdout, /^variant,.*\nbase,5,/);
    assert.equal(stderr, '');
  });

  /** Where every write fails: a full device where there is one, and a file that is open for reading only. */
  const unwritable = [
    ...(existsSync('/dev/full') ? [{ path: '/dev/full', flags: 'w', why: /no space is left/ }] : []),
    { path: '', flags: 'r', why: /not open for writing/ },
  ];

  for (const { path, flags, why } of unwritable) {
    it(`says in one line that its output cannot be written, and ends with 74: ${path || 'a file that is only read'}`, () => {
      for (const args of [
        ['run', file('good')],
        ['run', file('good'), '--format', 'json'],
        ['run', file('broken'), '--format', 'json'],
        ['sweep', file('good'), '--format', 'csv'],
        ['schema'],
        ['--version'],
      ]) {
        const output = openSync(path || file('good'), flags);
        const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
          encoding: 'utf8',
          stdio: ['ignore', output, 'pipe'],
        });
        closeSync(output);
        assert.equal(status, 74, `${args.join(' ')}: ${stderr}`);
        assert.match(stderr, why);
        assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
      }
    });

    it(`keeps its exit code where not even an error can be told: ${path || 'a file that is only read'}`, () => {
      const output = openSync(path || file('good'), flags);
      const { status } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), 'grow'], { stdio: ['ignore', output, output] });
      closeSync(output);
      assert.equal(status, 64);
    });
  }

  it('ends as it would have when the reader of its errors has gone', () => {
    const grow = `"${process.execPath}" "${join(folder, 'dist/cli.js')}" grow`;
    const { status, stderr } = spawnSync('bash', ['-c', `${grow} 2>&1 >/dev/null | true; exit "\${PIPESTATUS[0]}"`], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [64, '']);
  });

  it('draws pictures and charts for paper', () => {
    for (const picture of [[], ['--picture', 'sei-impedance/nyquist'], ['--output', '/sweeps/radius/base/tip-field/apex_factor']]) {
      const { exit, stdout, stderr } = program(['run', file('good'), '--format', 'svg', ...picture]);
      assert.equal(exit, 0, stderr);
      assert.match(stdout, /^<svg [^>]*role="img"/);
      assert.ok(stdout.includes('fill="#FFFFFF"'));
    }
    assert.match(program(['sweep', file('good'), '--format', 'svg']).stdout, /width="85mm"/);
  });

  it('speaks the language of its surroundings or of --lang, where it has a sound catalogue for it', () => {
    const heading = (args: readonly string[], env?: NodeJS.ProcessEnv) =>
      /^.*[:：]$/m.exec(program(['run', '--help', ...args], undefined, env).stdout)?.[0];
    assert.equal(heading(['--lang', 'zh-TW']), '選項：');
    assert.equal(heading(['--lang', 'zh-Hans-CN']), '选项：');
    assert.equal(heading([], { LC_ALL: 'zh_CN.UTF-8' }), '选项：');
    for (const tag of ['de', 'fr', 'ja', 'no tag', '../zh']) assert.equal(heading(['--lang', tag]), 'Options:', tag);
  });

  it('never lets the language change a number', () => {
    const numbers = (text: string) => text.match(/\d+\.\d+/g);
    const english = program(['run', file('good'), '--all']).stdout;
    const german = program(['run', file('good'), '--all'], undefined, { LC_ALL: 'de_DE.UTF-8' }).stdout;
    const chinese = program(['run', file('good'), '--all', '--lang', 'zh-CN']).stdout;
    assert.deepEqual(numbers(german), numbers(english));
    assert.deepEqual(numbers(chinese), numbers(english));
  });
});
