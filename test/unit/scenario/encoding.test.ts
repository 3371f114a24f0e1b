/** Files in other encodings than UTF-8: told once, at the place, by name where the bytes tell. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { decodeUtf8 } from '../../../src/scenario/encoding.ts';
import { ENOUGH_BYTES, readScenario, readScenarioBytes } from '../../../src/scenario/index.ts';
import { Lines } from '../../../src/scenario/json/lines.ts';

const TEXT = '{\n  "interphase": "1.0",\n  "title": "TITLE",\n  "parameters": { "tip-field": {} }\n}\n';

/** The scenario with these bytes as its title. */
function titled(...title: number[]): Uint8Array {
  const [before, after] = TEXT.split('TITLE');
  return Buffer.concat([Buffer.from(before), Buffer.from(title), Buffer.from(after)]);
}

const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** `code line:column words`, of the only problem. */
function told(bytes: Uint8Array): string {
  const { scenario, problems, document } = readScenarioBytes(bytes);
  assert.equal(scenario, undefined);
  assert.equal(problems.length, 1);
  const [{ code, message, offset, severity }] = problems;
  assert.equal(severity, 'error');
  const { line, column } = new Lines(document.text).at(offset);
  return `${code} ${line}:${column} ${say(message, ENGLISH)}`;
}

describe('a scenario in another encoding', () => {
  it('is told at its first byte that is none of UTF-8', () => {
    assert.match(told(titled(0xff, 0xfe)), /^not-utf-8 3:13 From here on the file is not in UTF-8\. Save it/);
    // A character that begins and does not go on, behind one that does.
    assert.match(told(titled(0xc3, 0xa9, 0xe9, 0x80, 0x22)), /^not-utf-8 3:14 /);
    assert.match(told(Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9, 0x94])])), /^not-utf-8 6:1 /);
  });

  it('is called by the name of the encoding where the bytes tell', () => {
    const seems = (name: string) => new RegExp(`^not-utf-8 \\d+:\\d+ The file seems to be in ${name}, not in UTF-8`);
    assert.match(told(titled(0xef, 0xae, 0xbc, 0xe2, 0xb6, 0xcb)), seems('GBK'));
    assert.match(told(titled(0x6d, 0xc2, 0x2f, 0x20, 0xb0, 0x43)), seems('Windows 1252'));
    for (const big of [false, true]) {
      const name = big ? 'UTF-16 BE' : 'UTF-16 LE';
      assert.match(told(utf16(TEXT, big)), seems(name));
      assert.match(told(utf16(`\ufeff${TEXT}`, big)), seems(name));
    }
    assert.match(told(Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])), seems('UTF-32 LE'));
    assert.match(told(Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])), seems('UTF-32 BE'));
  });

  it('that is UTF-8 is read as its text, with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    for (const each of [bytes, marked]) assert.equal(readScenarioBytes(each).document.text, TEXT);
    assert.ok(readScenarioBytes(marked).scenario);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(decodeUtf8(new TextEncoder().encode(`-${text}`)), `-${text}`);
      }),
      { seed: 1 },
    );
  });

  it('never loses the place, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeUtf8(bytes);
        if (typeof decoded === 'string') return;
        assert.ok(decoded.offset >= 0 && decoded.offset <= decoded.text.length);
        if (!decoded.encoding?.startsWith('UTF-')) assert.equal(decoded.text[decoded.offset], '\ufffd');
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('of more than the largest size is told to be that, wherever it was cut', () => {
    for (const [mark, filling] of [
      [[], 'é'],
      [[], ' '],
      [[0xef, 0xbb, 0xbf], ' '],
    ] as const) {
      const bytes = Buffer.alloc(ENOUGH_BYTES, filling);
      bytes.set(mark);
      assert.deepEqual(
        readScenarioBytes(bytes).problems.map(({ code }) => code),
        ['too-large'],
      );
    }
  });
});

describe('a character that was lost', () => {
  const lost = (text: string) =>
    readScenario(text).problems.flatMap(({ code, severity, offset, length }) =>
      code === 'lost-character' ? [`${severity} ${text.slice(offset, offset + length)}`] : [],
    );

  it('in a text or a key is told once, as a warning, also beside errors', () => {
    assert.deepEqual(lost(TEXT.replace('TITLE', 'a\ufffdb\ufffd')), ['warning "a\ufffdb\ufffd"']);
    assert.deepEqual(lost(TEXT.replace('"title"', '"x-\ufffd"')), ['warning "x-\ufffd"']);
    assert.deepEqual(lost(TEXT.replace('"title"', '"\ufffd"')), ['warning "\ufffd"']);
    assert.deepEqual(lost(`// \ufffd\n${TEXT.replace('TITLE', '\ufffd')}`), ['warning "\ufffd"']);
    assert.ok(readScenario(TEXT.replace('TITLE', '\ufffd')).scenario);
  });

  it('in a comment, or written as an escape, is nobody\u2019s loss', () => {
    assert.deepEqual(lost(`// \ufffd\n${TEXT}/* \ufffd */`), []);
    assert.deepEqual(lost(TEXT.replace('"title":', '"title" /* \ufffd */: // \ufffd\n')), []);
    assert.deepEqual(lost(TEXT.replace('TITLE', '\\ufffd')), []);
  });
});
