/** What can be changed about a mechanism: the kinds of parameters, their ranges and sources, and the values they take. */
import type { Text } from '../../quantities/text.ts';

/** Where a number comes from, and how far it may be cited. */
export type Source =
  /** Read in the source's own text. */
  | { readonly kind: 'read'; readonly citation: Text }
  /** Derived and checked by us. */
  | { readonly kind: 'derived'; readonly citation: Text }
  /** Standard literature value quoted from memory: check before citing. */
  | { readonly kind: 'recalled'; readonly citation: Text; readonly sought?: Sought }
  /** A number that teaches; nothing was measured. */
  | { readonly kind: 'illustrative'; readonly citation?: Text }
  /** A choice of the model; nothing was measured. */
  | { readonly kind: 'modelling-choice'; readonly citation?: Text };

/** What a search of public text gave for a number that is quoted from memory; `in-part`: its range, or its neighbours, as the citation says. */
export type Sought = 'not-found' | 'in-part' | 'not-yet';

interface ParameterBase {
  readonly title: Text;
  /** As printed in equations: Unicode, e.g. `κₛₛ`, `R_f`; an underscore starts a subscript. */
  readonly symbol: string;
  readonly description: Text;
  /** Id of one of the mechanism's groups. */
  readonly group: string;
  readonly source: Source;
  /** Shown among the few controls above the fold. */
  readonly primary?: boolean;
  /** The parameter acts only when all of these hold, e.g. `{ distribution: ['tertiary'] }`. */
  readonly onlyWhen?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  /** In the display unit of the key. */
  readonly default: number;
  /** The default follows the member of an enumeration (a conductivity set, a material). */
  readonly defaultBy?: { readonly parameter: string; readonly values: Readonly<Record<string, number>> };
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** Where the formula has meaning; outside is an error. Finite, inclusive. */
  readonly hard: readonly [minimum: number, maximum: number];
  /** Why the hard range ends there, in words: "a permittivity below 1 does not exist". */
  readonly hardReason?: Text;
  /** The literature range, and the range of the slider; outside is a warning. */
  readonly soft: readonly [minimum: number, maximum: number];
  readonly scale: 'linear' | 'log';
}

export interface EnumerationParameter extends ParameterBase {
  readonly kind: 'enumeration';
  readonly default: string;
  readonly options: Readonly<Record<string, { readonly title: Text; readonly description: Text }>>;
  /** Id of the library of materials whose entries are among the options. */
  readonly library?: string;
}

export interface SwitchParameter extends ParameterBase {
  readonly kind: 'switch';
  readonly default: boolean;
}

export type TableRow = Readonly<Record<string, number>>;

export interface TableParameter extends ParameterBase {
  readonly kind: 'table';
  /** Columns are numbers; a column marked optional may be missing from a row. */
  readonly columns: Readonly<Record<string, NumberParameter & { readonly optional?: boolean }>>;
  readonly maximumRows: number;
  /** The column whose cells share one whole: what a row gains, a neighbour loses. */
  readonly shares?: string;
  readonly default: readonly TableRow[];
  /** A rule over all rows that no column can say (area fractions sum to one). Returns the complaint, or undefined. */
  readonly check?: (rows: readonly TableRow[]) => Text | undefined;
}

export type Parameter = NumberParameter | EnumerationParameter | SwitchParameter | TableParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

export type Value = number | string | boolean | readonly TableRow[];
/** One value per parameter, display units, complete and inside the hard range. */
export type Values = Readonly<Record<string, Value>>;

/** The type of the values that a set of parameters takes. */
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends NumberParameter
    ? number
    : P[K] extends EnumerationParameter
      ? Extract<keyof P[K]['options'], string>
      : P[K] extends SwitchParameter
        ? boolean
        : readonly TableRow[];
};

/** Whether a parameter acts under these (complete) values. */
export function isActive(parameter: Parameter, values: Values): boolean {
  return Object.entries(parameter.onlyWhen ?? {}).every(([key, members]) => members.includes(values[key] as string | boolean));
}

/** Whether two values are the same; tables cell by cell. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a.length !== b.length) return false;
  return a.every((row, i) => {
    const keys = Object.keys(row);
    return keys.length === Object.keys(b[i]).length && keys.every((key) => row[key] === b[i][key]);
  });
}
