/** `links`: parameter pointer -> what feeds it: an output `/<mechanism>/<output>` or a parameter `/parameters/<mechanism>/<key>`. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { definitionAt, parameterAt, unitKeyAt } from '../address.ts';
import { find, type JsonNode, type Member, type ObjectNode, type StringNode } from '../json/tree.ts';
import { linkSource } from '../link-source.ts';
import { isDeadEnd } from '../outputs.ts';
import { pointerTo } from '../pointer.ts';
import type { Fix } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { GivenParameters, Variant } from '../scenario.ts';
import { takingPart } from './parameters.ts';
import { reportDeadEnd, reportNoParameter } from './pointers.ts';

interface Link {
  readonly member: Member;
  readonly from: string;
  readonly to: string;
}

/** The links in an order in which they can be run. */
export function readLinks(
  reader: Reader,
  node: JsonNode | undefined,
  parameters: GivenParameters,
  variants: Readonly<Record<string, Variant>>,
): Readonly<Record<string, string>> {
  const object = reader.object(node, verbatim('"links"'));
  if (!object) return {};
  const taking = takingPart(reader, parameters);
  const written = writtenValues(parameters, variants);
  const links: Link[] = [];
  for (const member of object.members.values()) {
    const link = readLink(reader, object, member, taking, written);
    if (link) links.push(link);
  }
  const order = runningOrder(
    taking.map(({ id }) => id),
    links,
  );
  const feeds = feedsOf(links);
  for (const link of links) {
    const ring = ringThrough(link, feeds);
    if (ring)
      reader.report('link-cycle', link.member.key, msg`These links feed a mechanism with its own output: ${ring.join(' → ')}.`, () => [
        reader.removal(object, link.member),
      ]);
  }
  links.sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
  return Object.fromEntries(links.map(({ member }) => [member.name, (member.value as StringNode).value]));
}

function readLink(
  reader: Reader,
  object: ObjectNode,
  member: Member,
  taking: readonly Mechanism[],
  written: WrittenValues,
): Link | undefined {
  const target = parameterAt(member.name, reader.mechanisms);
  if (!target || target.variant !== undefined) {
    reportNoParameter(reader, member.key, taking);
    return undefined;
  }
  if (!taking.includes(target.mechanism)) {
    reader.report(
      'not-taking-part',
      member.key,
      msg`"${target.mechanism.id}" does not take part: add "${target.mechanism.id}": {} to "parameters".`,
      () => [reader.joining(target.mechanism.id)],
    );
    return undefined;
  }
  if (definitionAt(target).kind !== 'number') {
    reader.report('type', member.key, msg`Only a parameter that is a number can be fed by a link.`);
    return undefined;
  }
  const pointer = reader.string(member.value, msg`The source of a link`);
  if (pointer === undefined) return undefined;
  const source = linkSource(pointer, taking);
  if (isDeadEnd(source)) {
    reportDeadEnd(reader, member.value!, source);
    return undefined;
  }
  if (source.output?.verdicts) {
    reader.report('type', member.value!, msg`${source.key} is a word, not a number: it cannot feed a parameter.`);
    return undefined;
  }
  const unitKey = unitKeyAt(target);
  if (unitOf(unitKey).dimension !== unitOf(source.key).dimension) {
    const unit = (key: string) => (unitOf(key).symbol === '' ? msg`no unit` : unitOf(key).symbol);
    const message = msg`${source.key} is in ${unit(source.key)}, ${unitKey} in ${unit(unitKey)}: one does not convert into the other.`;
    reader.report('wrong-dimension', member.value!, message);
    return undefined;
  }
  const holder = written.get(pointerTo(target.mechanism.id, target.key));
  if (holder && !target.cell) {
    const { variant, path } = holder;
    const message =
      variant === undefined
        ? msg`${target.key} is fed by this link and has a value in the base too: keep one of the two.`
        : msg`${target.key} is fed by this link and has a value in the variant "${variant}" too: keep one of the two.`;
    reader.report('link-and-value', member.key, message, () => {
      const fixes: Fix[] = [{ ...reader.removal(object, member), title: msg`Keep the value, remove the link` }];
      const values = find(reader.root, [...path, target.mechanism.id]);
      const value = values?.kind === 'object' ? values.members.get(target.key) : undefined;
      if (values?.kind === 'object' && value) fixes.push({ ...reader.removal(values, value), title: msg`Keep the link, remove the value` });
      return fixes;
    });
  }
  return { member, from: source.mechanism.id, to: target.mechanism.id };
}

/** Mechanisms so that every link leads from an earlier to a later one; inside a ring, the given order. */
export function runningOrder(ids: readonly string[], links: readonly { readonly from: string; readonly to: string }[]): string[] {
  const order: string[] = [];
  const open = new Set(ids);
  while (open.size > 0) {
    const ready = [...open].find((id) => !links.some(({ from, to }) => to === id && from !== id && open.has(from))) ?? [...open][0];
    open.delete(ready);
    order.push(ready);
  }
  return order;
}

/** A mechanism and those that feed it, directly or through others. */
export function upstreamOf(id: string, links: readonly { readonly from: string; readonly to: string }[]): ReadonlySet<string> {
  const found = new Set([id]);
  // A set that grows while it is walked through: its new members come last.
  for (const target of found) {
    for (const { from, to } of links) if (to === target) found.add(from);
  }
  return found;
}

/** Mechanism -> those that it feeds, each once. */
type Feeds = ReadonlyMap<string, ReadonlySet<string>>;

function feedsOf(links: readonly Link[]): Feeds {
  const feeds = new Map<string, Set<string>>();
  for (const { from, to } of links) feeds.set(from, (feeds.get(from) ?? new Set()).add(to));
  return feeds;
}

/** From the source of the link through its target back to the source. */
function ringThrough({ from, to }: Pick<Link, 'from' | 'to'>, feeds: Feeds): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (at: string): readonly string[] | undefined => {
    if (at === from) return [at];
    if (seen.has(at)) return undefined;
    seen.add(at);
    for (const next of feeds.get(at) ?? []) {
      const rest = search(next);
      if (rest) return [at, ...rest];
    }
    return undefined;
  };
  const rest = search(to);
  return rest && [from, ...rest];
}

/** Where a parameter has a value: in the base, or in the first variant that writes it. */
interface Holder {
  readonly variant: string | undefined;
  readonly path: readonly string[];
}

/** `/<mechanism>/<key>` -> its first holder. */
type WrittenValues = ReadonlyMap<string, Holder>;

function writtenValues(parameters: GivenParameters, variants: Readonly<Record<string, Variant>>): WrittenValues {
  const written = new Map<string, Holder>();
  const add = (given: GivenParameters, holder: Holder) => {
    for (const [id, values] of Object.entries(given)) {
      for (const key of Object.keys(values)) {
        const pointer = pointerTo(id, key);
        if (!written.has(pointer)) written.set(pointer, holder);
      }
    }
  };
  add(parameters, { variant: undefined, path: ['parameters'] });
  for (const [variant, { parameters: given }] of Object.entries(variants))
    add(given, { variant, path: ['variants', variant, 'parameters'] });
  return written;
}
