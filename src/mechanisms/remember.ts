/** Pure functions that remember their latest answers, for what stays the same while one value moves. */

/** Enough for every variant on a page. */
const REMEMBERED = 12;

/**
 * `make` with the answers for its latest different values at hand. It does not see the value `ignored` (its type says so),
 * and so answers at once while only that one moves: a course in time does not depend on the moment that is looked at.
 * Values are compared one by one with `===`; a table must be the same object.
 */
export function ignoring<const K extends string, Others extends object, R>(
  ignored: K,
  make: (values: Others) => R,
): (values: Others & Readonly<Record<K, unknown>>) => R {
  type All = Others & Readonly<Record<K, unknown>>;
  let latest: readonly { readonly values: All; readonly answer: R }[] = [];
  const alike = (a: All, b: All) => (Object.keys(a) as (keyof All)[]).every((key) => key === ignored || a[key] === b[key]);
  return (values) => {
    const known = latest.find((entry) => alike(entry.values, values));
    const entry = known ?? { values, answer: make(values) };
    if (entry !== latest[0]) latest = [entry, ...latest.filter((other) => other !== entry)].slice(0, REMEMBERED);
    return entry.answer;
  };
}
