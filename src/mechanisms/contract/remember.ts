/** Pure functions that remember their latest answers, for what stays the same while one value moves. */
import type { Slices } from '../../numerics/slices.ts';
import { sameValue, type Value } from './parameter.ts';

/** Enough for every variant on a page. */
const REMEMBERED = 12;

/** The latest answers, looked up by all values but the ignored one. */
class Latest<V extends object, R> {
  readonly #ignored: string;
  #entries: readonly { readonly values: V; readonly answer: R }[] = [];

  constructor(ignored: string) {
    this.#ignored = ignored;
  }

  find(values: V): { readonly answer: R } | undefined {
    const keys = Object.keys(values) as (keyof V)[];
    const same = (other: V, key: keyof V) => sameValue(other[key] as Value, values[key] as Value);
    const entry = this.#entries.find((other) => keys.every((key) => key === this.#ignored || same(other.values, key)));
    if (entry && entry !== this.#entries[0]) this.#entries = [entry, ...this.#entries.filter((other) => other !== entry)];
    return entry;
  }

  add(values: V, answer: R): R {
    this.#entries = [{ values, answer }, ...this.#entries].slice(0, REMEMBERED);
    return answer;
  }
}

type WithIgnored<Others, K extends string> = Others & Readonly<Record<K, unknown>>;

/**
 * `make` with the answers for its latest different values at hand. It does not see the value `ignored` (its type should say
 * so), and so answers at once while only that one moves: a course in time does not depend on the moment that is looked at.
 * Tables are compared cell by cell.
 */
export function ignoring<const K extends string, Others extends object, R>(
  ignored: K,
  make: (values: Others) => R,
): (values: WithIgnored<Others, K>) => R {
  const latest = new Latest<WithIgnored<Others, K>, R>(ignored);
  return (values) => {
    const known = latest.find(values);
    return known ? known.answer : latest.add(values, make(values));
  };
}

/** The same for work in slices; a remembered answer takes none. */
export function ignoringInSlices<const K extends string, Others extends object, R>(
  ignored: K,
  make: (values: Others) => Slices<R>,
): (values: WithIgnored<Others, K>) => Slices<R> {
  const latest = new Latest<WithIgnored<Others, K>, R>(ignored);
  return function* (values) {
    const known = latest.find(values);
    return known ? known.answer : latest.add(values, yield* make(values));
  };
}
