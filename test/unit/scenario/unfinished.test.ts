/** Texts in the middle of being typed, and texts in which one thing went wrong: every one that the course can become. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import type { JsonNode, ObjectNode } from '../../../src/scenario/json/tree.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { EVERYTHING } from '../../soak/broken-text.ts';
import { soundReading } from '../../soak/sound-reading.ts';
import { REGISTER } from './fixture.ts';
import { nodesIn } from './nodes-in.ts';

const EXAMPLES = readdirSync('examples').filter((file) => file.endsWith('.interphase.json'));
const TEXTS = [
  ...EXAMPLES.map((file) => ({ name: file, text: readFileSync(join('examples', file), 'utf8'), mechanisms: undefined })),
  { name: 'a scenario with everything', text: EVERYTHING, mechanisms: REGISTER },
];

/** What would close the text here. */
function closing(text: string): string {
  const open: string[] = [];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (quoted) i += sign === '\\' ? 1 : 0;
    else if (sign === '{' || sign === '[') open.unshift(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') open.shift();
  }
  return (quoted ? '"' : '') + open.join('');
}

const SIGNS = ['"', '{', '}', '[', ']', ',', ':', '0', '-', '\\', '/', '\u200b'];
const ABSURD = ['', 'null', 'true', '"x"', '""', '-1', '0', '1e999', '-0', '1e-400', '{}', '[]', '[[]]', 'NaN', '5 nm'];

describe('a text that is being typed or has one mistake is read', () => {
  for (const { name, text, mechanisms } of TEXTS) {
    it(`from its first letter on, open or closed: ${name}`, () => {
      for (let length = 0; length <= text.length; length++) {
        const beginning = text.slice(0, length);
        soundReading(beginning, mechanisms);
        soundReading(beginning + closing(beginning), mechanisms);
      }
      assert.ok(readScenario(text.trimEnd() + closing(text), mechanisms).scenario);
    });

    it(`without any one of its characters, or with one too many: ${name}`, () => {
      for (let at = 0; at <= text.length; at++) {
        soundReading(text.slice(0, at) + text.slice(at + 1), mechanisms);
        // One sign after the other: each comes to stand in every kind of place.
        if (at % 2 === 0) soundReading(text.slice(0, at) + SIGNS[(at / 2) % SIGNS.length] + text.slice(at), mechanisms);
      }
    });

    it(`with any value missing or absurd, also where the rest is broken: ${name}`, () => {
      const { root } = readScenario(text, mechanisms).document;
      for (const { offset, length } of valuesIn(root!)) {
        for (const absurd of ABSURD) {
          const changed = applyEdits(text, [{ offset, length, text: absurd }]);
          soundReading(changed, mechanisms);
          soundReading(changed.slice(0, -2), mechanisms);
        }
      }
    });

    it(`with any member missing, also where the rest is broken: ${name}`, () => {
      const { root } = readScenario(text, mechanisms).document;
      for (const { offset, length } of membersIn(root!)) {
        const changed = applyEdits(text, [{ offset, length, text: '' }]);
        soundReading(changed, mechanisms);
        soundReading(changed.slice(0, -2), mechanisms);
      }
    });
  }
});

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

const objectsIn = (root: JsonNode): ObjectNode[] => [...nodesIn(root)].filter((node) => node.kind === 'object');
const stretch = (offset: number, end: number): Stretch => ({ offset, length: end - offset });

function valuesIn(root: JsonNode): Stretch[] {
  const lists = [...nodesIn(root)].flatMap((node) => (node.kind === 'array' ? node.items : []));
  const values = objectsIn(root).flatMap(({ members }) => [...members.values()].flatMap(({ value }) => value ?? []));
  return [...values, ...lists].map(({ offset, end }) => stretch(offset, end));
}

function membersIn(root: JsonNode): Stretch[] {
  return objectsIn(root).flatMap(({ members }) => [...members.values()].map(({ key, value }) => stretch(key.offset, (value ?? key).end)));
}
