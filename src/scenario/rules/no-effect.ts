/** Values that do nothing under the choices made: a diffusion length while the distribution is secondary. */
import { completeValues, isActive, type Mechanism } from '../../mechanisms/mechanism.ts';
import { chosenValues } from '../chosen.ts';
import { find, type ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';

export function noEffect(reader: Reader, root: ObjectNode, scenario: Scenario): void {
  for (const mechanism of reader.mechanisms.values()) {
    if (!Object.hasOwn(scenario.parameters, mechanism.id)) continue;
    if (Object.values(mechanism.parameters).some(({ onlyWhen }) => onlyWhen)) checkMechanism(reader, root, scenario, mechanism);
  }
}

function checkMechanism(reader: Reader, root: ObjectNode, scenario: Scenario, mechanism: Mechanism): void {
  // A sweep may choose anything on its way.
  if (Object.values(scenario.sweeps).some(({ vary, and }) => [vary, and?.vary].some((pointer) => isChoice(pointer, mechanism)))) return;
  const names = [undefined, ...Object.keys(scenario.variants)];
  const runs = names.map((name) => completeValues(mechanism, chosenValues(scenario, name)[mechanism.id]));
  names.forEach((name, i) => {
    const path = name === undefined ? ['parameters', mechanism.id] : ['variants', name, 'parameters', mechanism.id];
    const object = find(root, path);
    if (object?.kind !== 'object') return;
    for (const { key } of object.members.values()) {
      const parameter = mechanism.parameters[key.value];
      // What the base writes counts for every variant, what a variant writes for those that extend it.
      const acts =
        name === undefined ? runs.some((values) => isActive(parameter, values)) : isActive(parameter, runs[i]) || extended(scenario, name);
      if (!acts) reader.report('no-effect', key, `${key.value} has no effect ${conditionOf(mechanism, key.value)}.`);
    }
  });
}

function extended(scenario: Scenario, name: string): boolean {
  return Object.values(scenario.variants).some((variant) => variant.extends === name);
}

function isChoice(pointer: string | undefined, mechanism: Mechanism): boolean {
  const [, , id, key] = pointer?.split('/') ?? [];
  return id === mechanism.id && Object.values(mechanism.parameters).some(({ onlyWhen }) => onlyWhen && Object.hasOwn(onlyWhen, key));
}

function conditionOf(mechanism: Mechanism, key: string): string {
  const conditions = Object.entries(mechanism.parameters[key].onlyWhen ?? {});
  return `unless ${conditions.map(([other, members]) => `${other} is ${members.map((member) => JSON.stringify(member)).join(' or ')}`).join(' and ')}`;
}
