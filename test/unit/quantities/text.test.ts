import assert from 'node:assert/strict';
import { ENGLISH, type Language, msg, say, sequence, translated, verbatim } from '../../../src/quantities/text.ts';

const german = (words: Language['words']): Language => ({ id: 'de', words });

describe('text', () => {
  it('is said in the wanted language, else in English', () => {
    const text = msg`Tip`;
    assert.equal(say(text, ENGLISH), 'Tip');
    assert.equal(say(text, german({ Tip: 'Spitze' })), 'Spitze');
    assert.equal(say(text, german({})), 'Tip');
  });

  it('may be a sentence with places, whose values are texts of their own', () => {
    const message = msg`${'90 %'} of the current through ${3} patches: ${msg`thin`}`;
    assert.equal(message.template, '{0} of the current through {1} patches: {2}');
    assert.equal(say(message, ENGLISH), '90 % of the current through 3 patches: thin');
  });

  it('may have its places in another order', () => {
    const words = { '{0} of the current through {1}': 'Durch {1} fließen {0} des Stroms', all: 'alles' };
    assert.equal(say(msg`${'90 %'} of the current through ${msg`all`}`, german(words)), 'Durch alles fließen 90 % des Stroms');
  });

  it('leaves braces in values alone', () => {
    assert.equal(say(msg`a ${'{1}'} b ${'c'}`, ENGLISH), 'a {1} b c');
  });

  it('is English where the catalogue has no sentence, or one with a wrong place', () => {
    const message = msg`${1} of ${2} rows`;
    for (const wrong of ['', '{0} Zeilen', '{0} von {2} Zeilen', 'keine', '{0} {0}'] as const) {
      assert.equal(say(message, german({ '{0} of {1} rows': wrong })), '1 of 2 rows', wrong);
    }
    for (const wrong of [null, 7, {}, ['{0} {1}']]) {
      assert.equal(say(message, german({ '{0} of {1} rows': wrong as unknown as string })), '1 of 2 rows');
    }
  });

  it('takes a hostile catalogue as text: no pattern, no command, no inherited word', () => {
    const message = msg`The file ${'$&.json'}`;
    assert.equal(say(message, german({ 'The file {0}': "<b>$' $& {0}</b>" })), "<b>$' $& $&.json</b>");
    assert.equal(say(msg`constructor`, german({})), 'constructor');
    assert.equal(say(msg`toString`, german(JSON.parse('{"__proto__": {"toString": "forged"}}'))), 'toString');
  });

  it('of an author is said in the nearest language that was written', () => {
    const label = translated({ en: 'Tip', 'zh-CN': '尖端' });
    assert.equal(say(label, { id: 'zh-cn', words: {} }), '尖端');
    assert.equal(say(label, german({})), 'Tip');
    assert.equal(say(translated({ de: 'Spitze' }), ENGLISH), 'Spitze');
    assert.equal(say(translated({ de: 'Spitze', fr: 'pointe' }), { id: 'fr-CA', words: {} }), 'pointe');
    assert.equal(say(translated({ en: 'Tip' }), { id: 'constructor', words: {} }), 'Tip');
  });

  it('of several sentences keeps their order; a symbol is the same everywhere', () => {
    const text = sequence([msg`One.`, verbatim('κ'), 2], ' · ');
    assert.equal(say(text, german({ 'One.': 'Eins.' })), 'Eins. · κ · 2');
  });
});
