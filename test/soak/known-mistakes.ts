/** Valid scenarios that went wrong in known ways: what a fix has to bring back can be said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rounded } from '../../src/quantities/numbers.ts';
import { fromSI, suffixOf, toSI, UNITS, type UnitSuffix } from '../../src/quantities/units.ts';
import { applyEdits } from '../../src/scenario/edits/apply.ts';
import type { JsonNode, Member, StringNode } from '../../src/scenario/json/tree.ts';
import type { TextEdit } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { nodesIn } from '../unit/scenario/nodes-in.ts';
import { share } from './share.ts';

const TEXTS = readdirSync('examples')
  .filter((file) => file.endsWith('.interphase.json'))
  .map((file) => readFileSync(join('examples', file), 'utf8'));

/** Where a mistake can be made, of all such places one. */
interface Places {
  readonly text: string;
  readonly members: readonly Member[];
  readonly one: <T>(places: readonly T[]) => T | undefined;
}

/** Edits that make the mistake; undefined where the text has no place for it. */
type Mistake = (places: Places) => readonly TextEdit[] | undefined;

interface KnownMistake {
  readonly make: Mistake;
  /** The text still states what it stated: a reader of good will takes it for what it was. */
  readonly keepsMeaning: boolean;
}

const put = (offset: number, length: number, text: string): readonly TextEdit[] => [{ offset, length, text }];
const over = ({ offset, end }: JsonNode, text: string) => put(offset, end - offset, text);
const written = (text: string, { offset, end }: JsonNode) => text.slice(offset, end);

function sign(wanted: RegExp, becomes: string): Mistake {
  return ({ text, one }) => {
    const found = one([...text.matchAll(wanted)]);
    return found && put(found.index, found[0].length, becomes);
  };
}

/** Changes a number that is the value of a key. */
function number(becomes: (literal: string, key: string, value: number) => string | undefined): Mistake {
  return ({ text, members, one }) => {
    const numbers = members.flatMap(({ name, value }) => {
      if (value?.kind !== 'number') return [];
      const changed = becomes(written(text, value), name, value.value);
      return changed === undefined ? [] : [over(value, changed)];
    });
    return one(numbers);
  };
}

function key(becomes: (key: StringNode) => string | undefined): Mistake {
  return ({ members, one }) =>
    one(
      members.flatMap(({ key }) => {
        const changed = becomes(key);
        return changed === undefined ? [] : [over(key, changed)];
      }),
    );
}

/** Two letters change places. */
const misspelt = (word: string) =>
  word.length > 5 && word[2] !== word[3] ? word.slice(0, 2) + word[3] + word[2] + word.slice(4) : undefined;

function otherUnit({ members, one }: Places): readonly TextEdit[] | undefined {
  return one(
    members.flatMap(({ key, value }) => {
      const suffix = suffixOf(key.value);
      if (!suffix || value?.kind !== 'number') return [];
      const others = (Object.keys(UNITS) as UnitSuffix[]).filter(
        (other) => other !== suffix && UNITS[other].dimension === UNITS[suffix].dimension,
      );
      return others.map((other) => {
        const name = key.value.slice(0, -suffix.length) + other;
        const converted = rounded(fromSI(name, toSI(key.value, value.value)), 15);
        return [...over(key, JSON.stringify(name)), ...over(value, String(converted))];
      });
    }),
  );
}

const keeping = (make: Mistake): KnownMistake => ({ make, keepsMeaning: true });
const changing = (make: Mistake): KnownMistake => ({ make, keepsMeaning: false });

