/** `variants`: name -> label, extends, parameters. */
import { RESERVED_VARIANT_NAMES, VARIANT_KEYS } from '../format.ts';
import { find, type ObjectNode } from '../json/tree.ts';
import { nearest } from '../nearest.ts';
import { type Reader, replace } from '../reader.ts';
import type { Variant } from '../scenario.ts';
import { readParameters } from './parameters.ts';
import { readText } from './text.ts';

const KNOWN = new Set(Object.keys(VARIANT_KEYS));
const RESERVED = new Set<string>(RESERVED_VARIANT_NAMES);

/** Names that pointers and objects can hold: not empty, not a whole number (objects would reorder them). */
export const NAME_PATTERN = '^(?!\\d+$)[\\s\\S]+$';
const NAME = new RegExp(NAME_PATTERN);

export function readVariants(reader: Reader, root: ObjectNode, taking: ReadonlySet<string>): Record<string, Variant> {
  const variants: Record<string, Variant> = {};
  const object = reader.object(root.members.get('variants')?.value, '"variants"');
  if (!object) return variants;
  for (const { key, value } of object.members.values()) {
    const name = key.value;
    if (RESERVED.has(name)) reader.report('reserved-name', key, `"${name}" begins other pointers: give the variant another name.`);
    else if (!NAME.test(name)) reader.report('reserved-name', key, 'The name of a variant is not empty and not a mere number.');
    const variant = reader.object(value, `The variant "${name}"`);
    if (variant) variants[name] = readVariant(reader, variant, name, taking);
  }
  checkExtends(reader, object, variants);
  return variants;
}

function readVariant(reader: Reader, object: ObjectNode, name: string, taking: ReadonlySet<string>): Variant {
  reader.onlyKnownKeys(object, KNOWN, 'A variant');
  const label = readText(reader, object.members.get('label')?.value, `The label of "${name}"`);
  const parent = reader.string(object.members.get('extends')?.value, '"extends"');
  return {
    ...(label !== undefined && { label }),
    ...(parent !== undefined && parent !== 'base' && { extends: parent }),
    parameters: readParameters(reader, object.members.get('parameters')?.value, { name, taking }),
  };
}

function checkExtends(reader: Reader, object: ObjectNode, variants: Readonly<Record<string, Variant>>): void {
  const rings = ringsOf(variants);
  const names = Object.keys(variants);
  for (const name of names) {
    const parent = variants[name].extends;
    const node = parent === undefined ? undefined : find(object, [name, 'extends']);
    if (parent === undefined || !node) continue;
    const ring = rings.get(name);
    if (ring) reader.report('variant-cycle', node, `These variants extend each other in a ring: ${ringInWords(ring)}.`);
    if (Object.hasOwn(variants, parent) || reader.passOver()) continue;
    const near = nearest(
      parent,
      names.filter((other) => other !== name),
    );
    const hint = near ? ` Did you mean "${near}"?` : '';
    reader.report('unknown-variant', node, `There is no variant "${parent}".${hint}`, [
      near ? replace(node, JSON.stringify(near)) : undefined,
    ]);
  }
}

interface RingPlace {
  readonly ring: readonly string[];
  readonly at: number;
}

/** Every variant that is part of a ring, with its place in it. */
function ringsOf(variants: Readonly<Record<string, Variant>>): ReadonlyMap<string, RingPlace> {
  const rings = new Map<string, RingPlace>();
  const visited = new Set<string>();
  for (const start of Object.keys(variants)) {
    const path: string[] = [];
    let name: string | undefined = start;
    while (name !== undefined && Object.hasOwn(variants, name) && !visited.has(name)) {
      visited.add(name);
      path.push(name);
      name = variants[name].extends;
    }
    const from = name === undefined ? -1 : path.indexOf(name);
    const ring = from < 0 ? [] : path.slice(from);
    for (const [at, member] of ring.entries()) rings.set(member, { ring, at });
  }
  return rings;
}

/** The ring, closed, from one of its members on; of a long one only the beginning. */
function ringInWords({ ring, at }: RingPlace): string {
  const shown = Array.from({ length: Math.min(ring.length, LONGEST_RING) }, (_, i) => ring[(at + i) % ring.length]);
  return [...shown, ...(shown.length < ring.length ? ['…'] : []), ring[at]].join(' → ');
}

const LONGEST_RING = 8;
