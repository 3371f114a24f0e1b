/** The schema and the reader agree on what is a scenario: a file is valid for both or for neither, blind spots aside. */
import assert from 'node:assert/strict';
import { type Diagnostic, getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice';
import type { Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import { BLIND_SPOTS } from '../../../src/scenario/codes.ts';
import { scenarioSchema } from '../../../src/scenario/schema/schema.ts';
import { BAD_FILES } from './bad-files.ts';
import { REGISTER, read } from './fixture.ts';
import { GOOD_FILES } from './good-files.ts';

function serviceFor(mechanisms: readonly Mechanism[]): LanguageService {
  const service = getLanguageService({});
  // As the editor gets it: a file of plain JSON.
  const schema = JSON.parse(JSON.stringify(scenarioSchema(mechanisms)));
  service.configure({ schemas: [{ uri: 'interphase:schema', fileMatch: ['*.interphase.json'], schema }] });
  return service;
}

const fixtureService = serviceFor(REGISTER);

async function complaints(text: string, service = fixtureService): Promise<{ document: TextDocument; diagnostics: Diagnostic[] }> {
  // Like VS Code, which takes the byte order mark off.
  const document = TextDocument.create('file:///a.interphase.json', 'interphase', 1, text.replace(/^\uFEFF/, ''));
  return { document, diagnostics: await service.doValidation(document, service.parseJSONDocument(document)) };
}

describe('schema and reader', () => {
  it('has enough files to disagree about', () => {
    assert.ok(BAD_FILES.length >= 50 && GOOD_FILES.length >= 25);
  });

  for (const { name, text, codes, unseen } of BAD_FILES) {
    it(`refuses: ${name}`, async () => {
      const { scenario, problems } = read(text);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        codes,
      );
      assert.equal(scenario, undefined);
      if (unseen !== undefined || codes.every((code) => (BLIND_SPOTS as readonly string[]).includes(code))) return;
      const { document, diagnostics } = await complaints(text);
      assert.notEqual(diagnostics.length, 0, 'the JSON service accepts it');
      if (codes[0] === 'json-syntax') return;
      const ours = problems.map(({ offset, length }) => `${offset}+${length}`);
      for (const { range, message } of diagnostics) {
        const offset = document.offsetAt(range.start);
        const place = `${offset}+${document.offsetAt(range.end) - offset}`;
        assert.ok(ours.includes(place), `the JSON service says "${message}" at ${place}, we complain at ${ours}`);
      }
    });
  }

  for (const { name, text, codes = [], refused } of GOOD_FILES) {
    it(`accepts: ${name}`, async () => {
      const { scenario, problems } = read(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        codes,
      );
      assert.ok(scenario);
      const { diagnostics } = await complaints(text);
      assert.deepEqual(
        diagnostics.map(({ message }) => message).length > 0,
        refused !== undefined,
        diagnostics.map(({ message }) => message).join('\n'),
      );
    });
  }
});
