/** Which unit tests can see that a mechanism was added. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'test/unit';

/** Tests that look at the sources as files, not as modules. */
const READS_SOURCES = /\breaddirSync\('src'|\bsources\('|\bmeasureSizes\(|\bbundles\b/;

/**
 * All test files whose modules reach the register of mechanisms, or that read the sources themselves.
 * @param except paths below the folder of the unit tests, the test that asks among them: it would run for ever
 */
export async function testsThatSeeTheRegister(except: readonly string[]): Promise<readonly string[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !except.includes(file))
    .map((file) => join(FOLDER, file));
  const { metafile } = await build({
    entryPoints: files,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    external: ['*.mjs', 'playwright-core', 'axe-core', 'mocha', 'esbuild', 'fast-check'],
    logLevel: 'silent',
  });
  const reaching = new Set(
    Object.values(metafile.outputs)
      .filter(({ inputs }) => Object.hasOwn(inputs, 'src/mechanisms/index.ts'))
      .map(({ entryPoint }) => entryPoint),
  );
  return files.filter((file) => reaching.has(file.replaceAll('\\', '/')) || READS_SOURCES.test(readFileSync(file, 'utf8')));
}
