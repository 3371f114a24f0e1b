/**
 * Keys that parameters had in earlier versions, and what keeps the meaning of a file that still writes them. One fix mends all of
 * one mechanism at once, in base, variants, sweeps, links and sources: half of them mended would be another file.
 */

import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { rounded } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI, toSI, unitOf } from '../../quantities/units.ts';
import { insertMembers } from '../edits/insert.ts';
import { rewrite } from '../fixes.ts';
import { find, type JsonNode, type Member, type ObjectNode, type StringNode } from '../json/tree.ts';
import { inUnitOf, REPORT_DIGITS } from '../number.ts';
import { pointerTo, segmentsOf } from '../pointer.ts';
import type { Fix, TextEdit } from '../problem.ts';
import type { Reader } from '../reader.ts';

interface OldKey {
  /** The key of today. A number is converted from the unit of the one to that of the other. */
  readonly key: string;
  /** Members that keep the meaning, by the keys of today: inserted where the file does not have them. */
  readonly along?: Readonly<Record<string, string | number>>;
  /** The number of today follows from the old one and from another parameter. */
  readonly from?: { readonly parameter: string; convert(old: number, other: number): number };
  /** What else has changed. */
  readonly also?: Text;
}

/** Mechanism -> key of an earlier version. */
export const OLD_KEYS: Readonly<Record<string, Readonly<Record<string, OldKey>>>> = {
  'tip-field': {
    concentration_mol_per_L: { key: 'salt_concentration_mol_per_L' },
    thermodynamic_term: {
      key: 'thermodynamic_factor',
      from: { parameter: 'transference_number', convert: (term, transference) => term / (1 - transference) },
      also: msg`The factor is the term over 1−t₊.`,
    },
    porosity: {
      key: 'separator_porosity',
      along: { separator: 'porous', separator_tortuosity: 1 },
      also: msg`It acts when "separator" is "porous".`,
    },
    tortuosity: {
      key: 'separator_tortuosity',
      along: { separator: 'porous', separator_porosity: 1 },
      also: msg`It acts when "separator" is "porous".`,
    },
    ferroelectric_thickness_nm: { key: 'film_thickness_nm' },
    double_layer_capacitance_F_per_m2: {
      key: 'double_layer_capacitance_uF_per_cm2',
      along: { double_layer_from: 'given' },
      also: msg`It acts when "double_layer_from" is "given".`,
    },
    electrolyte_relative_permittivity: { key: 'liquid_permittivity' },
  },
  'sei-impedance': {
    concentration_mol_per_L: { key: 'salt_concentration_mol_per_L' },
    electrolyte_porosity: { key: 'separator_porosity' },
  },
};

function oldKey(id: string, key: string): OldKey | undefined {
  return Object.hasOwn(OLD_KEYS, id) && Object.hasOwn(OLD_KEYS[id], key) ? OLD_KEYS[id][key] : undefined;
}

/** Files a key of an earlier version; false when it is none. */
export function reportOldKey(reader: Reader, mechanism: Mechanism, parent: ObjectNode, member: Member): boolean {
  const old = oldKey(mechanism.id, member.name);
  if (!old || !Object.hasOwn(mechanism.parameters, old.key)) return false;
  if (reader.passOver('old-key')) return true;
  const { key, value } = member;
  const rescaled = unitOf(member.name).factor !== unitOf(old.key).factor;
  const converted = value?.kind === 'number' ? inNewUnit(member.name, old.key, value.value) : Number.NaN;
  const same = Number.isFinite(converted)
    ? sequence(
        [inUnitOf(member.name, (value as { value: number }).value, REPORT_DIGITS), inUnitOf(old.key, converted, REPORT_DIGITS)],
        ' = ',
      )
    : undefined;
  const renamed = msg`"${member.name}" is now "${old.key}".`;
  const words = rescaled && same ? msg`Use ${old.key}; ${same}.` : renamed;
  reader.report(rescaled ? 'wrong-unit' : 'old-key', key, old.also ? sequence([words, old.also]) : words, () => [
    parent.members.has(old.key) ? reader.removal(parent, member) : mending(reader, mechanism, member.key),
  ]);
  return true;
}

/** Files a pointer to a parameter by a key of an earlier version; false when it is none. */
export function reportOldPointer(reader: Reader, node: StringNode): boolean {
  const address = parameterOf(node.value);
  const mechanism = address && reader.mechanisms.get(address.id);
  const old = address && oldKey(address.id, address.key);
  if (!mechanism || !old || !Object.hasOwn(mechanism.parameters, old.key)) return false;
  const renamed = msg`"${address.key}" is now "${old.key}".`;
  reader.report('no-such-parameter', node, old.also ? sequence([renamed, old.also]) : renamed, () => [mending(reader, mechanism, node)]);
  return true;
}

