import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Expression } from 'acorn';
import { ancestor, simple } from 'acorn-walk';
import { CATALOGUE, catalogueOf, messagesOf, sourcesOf, treeOf, written } from '../../../tools/catalogue/messages.mjs';

const WORD = /\p{L}{2}/u;
const WORDS = /\p{Ll}{2,} \p{Ll}{2,}/u;

const words = (template: string) => template.replace(/\{\d+\}/g, '');

/** English that would stand in a place of a sentence: a literal, one of two literals, a sentence put together. */
function englishIn(place: Expression): readonly string[] {
  switch (place.type) {
    case 'Literal':
      return typeof place.value === 'string' && WORD.test(place.value) ? [place.value] : [];
    case 'ConditionalExpression':
      return [place.consequent, place.alternate].flatMap(englishIn);
    case 'LogicalExpression':
      return [place.left, place.right].flatMap(englishIn);
    case 'BinaryExpression':
      return place.operator === '+' && place.left.type !== 'PrivateIdentifier' ? [place.left, place.right].flatMap(englishIn) : [];
    case 'TemplateLiteral': {
      const text = place.quasis.map(({ value }) => value.cooked).join('…');
      return WORD.test(text) ? [text] : [];
    }
    default:
      return [];
  }
}

/** Sentences given as what is the same in every language. */
function sentencesAsSymbols(text: string): readonly string[] {
  const found: string[] = [];
  simple(treeOf(text), {
    CallExpression({ callee, arguments: [argument] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'verbatim') return;
      if (argument.type === 'Literal' && WORDS.test(String(argument.value))) found.push(String(argument.value));
      if (argument.type === 'TemplateLiteral')
        found.push(...argument.quasis.map(({ value }) => value.raw).filter((raw) => WORDS.test(raw)));
    },
  });
  return found;
}

/** What reads like a sentence with values in it and is no message; of errors for developers nobody reads a translation. */
function sentencesPutTogether(text: string): readonly string[] {
  const found: string[] = [];
  const isWords = (part: unknown) => typeof part === 'string' && /\p{L}{2}/u.test(part);
  ancestor(treeOf(text), {
    BinaryExpression({ operator, left, right }) {
      if (operator !== '+') return;
      for (const side of [left, right]) if (side.type === 'Literal' && isWords(side.value)) found.push(String(side.value));
    },
    TemplateLiteral({ quasis, expressions }, _, ancestors) {
      const forDevelopers = ancestors.some((node) => node.type === 'ThrowStatement' || node.type === 'NewExpression');
      if (expressions.length === 0 || forDevelopers || ancestors.at(-2)?.type === 'TaggedTemplateExpression') return;
      const template = quasis.map(({ value }) => value.cooked).join('…');
      // Markup, styles and names of classes are no sentences.
      if (/^\p{Lu}.*\p{Ll}{2,} \p{Ll}{2,}|\p{Ll}{2,} [\p{Ll}…]+.*[.!?]$/u.test(template) && !template.includes('<')) found.push(template);
    },
  });
  return found;
}

describe('the catalogue of sentences', () => {
  const sources = sourcesOf();
  const messages = sources.flatMap(messagesOf);

  it('is the one of the sources (npm run catalogue writes it)', () => {
    assert.equal(readFileSync(CATALOGUE, 'utf8'), written(catalogueOf(messages)));
  });

  it('holds words in every entry: one of places alone cannot be translated', () => {
    assert.deepEqual(
      messages.filter(({ template }) => !WORD.test(words(template))).map(({ file, template }) => `${file}: ${template}`),
      [],
    );
  });

  it('holds whole sentences: no place is filled with English', () => {
    const found = messages.flatMap(({ file, template, places }) =>
      places.flatMap(englishIn).map((part) => `${file}: ${template}: ${part}`),
    );
    assert.deepEqual(found, []);
  });

  it('misses no sentence that is passed off as a symbol', () => {
    const found = sources
      .filter(({ text }) => text.includes('verbatim('))
      .flatMap(({ file, text }) => sentencesAsSymbols(text).map((part) => `${file}: ${part}`));
    assert.deepEqual(found, []);
  });

  it('misses no sentence that is put together by + or by an ordinary template', () => {
    const found = sources.flatMap(({ file, text }) => sentencesPutTogether(text).map((part) => `${file}: ${part}`));
    assert.deepEqual(found, []);
  });

  it('would be found lacking', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read.
    const bad = "msg`it ${up ? 'rises' : 'falls'}`; msg`${a + ' of'} all`; verbatim('no symbol');";
    assert.deepEqual(
      messagesOf({ file: 'a.ts', text: bad }).flatMap(({ places }) => places.flatMap(englishIn)),
      ['rises', 'falls', ' of'],
    );
    assert.deepEqual(sentencesAsSymbols(bad), ['no symbol']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read.
    assert.deepEqual(sentencesPutTogether("t(`Between ${a} and so on`); a + ' rows'; throw new Error(`Not this ${a} of it.`)"), [
      'Between … and so on',
      ' rows',
    ]);
  });
});
