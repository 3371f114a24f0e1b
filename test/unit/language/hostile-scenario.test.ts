/** What a stranger wrote is words in everything that an editor is told about it. */
import assert from 'node:assert/strict';
import { THEMES } from '../../../src/drawing/palette.ts';
import {
  completionsAt,
  fixAll,
  fixesAt,
  hintsIn,
  hoverAt,
  type Known,
  lensesOf,
  measuredFiles,
  problemsOf,
  relatedPlace,
} from '../../../src/language/index.ts';
import { code, md, paragraphs, symbolMarkdown, table, unlinked, withoutIcons } from '../../../src/language/markdown.ts';
import { describeAt } from '../../../src/language/place.ts';
import { ENGLISH, say, type Text } from '../../../src/quantities/text.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import { runSweep } from '../../../src/scenario/sweep.ts';
import { attackOf, FREE_TEXTS, HOSTILE_PATH, hostileAttachment, hostileMistakes, hostileScenario } from '../../support/hostile-scenario.ts';
import { asHover, asPage, tagsOf } from '../../support/rendered-markdown.ts';
import { finished } from './support.ts';

const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u206f\ufeff]/u;

/** In one line, and nothing hidden in it. */
function isWords(words: string): void {
  assert.equal(HIDDEN.exec(words), null, JSON.stringify(words));
}

/** Nothing but what we wrote is more than words: no link, no image of others, no HTML, no icon of theirs. */
function isHarmless(source: string): void {
  isWords(source.replaceAll('\n', ''));
  for (const html of [asHover(source), asPage(source)]) {
    for (const tag of tagsOf(html)) {
      assert.match(
        tag,
        /^<(?:\/?(?:p|strong|em|code|ul|li|h[12]|table|thead|tbody|tr|th|td)|br|img src="data:image\/svg\+xml;[^>]*|codicon name="(?!alert)[^>]*)(?: align="\w+")? ?\/?>$/,
        source,
      );
    }
  }
}

const TEXT = JSON.stringify(hostileScenario(), undefined, 2);

function known(): Known {
  const reading = readScenario(TEXT);
  const scenario = reading.scenario!;
  const sweeps = Object.keys(scenario.sweeps).map((name) => [name, finished(runSweep(scenario, name))] as const);
  return { reading, numbers: { run: runScenario(scenario), sweeps: new Map(sweeps) }, stale: false };
}

/** The first offset of every key and value. */
function places(text: string): readonly number[] {
  const { document } = readScenario(text);
  return Array.from(text, (_, offset) => offset).filter((offset) => describeAt(document, offset)?.offset === offset);
}

describe('a hostile scenario in the editor', () => {
  const about = known();
  const tell = (text: Text) => say(text, ENGLISH);

  it('is words in every hover', () => {
    const hovers = places(TEXT).flatMap((offset) => finished(hoverAt(about, offset, { language: ENGLISH, theme: THEMES.dark })) ?? []);
    for (const { markdown } of hovers) isHarmless(markdown.toString());
    const all = hovers.map(({ markdown }) => asHover(markdown.toString())).join('\n');
    for (const field of ['sweep-name', 'variant-label']) assert.ok(all.includes(`${field}.invalid`), `no hover shows the ${field}`);
  });

  it('is words in every hint and over every line', () => {
    const hints = hintsIn(about, 0, TEXT.length, ENGLISH);
    assert.ok(hints.length >= 3);
    for (const { label, tooltip } of hints) {
      isWords(label);
      if (tooltip) isHarmless(tooltip.toString());
    }
    for (const { title } of lensesOf(about.reading.document)) assert.doesNotMatch(tell(title), /invalid|\$\(/);
  });

  it('is words where it is completed, and is written as it was', () => {
    const lists = places(TEXT).flatMap((offset) => completionsAt(about.reading.document, offset + 1, ENGLISH)?.items ?? []);
    lists.push(...measuredFiles({ offset: 0, length: 0 }, [attackOf('measurement/file'), HOSTILE_PATH]).items);
    for (const { label, detail, documentation } of lists)
      for (const words of [label, detail, documentation]) if (words) isWords(tell(words).replaceAll('\n', ''));
    const written = lists.map(({ text }) => JSON.parse(text));
    for (const name of [attackOf('variant/name'), HOSTILE_PATH]) assert.ok(written.includes(name));
  });

  it('is words in every problem and every fix', () => {
    const text = JSON.stringify(hostileMistakes(), undefined, 2);
    for (const reading of [readScenario(text), readScenario(text.slice(0, -3) + attackOf('mistake/syntax')), about.reading]) {
      for (const problem of problemsOf(reading, [hostileAttachment()])) {
        isWords(tell(problem.message));
        const related = relatedPlace(problem);
        if (related) isWords(tell(related.words));
      }
      for (const { title } of [...fixesAt(reading, 0, text.length), ...[fixAll(reading)].filter((all) => all !== undefined)])
        isWords(tell(title));
    }
  });
});

describe('words of an author in Markdown', () => {
  const attacks = FREE_TEXTS.map(attackOf);

  it('are no markup wherever they stand', () => {
    for (const attack of attacks) {
      isHarmless(md`# ${attack}`.toString());
      isHarmless(md`${attack}`.toString());
      isHarmless(paragraphs('before', attack, attack).toString());
      isHarmless(md`**${attack}** · ${code(attack)} · ${symbolMarkdown('R_f')}`.toString());
      isHarmless(table(['a', attack], [[attack, code('b')]]).toString());
    }
  });

  it('are not underlined to a heading, are no item and no code by where they begin', () => {
    for (const words of [
      '===',
      '---',
      '1. one',
      '    code',
      '\tcode',
      '> quote',
      '+ item',
      '- item',
      '# title',
      '~~~',
      '&lt;i&gt;',
      '$x$',
      'a@b.invalid',
      'mailto:a@b.invalid',
      '//c.invalid',
      'HTTPS://d.invalid',
      'ftp://e.invalid',
      'WWW.f.invalid',
    ]) {
      for (const render of [asHover, asPage]) {
        const html = render(paragraphs('before', words).toString());
        assert.deepEqual(tagsOf(html), ['<p>', '</p>', '<p>', '</p>'], words);
        assert.ok(html.includes(words.trim().replaceAll('&', '&amp;').replaceAll('>', '&gt;').replaceAll('<', '&lt;')), html);
      }
    }
  });

  it('are read as they were written', () => {
    const words = '0.5 µm/s (±3 %): a_b * c ^ "d" [e] {f} | g & h. $1';
    for (const render of [asHover, asPage]) {
      assert.equal(render(md`${words}`.toString()).trim(), `<p>${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</p>`);
    }
  });

  it('look the same where only icons or only links are markup', () => {
    assert.equal(withoutIcons('a $(bug) b').replaceAll('\u2060', ''), 'a $(bug) b');
    assert.equal(asHover(withoutIcons('$(bug)')), `<p>${withoutIcons('$(bug)')}</p>\n`);
    assert.equal(unlinked('[a](b)').replaceAll('\u2060', ''), '[a](b)');
  });

  it('stay between their backticks', () => {
    assert.equal(code('a').toString(), '`a`');
    assert.equal(code('a`b``c\n\nd').toString(), '``` a`b``c d ```');
  });
});