function parameterOf(pointer: string): { readonly before: readonly string[]; readonly id: string; readonly key: string } | undefined {
  const segments = segmentsOf(pointer) ?? [];
  const before = segments.slice(0, -2);
  const [id, key] = segments.slice(-2);
  const base = before.length === 1 && before[0] === 'parameters';
  const variant = before.length === 3 && before[0] === 'variants' && before[2] === 'parameters';
  return base || variant ? { before, id, key } : undefined;
}

function inNewUnit(from: string, to: string, value: number): number {
  return unitOf(from).factor === unitOf(to).factor ? value : rounded(fromSI(to, toSI(from, value)), REPORT_DIGITS);
}

/** The edits that mend a mechanism, and the keys and pointers that they mend. */
interface Mending {
  readonly fix: Fix;
  readonly mended: ReadonlySet<number>;
}

const found = new WeakMap<Reader, Map<string, Mending | undefined>>();

/** The fix for all old keys of a mechanism, when it mends the one at `node`. */
function mending(reader: Reader, mechanism: Mechanism, node: StringNode): Fix | undefined {
  const known = found.get(reader) ?? new Map<string, Mending | undefined>();
  found.set(reader, known);
  if (!known.has(mechanism.id)) known.set(mechanism.id, new Mender(reader, mechanism).mend());
  const all = known.get(mechanism.id);
  return all?.mended.has(node.offset) ? all.fix : undefined;
}

/** Where values of a mechanism are written: the base, or a variant. */
interface Place {
  readonly values: ObjectNode | undefined;
  /** What it starts from, nearest first. */
  readonly above: readonly Place[];
  /** What is to be inserted here. */
  readonly added: Map<string, string | number>;
}

class Mender {
  readonly #edits: TextEdit[] = [];
  readonly #mended = new Set<number>();
  readonly #base: Place;
  readonly #places: readonly Place[];

  constructor(
    readonly reader: Reader,
    readonly mechanism: Mechanism,
  ) {
    this.#base = { values: this.#objectAt(['parameters', mechanism.id]), above: [], added: new Map() };
    this.#places = [this.#base, ...this.#variants()];
  }

  mend(): Mending | undefined {
    const { reader } = this;
    for (const sweep of membersOf(reader.root, ['sweeps'])) this.#sweep(sweep.value);
    for (const link of membersOf(reader.root, ['links'])) this.#link(link.key);
    for (const place of this.#places) for (const member of place.values?.members.values() ?? []) this.#member(place, member);
    for (const source of membersOf(reader.root, ['sources'])) this.#pointer(source.key, find(reader.root, ['sources']));
    if (this.#mended.size === 0) return undefined;
    for (const { values, added } of this.#places) {
      if (values && reader.root && added.size > 0)
        this.#edits.push(...insertMembers(reader.text, reader.root, values, Object.fromEntries(added)));
    }
    return {
      fix: { title: msg`Write the keys of today, with the same meaning`, edits: this.#edits, meaning: 'kept' },
      mended: this.#mended,
    };
  }

  #objectAt(path: readonly string[]): ObjectNode | undefined {
    const node = find(this.reader.root, path);
    return node?.kind === 'object' ? node : undefined;
  }

  /** The variants, each with what it extends. A ring of them is another problem. */
  #variants(): Place[] {
    const places = new Map<string, Place>();
    const placeOf = (name: string, below: readonly string[]): Place => {
      const known = places.get(name);
      if (known) return known;
      const parent = find(this.reader.root, ['variants', name, 'extends']);
      const extended = parent?.kind === 'string' && !below.includes(parent.value) ? parent.value : undefined;
      const exists = extended !== undefined && this.#objectAt(['variants', extended]) !== undefined;
      const above = exists ? placeOf(extended, [...below, name]) : this.#base;
      const values = this.#objectAt(['variants', name, 'parameters', this.mechanism.id]);
      const place = { values, above: [above, ...above.above], added: new Map() };
      places.set(name, place);
      return place;
    };
    return membersOf(this.reader.root, ['variants']).map(({ name }) => placeOf(name, []));
  }

  #member(place: Place, member: Member): void {
    const old = oldKey(this.mechanism.id, member.name);
    const { value } = member;
    if (!old || !value || place.values?.members.has(old.key)) return;
    const factor = this.#factor(member.name, old, place);
    if (factor === undefined) return;
    this.#rename(member.key, old.key);
    this.#convert(value, factor);
    this.#along(place, old);
  }

