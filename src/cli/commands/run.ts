/** `run FILE`: the results of a scenario. */
import type { Scalar } from '../../quantities/scalar.ts';
import { type Language, msg, say } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { type MechanismRun, resultTable, runScenario, type ScenarioRun, toCsv, type VariantRun } from '../../scenario/index.ts';
import { answerAll, answersDocument, exitOfAnswers, scalarData } from '../answers.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { usage } from '../failure.ts';
import type { Context } from '../io.ts';
import { toJson } from '../json.ts';
import { svgOf } from '../pictures.ts';
import { runText } from '../run-text.ts';
import { noticeWarnings, readFile, reportInvalid } from '../scenario-file.ts';

export const run = defineCommand({
  usage: 'run FILE',
  summary: msg`Run a scenario and show its results.`,
  formats: ['text', 'json', 'csv', 'svg'],
  options: {
    output: {
      type: 'string',
      multiple: true,
      value: 'POINTER',
      summary: msg`Only this result: /base/tip-field/apex_factor, /compare/<variant>/…/ratio, /sweeps/<sweep>/…. May be repeated.`,
    },
    all: { type: 'boolean', summary: msg`Every result, not only the headlines.` },
    picture: { type: 'string', value: 'NAME', summary: msg`With --format svg: tip-field for the picture, tip-field/<figure> for a chart.` },
  },
  run: ([file], options, context) => runFile(file, options, context),
});

interface RunOptions {
  /** Output pointers: only these are answered. */
  readonly output?: readonly string[];
  /** Every output, not only the headlines and what the file shows. */
  readonly all?: boolean;
  /** Which picture to draw as SVG. */
  readonly picture?: string;
}

async function runFile(file: string, { output = [], all = false, picture }: RunOptions, context: Context): Promise<ExitCode> {
  const { format, io, language } = context;
  if (picture !== undefined && format !== 'svg') throw usage(msg`--picture needs --format svg.`);
  const read = await readFile(file, context);
  const { scenario } = read;
  if (!scenario) return reportInvalid(read, context);
  noticeWarnings(read, context);
  const result = runScenario(scenario);
  if (output.length > 0) {
    const answers = answerAll(scenario, result, output);
    await io.write(answersDocument(file, answers, format, language));
    return exitOfAnswers(answers);
  }
  const exit = result.variants.some(({ failure }) => failure !== undefined) ? EXIT.invalid : EXIT.ok;
  switch (format) {
    case 'json':
      await io.write(toJson({ status: exit === EXIT.ok ? 'ok' : 'invalid', exit, file, ...runData(result, language) }));
      break;
    case 'csv':
      await io.write(toCsv(resultTable(result, language)));
      break;
    case 'svg':
      await io.write(svgOf(result, read.measured, picture, language));
      break;
    case 'text':
      await io.write(runText(scenario, result, { file, all, style: io.style, width: io.width, language }));
  }
  return exit;
}

function runData({ variants }: ScenarioRun, language: Language): object {
  return { variants: variants.map((variant) => variantData(variant, language)) };
}

function variantData({ name, label, failure, mechanisms }: VariantRun, language: Language): object {
  return {
    name,
    label: say(label, language),
    ...(failure !== undefined && { failure: say(failure, language) }),
    mechanisms: Object.fromEntries([...mechanisms].map(([id, found]) => [id, mechanismData(found, language)])),
  };
}

function mechanismData({ mechanism, values, given, linked, extrapolated, result }: MechanismRun, language: Language): object {
  const output = ([key, scalar]: [string, Scalar]) => [key, { ...scalarData(key, scalar, language), badge: mechanism.outputs[key].badge }];
  return {
    version: mechanism.version,
    verdict: say(mechanism.verdict(values, result), language),
    parameters: Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const origin = linked.get(key) ?? (given.has(key) ? 'file' : 'default');
        return [key, { value, ...(typeof value === 'number' && { unit: unitOf(key).symbol }), from: origin }];
      }),
    ),
    outputs: Object.fromEntries(Object.entries(result.scalars).map(output)),
    series: result.series,
    remarks: (result.remarks ?? []).map((remark) => say(remark, language)),
    extrapolated,
  };
}
