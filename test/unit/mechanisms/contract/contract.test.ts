/** Every registered mechanism on every surface. What is missing is one sentence that says what to do. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice';
import { runCli } from '../../../../src/cli/cli.ts';
import { figureToSvg } from '../../../../src/drawing/figure/picture.ts';
import { describeFigure } from '../../../../src/drawing/figure/summary.ts';
import { figureTable } from '../../../../src/drawing/figure/table.ts';
import { completionsAt, sensitivityOf } from '../../../../src/language/index.ts';
import { describeAt } from '../../../../src/language/place.ts';
import { completeValues, type Mechanism } from '../../../../src/mechanisms/contract/mechanism.ts';
import { isActive, type NumberParameter } from '../../../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { newScenarioText, readScenario } from '../../../../src/scenario/index.ts';
import { scenarioSchema } from '../../../../src/scenario/schema/schema.ts';
import { headlineKeys } from '../../../../src/webviews/preview/headlines.ts';
import { canBeLog, chartContent, figures } from '../../../../src/webviews/preview/panels/chart-data.ts';
import { PRIMARY_LIMIT, primaryKeys } from '../../../../src/webviews/preview/panels/primary.ts';
import { anyValues } from '../../../soak/any-values.ts';
import { soundRun } from '../../../soak/sound-run.ts';
import { fakeIo } from '../../cli/fake-io.ts';
import { modelOf, shownBy } from '../../webviews/support/model.ts';
import { faultsOf, strayFiles } from './faults.ts';

/** As many random states of each mechanism as `npm test` has time for; `npm run soak -- valid-domain` tries more. */
const RANDOM_STATES = 200;

const starts = (mechanism: Mechanism): readonly (string | undefined)[] => [undefined, ...Object.keys(mechanism.presets)];

/** Nothing that only a program could have written. */
function assertWords(text: string, of: string): void {
  assert.ok(text.trim().length > 0, `${of} says nothing`);
  assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object/, of);
}

function serviceFor(mechanism: Mechanism): LanguageService {
  const documentationFormat: ['markdown'] = ['markdown'];
  const service = getLanguageService({
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat } }, hover: { contentFormat: ['markdown'] } },
    },
  });
  // As an editor gets it: a file of plain JSON.
  const schema = JSON.parse(JSON.stringify(scenarioSchema([mechanism])));
  service.configure({ schemas: [{ uri: 'interphase:schema', fileMatch: ['*.interphase.json'], schema }] });
  return service;
}

/** A scenario with every parameter that acts written out, and a sweep of the first number. */
function everything(mechanism: Mechanism) {
  const [key, parameter] = Object.entries(mechanism.parameters).find(
    (entry): entry is [string, NumberParameter] => entry[1].kind === 'number' && entry[1].primary === true,
  )!;
  const values = completeValues(mechanism);
  const acting = Object.entries(values).filter(([each]) => isActive(mechanism.parameters[each], values));
  const text = JSON.stringify(
    {
      interphase: '1.0',
      parameters: { [mechanism.id]: Object.fromEntries(acting) },
      sweeps: { first: { vary: `/parameters/${mechanism.id}/${key}`, values: [parameter.default, parameter.soft[1]] } },
      show: [`/base/${mechanism.id}/${mechanism.headlines[0]}`],
    },
    undefined,
    2,
  );
  return { text, key, parameter };
}

async function cli(text: string, ...argv: string[]): Promise<string> {
  const { io, written } = fakeIo({ 'a.json': text });
  const exit = await runCli(argv, io);
  assert.equal(exit, 0, `${argv.join(' ')}: ${written.notices}${written.output}`);
  return written.output;
}

