import assert from 'node:assert/strict';
import { THEMES } from '../../../src/drawing/palette.ts';
import { type Hover, hoverAt } from '../../../src/language/hover/index.ts';
import type { Known } from '../../../src/language/known.ts';
import { ENGLISH } from '../../../src/quantities/text.ts';
import { fileWith } from '../scenario/fixture.ts';
import { finished, inside, known, knownAfter } from './support.ts';

const TEXT = fileWith({
  parameters: { film: { thickness_nm: 500, cracked: false, crack_width_nm: 3, layers: 2 }, cell: {} },
  links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' },
  variants: { thin: { label: 'Thin_*one*', parameters: { film: { thickness_nm: 5 } } } },
  sweeps: { 's`![](x)': { vary: '/parameters/film/thickness_nm', values: [1, 2, 4] } },
  show: [
    '/base/film/resistance_ohm_cm2',
    '/thin/film/verdict',
    '/compare/thin/film/resistance_ohm_cm2/ratio',
    '/sweeps/s`![](x)/base/film/resistance_ohm_cm2/max',
    '/sweeps/s`![](x)/base/film/resistance_ohm_cm2/values/1',
    '/base/film/series/profile',
  ],
});

const hover = (needle: string, about: Known = known(TEXT), language = ENGLISH): Hover | undefined =>
  finished(hoverAt(about, inside(about.reading.document.text, needle), { language, theme: THEMES.light }));
const markdown = (needle: string, about?: Known) => String(hover(needle, about)?.markdown ?? '');

describe('a hover', () => {
  it('lies over the key or value that it is about', () => {
    const found = hover('"thickness_nm"');
    assert.deepEqual([found?.offset, found?.length], [TEXT.indexOf('"thickness_nm"'), '"thickness_nm"'.length]);
    assert.equal(hover('"title"', known(fileWith({ title: 'A' }))), undefined);
  });

  it('tells of a parameter its value here, and what half of it would do', () => {
    const text = markdown('"thickness_nm"');
    assert.match(text, /^Thickness \*x\* = \*\*500\u2009nm\*\*$/m);
    assert.match(text, /^\$\(warning\) Extrapolated: a parameter is outside its usual range\.$/m);
    assert.match(text, /^!\[Resistance over 1\u2009nm to 200\u2009nm\]\(data:image\/svg\+xml;base64,[\w+/]+=*\)/m);
    assert.match(text, /^At half this value Resistance would be .+ instead of .+: ×0\.5\.$/m);
    assert.doesNotMatch(text, /Default/);
  });

  it('draws its picture for the theme', () => {
    const { inks } = THEMES.light;
    const theme = { ...THEMES.light, inks: { ...inks, 'series-1': '#123456' } };
    const found = finished(hoverAt(known(TEXT), inside(TEXT, '"thickness_nm"'), { language: ENGLISH, theme }))!;
    assert.match(atob(/base64,([^)]+)/.exec(String(found.markdown))![1]), /stroke="#123456"/);
  });

  it('tells where a value comes from, and when it does nothing', () => {
    assert.match(markdown('"/parameters/cell/resistance_ohm_cm2"'), /^\$\(link\) Fed by "\/film\/resistance\\_ohm\\_cm2"\.$/m);
    assert.match(markdown('"crack_width_nm"'), /^\$\(circle-slash\) Has no effect under the present choices of Film\.$/m);
  });

  it('tells a default that follows from a choice, which the schema does not know', () => {
    const about = known(fileWith({ parameters: { film: { phase: 'inorganic', conductivity_S_per_cm: 1e-7 }, cell: {} } }));
    assert.match(markdown('"conductivity_S_per_cm"', about), /^Default 5\u2009nS\/cm$/m);
  });

  it('tells at a pointer to a parameter the default and the source too', () => {
    assert.match(markdown('"/parameters/film/thickness_nm"'), /^Default 20\u2009nm · Illustrative, not measured$/m);
  });

  it('tells of a mechanism the verdict and the headlines, in a variant those of the variant', () => {
    assert.match(markdown('"film"'), /^\*\*A thick film\*\*\n\n- Resistance: \*\*.+\*\* · \$\(verified\) established\n- Mean depth/);
    const variant = TEXT.slice(TEXT.indexOf('"thin"'));
    const found = finished(
      hoverAt(known(TEXT), TEXT.indexOf(variant) + variant.indexOf('"film"') + 1, { language: ENGLISH, theme: THEMES.light }),
    );
    assert.match(String(found!.markdown), /^\*\*A thin film\*\*/);
  });

  it('tells of an output its value, how sure one may be, and the same of the other variants, whose names are no markup', () => {
    const text = markdown('"/base/film/resistance_ohm_cm2"');
    assert.match(text, /^Resistance \*R\* = \*\*.+Ω·cm²\*\*$/m);
    assert.match(text, /^\$\(warning\) Extrapolated: /m);
    assert.match(text, /^- Thin\\_\\\*one\\\*: 100\u2009Ω·cm²$/m);
    assert.match(text, /^\$\(verified\) \*\*established\*\*: Ohm\.$/m);
    assert.match(markdown('"/thin/film/verdict"'), /Verdict \*\* = \*\*Thin\*\*/);
  });

  it('tells what of an output a pointer asks for', () => {
    assert.match(markdown('"/compare/thin/film/resistance_ohm_cm2/ratio"'), /^Resistance \*R\*, ratio to the base = \*\*0\.01000\*\*$/m);
    // The name of the sweep stays between its backticks.
    assert.ok(markdown('/resistance_ohm_cm2/max"').includes(', largest in the sweep "s\\`\\!\\[\\]\\(x\\)" = '));
    assert.ok(markdown('/resistance_ohm_cm2/values/1"').includes(', point 1 of the sweep "s\\`\\!\\[\\]\\(x\\)" = '));
    assert.match(markdown('"/base/film/series/profile"'), /^!\[Profile over 0\u2009nm to 500\u2009nm\]/m);
  });

  it('tells nothing where a pointer leads nowhere', () => {
    const text = TEXT.replace('/base/film/series/profile', '/base/film/nothing');
    assert.equal(hover('/base/film/nothing', knownAfter(TEXT, text)), undefined);
  });

  it('says that its numbers are from before, where the text is broken', () => {
    const broken = TEXT.replace('"thickness_nm": 500', '"thickness_nm": ');
    const text = markdown('"thickness_nm"', knownAfter(fileWith({}), broken));
    assert.match(text, /= \*\*20\u2009nm\*\*/);
    assert.match(text, /\n\n\*The text has errors; the numbers are those from before\.\*$/);
  });

  it('needs no numbers to name a parameter', () => {
    const { reading } = known(TEXT);
    assert.equal(markdown('"thickness_nm"', { reading, stale: false }), 'Thickness *x*');
    assert.equal(hover('"film"', { reading, stale: false }), undefined);
  });

  it('speaks the language that it is asked in', () => {
    const about = known(fileWith({ variants: { a: { label: { en: 'Thin', 'zh-CN': '薄' } } }, show: ['/base/film/mean_depth_nm'] }));
    assert.match(hover('/base/film/mean_depth_nm', about, { id: 'zh-cn', words: {} })!.markdown.toString(), /^- 薄: /m);
  });

  it('lets others have their turn while it runs a mechanism', () => {
    const work = hoverAt(known(TEXT), inside(TEXT, '"thickness_nm"'), { language: ENGLISH, theme: THEMES.light });
    for (let turn = 0; turn < 20; turn++) assert.equal(work.next().done, false);
  });
});
