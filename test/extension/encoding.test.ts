import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/waiting.ts';
import { closeEverything, workspaceFolder } from './support/documents.ts';
import { internals } from './support/internals.ts';

const TEXT = '{ "interphase": "1.0", "title": "TITLE", "parameters": { "tip-field": {} } }';

/** Opens a file of these bytes; resolves with the codes and ranges of its problems once they are as wanted. */
async function hasProblems(name: string, bytes: Uint8Array, wanted: readonly string[]): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  const { document } = await vscode.window.showTextDocument(uri);
  await eventually(() => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`);
    assert.deepEqual(found, wanted);
  });
}

describe('A scenario in another encoding than UTF-8', () => {
  before(internals);
  afterEach(closeEverything);

  it('is told, where the editor reads it all the same', async () => {
    const units = Array.from(`\ufeff${TEXT}`, (character) => character.charCodeAt(0));
    await hasProblems('utf16.interphase.json', Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8])), ['not-utf-8 {']);
  });

  it('is told where characters were lost', async () => {
    const [before, after] = TEXT.split('TITLE').map((part) => [...new TextEncoder().encode(part)]);
    await hasProblems('gbk.interphase.json', Uint8Array.from([...before, 0xb6, 0xcb, ...after]), ['lost-character "\ufffd\ufffd"']);
  });
});
