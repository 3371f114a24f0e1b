/** Faults of our own while a text is read: they cost what they befell, and nothing else. */
import assert from 'node:assert/strict';
import type { Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import type { TableParameter } from '../../../src/mechanisms/contract/parameter.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { fileWith, REGISTER } from './fixture.ts';

const fault = (): never => {
  throw new TypeError('rows is not a list');
};

const withFilm = (change: (film: Mechanism) => Partial<Mechanism>): readonly Mechanism[] =>
  REGISTER.map((mechanism) => (mechanism.id === 'film' ? { ...mechanism, ...change(mechanism) } : mechanism));

const inReading = withFilm(({ parameters }) => ({
  parameters: { ...parameters, patches: { ...(parameters.patches as TableParameter), check: fault } },
}));
const inAdvice = withFilm(({ advice }) => ({ advice: { ...advice!, give: fault } }));

const ROWS = fileWith({
  parameters: { film: { patches: [{ area_fraction: 1, depth_nm: 2 }] }, cell: {} },
  variants: { a: {} },
  colour: 1,
});
const LAYERS = fileWith({ parameters: { film: { layers: 8 }, cell: {} }, sources: { '/parameters/film/layers': { id: 'none' } } });

describe('a fault of our own', () => {
  it('in the reading of a key is an error there that says whose it is; the rest is read', () => {
    const { scenario, problems } = readScenario(ROWS, inReading);
    assert.equal(scenario, undefined);
    assert.deepEqual(
      problems.map(({ code, pointer }) => [code, pointer]),
      [
        ['reading-failed', '/parameters'],
        ['unknown-key', '/colour'],
      ],
    );
    assert.match(say(problems[0].message, ENGLISH), /rows is not a list.*defect of Interphase, not of the file/);
  });

  it('in a check costs that check: the scenario is there, and what other checks say', () => {
    const { scenario, problems } = readScenario(LAYERS, inAdvice);
    assert.ok(scenario);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['check-failed', 'unknown-reference'],
    );
  });

  it('is let through to those who look for it', () => {
    assert.throws(() => readScenario(ROWS, inReading, { faultsThrow: true }), TypeError);
    assert.throws(() => readScenario(LAYERS, inAdvice, { faultsThrow: true }), TypeError);
  });
});
