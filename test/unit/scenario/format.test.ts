/** A key of the format is one row of one table: whoever lists keys lists those of the rows. */
import assert from 'node:assert/strict';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { READING_ORDER, ROOT } from '../../../src/scenario/format/root.ts';
import { find, type JsonNode } from '../../../src/scenario/json/tree.ts';
import { scenarioSchema } from '../../../src/scenario/schema/schema.ts';
import { fileWith, REGISTER, read } from './fixture.ts';
import { TABLES } from './format-tables.ts';

const VARY = '/parameters/film/thickness_nm';
/** What an author may write for the placeholders of a path. */
const CHOSEN: Readonly<Record<string, string>> = { '<name>': 'a', '<pointer>': VARY, '<number>': '0' };
/** What must stand beside a key, so that its value is looked at. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  from: { vary: VARY },
  to: { vary: VARY },
  steps: { vary: VARY },
  spacing: { vary: VARY },
  values: { vary: VARY },
  and: { vary: VARY, values: [1] },
};

/** A file that holds `object` at a path of the format, and the pointer to it. */
function fileAround(path: readonly string[], object: Readonly<Record<string, unknown>>): { text: string; at: string[] } {
  const at = path.map((part) => CHOSEN[part] ?? part);
  if (at.length === 0) return { text: fileWith(object), at };
  let value: unknown = object;
  for (const part of at.slice(1).reverse()) {
    const holder = part === 'and' ? { vary: '/parameters/film/permittivity', values: [1] } : {};
    value = part === '0' ? [value] : { ...holder, [part]: value };
  }
  return { text: fileWith({ [at[0]]: value }), at };
}

const inside = (node: JsonNode, offset: number) => node.offset <= offset && offset < node.end;
const where = (path: readonly string[]) => (path.length === 0 ? 'the root' : path.join('/'));

describe('the keys of the format', () => {
  for (const { path, keys } of TABLES) {
    const names = Object.keys(keys);

    it(`of ${where(path)} are those that the reader knows`, () => {
      const { text } = fileAround(path, { 'qqqqqqqq-qqqqqqqq': 1 });
      const [problem] = read(text).problems.filter(({ code }) => code === 'unknown-key');
      // The reader offers what is not written yet.
      assert.match(say(problem.message, ENGLISH), new RegExp(`Known here: ${names.join(', ')}\\.$`));
    });

    it(`of ${where(path)} are those that completion offers, with their meaning`, async () => {
      const service = getLanguageService({
        clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
      });
      const schema = JSON.parse(JSON.stringify(scenarioSchema(REGISTER)));
      service.configure({ schemas: [{ uri: 'interphase:schema', fileMatch: ['*.interphase.json'], schema }] });
      const { text, at } = fileAround(path, {});
      const whole = path.length === 0 ? '{}' : text;
      const document = TextDocument.create('file:///a.interphase.json', 'interphase', 1, whole);
      const object = find(read(whole).document.root, at)!;
      const found = await service.doComplete(document, document.positionAt(object.offset + 1), service.parseJSONDocument(document));
      const items = found!.items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
      assert.deepEqual(
        items.map(({ label, documentation }) => [label, (documentation as { value: string }).value]),
        names.map((name) => [name, say(keys[name].meaning, ENGLISH)]),
      );
    });

    for (const name of names) {
      it(`of ${where(path)}: "${name}" is read`, () => {
        // Nothing in a scenario may be null.
        const { text, at } = fileAround(path, { ...BESIDE[name], [name]: null });
        const reading = read(text);
        const node = find(reading.document.root, [...at, name]);
        assert.ok(node);
        const problems = reading.problems.filter(({ offset }) => inside(node, offset));
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['type'],
        );
      });
    }

    const needed = names.filter((name) => keys[name].missing);
    if (needed.length === 0) continue;
    it(`of ${where(path)} that must be there are missed: ${needed.join(', ')}`, () => {
      const { text } = fileAround(path, {});
      const { problems } = read(path.length === 0 ? '{}' : text);
      const words = problems.filter(({ code }) => code === 'missing-key').map(({ message }) => say(message, ENGLISH));
      for (const name of needed) assert.ok(words.join(' ').includes(`"${name}"`), `${name}: ${words.join(' ')}`);
    });
  }

  it('are each read once, after those that their reading needs', () => {
    assert.deepEqual(READING_ORDER.toSorted(), Object.keys(ROOT).sort());
    for (const [at, name] of READING_ORDER.entries()) {
      for (const needed of ROOT[name].needs ?? []) assert.ok(READING_ORDER.indexOf(needed) < at, `${name} needs ${needed}`);
    }
  });

  it('of a file with more problems than are told, tell of what pointers lead to', () => {
    const many = (entry: (i: number) => readonly [string, unknown]) => Object.fromEntries(Array.from({ length: 600 }, (_, i) => entry(i)));
    const { problems } = read(
      fileWith({
        requires: many((i) => [`mechanism-${i}`, 1]),
        links: many((i) => [`/parameters/film/nothing-${i}`, '/film/resistance_ohm_cm2']),
        parameters: { film: { thickness_nm: null } },
        variants: { a: { label: null } },
        sweeps: { s: { vary: null } },
        references: [{ id: null }],
        assignment: null,
      }),
    );
    const told = new Set(problems.map(({ pointer = '' }) => pointer.split('/')[1]));
    assert.deepEqual([...told], ['parameters', 'requires', 'variants', 'sweeps', 'references', 'assignment']);
  });
});