for (const mechanism of MECHANISMS) {
  const { id } = mechanism;

  describe(`The mechanism ${id}`, () => {
    it('declares all that the contract asks for', () => {
      assert.deepEqual(faultsOf(mechanism), []);
    });

    it('lies in its folder as the plan says', () => {
      assert.deepEqual(strayFiles(id, readdirSync(join('src/mechanisms', id))), []);
    });

    it('runs at its defaults and at every preset', () => {
      for (const values of [{}, ...Object.values(mechanism.presets).map((preset) => preset.values)]) {
        soundRun(mechanism, completeValues(mechanism, values));
      }
    });

    it('runs anywhere in its hard ranges', () => {
      fc.assert(
        fc.property(anyValues(mechanism), (values) => void soundRun(mechanism, values)),
        { numRuns: RANDOM_STATES },
      );
    });

    it('is a scenario without problems as new, with every preset, and with everything written out', async () => {
      const service = serviceFor(mechanism);
      const texts = [...starts(mechanism).map((preset) => newScenarioText(ENGLISH, mechanism, preset)), everything(mechanism).text];
      for (const text of texts) {
        // A preset may show what lies beyond the literature.
        const problems = readScenario(text).problems.filter(({ code }) => code !== 'unusual');
        assert.deepEqual(problems, [], text);
        const document = TextDocument.create('file:///a.interphase.json', 'interphase', 1, text);
        assert.deepEqual(await service.doValidation(document, service.parseJSONDocument(document)), [], text);
      }
    });

    it('writes no result into the notes of a new file: it would stay there when the values change', () => {
      for (const preset of starts(mechanism)) {
        const { notes } = JSON.parse(newScenarioText(ENGLISH, mechanism, preset));
        assert.doesNotMatch(notes, /\d/, preset);
      }
    });

    it('is offered and explained by the schema', async () => {
      const service = serviceFor(mechanism);
      const at = (marked: string) => {
        const document = TextDocument.create('file:///a.interphase.json', 'interphase', 1, marked.replace('|', ''));
        return [document, document.positionAt(marked.indexOf('|')), service.parseJSONDocument(document)] as const;
      };
      const offered = await service.doComplete(...at(`{ "parameters": { "${id}": { | } } }`));
      assert.deepEqual(new Set(offered?.items.map(({ label }) => label)), new Set(Object.keys(mechanism.parameters)));
      for (const key of Object.keys(mechanism.parameters)) {
        const hover = await service.doHover(...at(`{ "parameters": { "${id}": { "|${key}": 0 } } }`));
        assertWords([hover?.contents].flat().join('\n'), key);
      }
    });

    it('is known to the editor: what a key means, what can be pointed to, how a result answers', () => {
      const { text, key, parameter } = everything(mechanism);
      const { document } = readScenario(text);
      const place = describeAt(document, text.indexOf(`"${key}"`) + 1);
      assert.ok(place?.kind === 'parameter' && place.address.mechanism === mechanism && place.address.key === key);
      const pointers = completionsAt(document, text.indexOf(`/base/${id}/`) + `/base/${id}/`.length, ENGLISH)!.items.map(({ label }) =>
        say(label, ENGLISH),
      );
      for (const output of Object.keys(mechanism.outputs)) assert.ok(pointers.includes(`/base/${id}/${output}`), output);
      const work = sensitivityOf(mechanism, completeValues(mechanism), { key }, parameter, parameter.default);
      let step = work.next();
      while (!step.done) step = work.next();
      for (const value of [...(step.value?.x ?? []), ...(step.value?.y ?? [])]) assert.ok(Number.isFinite(value));
    });

    it('is told by the command line in every format', async () => {
      const { text } = everything(mechanism);
      assertWords(await cli(text, 'mechanisms', id), 'mechanisms');
      assert.equal(JSON.parse(await cli(text, 'mechanisms', id, '--format', 'json')).mechanisms[0].id, id);
      assert.match(await cli(text, 'mechanisms'), new RegExp(`^${id} `, 'm'));
      assertWords(await cli(text, 'run', 'a.json', '--all'), 'run');
      assert.ok(JSON.parse(await cli(text, 'run', 'a.json', '--format', 'json')).variants[0].mechanisms[id]);
      const rows = (await cli(text, 'run', 'a.json', '--format', 'csv')).trimEnd().split('\n').length;
      assert.ok(rows > Object.keys(mechanism.outputs).length);
      assert.match(await cli(text, 'run', 'a.json', '--format', 'svg'), /^<svg /);
      assertWords(await cli(text, 'describe', 'a.json'), 'describe');
      for (const format of ['text', 'csv']) assertWords(await cli(text, 'sweep', 'a.json', '--format', format), `sweep ${format}`);
      assert.equal(JSON.parse(await cli(text, 'sweep', 'a.json', '--format', 'json')).points.length, 2);
    });

    it('has figures that can be printed, read as a table and told', async () => {
      const values = completeValues(mechanism);
      const made = mechanism.figures(values, mechanism.simulate(values));
      assert.equal(new Set(made.map((figure) => figure.id)).size, made.length, 'every figure has an id of its own');
      for (const figure of made) {
        assert.match(figureToSvg(figure, { language: ENGLISH }), /^<svg /);
        assertWords(describeFigure(figure, ENGLISH), figure.id);
        const { columns, rows } = figureTable(figure, { language: ENGLISH });
        assert.ok(rows.length > 0 && rows.every((row) => row.length === columns.length), figure.id);
        assert.match(
          await cli(newScenarioText(ENGLISH, mechanism), 'run', 'a.json', '--format', 'svg', '--picture', `${id}/${figure.id}`),
          /^<svg /,
        );
      }
    });

    it('comes up in the preview: controls, headlines, charts', () => {
      for (const preset of starts(mechanism)) {
        const shown = shownBy(modelOf(newScenarioText(ENGLISH, mechanism, preset)));
        assert.equal(shown.mechanism.mechanism, mechanism);
        const keys = primaryKeys(mechanism, shown.mechanism.values);
        assert.ok(keys.length >= 2 && keys.length <= PRIMARY_LIMIT, `${keys}`);
        assert.ok(headlineKeys(shown).length >= 2);
        for (const { id: figure } of figures(shown.mechanism)) {
          const content = chartContent(shown, figure, { x: 'log', y: 'log' })!;
          for (const axis of ['x', 'y'] as const) {
            assert.equal(content.figure[axis].scale === 'log', canBeLog(content, axis), `${figure} ${axis}`);
            const [low, high] = content.ranges[axis];
            assert.ok(low < high && (content.figure[axis].scale === 'linear' || low > 0), `${figure} ${axis}: ${low} ${high}`);
          }
        }
      }
    });
  });
}
