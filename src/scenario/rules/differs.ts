/** One quantity with two values: two mechanisms of a scenario take part with another temperature each. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { isActive } from '../../mechanisms/contract/parameter.ts';
import { msg } from '../../quantities/text.ts';
import { valueIn } from '../chosen.ts';
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
  const variants = Object.keys(scenario.variants);
  for (const pair of pairsOf(scenario, taking)) {
    const found = differenceIn(reader, scenario, undefined, pair);
    if (found) {
      // What differs in the base already is said there.
      yield found;
      continue;
    }
    for (const name of variants) {
      const inVariant = differenceIn(reader, scenario, name, pair);
      if (inVariant) yield inVariant;
    }
  }
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
  const [inFirst, inSecond] = [given[first.id]?.[key], given[second.id]?.[key]];
  if (inFirst === inSecond) return undefined;
  const at = inSecond !== undefined ? second : first;
  const one = valueIn(scenario, variant, first, key) as number;
  const other = valueIn(scenario, variant, second, key) as number;
  if (one === other || !acts(scenario, variant, first, key) || !acts(scenario, variant, second, key)) return undefined;
  const path = variant === undefined ? ['parameters', at.id, key] : ['variants', variant, 'parameters', at.id, key];
  return {
    at: find(reader.root, path)!,
    message: msg`${key} is one quantity, and has two values here: ${inUnitOf(key, one)} in ${first.id} and ${inUnitOf(key, other)} in ${second.id}.`,
    fixes: () => [link(reader, scenario, pair)],
  };
}

function acts(scenario: Scenario, variant: string | undefined, mechanism: Mechanism, key: string): boolean {
  const parameter = mechanism.parameters[key];
  const conditions = Object.keys(parameter.onlyWhen ?? {});
  return isActive(parameter, Object.fromEntries(conditions.map((each) => [each, valueIn(scenario, variant, mechanism, each)])));
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
  return { title: msg`Let ${target.id} follow the ${key} of ${source.id}`, edits, meaning: 'changed' };
}
