/** Values that do nothing under the choices made: a diffusion length while the distribution is secondary. */
import type { Mechanism, Parameter, Value } from '../../mechanisms/mechanism.ts';
import { chainOf } from '../chosen.ts';
import { find, type ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';

export function noEffect(reader: Reader, root: ObjectNode, scenario: Scenario): void {
  const names = Object.keys(scenario.variants);
  const extended = new Set(names.map((name) => scenario.variants[name].extends));
  for (const mechanism of reader.mechanisms.values()) {
    const conditional = Object.keys(mechanism.parameters).filter((key) => mechanism.parameters[key].onlyWhen);
    for (const key of conditional) {
      if (sweepsAChoice(scenario, mechanism, mechanism.parameters[key])) continue;
      const acts = (name?: string) => isActiveIn(scenario, name, mechanism, mechanism.parameters[key]);
      const report = (path: readonly string[]) => {
        const object = find(root, path);
        const member = object?.kind === 'object' ? object.members.get(key) : undefined;
        if (member) reader.report('no-effect', member.key, `${key} has no effect ${conditionOf(mechanism, key)}.`);
      };
      const written = (given: Scenario['parameters']) => given[mechanism.id]?.[key] !== undefined;
      // What the base writes may act in any variant, and what a variant writes in those that extend it.
      if (written(scenario.parameters) && !acts() && !names.some(acts)) report(['parameters', mechanism.id]);
      for (const name of names) {
        if (!written(scenario.variants[name].parameters) || extended.has(name) || acts(name)) continue;
        report(['variants', name, 'parameters', mechanism.id]);
      }
    }
  }
}

/** A sweep may choose anything on its way. */
function sweepsAChoice({ sweeps }: Scenario, { id }: Mechanism, { onlyWhen = {} }: Parameter): boolean {
  const pointers = Object.values(sweeps).flatMap(({ vary, and }) => [vary, and?.vary]);
  return Object.keys(onlyWhen).some((choice) => pointers.includes(`/parameters/${id}/${choice}`));
}

function isActiveIn(scenario: Scenario, name: string | undefined, mechanism: Mechanism, { onlyWhen = {} }: Parameter): boolean {
  return Object.entries(onlyWhen).every(([choice, members]) =>
    members.includes(choiceIn(scenario, name, mechanism, choice) as string | boolean),
  );
}

function choiceIn(scenario: Scenario, name: string | undefined, { id, parameters }: Mechanism, choice: string): Value {
  for (const variant of chainOf(scenario, name).reverse()) {
    const value = scenario.variants[variant].parameters[id]?.[choice];
    if (value !== undefined) return value;
  }
  return scenario.parameters[id]?.[choice] ?? parameters[choice].default;
}

function conditionOf(mechanism: Mechanism, key: string): string {
  const conditions = Object.entries(mechanism.parameters[key].onlyWhen ?? {});
  return `unless ${conditions.map(([other, members]) => `${other} is ${members.map((member) => JSON.stringify(member)).join(' or ')}`).join(' and ')}`;
}
