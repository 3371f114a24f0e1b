/** Completion of texts that name something in this file: outputs, parameters, variants. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { TableRow } from '../../mechanisms/contract/parameter.ts';
import { NO_TEXT, sequence, type Text, verbatim } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { definitionAt, parameterAt, unitKeyAt } from '../../scenario/address.ts';
import { writtenLine } from '../../scenario/format/text.ts';
import { find, type JsonNode, toValue } from '../../scenario/json/tree.ts';
import {
  isDeadEnd,
  type OutputAddress,
  type OutputScope,
  outputPointersIn,
  resolveOutput,
  type SweepShape,
} from '../../scenario/outputs.ts';
import { pointerTo, segmentsOf } from '../../scenario/pointer.ts';
import type { ScenarioDocument } from '../../scenario/read.ts';
import { describeAt, type Place } from '../place.ts';
import type { Completion, Completions } from './completion.ts';

/** More would only slow the list down; typing on narrows it. */
const MAXIMUM_ITEMS = 1000;

/** What can be named at an offset, or undefined where no name stands. */
export function pointersAt(document: ScenarioDocument, offset: number): Completions | undefined {
  const place = describeAt(document, offset);
  // Behind a key its value is not reached yet.
  if (!place || offset < place.offset) return undefined;
  const items = itemsAt(document, place, document.text.slice(place.offset + 1, offset));
  return items && { offset: place.offset, length: place.length, items, narrowed: true };
}

function itemsAt(document: ScenarioDocument, place: Place, typed: string): Completion[] | undefined {
  const scope = writtenScope(document);
  if (place.kind === 'output-pointer') return place.link ? linkSources(document, place, scope) : outputs(scope, typed);
  if (place.kind === 'parameter-pointer') return parameters(document, scope, place);
  if (place.kind !== 'variant-name') return undefined;
  const own = place.pointer.split('/')[2];
  return scope.variants.filter((name) => pointerTo(name) !== `/${own}`).map((name) => item(name, labelOf(document, name)));
}

function outputs(scope: OutputScope, typed: string): Completion[] {
  const items: Completion[] = [];
  // Narrowed to the last whole segment that was typed, so that the editor's own fuzzy match works within it.
  const prefix = typed.slice(0, typed.lastIndexOf('/') + 1).replace(/^\/$/, '');
  for (const pointer of outputPointersIn(scope, prefix)) {
    if (items.length === MAXIMUM_ITEMS) break;
    const address = resolveOutput(pointer, scope);
    if (!isDeadEnd(address)) items.push(outputItem(pointer, address));
  }
  return items;
}

function outputItem(pointer: string, address: OutputAddress): Completion {
  if (address.kind === 'series') return item(pointer, address.series.title);
  const { title, description } = address.output;
  return item(pointer, withUnit(title, address.key), description);
}

/** @param name as it stands between the quotes */
function item(name: string, detail: Text, documentation?: Text): Completion {
  const label = verbatim(name);
  return { kind: 'pointer', label, detail, ...(documentation !== undefined && { documentation }), text: JSON.stringify(name) };
}

function withUnit(title: Text, key: string): Text {
  const { symbol } = unitOf(key);
  return symbol === '' ? title : sequence([title, ` (${symbol})`], '');
}

function linkSources({ mechanisms }: ScenarioDocument, place: Place, scope: OutputScope): Completion[] {
  const [, to] = segmentsOf(place.pointer)!;
  const target = parameterAt(to, new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism])));
  const dimension = target && unitOf(unitKeyAt(target)).dimension;
  const fits = (key: string) => dimension === undefined || unitOf(key).dimension === dimension;
  const others = scope.mechanisms.filter((mechanism) => mechanism !== target?.mechanism);
  const found = others.flatMap(({ id, outputs, parameters }) => [
    ...Object.entries(outputs)
      .filter(([key, { verdicts }]) => !verdicts && fits(key))
      .map(([key, { title, description }]) => item(pointerTo(id, key), withUnit(title, key), description)),
    ...Object.entries(parameters)
      .filter(([key, { kind }]) => kind === 'number' && fits(key))
      .map(([key, { title, description }]) => item(pointerTo('parameters', id, key), withUnit(title, key), description)),
  ]);
  // The same quantity of another mechanism first.
  const same = (text: string) => (text.endsWith(`/${target?.key}"`) ? 0 : 1);
  return found.sort((a, b) => same(a.text) - same(b.text));
}

function parameters(document: ScenarioDocument, scope: OutputScope, place: Place): Completion[] {
  const numbersOnly = place.pointer.startsWith('/links/');
  const byId = new Map(document.mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return scope.mechanisms.flatMap((mechanism) =>
    pointersInto(document, mechanism).flatMap((pointer) => {
      const address = parameterAt(pointer, byId);
      // A row beyond those that a table may have.
      if (!address) return [];
      const definition = definitionAt(address);
      if (definition.kind === 'table' || (numbersOnly && definition.kind !== 'number')) return [];
      return [item(pointer, withUnit(definition.title, unitKeyAt(address)), definition.description)];
    }),
  );
}

/** Every parameter, and of a table every cell of the rows that are there. */
function pointersInto({ root }: ScenarioDocument, mechanism: Mechanism): string[] {
  return Object.entries(mechanism.parameters).flatMap(([key, parameter]) => {
    const pointer = pointerTo('parameters', mechanism.id, key);
    if (parameter.kind !== 'table') return [pointer];
    const written = find(root, ['parameters', mechanism.id, key]);
    const rows = written?.kind === 'array' ? (toValue(written) as readonly TableRow[]) : parameter.default;
    return rows.flatMap((row, i) =>
      Object.keys(parameter.columns).flatMap((column) => (Object.hasOwn(row ?? {}, column) ? [`${pointer}/${i}/${column}`] : [])),
    );
  });
}

/** What the text has to address, even while there are errors in it. */
function writtenScope({ root, mechanisms }: ScenarioDocument): OutputScope {
  const keys = (...path: string[]) => membersOf(find(root, path));
  const taking = new Set(keys('parameters'));
  return {
    mechanisms: mechanisms.filter(({ id }) => taking.has(id)),
    variants: keys('variants'),
    sweeps: new Map(keys('sweeps').map((name) => [name, () => writtenShape(find(root, ['sweeps', name]))])),
  };
}

function writtenShape(sweep: JsonNode | undefined): SweepShape {
  const values = find(sweep, ['values']);
  const numbers = values?.kind !== 'array' || values.items.every(({ kind }) => kind === 'number');
  return { points: 1, ordered: numbers && !find(sweep, ['and']) };
}

function membersOf(node: JsonNode | undefined): string[] {
  return node?.kind === 'object' ? [...node.members.keys()] : [];
}

function labelOf({ root }: ScenarioDocument, variant: string): Text {
  return writtenLine(find(root, ['variants', variant, 'label'])) ?? NO_TEXT;
}
