/** Values that do nothing under the choices made: a diffusion length while the distribution is secondary. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { valueIn } from '../chosen.ts';
import { pointerTo } from '../pointer.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';
import type { Finding } from './rule.ts';

export function noEffect(reader: Reader, scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const names = Object.keys(scenario.variants);
  const extended = new Set(names.map((name) => scenario.variants[name].extends));
  const swept = new Set(Object.values(scenario.sweeps).flatMap(({ vary, and }) => [vary, and?.vary]));
  for (const { mechanism, key, variant, place } of reader.conditional) {
    const conditions = mechanism.parameters[key].onlyWhen!;
    const acts = (name: string | undefined) => isActiveIn(scenario, name, mechanism, conditions);
    if (acts(variant)) continue;
    // What the base writes may act in any variant, and what a variant writes in those that extend it.
    if (variant === undefined ? names.some(acts) : extended.has(variant)) continue;
    // A sweep may choose anything on its way.
    if (Object.keys(conditions).some((choice) => swept.has(pointerTo('parameters', mechanism.id, choice)))) continue;
    findings.push({ at: place, message: msg`${key} has no effect unless ${inWords(conditions)}.` });
  }
  return findings;
}

type Conditions = NonNullable<Parameter['onlyWhen']>;

function isActiveIn(scenario: Scenario, name: string | undefined, mechanism: Mechanism, conditions: Conditions): boolean {
  for (const choice in conditions) {
    if (!conditions[choice].includes(valueIn(scenario, name, mechanism, choice) as string | boolean)) return false;
  }
  return true;
}

function inWords(conditions: Conditions): Text {
  return Object.entries(conditions)
    .map(([key, members]) => {
      const [first, ...others] = members.map((member) => JSON.stringify(member));
      return others.reduce((all, member) => msg`${all} or ${member}`, msg`${key} is ${first}`);
    })
    .reduce((all, condition) => msg`${all} and ${condition}`);
}
