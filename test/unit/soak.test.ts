/** A small share of every random campaign, always the same one (`npm run soak` tries more). */
import fc from 'fast-check';
import { CAMPAIGNS } from '../soak/campaigns/index.ts';

describe('random campaigns', () => {
  for (const [name, { holds, share, property }] of Object.entries(CAMPAIGNS)) {
    it(`${name}: ${holds}`, () => fc.assert(property, { numRuns: share }));
  }
});
