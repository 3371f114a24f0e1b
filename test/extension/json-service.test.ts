import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { stays, waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';

const SCENARIO = `{
  // Comments and trailing commas are welcome.
  "interphase": "1.0",
  "parameters": {
    "tip-field": {
      "height_um": 2,
    },
  },
}
`;

/** VS Code's own JSON service, which knows our language only through an undocumented contribution of the manifest. */
describe('The JSON service of VS Code', () => {
  before(async () => {
    // Wakes it where our dependency on it does not reach (the worker host of these tests).
    await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
  });
  afterEach(closeEverything);

  it('offers the keys of a mechanism, and of no other', async () => {
    const { document } = await openScenario('completion.interphase.json', SCENARIO);
    const inside = document.positionAt(document.getText().indexOf('"height_um"'));
    const labels = await waitFor('the keys of the mechanism', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        inside,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => label.includes('apex_radius_um')) && found;
    });
    assert(!labels.some((label) => label.includes('patches')), 'keys of another mechanism are offered');
  });

  it('accepts comments and trailing commas, and sees a value of the wrong kind', async () => {
    const { document } = await openScenario('wrong-kind.interphase.json', SCENARIO.replace('"height_um": 2', '"height_um": "tall"'));
    const theirs = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source !== 'interphase');
    const [problem] = await waitFor('the problem', () => theirs().length > 0 && theirs());
    assert.equal(document.getText(problem.range), '"tall"');
    await stays(() => assert.equal(theirs().length, 1));
  });
});
