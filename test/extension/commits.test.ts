import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Preview } from '../../src/extension/preview/preview.ts';
import { eventually, pause, stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';
import { internals, nextMessage } from './support/internals.ts';

const TEXT = `{
  "interphase": "1.0",
  /* the author's words */
  "parameters": {
    "tip-field": {
      "height_um":   5.0e0, // layout of its own
      "apex_radius_um": 0.5
    },
  },
}
`;
const HEIGHT = '/parameters/tip-field/height_um';
const RADIUS = '/parameters/tip-field/apex_radius_um';

let gesture = 0;

/** As the page says it when a hand lets go of a control. */
function commit(preview: Preview, ...changes: readonly (readonly [pointer: string, value: number])[]): number {
  gesture++;
  preview.receive({
    type: 'commit',
    uri: preview.source.toString(),
    gesture,
    changes: changes.map(([pointer, value]) => ({ pointer, value })),
    label: '',
  });
  return gesture;
}

function heightIn(text: string): number {
  return Number(text.match(/"height_um":\s*([^\s,/}]+)/)![1]);
}

async function open(name: string, text = TEXT): Promise<{ editor: vscode.TextEditor; document: vscode.TextDocument; preview: Preview }> {
  const { previews } = await internals();
  const editor = await openScenario(name, text);
  const preview = previews.open(editor.document.uri, vscode.ViewColumn.Beside, { preserveFocus: true });
  await preview.untilPainted();
  return { editor, document: editor.document, preview };
}

