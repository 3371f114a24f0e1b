/** `sweeps`: name -> vary and the points; `and` for a second axis. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Value } from '../../mechanisms/contract/parameter.ts';
import { geometricBetween } from '../../numerics/spacing.ts';
import { rounded } from '../../quantities/numbers.ts';
import { definitionAt, parameterAt, unitKeyAt } from '../address.ts';
import { AXIS_KEYS, SPACINGS, SWEEP_KEYS } from '../format.ts';
import type { JsonNode, ObjectNode, StringNode } from '../json/tree.ts';
import { REPORT_DIGITS } from '../number.ts';
import { type Reader, replace } from '../reader.ts';
import type { Sweep, SweepAxis } from '../scenario.ts';
import { reportNoParameter } from './pointers.ts';
import { readValue } from './value.ts';
import { NAME_PATTERN } from './variants.ts';

const KNOWN = { sweep: new Set(Object.keys(SWEEP_KEYS)), axis: new Set(Object.keys(AXIS_KEYS)) };
const NAME = new RegExp(NAME_PATTERN);

export function readSweeps(reader: Reader, root: ObjectNode, taking: readonly Mechanism[], variants: number): Record<string, Sweep> {
  const sweeps: Record<string, Sweep> = {};
  const object = reader.object(root.members.get('sweeps')?.value, '"sweeps"');
  if (!object) return sweeps;
  for (const { key, value } of object.members.values()) {
    if (!NAME.test(key.value)) reader.report('reserved-name', key, 'The name of a sweep is not empty and not a mere number.');
    const node = reader.object(value, `The sweep "${key.value}"`);
    if (!node) continue;
    const sweep = readSweep(reader, key, node, taking, variants + 1);
    if (sweep) sweeps[key.value] = sweep;
  }
  return sweeps;
}

function readSweep(reader: Reader, holder: StringNode, object: ObjectNode, taking: readonly Mechanism[], runs: number): Sweep | undefined {
  reader.onlyKnownKeys(object, KNOWN.sweep, 'A sweep');
  const outer = readAxis(reader, holder, object, taking);
  const innerMember = object.members.get('and');
  const inner = reader.object(innerMember?.value, '"and"');
  if (inner) reader.onlyKnownKeys(inner, KNOWN.axis, '"and"');
  const and = inner && readAxis(reader, innerMember!.key, inner, taking);
  if (!outer || (inner && !and)) return undefined;
  if (and?.pointer === outer.pointer) {
    reader.report('bad-sweep', inner!.members.get('vary')!.value!, 'The second axis varies the same parameter as the first.');
    return undefined;
  }
  const total = outer.count * (and?.count ?? 1) * runs;
  if (total > reader.limits.sweepPoints) {
    const over = runs > 1 ? ` over ${runs} runs (the base and ${runs - 1} variants)` : '';
    reader.report(
      'sweep-too-large',
      object.members.get('vary')!.key,
      `This sweep has ${total.toLocaleString('en')} points${over}; at most ${reader.limits.sweepPoints.toLocaleString('en')} are allowed.`,
    );
    return undefined;
  }
  return { ...axisOf(outer), ...(and && { and: axisOf(and) }) };
}

interface ReadAxis {
  readonly pointer: string;
  readonly spacing: SweepAxis['spacing'];
  /** Known before the points are made. */
  readonly count: number;
  points(): readonly Value[];
}

function axisOf({ pointer, spacing, points }: ReadAxis): SweepAxis {
  return { vary: pointer, spacing, points: points() };
}

function readAxis(reader: Reader, holder: StringNode, object: ObjectNode, taking: readonly Mechanism[]): ReadAxis | undefined {
  const { members } = object;
  const node = members.get('vary')?.value;
  if (!node) {
    if (!members.has('vary')) reader.reportMissing(object, holder, 'A sweep needs "vary": the pointer of the parameter that changes.');
    return undefined;
  }
  const pointer = reader.string(node, '"vary"');
  if (node.kind !== 'string' || pointer === undefined) return undefined;
  const address = parameterAt(pointer, reader.mechanisms);
  if (!address || address.variant !== undefined || !taking.includes(address.mechanism)) {
    reportNoParameter(reader, node, taking);
    return undefined;
  }
  const definition = definitionAt(address);
  const key = unitKeyAt(address);
  if (definition.kind === 'table') {
    reader.report(
      'bad-sweep',
      node,
      `${key} is a table: vary one of its cells, such as ${pointer}/0/${Object.keys(definition.columns)[0]}.`,
    );
    return undefined;
  }
  const values = members.get('values');
  const range = ['from', 'to', 'steps', 'spacing'].filter((name) => members.has(name));
  if (values && range.length > 0) {
    reader.report('bad-sweep', values.key, `Give the points as "values" or as "from", "to" and "steps", not both.`, [
      reader.removal(object, values),
    ]);
    return undefined;
  }
  if (values) return readPoints(reader, pointer, values.value, (item) => readValue(reader, key, definition, item));
  if (definition.kind !== 'number') {
    reader.report('bad-sweep', node, `${key} is not a number: list the choices as "values".`);
    return undefined;
  }
  return readRange(reader, pointer, holder, object, key, definition);
}

