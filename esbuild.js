// Builds every bundle, or those named by an entry. `node esbuild.js [entry ...] [--watch] [--development]`
const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');
const { engineBundle, engineOutside } = require('./tools/engine-bundle.js');

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...common, ...engineBundle },
  {
    ...common,
    entryPoints: { extension: 'src/extension/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    plugins: [engineOutside('require')],
  },
  {
    ...common,
    // The browser's worker host loads one file only.
    entryPoints: { 'extension.browser': 'src/extension/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...common,
    // Two bundles: the first picture does not wait for the toolkit and chart.js.
    entryPoints: { preview: 'src/webviews/preview/main.ts', 'preview-panels': 'src/webviews/preview/panels.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
    plugins: [engineOutside('page')],
  },
  // One style sheet, so that the first picture waits for one file.
  { ...common, entryPoints: { preview: 'media/preview/index.css' }, outdir: 'dist' },
  {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/**
 * The schema that VS Code's JSON service reads, made from the mechanisms by the command line that was just built.
 * @type {import('esbuild').Plugin}
 */
const schemaFile = {
  name: 'schema-file',
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const schema = execFileSync(process.execPath, ['dist/cli.js', 'schema'], { cwd: __dirname, encoding: 'utf8' });
      writeFileSync(join(__dirname, 'media/schema.json'), JSON.stringify(JSON.parse(schema)));
    });
  },
};

/** Only the builds of this program write the schema, not those that tests and benchmarks make of the same bundles. */
function withSchema(options) {
  return 'cli' in options.entryPoints ? { ...options, plugins: [schemaFile] } : options;
}

async function main() {
  const wanted = bundles
    .filter(({ entryPoints }) => named.length === 0 || Object.keys(entryPoints).some((entry) => named.includes(entry)))
    .map(withSchema);
  if (wanted.length === 0) throw new Error(`No bundle has the entry ${named.join(', ')}.`);
  if (!watch) {
    await Promise.all(wanted.map((options) => esbuild.build(options)));
    return;
  }
  console.log('building');
  const contexts = await Promise.all(wanted.map((options) => esbuild.context(options)));
  for (const context of contexts) {
    await context.rebuild().catch(() => {}); // esbuild has said what is wrong; the next change may mend it.
    await context.watch();
  }
  console.log('watching');
}

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

module.exports = { bundles };
