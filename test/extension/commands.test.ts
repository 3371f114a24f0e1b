import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';
import { internals, nextMessage } from './support/internals.ts';

const TEXT = `{
  "interphase": "1.0",
  "title": "Commands | and *marks*",
  "parameters": { "tip-field": { "height_um": 5, "apex_radius_um": 0.5 } },
  "variants": { "sharp": { "label": "Sharper", "parameters": { "tip-field": { "apex_radius_um": 0.1 } } } },
  "sweeps": { "height": { "vary": "/parameters/tip-field/height_um", "from": 1, "to": 10, "steps": 300, "spacing": "log" },
    "film": { "vary": "/parameters/tip-field/film_resistance_ohm_cm2", "from": 1, "to": 100, "steps": 3, "spacing": "log" } }
}
`;

/** The page of results that was opened. */
function page(name: string): Promise<string> {
  return waitFor(`the page ${name}`, () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'interphase-result' && uri.path.includes(name))?.getText(),
  );
}

describe('Commands', () => {
  before(internals);
  afterEach(closeEverything);

  it('reset one parameter to its default, as one undo step', async () => {
    const { document } = await openScenario('reset.interphase.json', TEXT);
    await vscode.commands.executeCommand('interphase.resetParameter', document.uri, '/parameters/tip-field/height_um');
    await waitFor('the default', () => document.getText() === TEXT.replace('"height_um": 5', '"height_um": 1'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), TEXT));
  });

  it('compare variants on a page: what differs, what follows, in how far', async () => {
    const { document } = await openScenario('compare.interphase.json', TEXT);
    await vscode.commands.executeCommand('interphase.compareVariants', document.uri);
    const text = await page('variants');
    assert.match(text, /^# Commands \\\| and \\\*marks\\\*/, 'the title of the author is no markup');
    assert.match(text, /\| Apex radius \| 0\.5\u2009µm \| 0\.1\u2009µm \|/);
    assert.match(text, /\| Field at the apex[^|]* \| 9\.82 \| 29\.3 \\\(×2\.99\\\) \| established \|/);
  });

  it('run a sweep and show it as a figure, in words and as a table', async () => {
    const { document } = await openScenario('sweep.interphase.json', TEXT);
    await vscode.commands.executeCommand('interphase.runSweep', document.uri, 'height');
    const text = await page('sweep height');
    assert.match(text, /300 points/);
    assert.match(text, /!\[[^\]]+\]\(data:image\/svg\+xml;base64,/);
    assert.match(text, /rises from|falls from|goes from|stays at/);
    assert.match(text, /\| --: \|/);
  });

  it('show of a sweep what moves, and only say what stays', async () => {
    const { document } = await openScenario('film-sweep.interphase.json', TEXT);
    await vscode.commands.executeCommand('interphase.runSweep', document.uri, 'film');
    const [moves, stays] = (await page('film-sweep, sweep film')).split('## What stays');
    assert.match(moves, /^## Current at the tip/m);
    assert.doesNotMatch(moves, /^## Field at the apex/m);
    // The heading names the output, the columns the variants.
    assert.match(moves, /^\| Film resistance[^|]* \| Base \| Sharper \|$/m);
    assert.match(stays, /Field at the apex.*stays at 9\.82/);
    assert.doesNotMatch(stays, /data:image/);
  });

  it('copy the state in words', async () => {
    const { document } = await openScenario('copy.interphase.json', TEXT);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('interphase.copyState', document.uri);
    const text = await waitFor('the clipboard', async () => (await vscode.env.clipboard.readText()) || undefined);
    assert.match(text, /Variant Sharper/);
  });

  it('ask the preview for a picture, and open one when there is none', async () => {
    const { previews } = await internals();
    const { document } = await openScenario('picture.interphase.json', TEXT);
    void vscode.commands.executeCommand('interphase.exportSvg', document.uri);
    const preview = await waitFor('the preview', () => previews.of(document.uri)[0]);
    const exported = await nextMessage(preview, 'export');
    assert.equal(exported.format, 'svg');
    assert.match(exported.content, /^<svg /);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('show the text at a parameter', async () => {
    const { document } = await openScenario('show.interphase.json', TEXT);
    await vscode.commands.executeCommand('interphase.showText', document.uri, '/parameters/tip-field/apex_radius_um');
    await waitFor('the selection', () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document === document && document.getText(activeTextEditor.selection) === '0.5';
    });
  });
});
