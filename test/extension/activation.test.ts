import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from '../support/waiting.ts';
import { closeEverything, openScenario } from './support/documents.ts';

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('interphase.interphase');
  assert(found, 'the extension is not installed');
  return found;
}

describe('Activation', () => {
  // First of all suites (they run in the order of their names): nothing of ours was opened yet.
  it('does not start before something of ours is opened', () => {
    assert.equal(extension().isActive, false);
  });

  it('starts with a scenario, which has a language of its own', async () => {
    const { document } = await openScenario('activation.interphase.json', '{ "interphase": "1.0", "parameters": { "tip-field": {} } }');
    assert.equal(document.languageId, 'interphase');
    await waitFor('the extension to start', () => extension().isActive);
    await extension().activate(); // A failed start counts as active; this throws what went wrong.
    await closeEverything();
  });

  it('has a command behind every entry of its manifest', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared: { command: string }[] = extension().packageJSON.contributes.commands;
    assert(declared.length > 0);
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
