/** Texts made to be slow to read, of any size up to the largest that is read: each of a kind of its own. */

/** @param size in characters; of ASCII letters as many bytes */
export type HostileText = (size: number) => string;

const fill =
  (unit: string, before = '', after = ''): HostileText =>
  (size) =>
    before + unit.repeat(Math.floor((size - before.length - after.length) / unit.length)) + after;

const many =
  (before: string, member: (i: number) => string, after: string): HostileText =>
  (size) => {
    const members: string[] = [];
    for (let length = before.length + after.length, i = 0; ; i++) {
      const next = member(i);
      length += next.length + 1;
      if (length > size) return before + members.join(',') + after;
      members.push(next);
    }
  };

/** Two halves, each as long as the other. */
const halves =
  (before: string, first: (i: number) => string, between: string, second: (i: number) => string, after: string): HostileText =>
  (size) =>
    many(before, first, between)(size / 2) + many('', second, after)(size / 2);

const START = '{"interphase":"1.0","parameters":{"film":{},"cell":{}}';
const FILM = '{"interphase":"1.0","parameters":{"film":{';

export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  'the same key over and over': many('{', () => '"a":1', '}'),
  'the same key on many lines': many('{\n', () => '"a":1\n', '}'),
  'words without commas': fill('a b ', '[', ']'),
  quotes: fill('"'),
  braces: fill('{'),
  commas: fill(','),
  'blanks in an open text': fill(' ', '"'),
  'blanks behind a number': fill(' ', '{"a":5', 'x'),
  'lines of an open text': fill('"a\n'),
  'open comments': fill('/* '),
  'slashes in the place of a comment': fill('/'),
  'bad escapes': fill('\\q', '"', '"'),
  'single quotes': fill("'"),
  'full-width quotes': fill('\u201c'),
  'one long number': fill('1', '{"a":'),
  'one long decimal comma': fill('1', '{"a":1,', 'x}'),
  'one long exponent': fill('9', '{"a":1e', '}'),
  'numbers that run into words': many('[', (i) => `${i}x${'1'.repeat(60)}`, ']'),
  'one long unit': fill('x', '{"a":5 ', ' y}'),
  'one long word': fill('x.', '{"a":5 '),
  'a word that normalises to many letters': fill('\ufdfa', '{"a":'),
  'names of one long object expected in many others': halves(
    '{"x":{"a":{',
    (i) => `"k${i}":1`,
    '},"b":[',
    () => '{}',
    ']}}',
  ),
  'unknown keys': many(FILM, (i) => `"some_strange_key_${i}_um":1`, '}}}'),
  'unknown units': many(FILM, (i) => `"thickness_${i}":1`, '}}}'),
  'long unknown keys': many(FILM, (i) => `"${'thickness_'.repeat(100)}${i}":1`, '}}}'),
  'numbers in quotes': many(`${FILM}"patches":[`, () => '{"area_fraction":"1","depth_nm":"2 nm"}', ']}}}'),
  'rows that lack everything': many(`${FILM}"patches":[`, () => '{}', ']}}}'),
  'mechanisms that do not exist': many('{"interphase":"1.0","parameters":{', (i) => `"film${i}":{}`, '}}'),
  'keys below one long name': many(`{"${'n'.repeat(30_000)}":{`, (i) => `"a${i}" 1`, '}}'),
  'a title in many languages': many('{"interphase":"1.0","title":{', (i) => `"en-${i}aa":"T"`, '},"parameters":{}}'),
  'a ring of variants': many(`${START},"variants":{`, (i) => `"v${i}":{"extends":"v${i === 0 ? 9 : i - 1}"}`, '}}'),
  'one long ring': many(`${START},"variants":{`, (i) => (i < 2000 ? `"v${i}":{"extends":"v${(i + 1) % 2000}"}` : `"w${i}":{}`), '}}'),
  'a long chain of variants': many(
    `${START},"variants":{`,
    (i) => `"v${i}":{${i === 0 ? '' : `"extends":"v${i - 1}",`}"parameters":{"film":{"crack_width_nm":1}}}`,
    '}}',
  ),
  'variants of variants that do not exist': many(`${START},"variants":{`, (i) => `"v${i}":{"extends":"w${i}"}`, '}}'),
  'long names that are nearly those of variants': many(
    `${START},"variants":{`,
    (i) => `"${'n'.repeat(150)}${i}":{"extends":"${'n'.repeat(150)}${i}x"}`,
    '}}',
  ),
  'pointers to nothing': many(`${START},"show":[`, (i) => `"/base/film/nothing${i}"`, ']}'),
  'pointers without a slash': many(`${START},"show":[`, (i) => `"base/film/nothing${i}"`, ']}'),
  'pointers to variants that do not exist': halves(
    `${START},"variants":{`,
    (i) => `"v${i}":{}`,
    '},"show":[',
    (i) => `"/w${i}/film"`,
    ']}',
  ),
  'pointers to long names': halves(
    `${START},"variants":{`,
    (i) => `"${'n'.repeat(150)}${i}":{}`,
    '},"show":[',
    (i) => `"/${'n'.repeat(150)}${i}x"`,
    ']}',
  ),
  'links beside many variants': halves(
    `${START},"variants":{`,
    (i) => `"v${i}":{"parameters":{"cell":{"loss_V":1}}}`,
    '},"links":{',
    (i) => `"/parameters/film/patches/${i}/depth_nm":"/cell/loss_mV"`,
    '}}',
  ),
  'sources beside many references': halves(
    `${START},"references":[`,
    (i) => `{"id":"r${i}"}`,
    '],"sources":{',
    (i) => `"/parameters/film/patches/${i}/depth_nm":{"id":"q${i}"}`,
    '}}',
  ),
  'sources of nothing': many(`${START},"sources":{`, (i) => `"/parameters/film/nothing${i}":{}`, '}}'),
  'sources of variants': halves(
    `${START},"variants":{`,
    (i) => `"v${i}":{}`,
    '},"sources":{',
    (i) => `"/variants/v${i}/parameters/film/layers":{}`,
    '}}',
  ),
  'as many sweeps as fit': many(
    `${START},"sweeps":{`,
    (i) => `"s${i}":{"vary":"/parameters/film/thickness_nm","from":1,"to":9,"steps":10001}`,
    '}}',
  ),
  'one sweep over long lists': many(`${START},"sweeps":{"s":{"vary":"/parameters/film/thickness_nm","values":[`, (i) => `${i + 1}`, ']}}}'),
  'many measurements': many(`${START},"measurements":{`, (i) => `"m${i}":{"file":"${i}.csv","mechanism":"film"}`, '}}'),
  'keys without effect in many variants': many(
    '{"interphase":"1.0","parameters":{"film":{"crack_width_nm":2},"cell":{}},"variants":{',
    (i) => `"v${i}":{"parameters":{"film":{"crack_width_nm":1}}}`,
    '}}',
  ),
};
