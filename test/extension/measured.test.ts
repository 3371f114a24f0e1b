import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FileWatch } from '../../src/extension/file-watch.ts';
import type { DocumentMessage } from '../../src/protocol/messages.ts';
import { eventually, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario, workspaceFolder } from './support/documents.ts';
import { internals } from './support/internals.ts';

const TEXT = `{
  "interphase": "1.0",
  "parameters": { "sei-impedance": {} },
  "measurements": { "cell": { "file": "data/cell.csv", "mechanism": "sei-impedance" } }
}
`;

const file = () => vscode.Uri.joinPath(workspaceFolder(), 'data', 'cell.csv');
const write = (text: string) => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));

/** The problem of the measured file, if it is there. */
function problemOf(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code }) => typeof code === 'object' && String(code.value).startsWith('file-'));
}

describe('Measured files', () => {
  before(internals);
  afterEach(closeEverything);

  it('are complained about where the scenario names them, until they are there', async () => {
    const { document } = await openScenario('measured.interphase.json', TEXT);
    const missing = await waitFor('the problem', () => problemOf(document));
    assert.match(missing.message, /^data\/cell\.csv does not exist/);
    assert.equal(document.getText(missing.range), '"data/cell.csv"');
    await write('frequency,re,im\n1,2,-3\n4,,-6\n');
    await waitFor('the line', () => /data\/cell\.csv, line 3: the real part is missing/.test(problemOf(document)?.message ?? ''));
    const [{ location }] = problemOf(document)!.relatedInformation!;
    assert.deepEqual([location.uri.path, location.range.start.line], [file().path, 2]);
    await write('1,2,-3\n4,5,-6\n');
    await waitFor('no problem', () => problemOf(document) === undefined);
  });

  it('are offered where the scenario names one, those of the folder and below it', async () => {
    await write('1,2,-3\n');
    const { document } = await openScenario('offered.interphase.json', TEXT.replace('data/cell.csv', ''));
    const position = document.positionAt(document.getText().indexOf('"file": "') + '"file": "'.length);
    const labels = await waitFor('the files', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('data/cell.csv') && found;
    });
    assert(labels.includes('13-two-films-one-spectrum.csv'));
    assert(!labels.some((label) => label.endsWith('.json')));
  });

  it('go to the preview, and again when they change', async () => {
    await write('1,2,-3\n');
    const { previews } = await internals();
    const { document } = await openScenario('shown.interphase.json', TEXT);
    const texts: (string | undefined)[] = [];
    const preview = previews.open(document.uri, vscode.ViewColumn.Beside, { preserveFocus: true });
    preview.onDidPost((message) => {
      if (message.type === 'document')
        texts.push((message as DocumentMessage).attachments?.find(({ path }) => path === 'data/cell.csv')?.text);
    });
    await waitFor('the file', () => texts.includes('1,2,-3\n'));
    await write('1,9,-3\n');
    await waitFor('the new file', () => texts.at(-1) === '1,9,-3\n');
  });

  it('are read behind a link that stays in the folder, where the host can see that; nothing else than a file ever is', async () => {
    const inBrowser = typeof process === 'undefined';
    for (const [name, words] of [
      ['beside.csv', inBrowser ? /it lies behind a link, and an editor in the browser cannot see/ : undefined],
      ['out.csv', inBrowser ? /it lies behind a link/ : /it leads out of the folder of the scenario/],
      ['pipe.csv', /cannot be read: it is not a file, but a folder, a pipe or a device/],
      ['real.csv', undefined],
    ] as const) {
      const { document } = await openScenario(`link-${name}.interphase.json`, TEXT.replace('data/cell.csv', `special/${name}`));
      const { analyses } = await internals();
      await waitFor('the file', () => analyses.attachmentsOf(document).length === 1);
      await eventually(() => {
        const message = problemOf(document)?.message ?? '';
        if (words) assert.match(message, words);
        else assert.equal(message, '');
      });
    }
  });

  it('follow when their folder goes, comes back with them, or gets another name', async () => {
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'moving');
    const moved = vscode.Uri.joinPath(workspaceFolder(), 'moved');
    const place = vscode.Uri.joinPath(folder, 'below', 'cell.csv');
    const put = (text: string) => vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text));
    await put('1,2,-3\n');
    const { document } = await openScenario('moving.interphase.json', TEXT.replace('data/cell.csv', 'moving/below/cell.csv'));
    const { analyses } = await internals();
    const known = () => analyses.attachmentsOf(document)[0];
    await waitFor('the file', () => known()?.text === '1,2,-3\n');
    // A watch looks at its file some times before it relies on what it is told: until that is over, nothing is shown by this.
    let looks = 0;
    const watch = new FileWatch(place, () => {
      looks += 1;
    });
    await waitFor('rest', () => looks === 4);
    watch.dispose();

    await vscode.workspace.fs.delete(folder, { recursive: true });
    await waitFor('no file', () => known()?.failure === 'not-found');
    await waitFor('the problem', () => /does not exist/.test(problemOf(document)?.message ?? ''));
    await put('1,9,-3\n');
    await waitFor('the new file', () => known()?.text === '1,9,-3\n');
    await vscode.workspace.fs.rename(folder, moved);
    await waitFor('no file again', () => known()?.failure === 'not-found');
    await vscode.workspace.fs.rename(moved, folder);
    await waitFor('the file again', () => known()?.text === '1,9,-3\n');
    await waitFor('no problem', () => problemOf(document) === undefined);
  });
});
