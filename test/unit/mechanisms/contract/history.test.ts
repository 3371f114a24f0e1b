import assert from 'node:assert/strict';
import { movedDefaults, movedOutputs, movesInWords } from '../../../../src/mechanisms/contract/history.ts';
import type { Mechanism } from '../../../../src/mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { readScenario } from '../../../../src/scenario/read.ts';
import { fileWith, film, REGISTER } from '../../scenario/fixture.ts';
import { holdsTable } from '../../support/markdown-table.ts';

const moved: Mechanism = {
  ...film,
  version: 3,
  history: [
    { version: 3, defaults: { permittivity: 8 }, outputs: { resistance_ohm_cm2: 100 } },
    { version: 2, defaults: { permittivity: 5, layers: 1, gone: 7 }, outputs: { verdict: 'thick', gone: 1 } },
  ],
};

describe('the history of a mechanism', () => {
  const keys = (moves: readonly { readonly key: string }[]) => moves.map(({ key }) => key);

  it('says of each number what it was in the version that is asked about', () => {
    const defaultsSince = (version: number) =>
      movedDefaults(moved, version).map(({ key, before, after }) => [key, say(before, ENGLISH), say(after, ENGLISH)]);
    assert.deepEqual(defaultsSince(2), [['permittivity', '8', '10']]);
    assert.deepEqual(defaultsSince(1), [['permittivity', '5', '10']]);
    assert.deepEqual(defaultsSince(3), []);
    assert.deepEqual(keys(movedOutputs(moved, 1)), ['resistance_ohm_cm2', 'verdict']);
  });

  it('is told where a file was written for an earlier version, with one fix that is never made among others', () => {
    const register = [moved, ...REGISTER.filter(({ id }) => id !== moved.id)];
    const [problem, ...others] = readScenario(fileWith({ requires: { film: 1 } }), register).problems;
    assert.deepEqual([problem.code, others.length], ['model-version', 0]);
    const text = say(problem.message, ENGLISH);
    assert.match(text, /version 1 of film; here is version 3.*Defaults that moved: permittivity 5 → 10\./);
    assert.match(text, /resistance_ohm_cm2 100\u2009Ω·cm² → /);
    assert.match(text, /verdict Thick → Thin/);
  });

  for (const mechanism of MECHANISMS) {
    it(`of ${mechanism.id} leads from the first version to this one, and holds only what moved`, () => {
      const { history = [], version } = mechanism;
      assert.deepEqual(
        history.map((step) => step.version).sort((a, b) => a - b),
        Array.from({ length: version - 1 }, (_, i) => i + 2),
      );
      const defaults = history.flatMap((step) => Object.keys(step.defaults));
      assert.deepEqual(
        defaults.filter((key) => !Object.hasOwn(mechanism.parameters, key.split('/')[0])),
        [],
      );
      for (const { key, before, after } of movedOutputs(mechanism, version - 1)) {
        assert.notEqual(say(before, ENGLISH), say(after, ENGLISH), `${key} did not move`);
      }
      say(movesInWords(mechanism, 1), ENGLISH);
    });
  }
});

describe('CHANGELOG', () => {
  it('lists the numbers that moved, as they are (UPDATE=1 writes them)', () => {
    const rows = MECHANISMS.flatMap((mechanism) =>
      [...movedDefaults(mechanism, 1), ...movedOutputs(mechanism, 1)].map(
        ({ key, before, after }) =>
          `| ${mechanism.id} | \`${key}\`${Object.hasOwn(mechanism.outputs, key) ? '' : ' (default)'} | ${say(before, ENGLISH)} | ${say(after, ENGLISH)} |`,
      ),
    );
    holdsTable('CHANGELOG.md', '| mechanism | number | before | now |', rows);
  });
});
