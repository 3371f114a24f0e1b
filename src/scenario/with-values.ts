/** A drag in progress: the scenario as the file will be once the gesture is written, without touching the text. */

import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Value } from '../mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { type ParameterAddress, parameterAt, withValue } from './address.ts';
import { chosenValues } from './chosen.ts';
import type { Change } from './edits/set-values.ts';
import type { GivenParameters, Scenario } from './scenario.ts';

/**
 * Unlike an override of `runScenario`, which wins over everything, a value set here is one of the file: a variant that
 * has its own keeps it. @throws RangeError for a pointer without a parameter.
 */
export function withValues(scenario: Scenario, changes: readonly Change[], mechanisms: readonly Mechanism[] = MECHANISMS): Scenario {
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return changes.reduce((changed, { pointer, value }) => {
    const address = parameterAt(pointer, byId);
    if (!address) throw new RangeError(`There is no parameter ${pointer}.`);
    return withOne(changed, address, value);
  }, scenario);
}

function withOne(scenario: Scenario, { variant, mechanism, key, cell, parameter }: ParameterAddress, value: Value): Scenario {
  const set = (given: GivenParameters): GivenParameters => {
    const values = given[mechanism.id] ?? {};
    // A variant that changes one cell takes over the rest of the table.
    const table = chosenValues(scenario, variant)[mechanism.id]?.[key] ?? parameter.default;
    return { ...given, [mechanism.id]: withValue(cell ? { ...values, [key]: table } : values, { key, cell }, value) };
  };
  if (variant === undefined) return { ...scenario, parameters: set(scenario.parameters) };
  const written = scenario.variants[variant];
  return { ...scenario, variants: { ...scenario.variants, [variant]: { ...written, parameters: set(written.parameters) } } };
}
