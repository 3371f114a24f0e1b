/** What the editor's own JSON service offers with our schema. */
import assert from 'node:assert/strict';
import { type CompletionItem, getLanguageService, TextDocument } from 'vscode-json-languageservice';
import type { Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import { scenarioSchema } from '../../../src/scenario/schema/schema.ts';
import { REGISTER } from './fixture.ts';

/** The service, and the text with a `|` where the cursor is. */
function at(marked: string, mechanisms: readonly Mechanism[] = REGISTER) {
  const service = getLanguageService({
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] } },
    },
  });
  const schema = JSON.parse(JSON.stringify(scenarioSchema(mechanisms)));
  service.configure({ schemas: [{ uri: 'interphase:schema', fileMatch: ['*.interphase.json'], schema }] });
  const document = TextDocument.create('file:///a.interphase.json', 'interphase', 1, marked.replace('|', ''));
  const position = document.positionAt(marked.indexOf('|'));
  const json = service.parseJSONDocument(document);
  return {
    completion: async () => (await service.doComplete(document, position, json))!.items,
    hover: async () => [(await service.doHover(document, position, json))?.contents].flat().join('\n').replaceAll('\u2009', ' '),
  };
}

const inserted = (item: CompletionItem | undefined) =>
  (item?.textEdit as { newText: string } | undefined)?.newText ?? item?.insertText ?? '';
/** The text of a snippet with its defaults in place. */
const filledIn = (snippet: string) => snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');

describe('the schema in the editor', () => {
  it('offers the mechanisms, and below one its parameters in the order of the mechanism', async () => {
    const ids = await at('{ "parameters": { | } }').completion();
    assert.deepEqual(
      ids.map(({ label }) => label),
      ['film', 'cell'],
    );
    const keys = await at('{ "parameters": { "film": { | } } }').completion();
    const inOrder = [...keys].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
    assert.deepEqual(inOrder, Object.keys(REGISTER[0].parameters));
  });

  it('does not offer what is written', async () => {
    const keys = await at('{ "parameters": { "film": { "thickness_nm": 5, | } } }').completion();
    assert.ok(!keys.some(({ label }) => label === 'thickness_nm'));
  });

  it('inserts a default as people write it', async () => {
    const keys = await at('{ "parameters": { "film": { | } } }').completion();
    const [conductivity] = keys.filter(({ label }) => label === 'conductivity_S_per_cm');
    assert.equal(filledIn(inserted(conductivity)), '"conductivity_S_per_cm": 1e-8');
  });

  it('says unit, default, ranges and source', async () => {
    const hover = await at('{ "parameters": { "film": { "permit|tivity": 5 } } }').hover();
    for (const part of ['A number', 'Default: 10.', 'Usual range: 1 to 100.', 'A permittivity below 1 does not exist.', 'Illustrative']) {
      assert.ok(hover.includes(part), `${part} is not in ${hover}`);
    }
    const width = await at('{ "parameters": { "film": { "crack_wi|dth_nm": 5 } } }').hover();
    assert.match(width, /in nm/);
    assert.match(width, /Acts only when `cracked` = `true`/);
  });

  it('offers the members of an enumeration with what they are', async () => {
    const members = await at('{ "parameters": { "film": { "phase": | } } }').completion();
    assert.deepEqual(
      members.map(({ label }) => label),
      ['"organic"', '"inorganic"'],
    );
  });

  it('offers the presets of a mechanism', async () => {
    const starts = await at('{ "parameters": { "film": | } }').completion();
    const preset = starts.find(({ label }) => label.includes('Thick film'));
    assert.deepEqual(JSON.parse(filledIn(inserted(preset))), REGISTER[0].presets.thick.values);
  });

  it('knows the points of a sweep from what is varied', async () => {
    const words = await at('{ "sweeps": { "s": { "vary": "/parameters/film/phase", "values": [ | ] } } }').completion();
    assert.deepEqual(
      words.map(({ label }) => label),
      ['"organic"', '"inorganic"'],
    );
  });

  it('lets every reference stand alone: draft 7 ignores what is beside it', () => {
    const beside: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if (Object.hasOwn(schema, '$ref') && Object.keys(schema).length > 1) beside.push(path);
      for (const [key, inner] of Object.entries(schema)) visit(inner, `${path}/${key}`);
    };
    visit(JSON.parse(JSON.stringify(scenarioSchema())), '');
    assert.deepEqual(beside, []);
  });
});
