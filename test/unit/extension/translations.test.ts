import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') })),
  );
}

/** Names of keys. */
const FOR_PROGRAMS = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End|Enter|Escape|Tab|Space ArrowLeft ArrowRight Home End)$/;

/** Of the paper: the same in every language. */
const NAMES = [' Xu, Xie, Zhang, Zhou, Chen, Wei, ', 'Chem. Sci.'];

/** Literals that look like words for people: a capital and small letters, or written where an element shows or names something. */
function unwrapped(text: string): readonly string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replace(/^(import|export) [^;]* from '[^']*';|^import '[^']*';/gm, '')
    .replace(/throw new \w*Error\([^;]*;/g, '')
    .replace(/\bl10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, 'l10n.t(');
  const sentences = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, template]) => plain ?? template.replace(/\$\{[^}]*\}/g, '…'))
    .filter((literal) => /^\W*\p{Lu}\p{Ll}+/u.test(literal) && !FOR_PROGRAMS.test(literal));
  const shown = [
    /(?:\b(?:title|hint|label|text|placeholder)|'aria-(?:label|valuetext|description)'): (['`][^'`]*['`])/g,
    /\bset(?:Rich)?Text\([^,]+, (['`][^'`]*['`])/g,
    /\bsetAttribute\([^,]+, '(?:aria-label|aria-valuetext|title)', (['`][^'`]*['`])/g,
    /\belement\('\w+', \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}, (['`][^'`]*['`])/g,
    /\.(?:textContent|title|ariaLabel) = (['`][^'`]*['`])/g,
    /\? ('[a-z]+') : ('[a-z]+')\)?\}/g,
  ].flatMap((place) => [...code.matchAll(place)].map(([, literal]) => literal.slice(1, -1)));
  const words = shown.filter((literal) => /\p{L}{2}/u.test(literal.replace(/\$\{[^}]*\}?/g, '')));
  return [...new Set([...sentences, ...words])].filter((literal) => !NAMES.includes(literal));
}

describe('texts for translators', () => {
  const all = sources('src/extension', 'src/protocol', 'src/webviews');

  it('are all in l10n/bundle.l10n.json (UPDATE=1 writes it)', () => {
    const found = all.flatMap(({ text }) =>
      [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, message]) => message.replace(/\\(.)/g, '$1')),
    );
    const bundle = Object.fromEntries([...new Set(found)].sort().map((message) => [message, message]));
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync('l10n/bundle.l10n.json', text);
    assert.equal(readFileSync('l10n/bundle.l10n.json', 'utf8'), text);
  });

  it('are literals: what is computed cannot be translated', () => {
    for (const { text, path } of all) assert.doesNotMatch(text, /l10n\.t\(\s*[^'\s]/, path);
  });

  it('hold every word that the page itself says', () => {
    const left = sources('src/protocol', 'src/webviews').flatMap(({ path, text }) =>
      unwrapped(text).map((literal) => `${path}: ${literal}`),
    );
    assert.deepEqual(left, []);
  });

  it('would be missed where a literal is shown as it is', () => {
    for (const line of [
      "element('h2', {}, 'Change')",
      "element('li', { class: 'trace' }, 'thin: before the change')",
      "setText(this.#text, 'ready')",
      "button({ title: 'Copy as CSV', run })",
      "element('div', { attributes: { role: 'group', 'aria-label': 'course in time' } })",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read.
      'gestures.once(values, `Reset ${title}`)',
    ])
      assert.equal(unwrapped(line).length, 1, line);
    assert.deepEqual(unwrapped("element('h2', {}, l10n.t('Change'))"), []);
  });
});
