/** Values of a mechanism anywhere in its hard ranges, its corners above all. */
import fc from 'fast-check';
import { completeValues, type Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter, TableParameter, TableRow, Value, Values } from '../../src/mechanisms/contract/parameter.ts';
import { share } from './share.ts';

/** Between the ends, by order of magnitude where they span many. */
function within({ hard: [low, high], integer }: NumberParameter): fc.Arbitrary<number> {
  const wide = high > 1000 * Math.max(low, 1e-12);
  const at = (part: number) =>
    low > 0 && wide ? low * (high / low) ** part : wide && low === 0 ? high * 10 ** (-12 * part) : low + (high - low) * part;
  return share.map((part) => Math.min(high, Math.max(low, integer ? Math.round(at(part)) : at(part))));
}

function numbers(parameter: NumberParameter): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(...parameter.hard, ...parameter.soft, parameter.default), within(parameter));
}

function tables({ columns, shares }: TableParameter): fc.Arbitrary<readonly TableRow[]> {
  const cells = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, numbers(column)]));
  const requiredKeys = Object.keys(columns).filter((key) => !columns[key].optional);
  const rows = fc.array(fc.record(cells, { requiredKeys }) as fc.Arbitrary<TableRow>, { minLength: 1, maxLength: 8 });
  if (!shares) return rows;
  return fc.tuple(rows, fc.array(fc.constantFrom(1e-4, 0.3, 1), { minLength: 8, maxLength: 8 })).map(([some, amounts]) => {
    const total = some.reduce((sum, _, i) => sum + amounts[i], 0);
    return some.map((row, i) => ({ ...row, [shares]: amounts[i] / total }));
  });
}

/** Members of an enumeration. Where they are counts (grid points, nodes) the finer ones only take longer: two are enough. */
function members(options: readonly string[]): readonly string[] {
  const counts = options.every((option) => /^\d+$/.test(option));
  return counts ? options.toSorted((a, b) => Number(a) - Number(b)).slice(0, 2) : options;
}

function anyValue(parameter: Parameter): fc.Arbitrary<Value> {
  if (parameter.kind === 'number') return numbers(parameter);
  if (parameter.kind === 'enumeration') return fc.constantFrom(...members(Object.keys(parameter.options)));
  if (parameter.kind === 'switch') return fc.boolean();
  return tables(parameter);
}

/** Some parameters chosen, the others at their defaults; complete and inside the hard ranges. */
export function anyValues(mechanism: Mechanism): fc.Arbitrary<Values> {
  const chosen = Object.fromEntries(Object.entries(mechanism.parameters).map(([key, parameter]) => [key, anyValue(parameter)]));
  return fc
    .oneof(
      fc.record(chosen, { requiredKeys: [] }),
      fc.record(chosen),
      fc.constantFrom(...Object.keys(chosen)).chain((key) => fc.record({ [key]: chosen[key] })),
    )
    .map((values) => completeValues(mechanism, values as Values));
}
