import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { ENGLISH, say } from '../../src/quantities/text.ts';
import { eventually, stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';
import { internals } from './support/internals.ts';

const TIP = `{
  "interphase": "1.0",
  // a comment that stays
  "parameters": { "tip-field": { "height_um": 5, "apex_radius_um": 0.5 } },
  "variants": { "sharp": { "label": "Sharper", "parameters": { "tip-field": { "apex_radius_um": 0.1 } } } },
  "show": ["/base/tip-field/apex_factor"],
}
`;

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'interphase');
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function positionOf(document: vscode.TextDocument, text: string, after = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert(offset >= 0, `the text has no ${text}`);
  return document.positionAt(offset + after);
}

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n\n');
}

describe('Problems and quick fixes', () => {
  before(internals);
  afterEach(closeEverything);

  it('finds nothing in a good file, comments and trailing commas included', async () => {
    const { document } = await openScenario('good.interphase.json', TIP);
    // The JSON service is slower than we are: wait for a problem we make, and for its going away.
    await edit(document, TIP.replace('height_um', 'heigth_um'));
    await waitFor('the misspelt key', () => ours(document.uri).some((diagnostic) => codeOf(diagnostic) === 'unknown-key'));
    await edit(document, TIP);
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []));
  });

  it('offers the fix of a misspelt key, and applying it leaves a good file', async () => {
    const { document } = await openScenario('misspelt.interphase.json', TIP.replace('height_um', 'heigth_um'));
    const [diagnostic] = await waitFor('the problem', () => ours(document.uri).length > 0 && ours(document.uri));
    assert.equal(codeOf(diagnostic), 'unknown-key');
    assert.equal(document.getText(diagnostic.range), '"heigth_um"');
    const preferred = await waitFor('the preferred fix', async () =>
      (await fixesAt(document, diagnostic.range)).find(({ isPreferred }) => isPreferred),
    );
    assert(preferred.edit);
    await vscode.workspace.applyEdit(preferred.edit);
    await eventually(() => assert.equal(document.getText(), TIP));
    await waitFor('the problem to go', () => ours(document.uri).length === 0);
  });

  it('converts a number in another unit', async () => {
    const { document } = await openScenario('unit.interphase.json', TIP.replace('"apex_radius_um": 0.5', '"apex_radius_nm": 500'));
    const [diagnostic] = await waitFor('the problem', () => ours(document.uri).length > 0 && ours(document.uri));
    assert.equal(codeOf(diagnostic), 'wrong-unit');
    const { edit } = await waitFor('the fix', async () => (await fixesAt(document, diagnostic.range))[0]);
    assert(edit);
    await vscode.workspace.applyEdit(edit);
    await eventually(() => assert(document.getText().includes('"apex_radius_um": 0.5'), document.getText()));
  });

  it('fixes everything that has one answer at once', async () => {
    const broken = TIP.replace('"apex_radius_um": 0.5', '"apex_radius_nm": 500').replace('"interphase"', '"$schema": "x",\n  "interphase"');
    const { document } = await openScenario('several.interphase.json', broken);
    await waitFor('both problems', () => ours(document.uri).length >= 2);
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const action = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        everything,
        'source.fixAll.interphase',
      );
      assert.equal(actions.length, 1);
      return actions[0];
    });
    assert(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    await waitFor('no problem', () => ours(document.uri).length === 0);
  });

  it('says where each code is explained', async () => {
    const { document } = await openScenario('link.interphase.json', TIP.replace('height_um', 'heigth_um'));
    const [{ code }] = await waitFor('the problem', () => ours(document.uri).length > 0 && ours(document.uri));
    assert(typeof code === 'object' && code.target.toString().includes('unknown-key'));
  });

  it('forgets the problems of a file that is ours no longer', async () => {
    const { document } = await openScenario('other.interphase.json', TIP.replace('height_um', 'heigth_um'));
    await waitFor('the problem', () => ours(document.uri).length > 0);
    await vscode.languages.setTextDocumentLanguage(document, 'jsonc');
    await waitFor('nothing left', () => ours(document.uri).length === 0);
  });
});

