/** What must not compile: each expected error is one that `tsc` finds, or it complains here. */
import { msg, verbatim } from '../../../src/quantities/text.ts';
import { AXIS } from '../../../src/scenario/format/axis.ts';
import type { Key, Keys, ReadObject } from '../../../src/scenario/format/key.ts';
import { ROOT } from '../../../src/scenario/format/root.ts';
import type { VARIANT } from '../../../src/scenario/format/variant.ts';
import type { Scenario, Variant } from '../../../src/scenario/scenario.ts';

const colour = { meaning: msg`Colour of the line.`, schema: { type: 'string' } } as const;
const read: Key<string | undefined>['read'] = (reader, node) => reader.string(node, verbatim('"colour"'));

export const readRow = { colour: { ...colour, read } } as const satisfies Keys;

// @ts-expect-error: a row that nothing reads
export const unreadRow = { colour } as const satisfies Keys;

// @ts-expect-error: a row without a meaning
export const meaninglessRow = { colour: { schema: colour.schema, read } } as const satisfies Keys;

// The points of an axis follow from several keys at once: what is left over when all of them are taken is read by nothing.
const { vary: _vary, values: _values, from: _from, to: _to, steps: _steps, spacing: _spacing, ...unread } = { ...AXIS, ...readRow };
// @ts-expect-error: a row of an axis that nothing reads
unread satisfies Record<string, never>;

/** A value comes from a row, or it does not exist. */
export function valuesOf(scenario: Scenario, variant: Variant, coloured: ReadObject<typeof VARIANT & typeof readRow>): unknown[] {
  // @ts-expect-error: a reader that has no row
  const noRow = [ROOT.colour.read, scenario.colour, variant.colour];
  return [noRow, coloured.colour];
}
