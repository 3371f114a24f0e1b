/** Pointers that lead nowhere, and where they could lead. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { own } from '../address.ts';
import { guess, rewrite } from '../fixes.ts';
import type { JsonNode, StringNode } from '../json/tree.ts';
import { Suggestions } from '../nearest.ts';
import { type DeadEnd, isDeadEnd, type OutputScope, resolveOutput } from '../outputs.ts';
import { pointerTo, segmentsOf } from '../pointer.ts';
import type { Reader } from '../reader.ts';
import { reportOldPointer } from './old-keys.ts';

export function checkOutput(reader: Reader, node: JsonNode, pointer: string, scope: OutputScope): void {
  if (!pointer.startsWith('/')) {
    const meant = `/${pointer}`;
    if (reader.passOver('no-such-output')) return;
    const fixes = () => [isDeadEnd(resolveOutput(meant, scope)) ? undefined : rewrite(node, JSON.stringify(meant))];
    reader.report('no-such-output', node, msg`A pointer begins with "/".`, fixes);
    return;
  }
  const resolved = resolveOutput(pointer, scope);
  if (isDeadEnd(resolved)) reportDeadEnd(reader, node, resolved);
}

export function reportDeadEnd(reader: Reader, node: JsonNode, deadEnd: DeadEnd): void {
  if (reader.passOver('no-such-output')) return;
  const { message, meant } = explainDeadEnd(deadEnd, reader.suggestions);
  reader.report('no-such-output', node, message, () => [meant === undefined ? undefined : guess(node, JSON.stringify(meant))]);
}

/** Where a pointer breaks off, in words, and the pointer that was probably meant. */
export function explainDeadEnd(
  { segment, before, after, candidates }: DeadEnd,
  suggestions = new Suggestions(),
): { readonly message: Text; readonly meant?: string } {
  const near = segment === undefined ? undefined : suggestions.nearest(segment, candidates());
  return {
    message: deadEndText(segment, near, before, firstOf(candidates(), MOST_NAMED + 1)),
    ...(near && { meant: before + pointerTo(near) + after }),
  };
}

/** There can be as many as a file has variants. */
const MOST_NAMED = 8;

function firstOf(names: Iterable<string>, count: number): readonly string[] {
  const first: string[] = [];
  for (const name of names) if (first.push(name) === count) break;
  return first;
}

/** @param candidates one more than are named, where there are so many */
function deadEndText(segment: string | undefined, near: string | undefined, before: string, candidates: readonly string[]): Text {
  const some = candidates.slice(0, MOST_NAMED).map((name) => `/${name}`);
  const list = some.length < candidates.length ? `${some.join(', ')}, …` : some.join(', ');
  if (segment === undefined) {
    return before === ''
      ? msg`The pointer ends too early: pointers begin with one of ${list}.`
      : msg`The pointer ends too early: ${before} is followed by one of ${list}.`;
  }
  if (!near && candidates.length === 0) return msg`Nothing lies below this: remove "/${segment}".`;
  const hint = near
    ? msg`Did you mean "${near}"?`
    : before === ''
      ? msg`Pointers begin with one of ${list}.`
      : msg`${before} is followed by one of ${list}.`;
  return sequence([msg`There is no "${segment}" here.`, hint]);
}

/** A pointer that should address a parameter of a mechanism that takes part. */
export function reportNoParameter(reader: Reader, node: StringNode, taking: readonly Mechanism[]): void {
  if (reader.passOver('no-such-parameter') || reportOldPointer(reader, node)) return;
  const [, id = '', key = '', ...rest] = segmentsOf(node.value) ?? [];
  const mechanism = taking.find((candidate) => candidate.id === id);
  const parameter = mechanism && own(mechanism.parameters, key);
  const meant = parameter
    ? meantBelow(reader, parameter, pointerTo('parameters', id, key), rest)
    : mechanism
      ? meantAmong(reader, Object.keys(mechanism.parameters), key, (near) => pointerTo('parameters', id, near, ...rest))
      : meantAmong(
          reader,
          taking.map((candidate) => candidate.id),
          id,
          (near) => pointerTo('parameters', near, key, ...rest),
        );
  const address = parameter?.kind === 'table' ? msg`A cell is addressed as "/parameters/<mechanism>/<key>/<row>/<column>".` : ADDRESS;
  const hint = meant === undefined ? address : msg`Did you mean "${meant}"?`;
  reader.report('no-such-parameter', node, sequence([msg`There is no parameter "${node.value}".`, hint]), () => [
    meant === undefined ? undefined : guess(node, JSON.stringify(meant)),
  ]);
}

const ADDRESS = msg`A parameter is addressed as "/parameters/<mechanism>/<key>".`;

function meantAmong(reader: Reader, names: readonly string[], written: string, pointer: (near: string) => string): string | undefined {
  const near = reader.suggestions.nearest(written, names);
  return near === undefined ? undefined : pointer(near);
}

/** The parameter is there, what follows is not: nothing may follow, or in a table the row and a column. */
function meantBelow(reader: Reader, parameter: Parameter, pointer: string, [row, column, ...more]: readonly string[]): string | undefined {
  if (parameter.kind !== 'table' || row === undefined) return pointer;
  if (column === undefined || more.length > 0 || !/^(0|[1-9]\d*)$/.test(row) || Number(row) >= parameter.maximumRows) return undefined;
  return meantAmong(reader, Object.keys(parameter.columns), column, (near) => pointer + pointerTo(row, near));
}