export const KNOWN_MISTAKES: Readonly<Record<string, KnownMistake>> = {
  'a comma is missing': keeping(sign(/,(?=\s*\n)/g, '')),
  'a semicolon for a comma': keeping(sign(/,(?=\s*\n)/g, ';')),
  'the last brace is missing': keeping(sign(/\}\s*$/g, '')),
  'full-width punctuation': keeping(sign(/(?<="): /g, '：')),
  'a key without quotes': keeping(key(({ value }) => (/^[a-z]\w*$/i.test(value) ? value : undefined))),
  'a key in single quotes': keeping(key(({ value }) => `'${value}'`)),
  'a number in quotes': keeping(number((literal, name) => (suffixOf(name) === undefined ? undefined : `"${literal}"`))),
  'a decimal comma': keeping(number((literal) => (/^\d+\.\d+$/.test(literal) ? literal.replace('.', ',') : undefined))),
  'a plus sign': keeping(number((literal) => `+${literal}`)),
  'the key in another unit': keeping(otherUnit),
  'a number with its unit': keeping(
    number((literal, name) => {
      const suffix = suffixOf(name);
      return suffix && `${literal} ${UNITS[suffix].symbol}`;
    }),
  ),
  'no version': keeping(({ text }) => {
    const found = /"interphase": "1\.0",\s*/.exec(text);
    return found ? put(found.index, found[0].length, '') : undefined;
  }),
  'a misspelt key': changing(
    key(({ value }) => {
      const wrong = misspelt(value);
      return wrong === undefined ? undefined : JSON.stringify(wrong);
    }),
  ),
  'a number a thousand times as large': changing(number((_, _key, value) => String(1000 * value))),
  'a number that is not whole': changing(number((literal) => (/^\d+$/.test(literal) ? `${literal}.4` : undefined))),
  'a number in per cent': changing(number((literal) => `${literal}%`)),
  'a number with a unit': changing(number((literal) => `${literal} parsec`)),
  'a misspelt word': changing(({ text, members, one }) =>
    one(
      members.flatMap(({ value }) => {
        const wrong = value?.kind === 'string' && !value.value.includes(' ') ? misspelt(written(text, value)) : undefined;
        return wrong === undefined || !value ? [] : [over(value, wrong)];
      }),
    ),
  ),
  'a key twice': changing(({ text, members, one }) => {
    const member = one(members.filter(({ value }) => value?.kind === 'number'));
    return member?.value && put(member.value.end, 0, `, ${written(text, member.key)}: 7`);
  }),
  'a key that nobody knows': changing(({ members, one }) => {
    const member = one(members);
    return member && put(member.key.offset, 0, '"colour": 3, ');
  }),
  'a value left out': changing(({ members, one }) => {
    const member = one(members.filter(({ value }) => value?.kind === 'number'));
    return member?.value && over(member.value, '');
  }),
  'null for a number': changing(number(() => 'null')),
};

export interface Broken {
  readonly before: string;
  readonly text: string;
  readonly mistakes: readonly { readonly name: string; readonly edits: readonly TextEdit[]; readonly keepsMeaning: boolean }[];
}

/** The valid text with some of the mistakes. */
export function withMistakes({ before, mistakes }: Broken, wanted: (at: number) => boolean): string {
  return applyEdits(
    before,
    mistakes.filter((_, at) => wanted(at)).flatMap(({ edits }) => edits),
  );
}

function membersIn(root: JsonNode): Member[] {
  return [...nodesIn(root)].flatMap((node) => (node.kind === 'object' ? [...node.members.values()] : []));
}

/** A valid text broken in one to three ways that do not touch each other. */
export const brokenInKnownWays: fc.Arbitrary<Broken> = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(KNOWN_MISTAKES)), share), { minLength: 1, maxLength: 3 }),
  )
  .map(([before, chosen]) => {
    const members = membersIn(readScenario(before).document.root!);
    const mistakes: Broken['mistakes'][number][] = [];
    for (const [name, part] of chosen) {
      const one = <T>(places: readonly T[]) => places[Math.floor(part * 0.999 * places.length)];
      const { make, keepsMeaning } = KNOWN_MISTAKES[name];
      const edits = make({ text: before, members, one });
      const taken = mistakes.flatMap((mistake) => mistake.edits);
      const apart = (a: TextEdit) => taken.every((b) => a.offset > b.offset + b.length + 1 || b.offset > a.offset + a.length + 1);
      if (edits?.every(apart)) mistakes.push({ name, edits, keepsMeaning });
    }
    const broken = { before, text: before, mistakes };
    return { ...broken, text: withMistakes(broken, () => true) };
  });
