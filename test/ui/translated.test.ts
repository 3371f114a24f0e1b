import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Language } from '../../src/quantities/text.ts';
import { launchOptions } from '../../tools/chromium.mjs';
import { leftOver, MADE_UP } from '../support/made-up-language.ts';
import { eventually } from '../support/waiting.ts';
import { PreviewPage } from './support/preview-page.ts';
import { everythingOpen, settled } from './support/settled.ts';

/** Lists are joined by the browser, which knows no made-up language: any but English will do. */
const OTHER: Language = { ...MADE_UP, id: 'zh' };

const MECHANISMS = ['tip-field', 'sei-impedance', 'solvation'];

/** One mechanism, in two variants, so that every part of the page has something to say. */
const scenario = (mechanism: string) => `{
  "interphase": "1.0",
  "parameters": { "${mechanism}": {} },
  "variants": { "other": { "label": "42", "parameters": { "${mechanism}": {} } } }
}
`;

/** Everything but symbols that the page says when it has come to rest, seen or spoken, each once. */
async function said(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(() => {
    const texts = new Set<string>();
    const visit = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Text) {
          if (!node.parentElement?.closest('style, script, code, cite, sub, sup, .symbol, .formula')) texts.add(node.data.trim());
        } else if (node instanceof Element) {
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) texts.add(node.getAttribute(name)?.trim() ?? '');
        }
      }
    };
    visit(document.body);
    return [...texts].filter((text) => text !== '');
  });
}

/** The paper is cited, and its figures are called, in the same way in every language. */
const CITATION = /^(Xu, Xie, |2026, DOI ).*|\bFig\. \d/g;

/** The texts with a word of English in them. */
function english(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => leftOver(text.replace(CITATION, '')).length > 0);
}

describe('The preview in another language', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  for (const mechanism of MECHANISMS) {
    it(`has no English left: ${mechanism}`, async () => {
      const preview = await PreviewPage.open(browser, scenario(mechanism), undefined, OTHER);
      const { page } = preview;
      await page.locator('body[data-panels=ready]').waitFor();
      // The state in words comes last, when all mechanisms were run.
      await everythingOpen(page);
      await page.locator('p.words:not(:empty)').waitFor();
      const texts = [...(await said(page))];
      for (const opener of ['.primary .info-button', '#actions vscode-button[aria-haspopup]', '.headline [aria-haspopup]']) {
        const popover = page.locator('.popover:popover-open');
        await page.locator(opener).first().click();
        await popover.waitFor();
        texts.push(...(await said(page)));
        await page.keyboard.press('Escape');
        await popover.waitFor({ state: 'hidden' });
      }
      assert.ok(texts.filter((text) => /[àéíóú]/.test(text)).length > 60, 'the page speaks the language');
      assert.deepEqual(english(texts), []);
      await preview.close();
    });
  }

  it('has none in a sweep, and while a moment is in view', async () => {
    const sweep =
      '"sweeps": { "c": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.05, "to": 4, "steps": 5, "spacing": "log" } },';
    const text = scenario('tip-field').replace('"variants"', `${sweep} "variants"`);
    const preview = await PreviewPage.open(browser, text, undefined, OTHER);
    const { page } = preview;
    await page.locator('body[data-panels=ready]').waitFor();
    await page.getByRole('tab', { name: '"c"' }).first().click();
    await page.locator('.player-buttons button').last().click();
    await page.locator('.player-held button:visible').first().waitFor();
    await eventually(async () => assert.deepEqual(english(await said(page)), []));
    await preview.close();
  });

  it('has none in what it says when there is no picture, or an old one', async () => {
    const preview = await PreviewPage.open(browser, scenario('tip-field'), undefined, OTHER);
    const { page } = preview;
    await preview.show('{ "interphase": ');
    await page.locator('#preview[data-state=stale]').waitFor();
    const texts = [...(await said(page))];
    await preview.show('{ "interphase": "1.0", "parameters": {} }');
    await page.locator('#preview[data-state=empty]').waitFor();
    texts.push(...(await said(page)));
    assert.deepEqual(english(texts), []);
    await preview.close();
  });
});
