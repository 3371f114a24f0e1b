/** A key of the format is one row of one table: schema, reader, completion and README are made from it. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Text } from '../../quantities/text.ts';
import type { JsonNode, ObjectNode, StringNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

/** @typeParam Given what the reading of the value depends on: the mechanisms that take part, the name of a variant */
export interface Key<Value = unknown, Given = never> {
  /** What the key means, in Markdown: for completion, hovers and the README. */
  readonly meaning: Text;
  /** What its value may be. Where that depends on the mechanisms that exist, a function of them. */
  readonly schema: JsonSchema | ((mechanisms: readonly Mechanism[]) => JsonSchema);
  /** The keys of the objects that its value holds, each under a name, a pointer or the number of its place. */
  readonly below?: { readonly by: 'name' | 'pointer' | 'number'; readonly keys: Keys };
  /** Only of a key that must be there: files that it is not. @param holder the key that holds the object, where one does */
  readonly missing?: (reader: Reader, object: ObjectNode, holder: StringNode | undefined) => void;
  /**
   * Gives the typed value, undefined where there is none, and files what is wrong with it.
   * @param node undefined where the key is not there, or the text of its value is broken
   */
  readonly read: (reader: Reader, node: JsonNode | undefined, given: Given, key: string) => Value;
}

/** The keys of one object of the format, in the order in which they are shown. */
export type Keys<Given = never> = Readonly<Record<string, Key<unknown, Given>>>;

type ValueOf<Row> = Row extends { readonly read: (...args: never[]) => infer Value } ? Exclude<Value, undefined> : never;

/** Of a row that gives a value: whether it always does. */
type Always<Row> = [ValueOf<Row>] extends [never]
  ? undefined
  : Row extends { readonly missing: unknown } | { readonly read: (...args: never[]) => ValueOf<Row> }
    ? true
    : false;

type Flat<Type> = { readonly [Name in keyof Type]: Type[Name] };

/** What is read of an object with these keys: a member for every row that gives a value. */
export type ReadObject<Table> = Flat<
  { readonly [Name in keyof Table as Always<Table[Name]> extends true ? Name : never]: ValueOf<Table[Name]> } & {
    readonly [Name in keyof Table as Always<Table[Name]> extends false ? Name : never]?: ValueOf<Table[Name]>;
  }
>;

/**
 * Reads an object key by key.
 * @param where the object, as problems call it: `A variant`
 * @returns undefined where a key that must be there has no value
 */
export function readKeys<Given, Table extends Keys<Given>>(
  keys: Table,
  where: Text,
  reader: Reader,
  object: ObjectNode,
  given: Given,
  holder?: StringNode,
): ReadObject<Table> | undefined {
  reader.onlyKnownKeys(object, keys, where);
  const values: Record<string, unknown> = {};
  let complete = true;
  for (const key in keys) {
    const row = keys[key];
    const member = object.members.get(key);
    if (!member) row.missing?.(reader, object, holder);
    const value = row.read(reader, member?.value, given, key);
    if (value !== undefined) values[key] = value;
    else if (row.missing) complete = false;
  }
  return complete ? (values as ReadObject<Table>) : undefined;
}
