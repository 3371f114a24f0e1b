/** Parameter pointers: `/parameters/<mechanism>/<key>` and `/parameters/<mechanism>/<table>/<row>/<column>`. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Parameter, TableParameter, Value, Values } from '../mechanisms/contract/parameter.ts';
import { segmentsOf } from './pointer.ts';

export interface ParameterAddress {
  /** Set when the pointer goes into a variant: `/variants/<name>/parameters/…`. */
  readonly variant?: string;
  readonly mechanism: Mechanism;
  readonly key: string;
  /** The parameter itself, or the table that holds the cell. */
  readonly parameter: Parameter;
  readonly cell?: { readonly row: number; readonly column: string };
}

export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What a parameter pointer means, or undefined when there is no such parameter. Rows are not checked against the table's length. */
export function parameterAt(pointer: string, mechanisms: ReadonlyMap<string, Mechanism>): ParameterAddress | undefined {
  let segments = segmentsOf(pointer) ?? [];
  let variant: string | undefined;
  if (segments[0] === 'variants' && segments.length > 2) {
    variant = segments[1];
    segments = segments.slice(2);
  }
  const [root, id, key, row, column, ...rest] = segments;
  if (root !== 'parameters' || key === undefined || rest.length > 0) return undefined;
  const mechanism = mechanisms.get(id);
  const parameter = mechanism && own(mechanism.parameters, key);
  if (!parameter) return undefined;
  const address = { ...(variant !== undefined && { variant }), mechanism, key, parameter };
  if (row === undefined) return address;
  if (parameter.kind !== 'table' || column === undefined || !/^(0|[1-9]\d*)$/.test(row) || !own(parameter.columns, column))
    return undefined;
  if (Number(row) >= parameter.maximumRows) return undefined;
  return { ...address, cell: { row: Number(row), column } };
}

/** The definition of the single value at an address: of a cell, its column. */
export function definitionAt({ parameter, cell }: ParameterAddress): Parameter {
  return cell ? (parameter as TableParameter).columns[cell.column] : parameter;
}

/** The key that carries the unit. */
export function unitKeyAt({ key, cell }: ParameterAddress): string {
  return cell ? cell.column : key;
}

/** `values` with one value, or one cell, replaced. A row that the table does not have leaves it unchanged. */
export function withValue(values: Values, { key, cell }: Pick<ParameterAddress, 'key' | 'cell'>, value: Value): Values {
  if (!cell) return { ...values, [key]: value };
  const rows = values[key];
  if (!Array.isArray(rows)) return values;
  return { ...values, [key]: rows.map((row, index) => (index === cell.row ? { ...row, [cell.column]: value } : row)) };
}