function readPoints(
  reader: Reader,
  pointer: string,
  node: JsonNode | undefined,
  read: (item: JsonNode) => Value | undefined,
): ReadAxis | undefined {
  if (node?.kind !== 'array') {
    if (node) reader.report('type', node, '"values" is a list: [ … ].');
    return undefined;
  }
  if (node.items.length === 0) {
    reader.report('bad-sweep', node, '"values" needs at least one point.');
    return undefined;
  }
  const values = node.items.map(read);
  if (values.includes(undefined)) return undefined;
  return { pointer, spacing: 'values', count: values.length, points: () => values as Value[] };
}

function readRange(
  reader: Reader,
  pointer: string,
  holder: StringNode,
  object: ObjectNode,
  key: string,
  definition: NumberParameter,
): ReadAxis | undefined {
  const { members } = object;
  const missing = ['from', 'to', 'steps'].filter((name) => !members.has(name));
  if (missing.length > 0)
    reader.reportMissing(object, holder, `A sweep needs "values", or "from", "to" and "steps"; missing: ${missing.join(', ')}.`);
  const end = (name: string) => {
    const node = members.get(name)?.value;
    return node && (readValue(reader, key, definition, node) as number | undefined);
  };
  const from = end('from');
  const to = end('to');
  const steps = readSteps(reader, members.get('steps')?.value);
  const spacing = readSpacing(reader, members.get('spacing')?.value);
  if (from === undefined || to === undefined || steps === undefined || spacing === undefined) return undefined;
  if (from === to) {
    reader.report('bad-sweep', members.get('to')!.value!, '"from" and "to" are the same point.');
    return undefined;
  }
  if (spacing === 'log' && (from <= 0 || to <= 0)) {
    const node = members.get(from <= 0 ? 'from' : 'to')!.value!;
    const spacingNode = members.get('spacing')!.value!;
    reader.report('bad-sweep', node, 'A logarithmic sweep needs ends above zero.', [replace(spacingNode, '"linear"', 'Use linear steps')]);
    return undefined;
  }
  return { pointer, spacing, count: steps, points: () => pointsBetween(from, to, steps, spacing, definition.integer) };
}

function readSteps(reader: Reader, node: JsonNode | undefined): number | undefined {
  if (!node) return undefined;
  if (node.kind === 'number' && Number.isInteger(node.value) && node.value >= 2) return node.value;
  if (node.kind === 'number')
    reader.report('bad-sweep', node, '"steps" counts the points, both ends included: a whole number of at least 2.', [
      replace(node, String(Math.max(2, Math.round(node.value) || 2))),
    ]);
  else reader.report('type', node, '"steps" is a whole number of at least 2.');
  return undefined;
}

function readSpacing(reader: Reader, node: JsonNode | undefined): 'linear' | 'log' | undefined {
  if (!node) return 'linear';
  const known = SPACINGS.find((name) => node.kind === 'string' && node.value === name);
  const fixes = SPACINGS.map((name) => replace(node, JSON.stringify(name)));
  if (!known) reader.report(node.kind === 'string' ? 'not-an-option' : 'type', node, '"spacing" is "linear" or "log".', fixes);
  return known;
}

/** Both ends exact; the points between rounded so that 0.1 + 0.2 reads 0.3. A whole-number parameter gets whole points, each once. */
export function pointsBetween(from: number, to: number, steps: number, spacing: 'linear' | 'log', integer = false): number[] {
  const points = Array.from({ length: steps }, (_, i) => {
    if (i === 0) return from;
    if (i === steps - 1) return to;
    const part = i / (steps - 1);
    const value = spacing === 'log' ? geometricBetween(from, to, part) : from + (to - from) * part;
    return integer ? Math.round(value) : rounded(value, REPORT_DIGITS);
  });
  return integer ? [...new Set(points)] : points;
}
