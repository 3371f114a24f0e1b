/** Every kind of surface of VS Code has one door, which takes words for words. */
import assert from 'node:assert/strict';
import { partOfPath } from '../../../src/extension/file-names.ts';
import { sourcesOf } from '../../../tools/catalogue/messages.mjs';
import { attackOf, FREE_TEXTS } from '../../support/hostile-scenario.ts';

/** What VS Code takes words by -> the only file that uses it. */
const DOORS: readonly (readonly [use: RegExp, door: string])[] = [
  [/\bshow(Information|Warning|Error)Message\b|\bwindow\.withProgress\b/, 'notifications.ts'],
  [/\bshowQuickPick\b|\bcreateQuickPick\b|\bsetStatusBarMessage\b/, 'labels.ts'],
  [/\bMarkdownString\(/, 'texts.ts'],
  [/\bcreateOutputChannel\b/, 'log.ts'],
  [/\bshowSaveDialog\b/, 'preview/exports.ts'],
  [/\bcreateWebviewPanel\b/, 'preview/manager.ts'],
];

/** What has no door yet: build one first. */
const NOT_USED =
  /\b(showInputBox|createInputBox|SnippetString|insertSnippet|createTreeView|registerWebviewViewProvider|openExternal|isTrusted|supportHtml)\b/;

describe('doors to VS Code', () => {
  const sources = sourcesOf('src/extension').map(({ file, text }) => ({ file: file.replace('src/extension/', ''), text }));

  for (const [use, door] of DOORS) {
    it(`${door} is the only one of its kind`, () => {
      assert.deepEqual(
        sources.filter(({ text }) => use.test(text)).map(({ file }) => file),
        [door],
      );
    });
  }

  it('are no others', () => {
    assert.deepEqual(
      sources.flatMap(({ file, text }) => (NOT_USED.test(text) ? [file] : [])),
      [],
    );
  });

  it('every tree gives its rows through one', () => {
    const trees = sources.filter(({ text }) => text.includes('implements vscode.TreeDataProvider'));
    assert.ok(trees.length >= 3);
    for (const { file, text } of trees) assert.match(text, /getTreeItem\([^)]*\)[^}]*\brow\(/, file);
  });
});

describe('a name of a file that is made from words', () => {
  it('leads nowhere else and has nothing hidden', () => {
    for (const words of [...FREE_TEXTS.map(attackOf), '../../.profile', '..\\x', 'a/b', 'C:\\x', 'long'.repeat(200)]) {
      const name = partOfPath(`${words}.csv`);
      assert.doesNotMatch(name, /[\\/:\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
      assert.match(name, /\.csv$/);
      assert.ok(name.length < 100, name);
    }
    assert.equal(partOfPath('dendrites-height-sweep.csv'), 'dendrites-height-sweep.csv');
  });
});
