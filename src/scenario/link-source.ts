/** Where a link takes its number from: an output `/<mechanism>/<output>`, or a parameter `/parameters/<mechanism>/<key>`. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Output } from '../mechanisms/contract/result.ts';
import { own } from './address.ts';
import { type DeadEnd, numericOutputs } from './outputs.ts';
import { pointerTo, segmentsOf } from './pointer.ts';

/** Without `output` it is a parameter. */
export interface LinkSource {
  readonly mechanism: Mechanism;
  readonly key: string;
  readonly output?: Output;
}

export function linkSource(pointer: string, mechanisms: readonly Mechanism[]): LinkSource | DeadEnd {
  const segments = segmentsOf(pointer) ?? [];
  const isParameter = segments[0] === 'parameters';
  const root = isParameter ? '/parameters' : '';
  const [id, key, ...rest] = isParameter ? segments.slice(1) : segments;
  const mechanism = mechanisms.find((candidate) => candidate.id === id);
  if (!mechanism) {
    return {
      segment: id ?? (isParameter ? undefined : pointer),
      before: root,
      candidates: () => mechanisms.map((candidate) => candidate.id),
      after: key === undefined ? '' : pointerTo(key, ...rest),
    };
  }
  const before = root + pointerTo(id);
  if (isParameter) {
    const parameter = key === undefined ? undefined : own(mechanism.parameters, key);
    if (parameter?.kind === 'number' && rest.length === 0) return { mechanism, key };
    const numbers = () => Object.keys(mechanism.parameters).filter((name) => mechanism.parameters[name].kind === 'number');
    return { segment: key, before, candidates: numbers, after: pointerTo(...rest) };
  }
  const output = key === undefined ? undefined : own(mechanism.outputs, key);
  if (output && rest.length === 0) return { mechanism, key, output };
  return { segment: key, before, candidates: () => numericOutputs(mechanism).map(([name]) => name), after: pointerTo(...rest) };
}
