/** The course: every file is valid, every lesson has its file, every number that a lesson states is what the models give. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { answerAll } from '../../../src/cli/answers.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { readScenario, runScenario } from '../../../src/scenario/index.ts';
import { expected, FOLDER, read, recipes, rewritten } from '../../lessons/recipes.ts';

const names = readdirSync(FOLDER).sort();
const scenarios = names.filter((name) => name.endsWith('.interphase.json'));
const lessons = names.filter((name) => /^\d\d-.*\.md$/.test(name));

describe('the course', () => {
  it('has a lesson beside every scenario, and an entry in its table for each', () => {
    assert.ok(scenarios.length >= 8);
    assert.deepEqual(
      lessons.map((name) => name.replace('.md', '')),
      scenarios.map((name) => name.replace('.interphase.json', '')),
    );
    for (const name of lessons) assert.ok(read('README.md').includes(`(${name})`), name);
  });

  for (const name of scenarios) {
    it(`${name} is valid without any problem, has a title and teaches by showing something`, () => {
      const { problems, scenario } = readScenario(read(name));
      assert.deepEqual(problems, []);
      assert.ok(scenario?.title !== undefined && scenario.notes !== undefined && scenario.show.length > 0);
      const run = runScenario(scenario);
      for (const { failure } of run.variants) assert.equal(failure, undefined);
      // What a lesson sweeps is seen where its question is: not in the headline numbers only.
      for (const sweep of Object.keys(scenario.sweeps)) {
        assert.ok(
          scenario.show.some((pointer) => pointer.startsWith(`/sweeps/${sweep}/`)),
          sweep,
        );
      }
      // What the file shows exists and has a value.
      for (const { pointer, answer } of answerAll(scenario, run, scenario.show)) {
        assert.notEqual(answer.kind, 'missing', pointer);
        if (answer.kind === 'scalar') assert.notEqual(typeof answer.scalar, 'object', pointer);
      }
    });
  }

  for (const name of lessons) {
    const text = read(name);

    it(`${name} lets predict, observe and explain, and says how sure it is`, () => {
      const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      const wanted = ['Predict', 'Observe', 'Explain', 'What people often think', 'How sure is this?', 'Go on'];
      assert.deepEqual(headings, wanted);
      // What is to be predicted is not given away on the same page: the numbers unfold.
      const observe = text.slice(text.indexOf('## Observe'), text.indexOf('## Explain'));
      assert.doesNotMatch(observe.replace(/<details>.*?<\/details>/gs, ''), /^\|/m);
      const { scenario } = readScenario(read(name.replace('.md', '.interphase.json')));
      assert.equal(/^# \d+ · (.*)$/m.exec(text)![1], say(scenario!.title!, ENGLISH));
    });

    it(`${name} states the numbers of the models`, () => {
      const found = recipes(text);
      assert.ok(found.length >= 4, 'a lesson has numbers');
      for (const { recipe, before } of found) {
        const value = expected(recipe);
        const shown = before.slice(-value.length);
        assert.equal(shown, value, `${recipe.output}: the lesson says "…${before.slice(-24)}", the model gives "${value}"`);
        // No further digit in front of it.
        assert.doesNotMatch(before.slice(-value.length - 1, -value.length), /[\d.−]/, `${recipe.output} in "…${before.slice(-30)}"`);
      }
    });
  }

  it('has its numbers written anew by one command, whatever they were', () => {
    const text = read('05-thick-is-not-a-quarter.md');
    assert.deepEqual(rewritten(text), { text, changes: [] });
    const { text: mended, changes } = rewritten(
      text.replaceAll('74.9', '1\u2009234').replaceAll('25.7\u2009Ω·cm²', '−2.5·10⁻⁶\u2009kΩ·m²'),
    );
    assert.equal(mended, text);
    assert.deepEqual(
      changes.map(({ was }) => was),
      ['1\u2009234\u2009%', '−2.5·10⁻⁶\u2009kΩ·m²'],
    );
  });
});
