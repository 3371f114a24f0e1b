// @ts-check
// Loaded before every run of mocha: the same commit must always give the same verdict, so the seed of all properties is fixed
// here, once. Random campaigns are `npm run soak`; PROPERTY_SEED shows a failure of another seed again.
import fc from 'fast-check';

export const PROPERTY_SEED = Number(process.env.PROPERTY_SEED ?? 1);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: PROPERTY_SEED });
