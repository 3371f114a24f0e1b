// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some of the texts that are read here have templates in them.
/** Tests wait for what they assert, and for nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { atRest, DEADLINE_MS, eventually, stays, waitFor } from '../support/waiting.ts';
import { codeOf, fixedWaits, hastyAssertions, type Source } from './waits.ts';

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .map((path) => ({ file: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

describe('Waiting', () => {
  it('eventually asks until the assertion holds, and gives what it returns', async () => {
    let asked = 0;
    const answer = await eventually(() => {
      assert.equal(++asked, 3);
      return 'there';
    });
    assert.equal(answer, 'there');
    assert.equal(asked, 3);
  });

  it('eventually fails with the last complaint', async () => {
    let asked = 0;
    const late = eventually(() => assert.fail(`complaint ${++asked}`), 100);
    await assert.rejects(late, (error: Error) => error.message === `complaint ${asked}`);
    assert.ok(asked > 1);
  });

  it('waitFor takes undefined and false for no answer, and says what there was to wait for', async () => {
    const answers = [undefined, false, 0] as const;
    let asked = 0;
    assert.equal(await waitFor('a number', () => answers[asked++]), 0);
    await assert.rejects(
      waitFor('the end', () => false, 50),
      /Waited 0.05 s for the end\./,
    );
    assert.equal(DEADLINE_MS, 20_000);
  });

  it('stays fails when the thing happens in between, and also when it has gone again', async () => {
    let asked = 0;
    await assert.rejects(
      stays(() => assert.notEqual(++asked, 3), 200),
      /notEqual|unequal/,
    );
    assert.equal(asked, 3);
    await stays(() => ++asked, 100);
    assert.ok(asked > 4, 'it asks more than once');
  });

  it('atRest gives what no longer changes', async () => {
    let at = 0;
    assert.equal(await atRest(() => Math.min(5, ++at)), 5);
  });
});

describe('The tests', () => {
  it('let no fixed time pass, and no deadline be longer than that of the helpers', () => {
    const sources = [...sourcesIn('test/ui'), ...sourcesIn('test/extension')];
    assert.ok(sources.length > 20);
    assert.deepEqual(sources.flatMap(fixedWaits), []);
  });

  it('of the page and the workbench use no bare pause either', () => {
    assert.deepEqual(
      sourcesIn('test/ui').filter(({ text }) => /import \{[^}]*\bpause\b[^}]*\} from '[^']*waiting\.ts'/.test(text)),
      [],
    );
  });

  it('assert nothing about a page in the moment after a gesture', () => {
    const tests = sourcesIn('test/ui').filter(({ file }) => file.endsWith('.test.ts'));
    assert.ok(tests.length > 5);
    assert.deepEqual(tests.flatMap(hastyAssertions), []);
  });

  it('are found where they wait for a fixed time', () => {
    const breaches = [
      'await page.waitForTimeout(250);',
      'await new Promise((resolve) => setTimeout(resolve, 100));',
      'const timer = setInterval(look, 100);',
      'await row.click({ timeout: 20_001 });',
      'await row.waitFor({ state: "hidden", timeout: 60000 });',
      'page.setDefaultTimeout(30_000);',
      'console.log(`${await page.waitForTimeout(5)}`);',
    ];
    for (const text of breaches) assert.equal(fixedWaits({ file: 'a.ts', text }).length, 1, text);
    const allowed = [
      'await row.click({ timeout: 2000 });',
      'page.setDefaultTimeout(DEADLINE_MS);',
      'this.timeout(60_000);',
      '// No waitForTimeout(250) here.',
      "const name = 'setTimeout(';",
    ];
    for (const text of allowed) assert.deepEqual(fixedWaits({ file: 'a.ts', text }), [], text);
  });

  it('are found where they assert too early', () => {
    const breaches = [
      'assert.equal(await field.inputValue(), "2");',
      'assert(await button.isVisible());',
      'assert.deepEqual(\n  [1],\n  await steps(),\n);',
      'assert.equal(host.commits.length, 1);',
      'assert.equal(preview.said.length, 1);',
      'assert.strict.equal(await field.inputValue(), "2");',
      'await eventually(async () => assert.equal(await x(), 1)); assert.equal(await x(), 1);',
      // Not in the function that is called again and again.
      'await eventually(assert.equal(await x(), 1));',
      'await stays(() => 1, assert.equal(await x(), 1)); await eventually(read, assert.ok(await x()));',
      // Playwright's own wait makes no assertion.
      'await row.waitFor({ state: (() => assert.ok(await x()))() });',
      'const text = `${assert.ok(await x())}`;',
    ];
    for (const text of breaches) assert.ok(hastyAssertions({ file: 'a.ts', text }).length > 0, text);
    const allowed = [
      'await eventually(async () => assert.equal(await field.inputValue(), "2"));',
      'const text = await eventually(async () => {\n  const now = await read();\n  assert.match(now, /[)`]/);\n  return now;\n});\nassert.ok(text);',
      'await stays(() => assert.equal(host.commits.length, 1));',
      'const x = await waitFor<string>("it", async () => { assert.ok(await x()); return x; });',
      '// assert.ok(await x());',
      "it('says assert.ok(await x())', () => assert.equal('await', text));",
      'assert.match(`commits: ${count}`, /await/);',
    ];
    for (const text of allowed) assert.deepEqual(hastyAssertions({ file: 'a.ts', text }), [], text);
    assert.deepEqual(hastyAssertions({ file: 'a.ts', text: 'one();\n  assert.ok(await x());\n' }), ['a.ts:2: assert.ok(await x());']);
  });

  it('are read as code: without comments, strings and regular expressions', () => {
    const text = "a('(', `(${b(`(${c({})}(`)}(`, /[/(]/, 1 / 2, d / e) // (\n/* ( */ f(')\\'(')";
    assert.equal(codeOf(text).length, text.length);
    assert.equal(codeOf(text).replace(/\s+/g, ''), 'a(,b(c({})),,1/2,d/e)f()');
  });
});
