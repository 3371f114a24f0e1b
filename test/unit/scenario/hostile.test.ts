/** Texts made to be slow: reading them ends, its work grows like their size, and the list of problems stays readable. */
import assert from 'node:assert/strict';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { MAXIMUM_BYTES } from '../../../src/scenario/json/parse.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { CountedModule } from '../../support/steps.ts';
import { read } from './fixture.ts';

/** Each four times the one before: twice as long may be 2.2 times the work. */
const SIZES = [64, 256, 1024].map((kilobytes) => kilobytes * 1024);
const MOST_GROWTH = 2.2 ** 2;

describe('hostile texts', () => {
  let reader: CountedModule<typeof import('./fixture.ts')>;
  before(() => {
    reader = new CountedModule('test/unit/scenario/fixture.ts');
  });
  after(() => reader.dispose());

  for (const [name, ofSize] of Object.entries(HOSTILE_TEXTS)) {
    it(`twice as long are at most twice the work: ${name}`, () => {
      let before = Number.POSITIVE_INFINITY;
      for (const size of SIZES) {
        const text = ofSize(size);
        const steps = reader.stepsOf(({ read }) => read(text));
        assert.ok(steps <= MOST_GROWTH * before, `${size / 4} characters: ${before} steps, ${size}: ${steps}`);
        before = steps;
      }
    });

    it(`of the largest size have problems that can be read: ${name}`, () => {
      const text = ofSize(MAXIMUM_BYTES);
      const { problems } = read(text);
      assert.ok(problems.length <= 500, `${problems.length} problems`);
      for (const { message } of problems) assert.ok(say(message, ENGLISH).length < 5000);
    });
  }
});
