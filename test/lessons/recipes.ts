/** The recipes in the lessons: every number that a page states is followed by a hidden comment that says how to compute it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerAll } from '../../src/cli/answers.ts';
import { scalarWords } from '../../src/mechanisms/contract/wording.ts';
import { findMechanism } from '../../src/mechanisms/index.ts';
import { quantity, readable, THIN_SPACE } from '../../src/quantities/numbers.ts';
import { ENGLISH, say } from '../../src/quantities/text.ts';
import { readScenario, runScenario, type Scenario, type ScenarioRun } from '../../src/scenario/index.ts';

export const FOLDER = 'examples';
export const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Recipe {
  readonly file: string;
  readonly output: string;
  /** Significant digits; words have none. */
  readonly digits?: number;
  /** A share, written as per cent. */
  readonly percent?: boolean;
}

const RECIPE = /<!-- interphase: (\{.*?\}) -->/g;

/** Every recipe of a lesson with the text in front of it. */
export function recipes(text: string): { recipe: Recipe; before: string }[] {
  return [...text.matchAll(RECIPE)].map((match) => ({ recipe: JSON.parse(match[1]), before: text.slice(0, match.index) }));
}

const runs = new Map<string, { readonly scenario: Scenario; readonly run: ScenarioRun }>();

function runOf(file: string): { readonly scenario: Scenario; readonly run: ScenarioRun } {
  const known = runs.get(file);
  if (known) return known;
  const { scenario, problems } = readScenario(read(file));
  if (!scenario) throw new Error(`${file}: ${problems.map(({ message }) => say(message, ENGLISH)).join(' ')}`);
  const made = { scenario, run: runScenario(scenario) };
  runs.set(file, made);
  return made;
}

/** What the models give, as the page has to say it. */
export function expected({ file, output, digits, percent }: Recipe): string {
  const { scenario, run } = runOf(file);
  const [{ answer }] = answerAll(scenario, run, [output]);
  if (answer.kind !== 'scalar') throw new TypeError(`${file}: ${output} is no number`);
  const { key, scalar } = answer;
  if (typeof scalar !== 'number') return say(scalarWords(findMechanism(output.split('/')[2])!, key, scalar), ENGLISH);
  return percent ? `${say(readable(100 * scalar, digits), ENGLISH)}${THIN_SPACE}%` : say(quantity(key, scalar, digits), ENGLISH);
}

/** A number as these pages write it, with its unit, at the end of a text. */
const NUMBER = new RegExp(`[−+]?\\d[\\d.]*(?:${THIN_SPACE}\\d{3})*(?:·10[⁻⁰¹²³⁴-⁹]+)?(?:${THIN_SPACE}[^\\s\\d|<]+)?$`, 'u');

/** What a page states before a recipe: a number with its unit, or one of the words of the output. */
function stated(before: string, { output }: Recipe): string {
  const [, place, id, key] = output.split('/');
  const verdicts = place === 'sweeps' || place === 'compare' ? undefined : findMechanism(id)?.outputs[key]?.verdicts;
  const words = Object.values(verdicts ?? {})
    .map(({ title }) => say(title, ENGLISH))
    .filter((title) => before.endsWith(title));
  const found = words.sort((a, b) => b.length - a.length)[0] ?? NUMBER.exec(before)?.[0];
  if (found === undefined) throw new Error(`No number stands before the recipe of ${output}: "…${before.slice(-30)}"`);
  return found;
}

interface Change {
  readonly output: string;
  readonly was: string;
  readonly is: string;
}

/** The page with the numbers of today. */
export function rewritten(text: string): { readonly text: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let result = '';
  let at = 0;
  for (const { recipe, before } of recipes(text)) {
    const was = stated(before, recipe);
    const is = expected(recipe);
    result += before.slice(at, before.length - was.length) + is;
    at = before.length;
    if (is !== was) changes.push({ output: `${recipe.file} ${recipe.output}`, was, is });
  }
  return { text: result + text.slice(at), changes };
}
