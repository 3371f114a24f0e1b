import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { registeredCommands } from '../support/registered-commands.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const strings: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* textsIn(part);
}

describe('the manifest', () => {
  it('has every text that it names, and names every text that it has', () => {
    const named = [...textsIn(manifest)].flatMap((text) => (/^%.+%$/.test(text) ? [text.slice(1, -1)] : []));
    assert.deepEqual([...new Set(named)].sort(), Object.keys(strings).sort());
  });

  it('points to files that exist', () => {
    const paths = [...textsIn(manifest.contributes), manifest.icon].filter((text) => /^(\.\/)?media\//.test(text));
    assert.ok(paths.length > 8);
    // The schema is made from the mechanisms by the build.
    assert.deepEqual(
      paths.filter((path) => !path.endsWith('schema.json') && !existsSync(path)),
      [],
    );
  });

  it('shows in its picture of completion the keys that completion begins with', () => {
    const picture = readFileSync('media/walkthrough/write.svg', 'utf8');
    const keys = [...picture.matchAll(/>([a-z]+(?:_[a-z]+)*)<\/tspan>/g)].map(([, key]) => key);
    const [{ parameters }] = MECHANISMS;
    assert.deepEqual(keys, Object.keys(parameters).slice(0, keys.length));
    assert.ok(keys.length >= 4);
  });

  it('has a handler for every command, and a command for every handler', async () => {
    const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const handled = await registeredCommands();
    assert.equal(new Set(handled).size, handled.length, 'a command has two handlers');
    const faults = [
      ...declared
        .filter((name) => !handled.includes(name))
        .map((name) => `${name} has no handler: add one to a topic in src/extension/commands/.`),
      ...handled
        .filter((name) => !declared.includes(name))
        .map((name) => `${name} is not in package.json: add it to contributes.commands.`),
    ];
    assert.deepEqual(faults, []);
  });

  it('hides commands that need a scenario while there is none', () => {
    const free = ['interphase.openMechanism', 'interphase.newScenario', 'interphase.compareMaterials'];
    const hidden = new Set(manifest.contributes.menus.commandPalette.map(({ command }: { command: string }) => command));
    const commands: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(
      commands.filter((command) => !hidden.has(command)),
      free,
    );
  });

  it('activates for nothing but a preview that comes back: all else is implied', () => {
    assert.deepEqual(manifest.activationEvents, ['onWebviewPanel:interphase.preview']);
  });
});
