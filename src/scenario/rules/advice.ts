/** Values that are allowed one by one but do not go together well, by the mechanism's own judgement. */

import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Value } from '../../mechanisms/contract/parameter.ts';
import { msg } from '../../quantities/text.ts';
import { chainOf } from '../chosen.ts';
import { insertMembers } from '../edits/insert.ts';
import { change } from '../fixes.ts';
import { find, type JsonNode } from '../json/tree.ts';
import type { Fix } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';
import type { Finding } from './rule.ts';

export function* advice(reader: Reader, scenario: Scenario): Generator<Finding> {
  for (const id of Object.keys(scenario.parameters)) {
    const mechanism = reader.mechanisms.get(id);
    if (!mechanism?.advice) continue;
    yield* adviceOn(reader, scenario, mechanism, undefined);
    for (const name of Object.keys(scenario.variants)) yield* adviceOn(reader, scenario, mechanism, name);
  }
}

/** @param variant a name, or undefined for the base; where it writes none of the keys there is nothing new to say. */
function* adviceOn(reader: Reader, scenario: Scenario, mechanism: Mechanism, variant: string | undefined): Generator<Finding> {
  const { id } = mechanism;
  const { keys, give } = mechanism.advice!;
  const path = variant === undefined ? ['parameters', id] : ['variants', variant, 'parameters', id];
  const given = (variant === undefined ? scenario.parameters : scenario.variants[variant].parameters)[id];
  const written = given ? keys.filter((key) => Object.hasOwn(given, key)) : [];
  if (written.length === 0) return;
  const placeOf = (key: string): JsonNode | undefined => find(reader.root, [...path, key]);
  const values = valuesOf(scenario, variant, mechanism, keys);
  for (const { key, message, write } of give(values)) {
    yield {
      at: placeOf(key) ?? placeOf(written[0])!,
      message,
      fixes: () => [write === undefined ? undefined : writing(reader, path, key, write)],
    };
  }
}

function writing(reader: Reader, path: readonly string[], key: string, value: Value): Fix | undefined {
  if (typeof value === 'object') return undefined;
  const node = find(reader.root, [...path, key]);
  if (node) return change(reader.text, node, JSON.stringify(value), (other, written) => msg`Write ${key} ${other} instead of ${written}`);
  const holder = find(reader.root, path);
  if (!reader.root || holder?.kind !== 'object') return undefined;
  return {
    title: msg`Write ${key} ${String(value)}`,
    edits: insertMembers(reader.text, reader.root, holder, { [key]: value }),
    meaning: 'changed',
  };
}

/** The values of a few keys. A file may have hundreds of variants: nothing else is looked at. */
function valuesOf(
  scenario: Scenario,
  variant: string | undefined,
  mechanism: Mechanism,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  const layers = [scenario.parameters, ...chainOf(scenario, variant).map((name) => scenario.variants[name].parameters)];
  const values: Record<string, Value> = {};
  for (const key of keys) {
    for (const { [mechanism.id]: given } of layers) if (given && Object.hasOwn(given, key)) values[key] = given[key];
    values[key] ??= defaultOf(mechanism, key);
  }
  return values;
}
