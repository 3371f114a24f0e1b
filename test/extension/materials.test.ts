import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MaterialNode, MaterialsTree } from '../../src/extension/sidebar/materials-tree.ts';
import { LIBRARIES } from '../../src/mechanisms/materials/library.ts';
import { eventually, stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';
import { internals } from './support/internals.ts';

function find(tree: MaterialsTree, id: string): MaterialNode {
  const found = tree
    .getChildren()
    .flatMap((library) => tree.getChildren(library))
    .find((node) => 'id' in node && node.id === id);
  assert(found, id);
  return found;
}

function page(name: string): Promise<string> {
  return waitFor(`the page ${name}`, () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'interphase-result' && uri.path.includes(name))?.getText(),
  );
}

const FILM = `{
  "interphase": "1.0",
  // Kept as it is.
  "parameters": { "solvation": { "ferroelectric": "LiNbO3" } }
}
`;

describe('The Materials view', () => {
  it('lists the libraries, their entries and every number with its unit and source', async () => {
    const { materials } = await internals();
    assert.deepEqual(
      materials.getChildren().map((node) => materials.getChildren(node).length),
      LIBRARIES.map(({ entries }) => Object.keys(entries).length),
    );
    const polarisation = materials
      .getChildren(find(materials, 'PZT-5A'))
      .find((node) => node.kind === 'number' && node.key === 'polarisation_uC_per_cm2');
    assert(polarisation);
    const item = materials.getTreeItem(polarisation);
    assert.equal(item.description, '39.2\u2009µC/cm²');
    const { value } = item.tooltip as vscode.MarkdownString;
    assert.match(value, /Literature: 10.*45/);
    assert.match(value, /Read in its source: CTS 3195STD/);
  });

  it('warns, in words too, of what lithium reduces', async () => {
    const { materials } = await internals();
    for (const [id, icon, words] of [
      ['PZT-5A', 'warning', 'Unstable against lithium'],
      ['P(VDF-TrFE)', 'symbol-misc', 'Reacts with lithium, partly passivating itself'],
    ]) {
      const item = materials.getTreeItem(find(materials, id));
      assert.equal((item.iconPath as vscode.ThemeIcon).id, icon);
      assert.equal(item.description, words);
      assert(item.accessibilityInformation?.label.includes(words));
    }
  });
});

describe('Commands on materials', () => {
  before(internals);
  afterEach(closeEverything);

  it('compare the entries of a library on a page', async () => {
    await vscode.commands.executeCommand('interphase.compareMaterials', 'ferroelectrics');
    const text = await page('Ferroelectrics');
    assert.match(text, /\| \*\*Against lithium\*\* \| ⚠ At risk against lithium /);
    assert.match(text, /\| \*\*Curie temperature\*\*<br>K .*443[^|]*\\\(melting point\\\)/);
    assert.match(text, /Polarisation.*: CTS 3195STD datasheet/);
  });

  it('write a material into the active scenario, as one undo step that touches one word', async () => {
    const { materials } = await internals();
    const { document } = await openScenario('film.interphase.json', FILM);
    await vscode.commands.executeCommand('interphase.useMaterial', find(materials, 'BaTiO3-crystal'));
    await waitFor('the material', () => document.getText() === FILM.replace('LiNbO3', 'BaTiO3-crystal'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), FILM));
  });

  it('change nothing in a scenario that has no place for a material', async () => {
    const { materials } = await internals();
    const text = FILM.replace('"solvation": { "ferroelectric": "LiNbO3" }', '"sei-impedance": {}');
    const { document } = await openScenario('no-film.interphase.json', text);
    await vscode.commands.executeCommand('interphase.useMaterial', find(materials, 'LiNbO3'));
    await stays(() => assert.equal(document.getText(), text));
  });
});
