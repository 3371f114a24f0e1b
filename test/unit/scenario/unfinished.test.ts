/** Texts in the middle of being typed. */
import assert from 'node:assert/strict';
import { readScenario } from '../../../src/scenario/read.ts';

const ROWS = `{
  "interphase": "1.0",
  "parameters": {
    "sei-impedance": {
      "patches": [
        { "area_fraction": 0.5, "sei_thickness_nm": 10 },
        { "area_fraction": 0.5 }
      ]
    }
  }
}`;

const codes = (text: string) => readScenario(text).problems.map(({ code }) => code);

describe('an unfinished text', () => {
  it('is read where a row of a table still lacks a value', () => {
    assert.deepEqual(codes(ROWS.replace('"area_fraction": 0.5 }', '"area_fraction":  }')), ['json-syntax']);
  });

  it('is read where a row lacks a column and the text a comma', () => {
    assert.deepEqual(codes('{ "interphase": "1.0" "parameters": { "sei-impedance": { "patches": [ {} ] } } }'), ['json-syntax']);
  });

  it('is read from its first letter on', () => {
    for (let length = 0; length < ROWS.length; length++) assert.ok(readScenario(ROWS.slice(0, length)).scenario === undefined);
  });
});
