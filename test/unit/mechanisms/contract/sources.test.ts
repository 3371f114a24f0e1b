/** Where numbers are from: every source that is read is cited, every one that is recalled says whether it was looked for. */
import assert from 'node:assert/strict';
import type { Parameter, Source } from '../../../../src/mechanisms/contract/parameter.ts';
import { sourceClassWords, sourceWords } from '../../../../src/mechanisms/contract/wording.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { LIBRARIES } from '../../../../src/mechanisms/materials/library.ts';
import { citation, ENGLISH, say } from '../../../../src/quantities/text.ts';
import { sourceFaults } from './faults.ts';

function sourcesOf(key: string, parameter: Parameter): readonly (readonly [string, Source])[] {
  const columns = parameter.kind === 'table' ? Object.entries(parameter.columns) : [];
  return [[key, parameter.source], ...columns.map(([column, { source }]) => [`${key}/${column}`, source] as const)];
}

const SOURCES: readonly (readonly [string, Source])[] = [
  ...MECHANISMS.flatMap(({ id, parameters }) => Object.entries(parameters).flatMap(([key, it]) => sourcesOf(`${id}/${key}`, it))),
  ...LIBRARIES.flatMap(({ entries }) =>
    Object.entries(entries).flatMap(([id, { values }]) =>
      Object.entries(values).map(([key, { source }]) => [`${id}/${key}`, source] as const),
    ),
  ),
];

describe('sources', () => {
  it('that are read are cited; that are recalled say whether they were looked for', () => {
    for (const [name, source] of SOURCES) {
      assert.deepEqual(sourceFaults(name, source), []);
      if (source.kind === 'read') assert.ok(say(source.citation, ENGLISH).length > 5, name);
      if (source.kind === 'recalled') assert.notEqual(source.sought, undefined, name);
    }
  });

  it('say what a search gave in one wording, on every surface', () => {
    const source: Source = { kind: 'recalled', citation: citation('A Handbook'), sought: 'not-found' };
    assert.equal(say(sourceClassWords(source), ENGLISH), 'Recalled (looked for, not found in public text), check before citing');
    assert.equal(say(sourceWords(source), ENGLISH), 'Recalled (looked for, not found in public text), check before citing: A Handbook');
    assert.equal(
      say(sourceWords({ kind: 'recalled', citation: citation('A Handbook') }), ENGLISH),
      'Recalled, check before citing: A Handbook',
    );
    assert.equal(say(sourceWords({ kind: 'illustrative' }), ENGLISH), 'Illustrative, not measured');
  });
});