  #sweep(sweep: JsonNode | undefined): void {
    for (const axis of [sweep, find(sweep, ['and'])]) {
      const vary = find(axis, ['vary']);
      const old = vary?.kind === 'string' ? this.#oldAt(vary.value) : undefined;
      const factor = old && this.#factor(old.written, old, this.#base);
      if (vary?.kind !== 'string' || !old || factor === undefined || !this.#base.values) continue;
      this.#pointer(vary);
      for (const end of ['from', 'to']) this.#convert(find(axis, [end]), factor);
      const points = find(axis, ['values']);
      for (const point of points?.kind === 'array' ? points.items : []) this.#convert(point, factor);
      this.#along(this.#base, old);
    }
  }

  /** A link converts units by itself; what follows from another parameter it cannot say. */
  #link(key: StringNode): void {
    const old = this.#oldAt(key.value);
    if (!old || old.from || !this.#base.values) return;
    this.#pointer(key, find(this.reader.root, ['links']));
    this.#along(this.#base, old);
  }

  #oldAt(pointer: string): (OldKey & { readonly written: string }) | undefined {
    const address = parameterOf(pointer);
    if (address?.id !== this.mechanism.id) return undefined;
    const old = oldKey(address.id, address.key);
    return old && { ...old, written: address.key };
  }

  /** @param holder of a key: not mended where the new one stands already */
  #pointer(node: StringNode, holder?: JsonNode): void {
    const address = parameterOf(node.value);
    const old = this.#oldAt(node.value);
    if (!address || !old) return;
    const pointer = pointerTo(...address.before, address.id, old.key);
    if (holder?.kind !== 'object' || !holder.members.has(pointer)) this.#rename(node, pointer);
  }

  #rename(node: StringNode, name: string): void {
    this.#edits.push(...rewrite(node, JSON.stringify(name)).edits);
    this.#mended.add(node.offset);
  }

  #convert(node: JsonNode | undefined, convert: (value: number) => number): void {
    if (node?.kind !== 'number') return;
    const converted = convert(node.value);
    if (converted !== node.value && Number.isFinite(converted)) this.#edits.push(...rewrite(node, String(converted)).edits);
  }

  /** How a number changes with its key; undefined where it would not be the same in all variants. */
  #factor(written: string, old: OldKey, place: Place): ((value: number) => number) | undefined {
    const { from } = old;
    if (!from) return (value) => inNewUnit(written, old.key, value);
    if (this.#isVaried(from.parameter)) return undefined;
    const others = this.#places
      .filter((other) => other === place || other.above.includes(place))
      .map((other) => this.#number(other, from.parameter));
    const [other] = others;
    if (other === undefined || others.some((value) => value !== other)) return undefined;
    return (value) => rounded(from.convert(value, other), REPORT_DIGITS);
  }

  /** Of a parameter that a file may write, in a place or in what it starts from. */
  #number(place: Place, key: string): number | undefined {
    for (const { values } of [place, ...place.above]) {
      const value = values?.members.get(key)?.value;
      if (value) return value.kind === 'number' ? value.value : undefined;
    }
    const start = defaultOf(this.mechanism, key);
    return typeof start === 'number' ? start : undefined;
  }

  #isVaried(key: string): boolean {
    const { root } = this.reader;
    const pointer = pointerTo('parameters', this.mechanism.id, key);
    const sweeps = membersOf(root, ['sweeps']).flatMap(({ value }) => [find(value, ['vary']), find(value, ['and', 'vary'])]);
    return this.#isLinked(key) || sweeps.some((vary) => vary?.kind === 'string' && vary.value === pointer);
  }

  #isLinked(key: string): boolean {
    return membersOf(this.reader.root, ['links']).some(({ name }) => name === pointerTo('parameters', this.mechanism.id, key));
  }

  /** What keeps the meaning, unless the file has it: here or above, by its key of today or an old one. */
  #along(place: Place, { along = {} }: OldKey): void {
    for (const [key, value] of Object.entries(along)) {
      const names = [key, ...Object.entries(OLD_KEYS[this.mechanism.id]).flatMap(([old, { key: now }]) => (now === key ? [old] : []))];
      const has = ({ values, added }: Place) => added.has(key) || names.some((name) => values?.members.has(name));
      if (![place, ...place.above].some(has) && !names.some((name) => this.#isLinked(name))) place.added.set(key, value);
    }
  }
}

function membersOf(root: JsonNode | undefined, path: readonly string[]): readonly Member[] {
  const node = find(root, path);
  return node?.kind === 'object' ? node.members.values() : [];
}
