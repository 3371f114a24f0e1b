import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll, fixesAt } from '../../../src/language/fixes.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import type { Problem } from '../../../src/scenario/problem.ts';
import { isBreaking, readScenario } from '../../../src/scenario/read.ts';
import type { Campaign } from '../campaign.ts';
import { type Broken, brokenInKnownWays, withMistakes } from '../known-mistakes.ts';

const errorsOf = (text: string) =>
  readScenario(text, undefined, { faultsThrow: true }).problems.filter(({ severity }) => severity === 'error');
/** In a text that cannot be read the place of a mistake is that of what surrounds it: it may become another. */
const nameOf = ({ code, pointer = '' }: Problem) => (isBreaking(code) ? code : `${code} ${pointer}`);

/** What may be wrong with the text while some of its mistakes are mended and others are not. */
function errorsOfAnyMistakes(broken: Broken): ReadonlySet<string> {
  const some = Array.from({ length: 2 ** broken.mistakes.length }, (_, which) => withMistakes(broken, (at) => ((which >> at) & 1) === 1));
  return new Set(some.flatMap((text) => errorsOf(text).map(nameOf)));
}

/** What the text states: its values, to the digits that survive a change of the unit. */
function statedBy(text: string): string | undefined {
  const { scenario } = readScenario(text);
  return scenario && JSON.stringify(scenario, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(11)) : value));
}

export const mending: Campaign = {
  holds:
    'of a valid text that was broken in known ways every fix mends what it says and breaks nothing, and all together keep what the text states',
  share: 150,
  property: fc.property(brokenInKnownWays, (broken) => {
    const { text } = broken;
    const reading = readScenario(text, undefined, { faultsThrow: true });
    const possible = errorsOfAnyMistakes(broken);
    for (const { problem, edits, title } of fixesAt(reading, 0, text.length)) {
      const fixed = applyEdits(text, edits);
      const what = `"${say(title, ENGLISH)}" for ${nameOf(problem)} in\n${text}\ngives\n${fixed}`;
      const left = errorsOf(fixed);
      const same = (problems: readonly Problem[]) => problems.filter((other) => nameOf(other) === nameOf(problem)).length;
      if (problem.severity === 'error') assert.ok(same(left) < same(reading.problems), `It is still there: ${what}`);
      const made = left.map(nameOf).filter((name) => !possible.has(name));
      assert.deepEqual(made, [], `It breaks something: ${what}`);
    }
    const all = fixAll(reading);
    if (!all) return;
    const fixed = applyEdits(text, all.edits);
    const stated = statedBy(fixed);
    const meant = statedBy(withMistakes(broken, (at) => !broken.mistakes[at].keepsMeaning));
    if (stated !== undefined) assert.equal(stated, meant, `Fix all changed what is stated: ${text}\n${fixed}`);
  }),
};
