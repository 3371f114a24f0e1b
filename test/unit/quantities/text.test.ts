import assert from 'node:assert/strict';
import { msg, say } from '../../../src/quantities/text.ts';

describe('text', () => {
  it('is said in the wanted language, else in English', () => {
    assert.equal(say('Tip'), 'Tip');
    assert.equal(say({ en: 'Tip', 'zh-CN': '尖端' }, 'zh-CN'), '尖端');
    assert.equal(say({ en: 'Tip', 'zh-CN': '尖端' }, 'de'), 'Tip');
    assert.equal(say({ en: 'Tip' }, 'constructor'), 'Tip');
  });

  it('may be a sentence with places, whose values are texts of their own', () => {
    const message = msg`${'90 %'} of the current through ${3} patches: ${{ en: 'thin', 'zh-CN': '薄' }}`;
    assert.equal(message.template, '{0} of the current through {1} patches: {2}');
    assert.equal(say(message), '90 % of the current through 3 patches: thin');
    assert.equal(say(message, 'zh-CN'), '90 % of the current through 3 patches: 薄');
  });

  it('leaves braces in values alone', () => {
    assert.equal(say(msg`a ${'{1}'} b ${'c'}`), 'a {1} b c');
  });
});
