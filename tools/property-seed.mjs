// @ts-check
// Loaded before the tests where the same commit must always give the same verdict: fixed seeds for all properties.
// Everywhere else they are drawn anew at each run, and a failure prints the seed that shows it again.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED) });
