import fc from 'fast-check';
import type { Known, Numbers } from '../../../src/language/known.ts';
import { describeAt } from '../../../src/language/place.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import type { JsonNode } from '../../../src/scenario/json/tree.ts';
import type { Attachment } from '../../../src/scenario/measured/attachment.ts';
import { attachmentPaths } from '../../../src/scenario/measured/measured.ts';
import { type Reading, readScenario } from '../../../src/scenario/read.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { runSweep } from '../../../src/scenario/sweep.ts';
import { REGISTER } from '../../unit/scenario/fixture.ts';
import { nodesIn } from '../../unit/scenario/nodes-in.ts';
import { accident, beginning } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { share } from '../share.ts';
import { soundAnswers, soundAnswersAt } from '../sound-answers.ts';
import { soundReading } from '../sound-reading.ts';

const ALL = [...MECHANISMS, ...REGISTER];

const text = fc.oneof(
  { weight: 6, arbitrary: accident },
  { weight: 3, arbitrary: beginning },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((any) => ({ before: '', text: any })) },
);

/** From a reading to an offset: mostly in a key or value, as a cursor is, or anywhere, or in no place that the text has. */
type Cursor = (reading: Reading) => number;

const offset: fc.Arbitrary<Cursor> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(share, share).map(
      ([which, part]) =>
        (reading: Reading) =>
          inToken(reading, which, part),
    ),
  },
  { weight: 2, arbitrary: share.map((part) => (reading: Reading) => Math.round(part * reading.document.text.length)) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -1000, Number.MIN_SAFE_INTEGER).map((outside) => () => outside) },
  { weight: 1, arbitrary: fc.constantFrom(1, 1000, 1e15).map((beyond) => (reading: Reading) => reading.document.text.length + beyond) },
);

/** First a kind of place, then one of that kind: a text has many values, and few pointers. */
function inToken({ document }: Reading, which: number, part: number): number {
  if (!document.root) return 0;
  const kinds = new Map<string | undefined, JsonNode[]>();
  for (const node of nodesIn(document.root)) {
    const kind = describeAt(document, node.offset)?.kind;
    const known = kinds.get(kind);
    if (known) known.push(node);
    else kinds.set(kind, [node]);
  }
  const among = which * 0.999 * kinds.size;
  const ofKind = [...kinds.values()][Math.floor(among)];
  const { offset, end } = ofKind[Math.floor((among % 1) * ofKind.length)];
  return Math.round(offset + part * (end - offset));
}

const file = fc.constantFrom<Omit<Attachment, 'path'>>(
  { text: '' },
  { text: 'f,re,im\n1,2,-3\n2,x,4\n' },
  { text: 'depth,resistance\n1,2\n3' },
  { failure: 'not-found' },
);

/** The mechanisms of the tests take no time: with them everything is run. Of the real ones only sometimes, and a hover only begins. */
const isFast = (scenario: Scenario) => Object.keys(scenario.parameters).every((id) => REGISTER.some((mechanism) => mechanism.id === id));

function numbersOf(scenario: Scenario): Numbers {
  const run = runScenario(scenario, {}, ALL);
  const sweeps = isFast(scenario) ? Object.keys(scenario.sweeps).slice(0, 2) : [];
  return { run, sweeps: new Map(sweeps.map((name) => [name, finished(runSweep(scenario, name, ALL))])) };
}

function finished<R>(work: Generator<unknown, R>): R {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** What an editor knows when the text has come out of the one before. */
function knownOf(reading: Reading, before: string, patient: boolean): Known {
  const run = (scenario: Scenario | undefined) => (scenario && (patient || isFast(scenario)) ? numbersOf(scenario) : undefined);
  if (reading.scenario) return { reading, numbers: run(reading.scenario), stale: false };
  const numbers = run(readScenario(before, ALL).scenario);
  return { reading, numbers, stale: numbers !== undefined };
}

export const language: Campaign = {
  holds:
    'whatever the text and the offset, inside it or not, every question of an editor has an answer with places inside the text and words that can be said',
  share: 300,
  property: fc.property(
    text,
    fc.array(offset, { minLength: 1, maxLength: 6 }),
    file,
    fc.nat(40),
    ({ before, text }, offsets, any, rare) => {
      const reading = soundReading(text, ALL);
      const known = knownOf(reading, before, rare === 0);
      const attachments = reading.scenario ? attachmentPaths(reading.scenario).map((path) => ({ ...any, path })) : [];
      soundAnswers({ text, known, attachments });
      for (const at of offsets) soundAnswersAt({ text, known, steps: rare === 0 ? 2 : 100 }, at(reading));
    },
  ),
};
