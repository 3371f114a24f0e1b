/** Parse and validate a valid file of 1,000,000 bytes: the reader of scenarios against VS Code's own JSON service, in the same run. */
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { completeValues, type Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
import { isActive } from '../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioSchema } from '../../src/scenario/schema/schema.ts';
import { median } from './statistics.ts';

export interface ParseBenchmark {
  readonly name: string;
  /** Median over the rounds of (their time / our time): how many times faster we are. */
  readonly ratio: number;
  /** Medians, milliseconds. */
  readonly ours: number;
  readonly theirs: number;
  readonly bytes: number;
}

const BYTES = 1_000_000;
const ROUNDS = 9;

/** Alternates between both in every round, the order reversed each time. @throws when either finds a problem in the file. */
export async function benchParse(): Promise<ParseBenchmark> {
  const text = validFile(BYTES);
  const service = getLanguageService({});
  const schema = JSON.parse(JSON.stringify(scenarioSchema()));
  service.configure({ schemas: [{ uri: 'interphase:schema', fileMatch: ['*.interphase.json'], schema }] });
  const ours = () => {
    const { problems } = readScenario(text);
    if (problems.length > 0) throw new Error(`The reader complains: ${JSON.stringify(problems[0])}`);
  };
  let version = 0;
  const theirs = async () => {
    const document = TextDocument.create('file:///bench.interphase.json', 'interphase', version++, text);
    const problems = await service.doValidation(document, service.parseJSONDocument(document));
    if (problems.length > 0) throw new Error(`The JSON service complains: ${problems[0].message}`);
  };
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    ours();
    await theirs();
  }
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const contestant of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      times[contestant].push(await milliseconds(contestant === 'ours' ? ours : theirs));
    }
  }
  return {
    name: 'parse and validate 1,000,000 bytes, times faster than vscode-json-languageservice',
    ratio: median(times.ours.map((time, i) => times.theirs[i] / time)),
    ours: median(times.ours),
    theirs: median(times.theirs),
    bytes: new TextEncoder().encode(text).length,
  };
}

/** A scenario of exactly `bytes` bytes: every mechanism, and as many variants with all their numbers as fit; notes fill the rest. */
export function validFile(bytes: number): string {
  const parameters = Object.fromEntries(MECHANISMS.map((mechanism) => [mechanism.id, {}]));
  const variants: Record<string, unknown> = {};
  const fileOf = (notes: string) => `${JSON.stringify({ interphase: '1.0', notes, parameters, variants }, undefined, 2)}\n`;
  const size = JSON.stringify({ v: variantOf(0) }, undefined, 2).length * 1.1;
  for (let i = 0; fileOf('').length + size < bytes - 4000; ) {
    const many = Math.max(1, Math.floor((bytes - 4000 - fileOf('').length) / size / 2));
    for (let k = 0; k < many; k++, i++) variants[`variant-${i}`] = variantOf(i);
  }
  return fileOf('n'.repeat(bytes - fileOf('').length));
}

function variantOf(i: number): unknown {
  return { label: `Variant ${i}`, parameters: Object.fromEntries(MECHANISMS.map((mechanism) => [mechanism.id, numbersOf(mechanism, i)])) };
}

/** The numbers that act under the defaults, each somewhere in its usual range; none that does not go well with the others. */
function numbersOf(mechanism: Mechanism, i: number): Record<string, number> {
  const values = completeValues(mechanism);
  const numbers: Record<string, number> = {};
  Object.entries(mechanism.parameters).forEach(([key, parameter]) => {
    if (parameter.kind !== 'number' || !isActive(parameter, values)) return;
    const [low, high] = parameter.soft;
    // The same for a quantity that several mechanisms share.
    const part = ((i * 7 + [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)) % 97) / 97;
    const value = parameter.scale === 'log' && low > 0 ? low * (high / low) ** part : low + (high - low) * part;
    numbers[key] = parameter.integer ? Math.round(value) : Number(value.toPrecision(5));
  });
  for (const { key } of mechanism.advice?.give({ ...values, ...numbers }) ?? []) delete numbers[key];
  return numbers;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
