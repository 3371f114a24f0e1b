import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { say } from '../../src/quantities/text.ts';
import { CODES } from '../../src/scenario/codes.ts';
import { readScenario } from '../../src/scenario/index.ts';

const readme = readFileSync('README.md', 'utf8');

describe('README', () => {
  it('lists every problem code, as it is', () => {
    const rows = Object.entries(CODES).map(
      ([code, { severity, meaning }]) => `| <a id="${code}"></a>\`${code}\` | ${severity} | ${say(meaning)} |`,
    );
    const listed = readme.split('\n').filter((line) => line.startsWith('| <a id='));
    assert.deepEqual(listed, rows);
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
