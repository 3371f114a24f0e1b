/** A whole run in words: for the command line, the clipboard and the screen reader. */

import type { Output } from '../mechanisms/contract/result.ts';
import { quantity, readable } from '../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../quantities/scalar.ts';
import { say, type Text } from '../quantities/text.ts';
import { compare } from './answer.ts';
import type { MechanismRun, ScenarioRun, VariantRun } from './results.ts';
import type { Scenario } from './scenario.ts';

export const BADGE_WORDS: Readonly<Record<Output['badge'], string>> = {
  established: 'established',
  'consistent-with-data': 'consistent with data',
  hypothesis: 'hypothesis',
};

/** Paragraphs of plain text, separated by empty lines. */
export function describeRun(scenario: Scenario, run: ScenarioRun, language = 'en'): string {
  const tell = (text: Text) => say(text, language);
  const [base, ...variants] = run.variants;
  const parts: string[] = [];
  if (scenario.title !== undefined) parts.push(tell(scenario.title));
  if (scenario.notes !== undefined) parts.push(tell(scenario.notes));
  if (base.failure !== undefined) parts.push(tell(base.failure));
  for (const found of base.mechanisms.values()) parts.push(describeMechanism(found, tell));
  for (const variant of variants) parts.push(describeVariant(variant, base, tell));
  return parts.join('\n\n');
}

function describeMechanism({ mechanism, values, result, extrapolated }: MechanismRun, tell: (text: Text) => string): string {
  const lines = [`${tell(mechanism.title)}: ${tell(mechanism.verdict(values, result))}.`, tell(mechanism.describe(values, result))];
  for (const key of mechanism.headlines) {
    const output = mechanism.outputs[key];
    lines.push(`${tell(output.title)}: ${scalarText(key, result.scalars[key], output)} (${BADGE_WORDS[output.badge]}).`);
  }
  for (const remark of result.remarks ?? []) lines.push(tell(remark));
  if (extrapolated.length > 0) lines.push(`Extrapolated: outside the usual range lies ${extrapolated.join(', ')}.`);
  return lines.join('\n');
}

function describeVariant(variant: VariantRun, base: VariantRun, tell: (text: Text) => string): string {
  const lines = [`Variant ${tell(variant.label)}:`];
  if (variant.failure !== undefined) lines.push(tell(variant.failure));
  for (const [id, { mechanism, values, result }] of variant.mechanisms) {
    lines.push(`${tell(mechanism.title)}: ${tell(mechanism.verdict(values, result))}.`);
    for (const key of mechanism.headlines) {
      const output = mechanism.outputs[key];
      const scalar = result.scalars[key];
      const ratio = compare(scalar, base.mechanisms.get(id)?.result.scalars[key] ?? { absent: '' }, 'ratio');
      const against = typeof ratio === 'number' ? `, ${readable(ratio, 4, true)} times the base` : '';
      lines.push(`${tell(output.title)}: ${scalarText(key, scalar, output)}${against}.`);
    }
  }
  return lines.join('\n');
}

/** A result as people read it: `12.3 Ω·cm²`, the title of a verdict, or "no value" with the reason. */
export function scalarText(key: string, scalar: Scalar, output?: Output, language = 'en'): string {
  if (isAbsent(scalar)) return `no value (${say(scalar.absent, language).replace(/\.$/, '')})`;
  if (typeof scalar === 'number') return quantity(key, scalar, 4, true);
  const verdict = output?.verdicts?.[scalar];
  return verdict ? say(verdict.title, language) : scalar;
}
