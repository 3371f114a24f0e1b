/**
 * A newcomer's afternoon, in a copy of the project: the worked example of CONTRIBUTING.md is added as the page says, then a
 * mechanism by `npm run new-mechanism`. Every test that can see a new mechanism runs there.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { type Outcome, ProjectCopy } from './support/project-copy.ts';
import { testsThatSeeTheRegister } from './support/tests-that-see.ts';

const EXAMPLE = 'src/mechanisms/debye-length/index.ts';
const REGISTER = 'src/mechanisms/index.ts';
const NEW = 'my-mechanism';

/** Adds the worked example as CONTRIBUTING.md says: its one file, and one line of the register. */
function addWorkedExample(copy: ProjectCopy): void {
  const page = copy.read('CONTRIBUTING.md');
  const source = /```ts\n([\s\S]*?)```/.exec(page)?.[1];
  assert.ok(source && page.includes(EXAMPLE), 'CONTRIBUTING.md shows no file of its own');
  mkdirSync(join(copy.root, 'src/mechanisms/debye-length'));
  copy.write(EXAMPLE, source);
  const register = copy.read(REGISTER);
  const line = "import { debyeLengthMechanism } from './debye-length/index.ts';\n";
  copy.write(
    REGISTER,
    register
      .replace('import { seiImpedance }', `${line}import { seiImpedance }`)
      .replace(/(MECHANISMS: .*)\];/, '$1, debyeLengthMechanism];'),
  );
}

interface TestReport {
  readonly passes: readonly { readonly fullTitle: string; readonly file: string }[];
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly message: string } }[];
}

describe('CONTRIBUTING.md', () => {
  let copy: ProjectCopy;
  let types: Outcome;
  let lint: Outcome;
  let units: TestReport;
  let seeing: readonly string[];

  before(async () => {
    copy = new ProjectCopy();
    addWorkedExample(copy);
    assert.deepEqual(await copy.node('tools/new-mechanism.mjs', NEW), {
      code: 0,
      text: `src/mechanisms/${NEW}/ works on every surface. What is left to decide: node tools/unit.mjs mechanisms/${NEW}/\n`,
    });
    // The lessons are about the mechanisms that they name, and so are texts that are made from them; hostile ones have mechanisms of their own.
    const ofOthers = [join('cli', 'lessons.test.ts'), join('scenario', 'unfinished.test.ts'), join('scenario', 'hostile.test.ts')];
    seeing = await testsThatSeeTheRegister(['contributing.test.ts', ...ofOthers]);
    // What is titled with another mechanism is about that one.
    const others = MECHANISMS.map(({ id }) => id).join('|');
    // A machine with other work is slow; that is no fault of a mechanism.
    const options = ['--timeout', '60000', '--reporter', 'json', '--reporter-option', 'output=report.json', '--grep', others, '--invert'];
    [types, lint] = await Promise.all([
      copy.node('node_modules/typescript/bin/tsc', '-p', '.'),
      copy.node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'src/mechanisms', 'test/unit/mechanisms'),
      copy.node('tools/unit.mjs', ...seeing, `mechanisms/${NEW}/`, '--', ...options),
    ]);
    units = JSON.parse(copy.read('report.json'));
  });
  after(() => copy.remove());

  it('shows a mechanism, and makes one, that the compiler and the linter accept', () => {
    assert.deepEqual([types, lint.code], [{ code: 0, text: '' }, 0], lint.text);
  });

  it('shows a mechanism that passes every test that can see it', () => {
    assert.deepEqual(
      units.failures.filter(({ fullTitle }) => !fullTitle.includes(NEW)),
      [],
    );
    for (const name of [
      'layers',
      'contract/contract',
      'contract/pictures',
      'scenario/contract',
      'scenario/schema',
      'cli/cli',
      'cli/program',
      'webviews/model',
    ]) {
      assert.ok(
        seeing.some((file) => file.replaceAll('\\', '/').includes(name)),
        name,
      );
    }
    assert.ok(units.passes.some(({ fullTitle }) => fullTitle === 'The mechanism debye-length is told by the command line in every format'));
  });

  it('makes a mechanism of which exactly the decisions of a person are open', () => {
    const open = units.failures.filter(({ fullTitle }) => fullTitle.includes(NEW));
    assert.deepEqual(
      open.map(({ fullTitle }) => fullTitle.replace(`What is to be decided about ${NEW} `, '')),
      [
        'the equation, against an independent case',
        'the source of the default of first_cause',
        'the source of the default of second_cause',
        'the ground of the badge of first_result',
        'the ground of the badge of second_result',
        'the takeaway',
        'what the model does not say',
        'the words and sources that are left',
      ],
    );
    for (const { fullTitle, err } of open) assert.match(err.message, /^Decide .+\.$/s, fullTitle);
    const passed = units.passes.filter(({ fullTitle }) => fullTitle.startsWith(`The mechanism ${NEW} `));
    assert.equal(passed.length, units.passes.filter(({ fullTitle }) => fullTitle.startsWith('The mechanism debye-length ')).length);
  });

  for (const [id, why] of [
    ['My-Mechanism', /"My-Mechanism" is not kebab-case/],
    ['../escape', /not kebab-case/],
    ['materials', /src.mechanisms.materials exists already/],
    [NEW, /src.mechanisms.my-mechanism exists already/],
    ['', /not kebab-case/],
  ] as const) {
    it(`refuses to make "${id}", and writes nothing`, async () => {
      const before = copy.read(REGISTER);
      const { code, text } = await copy.node('tools/new-mechanism.mjs', id);
      assert.equal(code, 64);
      assert.match(text, why);
      assert.equal(copy.read(REGISTER), before);
    });
  }

  it('takes everything back when the register is not what it was', async () => {
    const before = copy.read(REGISTER);
    const broken = before.replace('MECHANISMS: readonly', 'ALL: readonly');
    copy.write(REGISTER, broken);
    const { code, text } = await copy.node('tools/new-mechanism.mjs', 'another-one');
    assert.notEqual(code, 0);
    assert.match(text, /holds no list of mechanisms/);
    assert.equal(copy.read(REGISTER), broken);
    assert.ok(!existsSync(join(copy.root, 'src/mechanisms/another-one')));
    copy.write(REGISTER, before);
  });
});
