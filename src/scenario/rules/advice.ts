/** Values that are allowed one by one but do not go together well, by the mechanism's own judgement. */
import { completeValues, type Mechanism } from '../../mechanisms/mechanism.ts';
import { chosenValues } from '../chosen.ts';
import { find, type JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';

export function giveAdvice(reader: Reader, scenario: Scenario): void {
  for (const id of Object.keys(scenario.parameters)) {
    const mechanism = reader.mechanisms.get(id);
    if (!mechanism?.advice) continue;
    adviseOn(reader, scenario, mechanism, undefined);
    for (const name of Object.keys(scenario.variants)) adviseOn(reader, scenario, mechanism, name);
  }
}

/** @param variant a name, or undefined for the base; where it writes none of the keys there is nothing new to say. */
function adviseOn(reader: Reader, scenario: Scenario, mechanism: Mechanism, variant: string | undefined): void {
  const { id } = mechanism;
  const { keys, give } = mechanism.advice!;
  const path = variant === undefined ? ['parameters', id] : ['variants', variant, 'parameters', id];
  const placeOf = (key: string): JsonNode | undefined => find(reader.root, [...path, key]);
  const written = keys.filter((key) => placeOf(key) !== undefined);
  if (written.length === 0) return;
  const values = completeValues(mechanism, chosenValues(scenario, variant)[id]);
  for (const { key, message } of give(values)) reader.report('advice', placeOf(key) ?? placeOf(written[0])!, message);
}
