/** The page "compare variants": what differs, and what follows from it. */

import { list, type Markdown, md, paragraphs, table } from '../../language/index.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { EXTRAPOLATED } from '../../mechanisms/contract/wording.ts';
import { quantity, readable } from '../../quantities/numbers.ts';
import { msg } from '../../quantities/text.ts';
import { compare, type MechanismRun, type ScenarioRun, type VariantRun } from '../../scenario/index.ts';
import { badgeName, scalarText, t, valueText } from '../texts.ts';

export function comparisonPage(title: string, { variants }: ScenarioRun): Markdown {
  const mechanisms = [
    ...new Map(variants.flatMap((variant) => [...variant.mechanisms.values()].map((run) => [run.mechanism.id, run.mechanism]))).values(),
  ];
  const failures = variants.filter(({ failure }) => failure !== undefined);
  return paragraphs(
    md`# ${title}`,
    ...failures.map(({ label, failure }) => md`> **${t(label)}**: ${t(failure!)}`),
    ...mechanisms.flatMap((mechanism) => mechanismPart(mechanism, variants)),
  );
}

function mechanismPart(mechanism: Mechanism, variants: readonly VariantRun[]): Markdown[] {
  const runs = variants.map((variant) => variant.mechanisms.get(mechanism.id));
  const names = variants.map(({ label }) => t(label));
  const verdicts = variants.flatMap(({ label }, i) => {
    const run = runs[i];
    return run ? [md`**${t(label)}**: ${t(mechanism.verdict(run.values, run.result))}`] : [];
  });
  const differing = differences(mechanism, runs);
  const outputs = Object.entries(mechanism.outputs).map(([key, output]) => [
    t(output.title),
    ...runs.map((run, i) => (run ? outputCell(mechanism, key, run, i > 0 ? runs[0] : undefined) : '')),
    badgeName(output.badge),
  ]);
  const right = names.map(() => true);
  return [
    md`## ${t(mechanism.title)}`,
    list(verdicts),
    md`### ${t(msg`What differs`)}`,
    differing.length > 0
      ? table([t(msg`Parameter`), ...names], differing, [false, ...right])
      : md`${t(msg`Nothing: all variants use the same values here.`)}`,
    md`### ${t(msg`What follows`)}`,
    table([t(msg`Output`), ...names, t(msg`How sure`)], outputs, [false, ...right]),
    ...(runs.some((run) => run && run.extrapolated.length > 0) ? [md`† ${t(EXTRAPOLATED)}`] : []),
  ];
}

/** Rows of the parameters whose value is not the same in all variants. */
function differences(mechanism: Mechanism, runs: readonly (MechanismRun | undefined)[]): string[][] {
  return Object.entries(mechanism.parameters).flatMap(([key, parameter]) => {
    if (new Set(runs.flatMap((run) => (run ? [JSON.stringify(run.values[key])] : []))).size < 2) return [];
    if (parameter.kind !== 'table') {
      return [[t(parameter.title), ...runs.map((run) => (run ? valueText(key, parameter, run.values[key]) : ''))]];
    }
    return Object.entries(parameter.columns).map(([column, { title }]) => [
      `${t(parameter.title)}: ${t(title)}`,
      ...runs.map((run) =>
        ((run?.values[key] ?? []) as readonly Record<string, number>[]).map((row) => cellText(column, row[column])).join(', '),
      ),
    ]);
  });
}

function cellText(column: string, value: number | undefined): string {
  return value === undefined ? '–' : t(quantity(column, value, 4, true));
}

/** The value, and against the base its factor where it moved. */
function outputCell(mechanism: Mechanism, key: string, run: MechanismRun, base: MechanismRun | undefined): string {
  const scalar = run.result.scalars[key];
  const mark = run.extrapolated.length > 0 ? ' †' : '';
  const shown = scalarText(mechanism, key, scalar) + mark;
  const ratio = base && typeof scalar === 'number' ? compare(scalar, base.result.scalars[key], 'ratio') : undefined;
  if (typeof ratio !== 'number' || Math.abs(ratio - 1) < 5e-4) return shown;
  return `${shown} (×${t(readable(ratio))})`;
}