describe('In the text', () => {
  before(internals);
  afterEach(closeEverything);

  it('hovers over a parameter with its value, default, source and what it does', async () => {
    const { document } = await openScenario('hover.interphase.json', TIP);
    await eventually(async () => {
      const text = await hoverAt(document, positionOf(document, '"height_um"', 3));
      assert.match(text, /5\u2009µm/);
      // Default and source stand in the card of the schema, and only there.
      assert.equal(text.match(/Default/g)?.length, 1);
      assert.match(text, /Illustrative, not measured/);
      assert.match(
        text,
        /At half this value Field at the apex \\\(field enhancement factor\\\) would be [\d.]+ instead of [\d.]+: ×0\.\d+\./,
      );
      assert.match(text, /data:image\/svg\+xml;base64,/);
    });
  });

  it('hovers over an output pointer with its value, its evidence and the variants', async () => {
    const { document } = await openScenario('output.interphase.json', TIP);
    await eventually(async () => {
      const text = await hoverAt(document, positionOf(document, '/base/tip-field/apex_factor', 8));
      assert.match(text, /established/);
      assert.match(text, /Sharper/);
    });
  });

  it('shows the number behind a pointer, and keeps it while the text is broken', async () => {
    const { document } = await openScenario('hints.interphase.json', TIP);
    const first = await eventually(async () => {
      const found = await hints(document);
      assert.equal(found.length, 1);
      assert.match(labelOf(found[0]), /^= \d[\d.]* ●$/);
      return found;
    });
    await edit(document, TIP.replace('"height_um": 5', '"height_um": '));
    await waitFor('the error', () => ours(document.uri).length > 0);
    await stays(async () => {
      const [kept] = await hints(document);
      assert.equal(kept && labelOf(kept), labelOf(first[0]));
    });
    await edit(document, TIP.replace('"height_um": 5', '"height_um": 20'));
    await waitFor('the new number', async () => {
      const [hint] = await hints(document);
      return hint && labelOf(hint) !== labelOf(first[0]);
    });
  });

  it('shows whole numbers as people write them', async () => {
    const shows = '"parameters": { "sei-impedance": {} }, "show": ["/base/sei-impedance/visible_relaxations"]';
    const { document } = await openScenario('whole.interphase.json', `{ "interphase": "1.0", ${shows} }`);
    const [hint] = await waitFor('the hint', async () => {
      const found = await hints(document);
      return found.length > 0 && found;
    });
    assert.match(labelOf(hint), /^= \d+ [●◐○]$/);
  });

  it('offers commands over parameters, variants and sweeps', async () => {
    const sweeps =
      '"sweeps": { "radius": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.1, "to": 1, "steps": 5 } },\n  "show"';
    const { document } = await openScenario('lenses.interphase.json', TIP.replace('"show"', sweeps));
    await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
      const commands = new Set(lenses.map(({ command }) => command?.command));
      for (const name of ['openPreviewToSide', 'applyPreset', 'compareVariants', 'runSweep'])
        assert(commands.has(`interphase.${name}`), name);
    });
  });

  it('hovers over a pointer to a parameter with its default and source, which no schema knows there', async () => {
    const sweep = '"sweeps": { "h": { "vary": "/parameters/tip-field/height_um", "values": [1, 2] } },\n  "show"';
    const { document } = await openScenario('vary.interphase.json', TIP.replace('"show"', sweep));
    await eventually(async () => {
      const text = await hoverAt(document, positionOf(document, '/parameters/tip-field/height_um', 20));
      assert.match(text, /Default 1\u2009µm · Illustrative, not measured/);
    });
  });

  it('shows the results of a sweep whose name has signs that pointers escape', async () => {
    const { document } = await openScenario(
      'slash.interphase.json',
      `{ "interphase": "1.0", "parameters": { "tip-field": {} },
  "sweeps": { "a/b~c": { "vary": "/parameters/tip-field/height_um", "values": [1, 2] } },
  "show": ["/sweeps/a~1b~0c/base/tip-field/apex_factor/max"] }`,
    );
    await eventually(async () => assert.match((await hints(document)).map(labelOf).join(), /\d/));
  });

  it('offers whole files where there is nothing yet, in the order of the course', async () => {
    for (const [at, nothing] of ['', '// A comment\n', 'tip'].entries()) {
      const { document } = await openScenario(`nothing-${at}.interphase.json`, nothing);
      const end = document.positionAt(nothing.length);
      const titles = MECHANISMS.flatMap(({ title, presets }) => [title, ...Object.values(presets).map((preset) => preset.title)]).map(
        (title) => say(title, ENGLISH),
      );
      const skeletons = await eventually(async () => {
        const { items } = await completionList(document, end);
        const found = items
          .filter(({ insertText }) => String(insertText).includes('"interphase"'))
          .sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
        assert.deepEqual(
          found.map(({ label }) => (typeof label === 'string' ? label : label.label)),
          titles,
        );
        return found;
      });
      const change = new vscode.WorkspaceEdit();
      change.replace(document.uri, skeletons[0].range as vscode.Range, String(skeletons[0].insertText));
      assert(await vscode.workspace.applyEdit(change));
      await waitFor('a good file', () => document.getText().includes('"interphase"') && ours(document.uri).length === 0);
      await closeEverything();
    }
    const { document } = await openScenario('something.interphase.json', '{  }');
    await stays(async () => {
      const { items } = await completionList(document, new vscode.Position(0, 2));
      assert(items.every(({ insertText }) => !String(insertText).includes('"interphase": "1.0",\n')));
    });
  });

  it('completes pointers that exist, among them those of a variant', async () => {
    const { document } = await openScenario('complete.interphase.json', TIP.replace('"/base/tip-field/apex_factor"', '"/"'));
    await eventually(async () => {
      const items = await completionsAt(document, positionOf(document, '"/"', 2));
      assert(items.includes('/base/tip-field/apex_factor'), items.slice(0, 20).join(' '));
      assert(items.includes('/sharp/tip-field/apex_factor'));
    });
  });

  it('completes the keys of a mechanism in its own order, each with what it is', async () => {
    const { document } = await openScenario('keys.interphase.json', '{ "interphase": "1.0", "parameters": { "tip-field": {  } } }');
    const order = await waitFor('the keys', async () => {
      const { items } = await completionList(document, positionOf(document, '"tip-field": { ', 15));
      return items.length > 0 && [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    });
    assert.deepEqual(
      order.slice(0, 2).map(({ label }) => label),
      ['height_um', 'apex_radius_um'],
    );
    const words = order[0].documentation as vscode.MarkdownString;
    assert.match(words.value, /Tip height/);
  });
});

async function edit(document: vscode.TextDocument, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert(await vscode.workspace.applyEdit(change));
}

async function fixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    'quickfix',
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

function hints(document: vscode.TextDocument): Thenable<vscode.InlayHint[]> {
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, everything);
}

function labelOf({ label }: vscode.InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const { items } = await completionList(document, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function completionList(document: vscode.TextDocument, position: vscode.Position): Thenable<vscode.CompletionList> {
  return vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position);
}
