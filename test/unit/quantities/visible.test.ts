/** Characters that nobody sees, or that move what is seen, are shown; letters and what joins them stay. */
import assert from 'node:assert/strict';
import { oneLine, visible, visibleJson } from '../../../src/quantities/visible.ts';

const HIDDEN: Readonly<Record<string, string>> = {
  'an escape': '\u001b',
  'an introducer of eight bits': '\u009b',
  'a backspace': '\b',
  'a carriage return': '\r',
  'a delete': '\u007f',
  'a line separator': '\u2028',
  'an override of direction': '\u202e',
  'an isolate of direction': '\u2066',
  'a mark of direction': '\u200f',
  'a letter mark': '\u061c',
  'a space without width': '\u200b',
  'a soft hyphen': '\u00ad',
  'a filler': '\u3164',
  'a joiner of graphemes': '\u034f',
  'a tag': '\u{e0041}',
  'half a pair': '\ud800',
  'no character': '\ufffe',
};

describe('hidden characters', () => {
  for (const [name, character] of Object.entries(HIDDEN)) {
    it(`are shown by their number: ${name}`, () => {
      const number = character.codePointAt(0)!.toString(16);
      assert.match(oneLine(`a${character}b`), character === '\r' ? /^a\\rb$/ : new RegExp(`^a\\\\u\\{${number}\\}b$`));
      assert.doesNotMatch(visible(`a${character}b`), /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
    });

    it(`keep the value in JSON: ${name}`, () => {
      const json = visibleJson(JSON.stringify({ [character]: character }));
      assert.doesNotMatch(json, /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      assert.deepEqual(JSON.parse(json), { [character]: character });
    });
  }

  it('are not those that letters and emoji are made with', () => {
    for (const text of ['µm²', '尖端电场', 'می\u200cخواهم', '👩\u200d🔬', '❤\ufe0f', '葛\u{e0100}', 'j\u0304', '10\u2009%'])
      assert.equal(oneLine(text), text);
  });
});
