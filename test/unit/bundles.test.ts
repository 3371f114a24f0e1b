import assert from 'node:assert/strict';
import { measureSizes } from '../bench/sizes.ts';

describe('Bundles', () => {
  it('stay within what they may weigh', async () => {
    const sizes = await measureSizes();
    const heavy = sizes.filter(({ bytes, limit }) => !(bytes > 0 && bytes <= limit));
    assert.deepEqual(heavy, []);
  });
});
