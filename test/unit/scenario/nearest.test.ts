import assert from 'node:assert/strict';
import { Suggestions } from '../../../src/scenario/nearest.ts';

const nearest = (word: string, candidates: readonly string[]) => new Suggestions().nearest(word, candidates);
const KEYS = ['ridge_height_um', 'ridge_film_ratio', 'ridge_coverage', 'patch_width'];

describe('did you mean', () => {
  it('finds what a slip of the fingers made', () => {
    assert.equal(nearest('rigde_coverage', KEYS), 'ridge_coverage');
    assert.equal(nearest('Patch_Width', KEYS), 'patch_width');
  });

  it('finds the one name of which only a part was written', () => {
    assert.equal(nearest('patch', KEYS), 'patch_width');
    assert.equal(nearest('height_um', KEYS), 'ridge_height_um');
    assert.equal(nearest('cover', KEYS), 'ridge_coverage');
  });

  it('does not choose between several, nor guess from next to nothing', () => {
    assert.equal(nearest('ridge', KEYS), undefined);
    assert.equal(nearest('um', KEYS), undefined);
    assert.equal(nearest('voltage_V', KEYS), undefined);
  });

  it('stops looking when the suggestions about one text have cost enough', () => {
    const suggestions = new Suggestions();
    const names = Array.from({ length: 1000 }, (_, i) => `${'a'.repeat(100)}${i}`);
    const found = Array.from({ length: 50 }, (_, i) => suggestions.nearest(`${'a'.repeat(100)}${i}x`, names));
    assert.notEqual(found[0], undefined);
    assert.equal(found.at(-1), undefined);
  });
});
