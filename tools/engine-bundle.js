// The engine (everything below the editor's side of the house) as a file of its own, `dist/engine.js`: the extension and the preview
// page load the same one, and the extension loads it when it first needs it. The browser's worker host allows an extension
// only one file; there the engine stays inside.
const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative, resolve, sep } = require('node:path');
const esbuild = require('esbuild');

// Builds run in the project's folder.
const root = resolve('src');
const layers = ['numerics', 'quantities', 'drawing', 'mechanisms', 'scenario', 'course', 'language'].map(
  (layer) => join(root, layer) + sep,
);
const GLOBAL = 'InterphaseEngine';

/** The name of an engine module, `mechanisms/units.ts`, or undefined for a file above the engine. */
function moduleName(file) {
  return layers.some((layer) => file.startsWith(layer)) ? relative(root, file).split(sep).join('/') : undefined;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Every engine module that the extension or the preview imports. */
function modulesInUse() {
  const names = new Set();
  for (const file of ['extension', 'webviews'].flatMap((layer) => filesBelow(join(root, layer)))) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
      const name = moduleName(resolve(dirname(file), path));
      if (name) names.add(name);
    }
  }
  return [...names].sort();
}

/** Engine module -> the names it exports at run time. */
async function exportsInUse() {
  const { metafile } = await esbuild.build({
    entryPoints: modulesInUse().map((name) => join(root, name)),
    outbase: root,
    outdir: 'engine',
    format: 'esm',
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  return new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint, output.exports]));
}

/** The entry of the engine's own bundle. */
const engineEntry = {
  name: 'engine-entry',
  setup(build) {
    build.onResolve({ filter: /^engine$/ }, () => ({ path: 'engine', namespace: 'engine-entry' }));
    build.onLoad({ filter: /.*/, namespace: 'engine-entry' }, () => {
      const names = modulesInUse();
      const contents = [
        ...names.map((name, index) => `import * as m${index} from './${name}';`),
        `export const modules = { ${names.map((name, index) => `${JSON.stringify(name)}: m${index}`).join(', ')} };`,
      ].join('\n');
      return { contents, loader: 'js', resolveDir: root };
    });
  },
};

/** Options of the engine's bundle: a script that sets a global in a page, and a module for `require`. */
const engineBundle = {
  entryPoints: { engine: 'engine' },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  globalName: GLOBAL,
  // The first script of the page: what is timed begins here.
  banner: { js: "if (typeof document === 'object') performance.mark('interphase-started');" },
  footer: { js: `if (typeof module === 'object') module.exports = ${GLOBAL};` },
  plugins: [engineEntry],
};

/**
 * Takes engine modules from the engine's file instead of bundling them. Each use reads through a getter, so that the file
 * is loaded (or looked for) at the first use and not at the import.
 * @param {'require' | 'page'} from
 */
function engineOutside(from) {
  const engine = from === 'require' ? "require('./engine.js')" : GLOBAL;
  return {
    name: 'engine-outside',
    setup(build) {
      let found;
      build.onStart(() => {
        found = exportsInUse();
      });
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, namespace }) => {
        if (namespace === 'engine-outside') return { path, external: true };
        const name = moduleName(resolve(resolveDir, path));
        return name ? { path: name, namespace: 'engine-outside' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'engine-outside' }, async ({ path }) => {
        const names = (await found).get(path) ?? [];
        const getters = names.map((name) => `get ${name}() { return engine().${name}; }`);
        const contents = [
          `const engine = () => ${engine}.modules[${JSON.stringify(path)}];`,
          `module.exports = { __esModule: true, ${getters.join(', ')} };`,
        ].join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}

module.exports = { engineBundle, engineOutside };
