import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

/** Names of keys, of errors, of icons. */
const FOR_PROGRAMS =
  /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End|Enter|Escape|Tab|Space ArrowLeft ArrowRight Home End|FileNot(Found|ADirectory)|warning)$/;

/** Of the paper and of the product: the same in every language. */
const NAMES = / Xu, Xie, Zhang, Zhou, Chen, Wei, |Chem\. Sci\.|^Interphase(?=[ ,…v]*$)/;

/** Literals that look like words for people: a capital and small letters, or written where an element shows or names something. */
function unwrapped(text: string): readonly string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replace(/^(import|export) [^;]* from '[^']*';|^import '[^']*';/gm, '')
    .replace(/throw new \w*Error\([^;]*;/g, '')
    .replace(/\bmsg`(?:[^`\\]|\\.)*`/g, 'msg');
  const sentences = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, template]) => plain ?? template.replace(/\$\{[^}]*\}/g, '…'))
    .filter((literal) => /^\W*\p{Lu}\p{Ll}+/u.test(literal));
  const shown = [
    /(?:\b(?:title|hint|label|text|placeholder)|'aria-(?:label|valuetext|description)'): (['`][^'`]*['`])/g,
    /\bset(?:Rich)?Text\([^,]+, (['`][^'`]*['`])/g,
    /\bsetAttribute\([^,]+, '(?:aria-label|aria-valuetext|title)', (['`][^'`]*['`])/g,
    /\belement\('\w+', \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}, (['`][^'`]*['`])/g,
    /\.(?:textContent|title|ariaLabel) = (['`][^'`]*['`])/g,
    /\? ('[a-z]+') : ('[a-z]+')\)?\}/g,
  ].flatMap((place) => [...code.matchAll(place)].map(([, literal]) => literal.slice(1, -1)));
  const words = shown.map((literal) => literal.replace(/\$\{[^}]*\}?/g, '…')).filter((literal) => /\p{L}{2}/u.test(literal));
  return [...new Set([...sentences, ...words])].filter((literal) => !FOR_PROGRAMS.test(literal) && !NAMES.test(literal));
}

describe('texts for translators', () => {
  it('hold every word that the page, the editor and the command line say', () => {
    const left = sources('src/protocol', 'src/webviews', 'src/extension', 'src/cli').flatMap(({ path, text }) =>
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
    assert.deepEqual(unwrapped("element('h2', {}, t(msg`Change`))"), []);
  });
});
