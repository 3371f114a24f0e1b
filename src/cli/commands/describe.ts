/** `describe FILE`: the state in words, as the screen reader gets it. */
import { msg, say } from '../../quantities/text.ts';
import { describeResults, runScenario } from '../../scenario/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Context } from '../io.ts';
import { toJson } from '../json.ts';
import { noticeWarnings, readFile, reportInvalid } from '../scenario-file.ts';
import { paragraph } from '../text-table.ts';

export const describe = defineCommand({
  usage: 'describe FILE',
  summary: msg`Tell the results in words.`,
  formats: ['text', 'json'],
  options: {},
  run: ([file], _options, context) => describeFile(file, context),
});

async function describeFile(file: string, context: Context): Promise<ExitCode> {
  const { format, io, language } = context;
  const read = await readFile(file, context);
  if (!read.scenario) return reportInvalid(read, context);
  noticeWarnings(read, context);
  const run = runScenario(read.scenario);
  const { title, notes } = read.scenario;
  const own = [title, notes].map((text) => (text === undefined ? [] : [say(text, language)]));
  const results = describeResults(run).map((text) => say(text, language));
  const exit = run.variants.some(({ failure }) => failure !== undefined) ? EXIT.invalid : EXIT.ok;
  if (format === 'json')
    await io.write(toJson({ status: exit === EXIT.ok ? 'ok' : 'invalid', exit, file, paragraphs: [...own.flat(), ...results] }));
  else {
    const wrapped = (texts: readonly string[], indent = '') => texts.map((text) => paragraph(text, io.width, indent).join('\n'));
    // Notes stand apart: none of their lines passes for one of the results.
    const [heading, words] = own;
    await io.write(`${[...wrapped(heading), ...wrapped(words, '  '), ...wrapped(results)].join('\n\n')}\n`);
  }
  return exit;
}
