/** `extends`: the variant that another one builds on must exist and not build on it in turn. */
import { msg, sequence } from '../../quantities/text.ts';
import { guess } from '../fixes.ts';
import { find, type ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Variant } from '../scenario.ts';

/** Every value of a variant is looked for on the way down. */
const DEEPEST = 32;

/** How many variants a variant builds on, or more than are allowed. */
function depthOf(name: string, variants: Readonly<Record<string, Variant>>): number {
  let depth = 0;
  for (let parent = variants[name].extends; parent !== undefined && Object.hasOwn(variants, parent); parent = variants[parent].extends)
    if (++depth > DEEPEST) break;
  return depth;
}

/** @param object the one that holds the variants */
export function checkExtends(reader: Reader, object: ObjectNode, variants: Readonly<Record<string, Variant>>): void {
  const rings = ringsOf(variants);
  const names = Object.keys(variants);
  for (const name of names) {
    const parent = variants[name].extends;
    const node = parent === undefined ? undefined : find(object, [name, 'extends']);
    if (parent === undefined || !node) continue;
    const ring = rings.get(name);
    if (ring) reader.report('variant-cycle', node, msg`These variants extend each other in a ring: ${ringInWords(ring)}.`);
    else if (depthOf(name, variants) > DEEPEST)
      reader.report('too-deep', node, msg`Variants may build on each other at most ${DEEPEST} levels deep.`);
    if (Object.hasOwn(variants, parent) || reader.passOver('unknown-variant')) continue;
    const near = reader.suggestions.nearest(parent, others(names, name));
    const unknown = msg`There is no variant "${parent}".`;
    reader.report('unknown-variant', node, near ? sequence([unknown, msg`Did you mean "${near}"?`]) : unknown, () => [
      near ? guess(node, JSON.stringify(near)) : undefined,
    ]);
  }
}

function* others(names: readonly string[], name: string): Generator<string> {
  for (const other of names) if (other !== name) yield other;
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
