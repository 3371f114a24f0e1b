import assert from 'node:assert/strict';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { digitScenarios } from '../digits/scenarios.ts';

describe('npm run digits', () => {
  const names = digitScenarios().map(({ name }) => name);

  it('tries a thousand scenarios', () => assert.ok(names.length >= 1000));

  it('tries every starting point, every member of every enumeration and every verdict', () => {
    const wanted = MECHANISMS.flatMap(({ id, presets, parameters, outputs }) => [
      ...Object.keys(presets).map((preset) => `${id}, ${preset}`),
      ...Object.entries(parameters).flatMap(([key, parameter]) =>
        parameter.kind === 'enumeration' ? Object.keys(parameter.options).map((member) => `${id}, ${key} ${member}`) : [],
      ),
      ...Object.entries(outputs).flatMap(([key, { verdicts = {} }]) => Object.keys(verdicts).map((verdict) => `${id}, ${key} ${verdict}`)),
    ]);
    assert.deepEqual(
      wanted.filter((start) => !names.some((name) => name === start || name.startsWith(`${start}, `))),
      [],
    );
  });
});
