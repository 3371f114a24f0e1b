/** One quantity with two values: two mechanisms of a scenario take part with another temperature each. */
import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { isActive, type Value, type Values } from '../../mechanisms/contract/parameter.ts';
import { msg } from '../../quantities/text.ts';
import { chainOf } from '../chosen.ts';
import { insertMembers } from '../edits/insert.ts';
import { removeMember } from '../edits/remove.ts';
import { find } from '../json/tree.ts';
import { linkSource } from '../link-source.ts';
import { inUnitOf } from '../number.ts';
import { isDeadEnd } from '../outputs.ts';
import { pointerTo } from '../pointer.ts';
import type { Fix, TextEdit } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';
import { upstreamOf } from './links.ts';
import type { Finding } from './rule.ts';

/** Two mechanisms that take over the same quantity, in the order of the file. */
interface Pair {
  readonly key: string;
  readonly first: Mechanism;
  readonly second: Mechanism;
}

export function* differs(reader: Reader, scenario: Scenario): Generator<Finding> {
  const taking = Object.keys(scenario.parameters).flatMap((id) => reader.mechanisms.get(id) ?? []);
  for (const pair of pairsOf(scenario, taking)) {
    const found = differenceIn(reader, scenario, undefined, pair);
    if (found) yield found;
    // What differs in the base already is said there.
    else for (const name of Object.keys(scenario.variants)) yield* some(differenceIn(reader, scenario, name, pair));
  }
}

function some<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

function pairsOf(scenario: Scenario, taking: readonly Mechanism[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [i, second] of taking.entries()) {
    for (const first of taking.slice(0, i)) {
      for (const [key, { kind }] of Object.entries(second.parameters)) {
        if (kind !== 'number' || first.parameters[key]?.kind !== 'number') continue;
        const linked = [first, second].some(({ id }) => Object.hasOwn(scenario.links, pointerTo('parameters', id, key)));
        if (!linked) pairs.push({ key, first, second });
      }
    }
  }
  return pairs;
}

/** @param variant a name, or undefined for the base; where it writes neither value there is nothing new to say. */
function differenceIn(reader: Reader, scenario: Scenario, variant: string | undefined, pair: Pair): Finding | undefined {
  const { key, first, second } = pair;
  const given = variant === undefined ? scenario.parameters : scenario.variants[variant].parameters;
  const writes = ({ id }: Mechanism) => given[id] !== undefined && Object.hasOwn(given[id], key);
  const at = writes(second) ? second : writes(first) ? first : undefined;
  if (!at) return undefined;
  const values = [first, second].map((mechanism) => valuesOf(scenario, variant, mechanism, key));
  const [one, other] = values.map((each) => each[key] as number);
  if (one === other || ![first, second].every(({ parameters }, i) => isActive(parameters[key], values[i]))) return undefined;
  const path = variant === undefined ? ['parameters', at.id, key] : ['variants', variant, 'parameters', at.id, key];
  return {
    at: find(reader.root, path)!,
    message: msg`${key} is one quantity, and has two values here: ${inUnitOf(key, one)} in ${first.id} and ${inUnitOf(key, other)} in ${second.id}.`,
    fixes: [link(reader, scenario, pair)],
  };
}

/** The value of the key, and of what it depends on. */
function valuesOf(scenario: Scenario, variant: string | undefined, mechanism: Mechanism, key: string): Values {
  const layers = [scenario.parameters, ...chainOf(scenario, variant).map((name) => scenario.variants[name].parameters)];
  const chosen = (wanted: string): Value => {
    let value: Value | undefined;
    for (const { [mechanism.id]: given } of layers) if (given && Object.hasOwn(given, wanted)) value = given[wanted];
    return value ?? defaultOf(mechanism, wanted);
  };
  const wanted = [key, ...Object.keys(mechanism.parameters[key].onlyWhen ?? {})];
  return Object.fromEntries(wanted.map((each) => [each, chosen(each)]));
}

/** The second follows the first, or the other way round where only the second is written; not where that would close a ring. */
function link(reader: Reader, scenario: Scenario, { key, first, second }: Pair): Fix | undefined {
  const { root, text } = reader;
  const writtenIn = ({ id }: Mechanism) => scenario.parameters[id] !== undefined && Object.hasOwn(scenario.parameters[id], key);
  const [source, target] = writtenIn(second) && !writtenIn(first) ? [second, first] : [first, second];
  const links = Object.entries(scenario.links).flatMap(([to, from]) => {
    const found = linkSource(from, [...reader.mechanisms.values()]);
    return isDeadEnd(found) ? [] : [{ from: found.mechanism.id, to: to.split('/')[2] }];
  });
  const inVariants = Object.values(scenario.variants).some(({ parameters }) => Object.hasOwn(parameters[target.id] ?? {}, key));
  if (root?.kind !== 'object' || inVariants || upstreamOf(source.id, links).has(target.id)) return undefined;
  const added = { [pointerTo('parameters', target.id, key)]: pointerTo('parameters', source.id, key) };
  const written = find(root, ['links']);
  if (written && written.kind !== 'object') return undefined;
  const edits: TextEdit[] = written ? insertMembers(text, root, written, added) : insertMembers(text, root, root, { links: added });
  const holder = find(root, ['parameters', target.id]);
  const member = holder?.kind === 'object' ? holder.members.get(key) : undefined;
  if (holder?.kind === 'object' && member) edits.push(...removeMember(text, holder, member));
  return { title: msg`Let ${target.id} follow the ${key} of ${source.id}`, edits };
}
