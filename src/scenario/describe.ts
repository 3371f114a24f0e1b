/** A whole run in words: for the command line, the clipboard and the screen reader. */

import { extrapolatedBy, levelWords, scalarWords } from '../mechanisms/contract/wording.ts';
import { readable } from '../quantities/numbers.ts';
import { isAbsent } from '../quantities/scalar.ts';
import { type Language, msg, NO_TEXT, say, sequence, type Text } from '../quantities/text.ts';
import { compare } from './answer.ts';
import type { MechanismRun, ScenarioRun, VariantRun } from './results.ts';
import type { Scenario } from './scenario.ts';

/** Paragraphs of plain text, separated by empty lines. */
export function describeRun({ title, notes }: Scenario, run: ScenarioRun, language: Language): string {
  const own = [title, notes].filter((text) => text !== undefined);
  return say(sequence([...own, ...describeResults(run)], '\n\n'), language);
}

/** One paragraph each of the base and of every variant, without what the author says of them. */
export function describeResults({ variants: [base, ...variants] }: ScenarioRun): readonly Text[] {
  return [
    ...(base.failure === undefined ? [] : [base.failure]),
    ...[...base.mechanisms.values()].map(describeMechanism),
    ...variants.map((variant) => describeVariant(variant, base)),
  ];
}

function describeMechanism(run: MechanismRun): Text {
  const { mechanism, values, result, extrapolated } = run;
  const lines = [verdictLine(run), mechanism.describe(values, result)];
  for (const key of mechanism.headlines) {
    const { badge } = mechanism.outputs[key];
    const line = isAbsent(result.scalars[key]) ? outputLine(run, key) : sequence([outputLine(run, key), ' (', levelWords(badge), ').'], '');
    lines.push(line);
  }
  lines.push(...(result.remarks ?? []));
  if (extrapolated.length > 0) lines.push(extrapolatedBy(extrapolated));
  return sequence(lines, '\n');
}

function describeVariant(variant: VariantRun, base: VariantRun): Text {
  const lines: Text[] = [msg`Variant ${variant.label}:`];
  if (variant.failure !== undefined) lines.push(variant.failure);
  for (const [id, run] of variant.mechanisms) {
    const { mechanism, result } = run;
    lines.push(verdictLine(run));
    for (const key of mechanism.headlines) {
      const scalar = result.scalars[key];
      const line = outputLine(run, key);
      const ratio = compare(scalar, base.mechanisms.get(id)?.result.scalars[key] ?? { absent: NO_TEXT }, 'ratio');
      if (typeof ratio === 'number') lines.push(msg`${line}, ${readable(ratio, 4, true)} times the base.`);
      else lines.push(isAbsent(scalar) ? line : sequence([line, '.'], ''));
    }
  }
  return sequence(lines, '\n');
}

/** Without a full stop, unless there is no value: the reason is a sentence. */
function outputLine({ mechanism, result }: MechanismRun, key: string): Text {
  return sequence([mechanism.outputs[key].title, scalarWords(mechanism, key, result.scalars[key], 4)], ': ');
}

function verdictLine({ mechanism, values, result }: MechanismRun): Text {
  return sequence([mechanism.title, ': ', mechanism.verdict(values, result), '.'], '');
}
