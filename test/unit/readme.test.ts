import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { ENGLISH, say } from '../../src/quantities/text.ts';
import { CODES } from '../../src/scenario/codes.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { TABLES } from './scenario/format-tables.ts';
import { holdsTable } from './support/markdown-table.ts';

const readme = readFileSync('README.md', 'utf8');

/** A cell of a table has no bar that is not escaped. */
const cell = (text: string) => text.replaceAll('|', '\\|');

describe('README', () => {
  it('lists every key of the format, as it is (UPDATE=1 writes them)', () => {
    const rows = TABLES.filter(({ path }) => path.at(-1) !== 'and').flatMap(({ path, keys }) =>
      Object.entries(keys).map(
        ([key, { meaning, missing }]) =>
          `| \`${[...path, key].join('/')}\` | ${cell(say(meaning, ENGLISH))}${missing ? ' Required.' : ''} |`,
      ),
    );
    holdsTable('README.md', '| key | meaning |', rows);
  });

  it('lists every problem code, as it is (UPDATE=1 writes them)', () => {
    const rows = Object.entries(CODES).map(
      ([code, { severity, meaning }]) => `| <a id="${code}"></a>\`${code}\` | ${severity} | ${cell(say(meaning, ENGLISH))} |`,
    );
    holdsTable('README.md', '| code | severity | meaning |', rows);
  });

  it('shows a scenario without problems', () => {
    const example = /```jsonc\n([\s\S]*?)```/.exec(readme)?.[1];
    assert.ok(example);
    assert.deepEqual(readScenario(example).problems, []);
  });

  it('shows pictures that exist', () => {
    const pictures = [...readme.matchAll(/\]\((media\/[^)]+)\)/g)].map(([, path]) => path);
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(path)),
      [],
    );
  });
});
