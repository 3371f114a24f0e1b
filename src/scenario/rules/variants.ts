/** `variants`: name -> label, extends, parameters. */
import { RESERVED_VARIANT_NAMES, VARIANT_KEYS } from '../format.ts';
import type { ObjectNode } from '../json/tree.ts';
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
  for (const [name, variant] of Object.entries(variants)) {
    if (variant.extends === undefined) continue;
    const member = object.members.get(name);
    const node = member?.value?.kind === 'object' ? member.value.members.get('extends')?.value : undefined;
    if (!node) continue;
    if (!Object.hasOwn(variants, variant.extends)) {
      const others = Object.keys(variants).filter((other) => other !== name);
      const near = nearest(variant.extends, others);
      const hint = near ? ` Did you mean "${near}"?` : '';
      reader.report('unknown-variant', node, `There is no variant "${variant.extends}".${hint}`, [
        near ? replace(node, JSON.stringify(near)) : undefined,
      ]);
    } else {
      const ring = ringFrom(name, variants);
      if (ring) reader.report('variant-cycle', node, `These variants extend each other in a ring: ${ring.join(' → ')}.`);
    }
  }
}

/** The ring that `name` is part of, closed, or undefined. */
function ringFrom(name: string, variants: Readonly<Record<string, Variant>>): string[] | undefined {
  const ring = [name];
  for (let next = variants[name].extends; next !== undefined && Object.hasOwn(variants, next); next = variants[next].extends) {
    ring.push(next);
    if (next === name) return ring;
    if (ring.indexOf(next) < ring.length - 1) return undefined; // A ring further up, filed there.
  }
  return undefined;
}
