import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { bundles } from '../../../esbuild.js';

/** What goes into the bundle of an entry, as it is shipped. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const options = bundles.find(({ entryPoints }: esbuild.BuildOptions) => entry in (entryPoints as Record<string, string>));
  const { metafile } = await esbuild.build({ ...options, write: false, metafile: true, logLevel: 'silent' });
  const output = Object.entries(metafile!.outputs).find(([path]) => path.endsWith(`/${entry}.js`))![1];
  return Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

const ENGINE = /^src\/(numerics|mechanisms|drawing|scenario)\//;

describe('bundles', () => {
  it('hold the engine once: extension and preview read it from its own file', async () => {
    assert.ok((await inputsOf('engine')).some((path) => ENGINE.test(path)));
    for (const entry of ['extension', 'preview', 'preview-panels']) {
      assert.deepEqual(
        (await inputsOf(entry)).filter((path) => ENGINE.test(path)),
        [],
        entry,
      );
    }
  });

  it('draw the first picture without the toolkit and without chart.js', async () => {
    const packages = [...(await inputsOf('engine')), ...(await inputsOf('preview'))].filter((path) => path.includes('node_modules'));
    assert.deepEqual(packages, []);
  });

  it('are built and packed, every file that the page loads', () => {
    const loaded = [...readFileSync('src/extension/preview/html.ts', 'utf8').matchAll(/address\('dist', '([^']+)'\)/g)].map(
      ([, file]) => file,
    );
    assert.equal(loaded.length, 4);
    const built = bundles.flatMap(({ entryPoints }: esbuild.BuildOptions) =>
      Object.entries(entryPoints as Record<string, string>).map(([name, source]) => name + (source.endsWith('.css') ? '.css' : '.js')),
    );
    const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
    for (const file of loaded) {
      assert.ok(built.includes(file), `${file} is not built`);
      assert.ok(packed.includes(`!dist/${file}`), `${file} is not packed`);
    }
  });

  it('hold every part of the style sheet', () => {
    const imported = [...readFileSync('media/preview/index.css', 'utf8').matchAll(/@import '\.\/([^']+)'/g)].map(([, file]) => file);
    assert.deepEqual(
      imported.toSorted(),
      readdirSync('media/preview')
        .filter((file) => file !== 'index.css')
        .sort(),
    );
  });
});
