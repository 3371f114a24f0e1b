import assert from 'node:assert/strict';
import { isFaded, problemsOf, relatedPlace } from '../../../src/language/problems.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { fileWith, read } from '../scenario/fixture.ts';

const MEASURED = fileWith({ measurements: { a: { file: 'a.csv', mechanism: 'film' } } });

describe('problems as an editor lists them', () => {
  it('are those of the text, and of the files that it names', () => {
    const reading = read(MEASURED);
    assert.deepEqual(problemsOf(reading, []), []);
    const [missing] = problemsOf(reading, [{ path: 'a.csv', failure: 'not-found' }]);
    assert.equal(missing.code, 'file-not-found');
    assert.equal(MEASURED.slice(missing.offset, missing.offset + missing.length), '"a.csv"');
    assert.equal(relatedPlace(missing), undefined);
  });

  it('lead to the line of the file', () => {
    const [wrong] = problemsOf(read(MEASURED), [{ path: 'a.csv', text: 'depth,resistance\n1,2\nx,4\n' }]);
    const related = relatedPlace(wrong)!;
    assert.deepEqual([related.path, related.line, say(related.words, ENGLISH)], ['a.csv', 3, 'Line 3 of the file']);
  });

  it('leave the files alone while the text does not read', () => {
    const reading = read(MEASURED.replace('"film"', '"flim"'));
    assert.deepEqual(problemsOf(reading, [{ path: 'a.csv', failure: 'not-found' }]), reading.problems);
  });

  it('are faded where something only has no effect', () => {
    const { problems } = read(fileWith({ parameters: { film: { crack_width_nm: 3 }, cell: { film_thickness: 2 } } }));
    assert.deepEqual(
      problems.map((problem) => [problem.code, isFaded(problem)]),
      [['unknown-key', false]],
    );
    const [hint] = read(fileWith({ parameters: { film: { crack_width_nm: 3 } } })).problems;
    assert.deepEqual([hint.code, isFaded(hint)], ['no-effect', true]);
  });
});
