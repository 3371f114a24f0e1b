import fc from 'fast-check';

const PARTS = 1_000_000;

/** A share of a whole from 0 to 1, all of it as likely: half of what `fc.double` gives lies below 1e-150. */
export const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: PARTS }).map((parts) => parts / PARTS);
