import assert from 'node:assert/strict';
import esbuild from 'esbuild';

/** The files of the project and the packages that go into a bundle. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

describe('the two bundles of the preview', function () {
  this.timeout(30_000);

  it('share the engine: the picture has it, the panels do not', async () => {
    const engine = /^src\/(mechanisms\/[^/]+\/|drawing\/scenes|scenario\/(read|run|rules|json))/;
    assert.ok((await inputsOf('src/webviews/preview/main.ts')).some((path) => engine.test(path)));
    assert.deepEqual(
      (await inputsOf('src/webviews/preview/panels.ts')).filter((path) => engine.test(path)),
      [],
    );
  });

  it('draw the first picture without the toolkit and without chart.js', async () => {
    const packages = (await inputsOf('src/webviews/preview/main.ts')).filter((path) => path.includes('node_modules'));
    assert.deepEqual(packages, []);
  });
});
