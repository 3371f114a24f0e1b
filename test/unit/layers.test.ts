/** The layers of the house: who may import whom. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

interface Layer {
  /** Folders of `src` that it may import from, besides itself. */
  readonly below: readonly string[];
  /** Packages that it may import; a trailing `*` stands for anything. */
  readonly packages: readonly string[];
}

const SCIENCE = ['numerics', 'quantities', 'drawing', 'mechanisms'];
const ENGINE = [...SCIENCE, 'scenario', 'course', 'language'];

/** From the ground up. `course` (lessons and assignments) has its place before it has files. */
const LAYERS: Readonly<Record<string, Layer>> = {
  numerics: { below: [], packages: [] },
  quantities: { below: [], packages: [] },
  drawing: { below: ['numerics', 'quantities'], packages: [] },
  mechanisms: { below: ['numerics', 'quantities', 'drawing'], packages: [] },
  scenario: { below: SCIENCE, packages: [] },
  course: { below: [...SCIENCE, 'scenario'], packages: [] },
  language: { below: [...SCIENCE, 'scenario', 'course'], packages: [] },
  protocol: { below: ENGINE, packages: [] },
  // The command line says its own version.
  cli: { below: [...ENGINE, '../package.json'], packages: ['node:*'] },
  extension: { below: [...ENGINE, 'protocol'], packages: ['vscode'] },
  webviews: {
    below: [...ENGINE, 'protocol'],
    packages: ['chart.js', 'chart.js/*', '@vscode/webview-ui-toolkit', '@vscode/webview-ui-toolkit/*'],
  },
};

/** Within a mechanism the science stays readable alone, and what two mechanisms share knows neither. */
const SHARED = 'contract/|materials/|kernels/';
const ROOMS: readonly { readonly from: RegExp; readonly never: (room: string) => RegExp; readonly why: string }[] = [
  {
    from: /^mechanisms\/[^/]+\/model(?:\/|\.ts$)/,
    never: () => /^(drawing\/|mechanisms\/[^/]+\/(words|figures|picture|simulate|presets|claims)(\/|\.ts$))/,
    why: 'a model sees no words, figures or pictures',
  },
  {
    from: /^mechanisms\/[^/]+\/model(?:\/|\.ts$)/,
    never: () => /^mechanisms\/materials\/(?!(constants|electrolyte|sei-phases)\.ts$)/,
    why: 'a model takes what a material has as an argument: a reference case brings its own',
  },
  {
    from: /^mechanisms\/(contract|materials|kernels)\//,
    never: () => new RegExp(`^mechanisms/(?!${SHARED})[^/]+/`),
    why: 'what mechanisms share knows none of them',
  },
  {
    from: /^mechanisms\/kernels\//,
    never: () => /^mechanisms\/(contract\/|materials\/(?!constants\.ts))/,
    why: 'a kernel takes everything but the constants of nature as an argument',
  },
  {
    from: new RegExp(`^mechanisms/(?!${SHARED})([^/]+)/`),
    never: (room) => new RegExp(`^mechanisms/(?!${SHARED}|${room}/)[^/]+/`),
    why: 'one mechanism knows no other',
  },
  {
    from: /^(protocol|cli|extension|webviews)\//,
    never: () => /^language\/(?!index\.ts$)/,
    why: 'the door of language is its index.ts',
  },
];

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Every `import ... from`, `export ... from`, `import '...'`, `import('...')` and `require('...')` of a source text. */
function importsOf(text: string): string[] {
  const pattern =
    /(?:^|[;\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3]);
}

const imports: Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => importsOf(readFileSync(join('src', file), 'utf8')).map((target) => ({ file: file.split(sep).join('/'), target })));

const layerOf = (file: string) => file.split('/')[0];
const fits = (name: string, pattern: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** Why an import is not allowed, or nothing. */
function complaint({ file, target }: Import): string | undefined {
  const layer = LAYERS[layerOf(file)];
  if (!layer) return `src/${file}: belongs to no layer`;
  if (!target.startsWith('.')) return layer.packages.some((pattern) => fits(target, pattern)) ? undefined : `src/${file} imports ${target}`;
  if (!/\.(ts|json)$/.test(target)) return `src/${file} imports ${target} without its extension`;
  const path = normalize(join(dirname(file), target))
    .split(sep)
    .join('/');
  const allowed = layerOf(path) === layerOf(file) || layer.below.some((below) => path === below || path.startsWith(`${below}/`));
  if (!allowed) return `src/${file} imports ${path}`;
  for (const { from, never, why } of ROOMS) {
    const inside = from.exec(file);
    if (inside && never(inside[1]).test(path)) return `src/${file} imports ${path}: ${why}`;
  }
  return undefined;
}

describe('Layers', () => {
  it('imports go downwards only', () => {
    assert(imports.length > 50);
    assert.deepEqual(imports.map(complaint).filter(Boolean), []);
  });

  for (const [library, door] of [
    ['@vscode/webview-ui-toolkit', 'webviews/ui/controls.ts'],
    ['chart.js', 'webviews/ui/charting.ts'],
  ]) {
    it(`exactly one file imports ${library}`, () => {
      const importers = new Set(imports.filter(({ target }) => target.startsWith(library)).map(({ file }) => file));
      assert.deepEqual([...importers], [door]);
    });
  }

  it('sees every way to import, and every breach', () => {
    const text = `import a from './a.ts';\nimport type {\n  B,\n} from '../b.ts';\nexport * from "./c.ts"; import 'd';\nconst e = await import('e'); const f = require('f');`;
    assert.deepEqual(importsOf(text), ['./a.ts', '../b.ts', './c.ts', 'd', 'e', 'f']);
    const breaches: Import[] = [
      { file: 'numerics/roots.ts', target: '../quantities/text.ts' },
      { file: 'quantities/text.ts', target: '../numerics/roots.ts' },
      { file: 'mechanisms/index.ts', target: 'node:fs' },
      { file: 'mechanisms/index.ts', target: 'jsonc-parser' },
      { file: 'drawing/svg.ts', target: '../mechanisms/index.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../words/remarks.ts' },
      { file: 'mechanisms/debye-length/model.ts', target: './words.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../figures/index.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../picture/index.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../claims.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../../../drawing/picture.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../../solvation/model/bond.ts' },
      { file: 'mechanisms/tip-field/model/kinetics.ts', target: '../../materials/lithium.ts' },
      { file: 'mechanisms/materials/lithium.ts', target: '../tip-field/model/kinetics.ts' },
      { file: 'mechanisms/kernels/debye-length.ts', target: '../materials/electrolyte.ts' },
      { file: 'scenario/read.ts', target: '../language/place.ts' },
      { file: 'scenario/read.ts', target: '../course/steps.ts' },
      { file: 'course/steps.ts', target: '../language/place.ts' },
      { file: 'language/place.ts', target: 'vscode' },
      { file: 'scenario/parse.ts', target: '../cli/main.ts' },
      { file: 'extension/extension.ts', target: '../language/place.ts' },
      { file: 'extension/extension.ts', target: 'node:path' },
      { file: 'extension/extension.ts', target: '../webviews/preview/main.ts' },
      { file: 'webviews/preview/main.ts', target: 'vscode' },
      { file: 'webviews/preview/main.ts', target: '../../extension/extension.ts' },
      { file: 'cli/main.ts', target: '../protocol/messages.ts' },
      { file: 'elsewhere/new.ts', target: '../protocol/messages.ts' },
      { file: 'cli/main.ts', target: './report' },
    ];
    for (const breach of breaches) assert(complaint(breach), `${breach.file} -> ${breach.target}`);
  });
});
