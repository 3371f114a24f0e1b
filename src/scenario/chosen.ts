/** What the file chooses for one variant: parameters, then the chain of variants, the nearest last. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Value } from '../mechanisms/contract/parameter.ts';
import type { GivenParameters, Scenario } from './scenario.ts';

/** @param variant a name, or undefined for the base. */
export function chosenValues(scenario: Scenario, variant?: string): GivenParameters {
  const chosen: Record<string, Record<string, Value>> = {};
  for (const given of [scenario.parameters, ...chainOf(scenario, variant).map((name) => scenario.variants[name].parameters)]) {
    for (const [id, values] of Object.entries(given)) chosen[id] = { ...chosen[id], ...values };
  }
  return chosen;
}

/** The variants that `variant` builds on and itself, the furthest first. */
export function chainOf(scenario: Scenario, variant: string | undefined): string[] {
  const chain: string[] = [];
  for (let name = variant; name !== undefined; name = scenario.variants[name].extends) chain.unshift(name);
  return chain;
}

/**
 * One value of a variant (undefined: of the base), written or the plain default, which may follow another choice. A file may have
 * hundreds of variants, and rules ask for many values: nothing is put together for it.
 */
export function valueIn(scenario: Scenario, name: string | undefined, { id, parameters }: Mechanism, key: string): Value {
  for (let variant = name; variant !== undefined; variant = scenario.variants[variant].extends) {
    const value = scenario.variants[variant].parameters[id]?.[key];
    if (value !== undefined) return value;
  }
  return scenario.parameters[id]?.[key] ?? parameters[key].default;
}