/** The lines that differ. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, i) => line !== old[i]);
}

describe('A gesture in the preview', () => {
  before(internals);
  afterEach(closeEverything);

  it('is taken for the documents of its own preview only, and shows no other', async () => {
    const victim = await openScenario('victim.interphase.json', TEXT);
    const { document, preview } = await open('own.interphase.json');
    preview.receive({
      type: 'commit',
      uri: victim.document.uri.toString(),
      gesture: 9001,
      changes: [{ pointer: HEIGHT, value: 9 }],
      label: '',
    });
    preview.receive({ type: 'go-to', uri: victim.document.uri.toString(), offset: 0, length: 1 });
    await preview.idle();
    await stays(() => {
      assert.deepEqual([victim.document.getText(), victim.document.isDirty], [TEXT, false]);
      assert.equal(document.getText(), TEXT);
      assert.notEqual(vscode.window.activeTextEditor?.document, victim.document);
    });
  });

  it('changes one literal in the notation of the author and nothing else', async () => {
    const { document, preview } = await open('one-literal.interphase.json');
    commit(preview, [HEIGHT, 8]);
    await waitFor('the edit', () => document.getText() !== TEXT);
    assert.deepEqual(changedLines(TEXT, document.getText()), ['      "height_um":   8.0e0, // layout of its own']);
  });

  it('is one undo step, also when it sets two values', async () => {
    const { editor, document, preview } = await open('one-step.interphase.json');
    commit(preview, [HEIGHT, 8], [RADIUS, 0.25]);
    await waitFor('the edit', () => document.getText() !== TEXT);
    assert.equal(changedLines(TEXT, document.getText()).length, 2);
    await vscode.window.showTextDocument(document, editor.viewColumn);
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), TEXT));
    await vscode.commands.executeCommand('redo');
    await eventually(() => assert.equal(changedLines(TEXT, document.getText()).length, 2));
  });

  it('can be undone and redone from the preview, which keeps the focus', async () => {
    const { document, preview } = await open('history.interphase.json');
    preview.panel.reveal(undefined, false);
    await waitFor('the focus', () => preview.panel.active);
    commit(preview, [HEIGHT, 8]);
    await waitFor('the edit', () => document.getText() !== TEXT);
    preview.receive({ type: 'history', step: 'undo' });
    await waitFor('the undo', () => document.getText() === TEXT);
    preview.receive({ type: 'history', step: 'redo' });
    await waitFor('the redo', () => heightIn(document.getText()) === 8);
    await waitFor('the focus to come back', () => preview.panel.active);
  });

  it('leaves a broken text alone, and works again when it is mended', async () => {
    const { document, preview } = await open('broken.interphase.json', TEXT.replace('5.0e0,', ', '));
    const broken = document.getText();
    commit(preview, [HEIGHT, 8]);
    await stays(() => assert.equal(document.getText(), broken));
    const mend = new vscode.WorkspaceEdit();
    mend.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), TEXT);
    await vscode.workspace.applyEdit(mend);
    commit(preview, [HEIGHT, 8]);
    await waitFor('the edit', () => heightIn(document.getText()) === 8);
  });

  it('does nothing when the text says so already: the file stays clean', async () => {
    const { document, preview } = await open('same.interphase.json');
    commit(preview, [HEIGHT, 5]);
    await stays(() => assert.equal(document.isDirty, false));
  });

  it('leaves a file alone that the settings call read-only, and says so', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('readonlyInclude', { '**/declared-*': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document, preview } = await open('declared-read-only.interphase.json');
      const refused = new Promise<string | undefined>((resolve) =>
        preview.onDidPost((message) => message.type === 'settled' && resolve(message.failure)),
      );
      commit(preview, [HEIGHT, 8]);
      assert.match((await refused) ?? '', /read-only/);
      assert.equal(document.getText(), TEXT);
    } finally {
      await settings.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is refused, with a reason, where nothing can be written', async () => {
    const { previews } = await internals();
    const provider = vscode.workspace.registerFileSystemProvider('interphase-test', readOnlyFile(TEXT), { isReadonly: true });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('interphase-test:/fixed.interphase.json'));
      const preview = previews.open(document.uri, vscode.ViewColumn.One);
      const told = new Promise<boolean>((resolve) => {
        preview.onDidPost((message) => message.type === 'document' && message.readOnly && resolve(true));
      });
      await preview.untilPainted();
      assert(await told, 'the page knows, and does not let its controls move');
      const refused = new Promise<string | undefined>((resolve) => {
        preview.onDidPost((message) => message.type === 'settled' && resolve(message.failure));
      });
      commit(preview, [HEIGHT, 8]);
      assert.match((await refused) ?? '', /read-only/);
      assert.equal(document.getText(), TEXT);
    } finally {
      await closeEverything();
      provider.dispose();
    }
  });

  it('never loses the last value, however gestures and typing interleave: preview, text and disk agree', async () => {
    const { editor, document, preview } = await open('race.interphase.json');
    const random = generator(20_261_125);
    const settled: unknown[] = [];
    let gestures = 0;
    preview.onDidPost((message) => message.type === 'settled' && settled.push(message.failure));
    const pending: Promise<unknown>[] = [];
    let height = 5;
    let typed = 0;
    for (let round = 0; round < 300; round++) {
      const choice = random();
      if (choice < 0.45) {
        height = 1 + Math.round(random() * 900) / 100;
        gestures++;
        commit(preview, [HEIGHT, height]);
      } else if (choice < 0.65) {
        gestures++;
        commit(preview, [RADIUS, 0.1 + Math.round(random() * 80) / 100]);
      } else if (choice < 0.9) {
        // Typing above the values moves them while edits are on their way.
        typed++;
        pending.push(
          Promise.resolve(editor.edit((builder) => builder.insert(new vscode.Position(2, 5), 'x'))).then((done) => done || typed--),
        );
      } else {
        await pause(random() * 20); // The hand rests: this is part of the interleaving, and nothing is awaited.
      }
    }
    await Promise.all(pending);
    await waitFor('the last value in the text', () => heightIn(document.getText()) === height);
    await preview.idle();
    await eventually(() => assert.equal(settled.length, gestures, 'every gesture is answered'));
    assert.deepEqual(settled.filter(Boolean), [], 'no gesture is refused');
    const { analyses } = await internals();
    const analysis = analyses.of(document);
    const { reading } = analysis;
    const numbers = await analysis.numbers();
    assert.deepEqual(
      reading.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(numbers?.run.variants[0].mechanisms.get('tip-field')?.values.height_um, height);
    assert.equal(document.lineAt(2).text.match(/x/g)?.length ?? 0, typed);
    await document.save();
    const disk = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
    assert.equal(disk, document.getText());
    assert.equal(heightIn(disk), height);
    assert.equal(disk.replaceAll('x', '').split('\n').length, TEXT.split('\n').length);
  });
});

