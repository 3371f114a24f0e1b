/** What the bundles weigh, built as they are shipped, against what they may weigh. */
import { type BuildOptions, build } from 'esbuild';
import { bundles } from '../../esbuild.js';

export interface Size {
  readonly name: string;
  /** Minified. */
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;
/** All files of a group together. */
const LIMITS: readonly { readonly name: string; readonly files: RegExp; readonly limit: number }[] = [
  { name: 'extension', files: /^extension\.js$/, limit: 120 * KB },
  // Models, their texts, drawing and the document: what extension and preview share. It grows with every mechanism.
  { name: 'engine', files: /^engine\.js$/, limit: 1100 * KB },
  { name: 'extension with the engine (browser)', files: /^extension\.browser\.js$/, limit: 1230 * KB },
  { name: 'preview', files: /^preview.*\.js$/, limit: 400 * KB },
];
export const VSIX_LIMIT = 700 * KB;

/** Builds in memory: what lies in `dist` may be old, or built for development. */
export async function measureSizes(): Promise<readonly Size[]> {
  const results = await Promise.all(
    bundles.map((options: BuildOptions) => build({ ...options, minify: true, sourcemap: false, write: false, logLevel: 'silent' })),
  );
  const files = results.flatMap(({ outputFiles }) =>
    (outputFiles ?? []).map(({ path, contents }) => ({ name: path.split(/[\\/]/).at(-1)!, bytes: contents.length })),
  );
  return LIMITS.map(({ name, files: pattern, limit }) => {
    const found = files.filter((file) => pattern.test(file.name));
    if (found.length === 0) throw new Error(`No bundle is built for ${name}.`);
    return { name, bytes: found.reduce((sum, { bytes }) => sum + bytes, 0), limit };
  });
}
