/** The keys of an axis of a sweep: what varies, and over which points. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter, TableParameter, Value } from '../../mechanisms/contract/parameter.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { definitionAt, parameterAt, unitKeyAt } from '../address.ts';
import { change } from '../fixes.ts';
import type { JsonNode, ObjectNode, StringNode } from '../json/tree.ts';
import { pointsBetween } from '../points-between.ts';
import type { Reader } from '../reader.ts';
import { reportNoParameter } from '../rules/pointers.ts';
import { readNumber, readValue } from '../rules/value.ts';
import type { SweepAxis } from '../scenario.ts';
import type { Keys } from './key.ts';
import { string } from './text.ts';

/** The mechanisms that take part. */
export type Taking = readonly Mechanism[];

/** A parameter, or a cell of a table, that a sweep varies. */
interface Varied {
  readonly pointer: string;
  /** The key that carries the unit. */
  readonly key: string;
  readonly definition: Exclude<Parameter, TableParameter>;
}

interface VariedNumber extends Varied {
  readonly definition: NumberParameter;
}

const SPACINGS = ['linear', 'log'] as const;

export const AXIS = {
  vary: {
    meaning: msg`Pointer of the parameter that changes: \`/parameters/tip-field/height_um\`.`,
    schema: string.schema,
    missing: (reader, object, holder) =>
      reader.reportMissing(object, holder, ['vary'], msg`A sweep needs "vary": the pointer of the parameter that changes.`),
    read: readVaried,
  },
  from: { meaning: msg`First point.`, schema: { type: 'number' }, read: readEnd },
  to: { meaning: msg`Last point.`, schema: { type: 'number' }, read: readEnd },
  steps: {
    meaning: msg`Number of points, both ends included.`,
    schema: { type: 'number', multipleOf: 1, minimum: 2 },
    read: (reader, node) => {
      if (!node) return undefined;
      if (node.kind === 'number' && Number.isInteger(node.value) && node.value >= 2) return node.value;
      if (node.kind === 'number')
        reader.report('bad-sweep', node, msg`"steps" counts the points, both ends included: a whole number of at least 2.`, () => [
          change(reader.text, node, String(Math.max(2, Math.round(node.value)))),
        ]);
      else reader.report('type', node, msg`"steps" is a whole number of at least 2.`);
      return undefined;
    },
  },
  spacing: {
    meaning: msg`Even steps ("linear") or even factors ("log").`,
    schema: { enum: [...SPACINGS] },
    read: (reader, node) => {
      if (!node) return 'linear';
      const known = SPACINGS.find((name) => node.kind === 'string' && node.value === name);
      const fixes = () => SPACINGS.map((name) => change(reader.text, node, JSON.stringify(name)));
      if (!known) reader.report(node.kind === 'string' ? 'not-an-option' : 'type', node, msg`"spacing" is "linear" or "log".`, fixes);
      return known;
    },
  },
  values: {
    meaning: msg`The points one by one, instead of from, to and steps.`,
    schema: { type: 'array', minItems: 1 },
    read: readPoints,
  },
} as const satisfies Keys;

// The points follow from several keys at once. Each row is read below: one that is not is an error of types here.
const { vary, values, from, to, steps, spacing, ...unread } = AXIS;
unread satisfies Record<string, never>;

export interface ReadAxis {
  readonly pointer: string;
  readonly spacing: SweepAxis['spacing'];
  /** Known before the points are made. */
  readonly count: number;
  points(): readonly Value[];
}

/** @param holder the key that holds the object */
export function readAxis(reader: Reader, holder: StringNode | undefined, object: ObjectNode, taking: Taking): ReadAxis | undefined {
  const { members } = object;
  const varyNode = members.get('vary')?.value;
  if (!members.has('vary')) vary.missing(reader, object, holder);
  const varied = vary.read(reader, varyNode, taking);
  if (!varied || !varyNode) return undefined;
  const { pointer, key, definition } = varied;
  const list = members.get('values');
  if (list && Object.keys({ from, to, steps, spacing }).some((name) => members.has(name))) {
    reader.report('bad-sweep', list.key, msg`Give the points as "values" or as "from", "to" and "steps", not both.`, () => [
      reader.removal(object, list),
    ]);
    return undefined;
  }
  if (list) {
    const points = values.read(reader, list.value, varied);
    return points && { pointer, spacing: 'values', count: points.length, points: () => points };
  }
  if (definition.kind !== 'number') {
    reader.report('bad-sweep', varyNode, msg`${key} is not a number: list the choices as "values".`);
    return undefined;
  }
  return readRange(reader, holder, object, { pointer, key, definition });
}

function readRange(reader: Reader, holder: StringNode | undefined, object: ObjectNode, varied: VariedNumber): ReadAxis | undefined {
  const { members } = object;
  const node = (name: keyof typeof AXIS) => members.get(name)?.value;
  const missing = ['from', 'to', 'steps'].filter((name) => !members.has(name) && !reader.isMisspelt(object, name));
  if (missing.length > 0)
    reader.reportMissing(
      object,
      holder,
      missing,
      msg`A sweep needs "values", or "from", "to" and "steps"; missing: ${missing.join(', ')}.`,
    );
  const first = from.read(reader, node('from'), varied);
  const last = to.read(reader, node('to'), varied);
  const count = steps.read(reader, node('steps'));
  const how = spacing.read(reader, node('spacing'));
  if (first === undefined || last === undefined || count === undefined || how === undefined) return undefined;
  if (first === last) {
    reader.report('bad-sweep', node('to')!, msg`"from" and "to" are the same point.`);
    return undefined;
  }
  if (how === 'log' && (first <= 0 || last <= 0)) {
    reader.report('bad-sweep', node(first <= 0 ? 'from' : 'to')!, msg`A logarithmic sweep needs ends above zero.`, () => [
      change(reader.text, node('spacing')!, '"linear"'),
    ]);
    return undefined;
  }
  const { pointer, definition } = varied;
  return { pointer, spacing: how, count, points: () => pointsBetween(first, last, count, how, definition.integer) };
}

function readVaried(reader: Reader, node: JsonNode | undefined, taking: Taking): Varied | undefined {
  const pointer = reader.string(node, verbatim('"vary"'));
  if (node?.kind !== 'string' || pointer === undefined) return undefined;
  const address = parameterAt(pointer, reader.mechanisms);
  if (!address || address.variant !== undefined || !taking.includes(address.mechanism)) {
    reportNoParameter(reader, node, taking);
    return undefined;
  }
  const definition = definitionAt(address);
  const key = unitKeyAt(address);
  if (definition.kind !== 'table') return { pointer, key, definition };
  const column = Object.keys(definition.columns)[0];
  reader.report('bad-sweep', node, msg`${key} is a table: vary one of its cells, such as ${pointer}/0/${column}.`);
  return undefined;
}

function readEnd(reader: Reader, node: JsonNode | undefined, { key, definition }: VariedNumber): number | undefined {
  return node && readNumber(reader, key, definition, node);
}

function readPoints(reader: Reader, node: JsonNode | undefined, { key, definition }: Varied): readonly Value[] | undefined {
  if (node?.kind !== 'array') {
    if (node) reader.report('type', node, msg`"values" is a list: [ … ].`);
    return undefined;
  }
  if (node.items.length === 0) {
    reader.report('bad-sweep', node, msg`"values" needs at least one point.`);
    return undefined;
  }
  const points = node.items.map((item) => readValue(reader, key, definition, item));
  return points.includes(undefined) ? undefined : (points as Value[]);
}
