import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';

const SCENARIO = '{ "interphase": "1.0", "parameters": { "tip-field": { "height_um": 2 } } }\n';

function previews(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('interphase.preview'));
}

describe('The preview', () => {
  afterEach(closeEverything);

  it('opens beside the text, which keeps the focus, and only once', async () => {
    const editor = await openScenario('preview.interphase.json', SCENARIO);
    await vscode.commands.executeCommand('interphase.openPreviewToSide');
    const [tab] = await waitFor('the preview', () => previews().length > 0 && previews());
    assert.notEqual(tab.group.viewColumn, editor.viewColumn);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('interphase.openPreviewToSide');
    await stays(() => assert.equal(previews().length, 1));
  });
});
