/** Pointers that lead nowhere, and where they could lead. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { replace } from '../fixes.ts';
import type { JsonNode, StringNode } from '../json/tree.ts';
import { nearest } from '../nearest.ts';
import { type DeadEnd, isDeadEnd, type OutputScope, resolveOutput } from '../outputs.ts';
import { pointerTo, segmentsOf } from '../pointer.ts';
import type { Reader } from '../reader.ts';

export function checkOutput(reader: Reader, node: JsonNode, pointer: string, scope: OutputScope): void {
  if (!pointer.startsWith('/')) {
    const meant = `/${pointer}`;
    const fix = isDeadEnd(resolveOutput(meant, scope)) ? undefined : replace(node, JSON.stringify(meant));
    reader.report('no-such-output', node, 'A pointer begins with "/".', [fix]);
    return;
  }
  const resolved = resolveOutput(pointer, scope);
  if (isDeadEnd(resolved)) reportDeadEnd(reader, node, resolved);
}

export function reportDeadEnd(reader: Reader, node: JsonNode, deadEnd: DeadEnd): void {
  if (reader.passOver()) return;
  const { message, meant } = explainDeadEnd(deadEnd);
  reader.report('no-such-output', node, message, [meant === undefined ? undefined : replace(node, JSON.stringify(meant))]);
}

/** Where a pointer breaks off, in words, and the pointer that was probably meant. */
export function explainDeadEnd({ segment, before, candidates, after }: DeadEnd): { readonly message: string; readonly meant?: string } {
  const near = segment === undefined ? undefined : nearest(segment, candidates);
  const where = before === '' ? 'Pointers begin with' : `${before} is followed by`;
  const some = candidates.slice(0, 8).map((name) => `/${name}`);
  const list = some.length < candidates.length ? `${some.join(', ')}, …` : some.join(', ');
  const message =
    segment === undefined
      ? `The pointer ends too early: ${where.replace('Pointers begin', 'pointers begin')} one of ${list}.`
      : deadEndText(segment, near, where, list, candidates);
  return { message, ...(near && { meant: before + pointerTo(near) + after }) };
}

function deadEndText(segment: string, near: string | undefined, where: string, list: string, candidates: readonly string[]): string {
  if (near) return `There is no "${segment}" here. Did you mean "${near}"?`;
  return candidates.length > 0
    ? `There is no "${segment}" here. ${where} one of ${list}.`
    : `Nothing lies below this: remove "/${segment}".`;
}

/** A pointer that should address a parameter of a mechanism that takes part. */
export function reportNoParameter(reader: Reader, node: StringNode, taking: readonly Mechanism[]): void {
  if (reader.passOver()) return;
  const [, id, key = '', ...rest] = segmentsOf(node.value) ?? [];
  const mechanism = taking.find((candidate) => candidate.id === id);
  const nearId = mechanism
    ? undefined
    : nearest(
        id ?? '',
        taking.map((candidate) => candidate.id),
      );
  const nearKey = mechanism ? nearest(key, Object.keys(mechanism.parameters)) : undefined;
  const meant = nearKey
    ? pointerTo('parameters', id, nearKey, ...rest)
    : nearId
      ? pointerTo('parameters', nearId, key, ...rest)
      : undefined;
  const hint = meant ? ` Did you mean "${meant}"?` : ' A parameter is addressed as "/parameters/<mechanism>/<key>".';
  reader.report('no-such-parameter', node, `There is no parameter "${node.value}".${hint}`, [
    meant ? replace(node, JSON.stringify(meant)) : undefined,
  ]);
}
