import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MechanismNode, MechanismsTree } from '../../src/extension/sidebar/mechanisms-tree.ts';
import { MECHANISMS } from '../../src/mechanisms/index.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { eventually, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario, workspaceFolder } from './support/documents.ts';
import { internals } from './support/internals.ts';

function text({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

/** Everything below a node that has nothing below itself. */
function leaves(tree: MechanismsTree, node: MechanismNode): MechanismNode[] {
  const children = tree.getChildren(node);
  return children.length === 0 ? [node] : children.flatMap((child) => leaves(tree, child));
}

describe('The Mechanisms view', () => {
  it('groups every mechanism under a chapter, with all its parameters, outputs and presets', async () => {
    const { mechanisms } = await internals();
    const found = new Map<string, MechanismNode[]>();
    for (const chapter of mechanisms.getChildren()) {
      assert(text(mechanisms.getTreeItem(chapter)).length > 3);
      for (const node of mechanisms.getChildren(chapter))
        if (node.kind === 'mechanism') found.set(node.mechanism.id, mechanisms.getChildren(node));
    }
    assert.deepEqual([...found.keys()].sort(), MECHANISMS.map(({ id }) => id).sort());
    for (const mechanism of MECHANISMS) {
      const groups = found.get(mechanism.id)!;
      const sizes = groups.map((group) => leaves(mechanisms, group).length);
      assert.deepEqual(
        sizes,
        [mechanism.parameters, mechanism.outputs, mechanism.presets].map((part) => Object.keys(part).length),
      );
    }
  });

  it('shows unit and value of a parameter, unit and badge of an output', async () => {
    const { mechanisms } = await internals();
    const [mechanism] = MECHANISMS;
    const [parameters, outputs] = mechanisms.getChildren({ kind: 'mechanism', mechanism });
    const height = leaves(mechanisms, parameters).find((node) => node.kind === 'parameter' && node.key === 'height_um');
    assert(height);
    assert.match(String(mechanisms.getTreeItem(height).description), /µm$/);
    for (const output of mechanisms.getChildren(outputs)) {
      assert.match(String(mechanisms.getTreeItem(output).description), /established|consistent with data|hypothesis/);
    }
  });
});

describe('The Scenarios view', () => {
  before(internals);
  afterEach(closeEverything);

  it("lists the folder's files with their variants, and marks those with errors", async () => {
    const { scenarios } = await internals();
    await openScenario(
      'tree-good.interphase.json',
      '{ "interphase": "1.0", "title": "In the tree", "parameters": { "tip-field": {} }, "variants": { "a": {}, "b": {} } }',
    );
    await openScenario('tree-bad.interphase.json', '{ "interphase": "1.0", "parameters": { "tip-field": { "nonsense": 1 } } }');
    await eventually(async () => {
      const files = await scenarios.getChildren();
      const item = (name: string) => {
        const node = files.find((file) => file.kind === 'file' && file.uri.path.endsWith(name));
        assert(node, name);
        return { node, item: scenarios.getTreeItem(node) };
      };
      const good = item('tree-good.interphase.json');
      assert.equal(text(good.item), 'In the tree');
      assert.deepEqual(
        (await scenarios.getChildren(good.node)).map((node) => (node.kind === 'variant' ? node.name : '')),
        ['a', 'b'],
      );
      assert.match(String(item('tree-bad.interphase.json').item.description), /^1 error/);
    });
  });

  it('counts the problems of measured files, of open scenarios and of closed ones', async () => {
    const { scenarios } = await internals();
    const text = (csv: string) =>
      `{ "interphase": "1.0", "parameters": { "sei-impedance": {} }, "measurements": { "cell": { "file": "${csv}", "mechanism": "sei-impedance" } } }`;
    const write = (name: string, content: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), name), new TextEncoder().encode(content));
    await write('tree-hole.csv', 'frequency,re,im\n1,,-3\n');
    await openScenario('tree-open.interphase.json', text('tree-hole.csv'));
    await write('tree-closed.interphase.json', text('tree-hole.csv'));
    const marked = async (name: string) => {
      const file = (await scenarios.getChildren()).find((node) => node.kind === 'file' && node.uri.path.endsWith(name));
      return file && String(scenarios.getTreeItem(file).description).startsWith('1 error');
    };
    await waitFor('the mark of the open one', () => marked('tree-open.interphase.json'));
    await waitFor('the mark of the closed one', () => marked('tree-closed.interphase.json'));
    // The view is told when the file is repaired, and both marks go.
    let told = 0;
    const subscription = scenarios.onDidChangeTreeData(() => told++);
    await write('tree-hole.csv', 'frequency,re,im\n1,2,-3\n');
    await waitFor('the news', () => told > 0);
    subscription.dispose();
    await waitFor('no mark', async () => !(await marked('tree-open.interphase.json')) && !(await marked('tree-closed.interphase.json')));
  });

  it('lists large and odd files before they are read, and reads them one by one', async () => {
    const { scenarios } = await internals();
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'odd');
    const names = Array.from({ length: 6 }, (_, i) => `odd-${i}.interphase.json`);
    const slow = HOSTILE_TEXTS['one long ring'](1024 * 1024);
    const write = (name: string, content: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(content));
    for (const name of names) await write(name, slow);
    await write('too-large.interphase.json', `"${'n'.repeat(2 * 1024 * 1024)}"`);
    const odd = async () =>
      (await scenarios.getChildren()).filter((node) => node.kind === 'file').filter(({ uri }) => uri.path.includes('/odd/'));
    let first: Awaited<ReturnType<typeof odd>> = [];
    await waitFor('the files', async () => {
      first = await odd();
      return first.length === names.length + 1;
    });
    assert.ok(
      first.some(({ summary }) => summary === undefined),
      'not all of them were read for that',
    );
    await waitFor('what is in them', async () => (await odd()).every(({ summary }) => summary?.errors));
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await waitFor('their end', async () => (await odd()).length === 0);
  });

  it('hears of files that come and go', async () => {
    const { scenarios } = await internals();
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'late.interphase.json');
    const there = async () => (await scenarios.getChildren()).some((file) => file.kind === 'file' && file.uri.path === uri.path);
    // News of another test may still be on its way: what counts is that the view, when it was told, finds the file.
    let found = false;
    const subscription = scenarios.onDidChangeTreeData(async () => {
      found = await there();
    });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{}'));
    await waitFor('word of the new file', () => found);
    await vscode.workspace.fs.delete(uri);
    await waitFor('word of the deleted file', () => !found);
    subscription.dispose();
  });
});
