import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario, workspaceFolder } from './support/documents.ts';
import { internals, nextMessage } from './support/internals.ts';

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

  it('of a file that is not there says so in its own page, and shows it when it is back', async () => {
    const { previews } = await internals();
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'away & back.interphase.json');
    const preview = previews.open(uri, vscode.ViewColumn.Active);
    await waitFor('the words', () =>
      preview.panel.webview.html.includes('<p role="status">away &#38; back.interphase.json is not there any more.'),
    );
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(SCENARIO));
    const painted = await nextMessage(preview, 'painted');
    assert.equal(painted.uri, uri.toString());
  });

  it('goes from a file that is not there to one that is', async () => {
    const { previews } = await internals();
    const { document } = await openScenario('there.interphase.json', SCENARIO);
    const away = vscode.Uri.joinPath(workspaceFolder(), 'never.interphase.json');
    const preview = previews.open(away, vscode.ViewColumn.Beside, { preserveFocus: true });
    await waitFor('the words', () => preview.panel.webview.html.includes('is not there any more'));
    preview.show(document.uri);
    await preview.untilPainted();
    assert.ok(preview.painted);
  });
});
