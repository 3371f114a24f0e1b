/** No regular expression of ours takes more than proportionally longer for longer texts: strangers choose the texts. */
import assert from 'node:assert/strict';
import type { Literal } from 'acorn';
import { simple } from 'acorn-walk';
import { analyse } from 'scslre';
import { sourcesOf, treeOf } from '../../tools/catalogue/messages.mjs';

interface Expression {
  readonly source: string;
  readonly flags: string;
}

function expressionsIn(text: string): readonly Expression[] {
  const found: Expression[] = [];
  simple(treeOf(text), {
    Literal: (node) => {
      const { regex } = node as Literal;
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

const slowIn = (text: string) => expressionsIn(text).filter((expression) => analyse(expression).reports.length > 0);

describe('regular expressions', () => {
  it('go through a text in steps that grow like its length', () => {
    const slow = sourcesOf().flatMap(({ file, text }) => slowIn(text).map(({ source, flags }) => `${file}: /${source}/${flags}`));
    assert.deepEqual(slow, []);
  });

  it('that would not are found', () => {
    // Digits that two parts of an expression can share, and an end that is looked for from every blank.
    for (const expression of [String.raw`/^(\d+\.?\d*)$/`, '/ +$/']) assert.equal(slowIn(`const found = ${expression};`).length, 1);
  });
});
