import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseWithPeer } from 'jsonc-parser';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { parseText } from '../../../src/scenario/json/parse.ts';
import { stepsTo, toValue } from '../../../src/scenario/json/tree.ts';
import { blanks, json, writeDown } from './arbitrary-layout.ts';
import { nodesIn } from './nodes-in.ts';

const layout = fc.tuple(json, fc.array(blanks, { maxLength: 20 }), fc.boolean());

describe('parsing', () => {
  it('gives the value that was written, in any layout', () => {
    fc.assert(
      fc.property(layout, ([value, gaps, trailingCommas]) => {
        const { root, problems } = parseText(writeDown(value, gaps, trailingCommas));
        assert.deepEqual(
          problems.filter(({ code }) => code !== 'underflow'),
          [],
        );
        assert.deepEqual(toValue(root!), value);
      }),
    );
  });

  it('reads every decimal as JavaScript does', () => {
    const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
    fc.assert(
      fc.property(
        fc.constantFrom('', '-'),
        digits(12),
        digits(12),
        fc.constantFrom('', 'e5', 'E-300', 'e+12'),
        (sign, whole, fraction, power) => {
          const literal = `${sign}${whole.replace(/^0+(?=\d)/, '')}.${fraction}${power}`;
          assert.deepEqual(toValue(parseText(literal).root!), Number(literal));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('knows the place of every key and value', () => {
    fc.assert(
      fc.property(layout, ([value, gaps, trailingCommas]) => {
        const text = writeDown(value, gaps, trailingCommas);
        for (const node of nodesIn(parseText(text).root!)) {
          assert.deepEqual(parseWithPeer(text.slice(node.offset, node.end)), toValue(node));
        }
      }),
    );
  });

  it('reads an object like those before it no less exactly', () => {
    const member = fc.tuple(
      fc.constantFrom('"a"', '"b"', '"c"', '"a\\\\b"', '"a\\b"', '"a\\"b"', '"\\u0061"', '""'),
      fc.constantFrom('1', '"1"', '{}', '[{ "a": 1 }]'),
    );
    const object = fc
      .uniqueArray(member, { maxLength: 5, selector: ([key]) => JSON.parse(key) })
      .map((members) => `{${members.map((each) => each.join(':')).join(',')}}`);
    fc.assert(
      fc.property(fc.array(object), (objects) => {
        const text = `[${objects.join(', ')}]`;
        const { root, problems } = parseText(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(toValue(root!), JSON.parse(text));
        for (const node of nodesIn(root!)) assert.deepEqual(parseWithPeer(text.slice(node.offset, node.end)), toValue(node));
      }),
      { numRuns: 500 },
    );
    const { root, problems } = parseText('[{ "a": 1, "b": 2, "c": 3 }, { "a": 4, "b": 5, "a": 6 }]');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-key'],
    );
    assert.deepEqual(toValue(root!), [
      { a: 1, b: 2, c: 3 },
      { a: 4, b: 5 },
    ]);
  });

  it('finds the way back from a place to the key or value that stands there', () => {
    const text = '{ "a": { "b": [1, { "c": "d" }] }, "e": 2 }';
    const { root } = parseText(text);
    const at = (needle: string) => stepsTo(root, text.indexOf(needle) + 1).map(({ segment }) => segment);
    assert.deepEqual(at('"b"'), ['a', 'b']);
    assert.deepEqual(at('"d"'), ['a', 'b', '1', 'c']);
    assert.deepEqual(at('1'), ['a', 'b', '0']);
    assert.deepEqual(at('2'), ['e']);
  });

  it('complains exactly where JSON.parse does not read either', () => {
    const near = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '0', '1', '.', 'e', '-', '+', ' ', 't', 'true', 'null', '\\n', "'"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(near, (text) => {
        const errors = parseText(text).problems.filter(({ code }) => code === 'json-syntax');
        let readable = true;
        try {
          JSON.parse(text);
        } catch {
          readable = false;
        }
        // Only trailing commas are accepted beyond JSON here.
        if (readable) assert.deepEqual(errors, []);
        else if (!/,\s*[}\]]/.test(text)) assert.notEqual(errors.length, 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fixes of broken text', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['full-width punctuation, all at once', '｛“a”：［1，2］｝', '{"a":[1,2]}'],
    ['full-width digits', '{"a": １２．５}', '{"a": 12.5}'],
    ['a missing leading zero', '{"a": .5}', '{"a": 0.5}'],
    ['a hexadecimal number', '{"a": 0x10}', '{"a": 16}'],
    ['a plus sign', '{"a": +1}', '{"a": 1}'],
    ['a point at the end', '{"a": 5.}', '{"a": 5}'],
    ['Python words', '{"a": True}', '{"a": true}'],
    ['single quotes', "{'a': 1}", '{"a": 1}'],
    ['a bare key', '{a: 1}', '{"a": 1}'],
    ['a bare word', '{"a": linear}', '{"a": "linear"}'],
    ['a missing comma', '{"a": 1\n"b": 2}', '{"a": 1,\n"b": 2}'],
    ['a missing colon', '{"a" 1}', '{"a": 1}'],
    ['a missing brace', '{"a": {"b": 1}\n', '{"a": {"b": 1}}\n'],
    ['an open string', '{"a": "b,\n"c": 1}', '{"a": "b",\n"c": 1}'],
    ['a backslash that is meant', '{"a": "\\alpha"}', '{"a": "\\\\alpha"}'],
    ['a slash in the place of a key', '{"a": 1, / "b": 2}', '{"a": 1,  "b": 2}'],
    ['two commas', '[1,,2]', '[1,2]'],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => {
      const [problem] = parseText(before).problems;
      const edited = applyEdits(before, problem.fixes!()[0]!.edits);
      assert.equal(edited, expected);
      assert.deepEqual(parseText(edited).problems, []);
    });
  }
});