describe('The preview of a scenario', () => {
  before(internals);
  afterEach(closeEverything);

  it('paints, without a fault and without a violation of its policy', async () => {
    const { previews } = await internals();
    const { document } = await openScenario('paint.interphase.json', TEXT);
    const preview = previews.open(document.uri, vscode.ViewColumn.Beside, { preserveFocus: true });
    const faults: string[] = [];
    preview.onDidReceive((message) => message.type === 'fault' && faults.push(message.text));
    const painted = await nextMessage(preview, 'painted');
    assert.equal(painted.uri, document.uri.toString());
    assert.equal(painted.version, document.version);
    assert.deepEqual(faults, []);
  });

  it('follows the active scenario, unless it is locked', async () => {
    const { previews } = await internals();
    const first = await openScenario('first.interphase.json', TEXT);
    const following = previews.open(first.document.uri, vscode.ViewColumn.Two, { preserveFocus: true });
    const locked = previews.open(first.document.uri, vscode.ViewColumn.Two, { locked: true, preserveFocus: true });
    assert.notEqual(following, locked);
    const second = await openScenario('second.interphase.json', TEXT);
    await waitFor('the following preview to change', () => following.shows(second.document.uri));
    assert(locked.shows(first.document.uri));
    assert.equal(previews.open(second.document.uri, vscode.ViewColumn.Two), following, 'one of a kind in each column');
  });

  it('comes back after a reload of the window', async () => {
    const { previews } = await internals();
    const { document } = await openScenario('restored.interphase.json', TEXT);
    const panel = vscode.window.createWebviewPanel('interphase.preview', 'restored', vscode.ViewColumn.Two, {});
    const memory = { uri: document.uri.toString(), locked: true, figures: {}, open: {}, scales: {} };
    await previews.deserializeWebviewPanel(panel, memory);
    const [preview] = previews.of(document.uri);
    assert(preview?.locked);
    await preview.untilPainted();
  });

  it('is an editor too, for those who choose it, and undoes there like any editor', async () => {
    const { previews } = await internals();
    const { document } = await openScenario('editor.interphase.json', TEXT);
    await vscode.commands.executeCommand('vscode.openWith', document.uri, 'interphase.previewEditor');
    const preview = await waitFor('the editor', () => previews.of(document.uri).find(({ kind }) => kind === 'editor'));
    await preview.untilPainted();
    commit(preview, [HEIGHT, 8]);
    await waitFor('the edit', () => heightIn(document.getText()) === 8);
    preview.receive({ type: 'history', step: 'undo' });
    await waitFor('the undo', () => document.getText() === TEXT);
  });

  it('opens a mechanism live on an untitled scenario', async () => {
    const { previews } = await internals();
    await vscode.commands.executeCommand('interphase.openMechanism', 'tip-field');
    const preview = await waitFor('the preview', () => previews.all[0]);
    assert.equal(preview.source.scheme, 'untitled');
    await preview.untilPainted();
    const document = vscode.workspace.textDocuments.find(({ uri }) => preview.shows(uri))!;
    assert.equal(document.languageId, 'interphase');
    const value = heightIn(document.getText());
    commit(preview, [HEIGHT, value * 2]);
    await waitFor('the edit', () => heightIn(document.getText()) === value * 2);
  });

  it('goes on under its new name when an untitled scenario is saved', async () => {
    const { previews } = await internals();
    await vscode.commands.executeCommand('interphase.openMechanism', 'sei-impedance');
    const untitled = await waitFor('the preview', () => previews.all[0]);
    await untitled.untilPainted();
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await waitFor('the preview of the file', () => previews.all.find(({ source }) => source.scheme !== 'untitled'));
    assert.equal(saved.kind, 'editor');
    await saved.untilPainted();
    await waitFor('one tab', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 1);
    await vscode.workspace.fs.delete(saved.source);
  });

  it('does not undo the text that an untitled scenario began with', async () => {
    const { previews } = await internals();
    await vscode.commands.executeCommand('interphase.openMechanism', 'tip-field');
    const preview = await waitFor('the preview', () => previews.all[0]);
    await preview.untilPainted();
    const document = vscode.workspace.textDocuments.find(({ uri }) => preview.shows(uri))!;
    const text = document.getText();
    commit(preview, [HEIGHT, heightIn(text) * 2]);
    await waitFor('the edit', () => document.getText() !== text);
    for (let i = 0; i < 3; i++) preview.receive({ type: 'history', step: 'undo' });
    await waitFor('the undo', () => document.getText() === text);
    await preview.idle();
    await stays(() => assert.equal(document.getText(), text));
  });

  it('makes room for the next mechanism as long as nothing was changed', async () => {
    const { previews } = await internals();
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
    await vscode.commands.executeCommand('interphase.openMechanism', 'tip-field');
    await vscode.commands.executeCommand('interphase.openMechanism', 'tip-field');
    await eventually(() => assert.match(tabs().join(' and '), /^tip-field\S*$/));
    // What makes room is the draft in front: a person sees it before choosing the next.
    await waitFor('the draft in front', () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom);
    const first = await waitFor('its preview', () => previews.all[0]);
    await first.untilPainted();
    await waitFor('the focus', () => first.panel.active);
    await vscode.commands.executeCommand('interphase.openMechanism', 'solvation');
    await eventually(() => assert.match(tabs().join(' and '), /^solvation\S*$/));
    const preview = await waitFor('the preview', () => previews.all[0]);
    const document = vscode.workspace.textDocuments.find(({ uri }) => preview.shows(uri))!;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '// mine\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('interphase.openMechanism', 'sei-impedance');
    await eventually(() => assert.match(tabs().join(' and '), /^solvation\S* and sei-impedance\S*$/));
  });
});

/** A file system of one file that cannot be written. */
function readOnlyFile(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readFile: () => bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

/** A small generator of random numbers that repeats itself (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
