/** `npm run verify [-- FILE ...]`: prints, case by case, what the models give, the reference and the error. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseReport, type Comparison, type ReferenceFile, verifyCase } from './verify.ts';

const REFERENCE = 'test/reference';

function read(file: string): ReferenceFile {
  const content: Partial<ReferenceFile> = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(content.cases) || content.cases.length === 0) throw new Error(`${file} holds no cases.`);
  return content as ReferenceFile;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? value.toPrecision(10).replace(/\.?0+(?=e|$)/, '') : JSON.stringify(value);
}

function line({ path, model, reference, error }: Comparison): string {
  return `    ${path}: model ${show(model)}, reference ${show(reference)}, error ${error.toExponential(1)}`;
}

function print({ case: { id, kind, title, rtol }, comparisons, passed, failure }: CaseReport): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${id} (${kind})${title ? `: ${title}` : ''}${passed ? '' : `, rtol ${rtol}`}`);
  if (failure) console.log(`    ${failure}`);
  for (const comparison of comparisons) console.log(line(comparison));
}

const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : readdirSync(REFERENCE)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(REFERENCE, name));
const reports: CaseReport[] = [];
try {
  for (const file of files) {
    const { title, constants, cases } = read(file);
    console.log(`# ${title ?? file}`);
    for (const reference of cases) {
      const report = verifyCase(reference, constants);
      print(report);
      reports.push(report);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const failures = reports.filter(({ passed }) => !passed).length;
const worst = reports.reduce((a, b) => (b.worst > a.worst ? b : a));
console.log(
  `${reports.length} cases, ${failures} failed, worst error ${worst.worst.toExponential(1)} (${worst.case.id}, rtol ${worst.case.rtol})`,
);
process.exitCode = failures > 0 ? 1 : 0;
