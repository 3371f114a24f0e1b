/** The commands that the extension registers, without an editor. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** An editor in which everything exists and nothing happens, but the names of commands are kept. */
const EDITOR = `
  const anything = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything), apply: () => anything, construct: () => anything });
  const names = [];
  const commands = { registerCommand: (name) => names.push(name) };
  module.exports = Object.assign(Object.create(new Proxy({}, { get: () => anything })), { commands, names });
`;

/** In the order in which they are registered, with `interphase.` before each. */
export async function registeredCommands(): Promise<readonly string[]> {
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync(join('dist', 'commands-'));
  const outfile = resolve(folder, 'commands.cjs');
  try {
    await build({
      stdin: {
        contents: "export { registerCommands } from './src/extension/commands/index.ts'; export { names } from 'vscode';",
        loader: 'ts',
        resolveDir: '.',
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      plugins: [
        {
          name: 'editor',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'editor' }));
            onLoad({ filter: /.*/, namespace: 'editor' }, () => ({ contents: EDITOR, loader: 'js' }));
          },
        },
      ],
    });
    const { registerCommands, names } = require(outfile);
    registerCommands({ analyses: {}, previews: {}, results: {}, drafts: {} });
    return names;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
