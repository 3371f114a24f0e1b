import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { completeValues, type Mechanism } from '../../src/mechanisms/contract/mechanism.ts';

/** The worked example of CONTRIBUTING.md, compiled where it says it belongs. */
async function workedExample(): Promise<{ debyeLengthMechanism: Mechanism }> {
  const source = /```ts\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1];
  assert.ok(source, 'CONTRIBUTING.md has no TypeScript block');
  const folder = mkdtempSync(join('dist', 'contributing-'));
  try {
    const outfile = resolve(folder, 'example.cjs');
    await build({
      stdin: { contents: source, loader: 'ts', resolveDir: 'src/mechanisms/materials' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      outfile,
    });
    return require(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('CONTRIBUTING.md', () => {
  it('shows a mechanism that works as printed', async () => {
    const { debyeLengthMechanism: mechanism } = await workedExample();
    const result = mechanism.simulate(completeValues(mechanism));
    assert.ok(Math.abs(Number(result.scalars.debye_length_nm) - 0.148) < 0.001);
    assert.deepEqual(Object.keys(result.scalars), Object.keys(mechanism.outputs));
  });
});
