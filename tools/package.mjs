// @ts-check
// `npm run package [-- --out FILE]`: the extension as one file that can be installed, interphase-<version>.vsix.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, root } from './ensure.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });
const file = resolve(root, values.out);

ensurePackages('tools/package');
const vsce = join(root, 'tools/package/node_modules/@vscode/vsce/vsce');
const { status } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (status !== 0) process.exit(status ?? 1);
console.log(`${values.out}: ${(statSync(file).size / 1000).toFixed(0)} KB`);
