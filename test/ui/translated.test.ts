import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { eventually } from '../support/waiting.ts';
import { PreviewPage } from './support/preview-page.ts';
import { everythingOpen, settled } from './support/settled.ts';

const ENGLISH: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));
/** A made-up language: every text in brackets. */
const BRACKETED = Object.fromEntries(Object.entries(ENGLISH).map(([key, text]) => [key, `⟦${text}⟧`]));

const MECHANISMS = ['tip-field', 'sei-impedance', 'solvation'];

/** One mechanism, in two variants, so that every part of the page has something to say. */
const scenario = (mechanism: string) => `{
  "interphase": "1.0",
  "parameters": { "${mechanism}": {} },
  "variants": { "other": { "label": "42", "parameters": { "${mechanism}": {} } } }
}
`;

/** Everything that the page says when it has come to rest, seen or spoken, each once. */
async function said(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(() => {
    const texts = new Set<string>();
    const visit = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Text) {
          if (!/^(STYLE|SCRIPT|CODE|CITE|SUB|SUP)$/.test(node.parentElement?.tagName ?? '')) texts.add(node.data.trim());
        } else if (node instanceof Element) {
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) texts.add(node.getAttribute(name)?.trim() ?? '');
        }
      }
    };
    visit(document.body);
    return [...texts].filter((text) => text !== '');
  });
}

/** What is left without the brackets and what stands in them. */
function outsideBrackets(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left;
}

/** What the engine says: the texts of the mechanisms have languages of their own, and are English where they have one only. */
const ENGINE = readFileSync('dist/engine.js', 'utf8').replace(/\\(?:x|u)([0-9A-Fa-f]{4}|[0-9A-Fa-f]{2})/g, (_, code) =>
  String.fromCodePoint(Number.parseInt(code, 16)),
);
const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
const ENGINE_WORDS = new Set(words(ENGINE));

/** Every literal of the page's sources that is not the key of a translation. */
const LITERALS = new Set(
  readdirSync('src/webviews', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join('src/webviews', file), 'utf8').matchAll(/(l10n\.t\(\s*)?['`]([^'`\n]{2,})['`]/g)])
    .flatMap(([, wrapped, literal]) => (wrapped ? [] : [literal.trim()])),
);

/** The paper is cited in the same way in every language. */
const CITATION = /^(Xu, Xie, |2026, DOI )/;

function ownEnglish(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => outsideBrackets(text).trim()))].filter((text) => {
    if (CITATION.test(text)) return false;
    if (words(text).some((word) => !ENGINE_WORDS.has(word))) return true;
    const isKey = Object.hasOwn(ENGLISH, text) || LITERALS.has(text);
    return words(text).length > 0 && isKey && !['"', "'", '`'].some((quote) => ENGINE.includes(`${quote}${text}${quote}`));
  });
}

describe('The preview in another language', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  for (const mechanism of MECHANISMS) {
    it(`has no English of its own left: ${mechanism}`, async () => {
      const preview = await PreviewPage.open(browser, scenario(mechanism), undefined, BRACKETED);
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
      assert.ok(texts.filter((text) => text.includes('⟦')).length > 60, 'the page speaks the language');
      assert.deepEqual(ownEnglish(texts), []);
      await preview.close();
    });
  }

  it('has none in a sweep, and while a moment is in view', async () => {
    const sweep =
      '"sweeps": { "radius": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.05, "to": 4, "steps": 5, "spacing": "log" } },';
    const text = scenario('tip-field').replace('"variants"', `${sweep} "variants"`);
    const preview = await PreviewPage.open(browser, text, undefined, BRACKETED);
    const { page } = preview;
    await page.locator('body[data-panels=ready]').waitFor();
    await page.getByRole('tab', { name: 'radius' }).first().click();
    await page.locator('.player-buttons button').last().click();
    await page.locator('.player-held button:visible').first().waitFor();
    await eventually(async () => assert.deepEqual(ownEnglish(await said(page)), []));
    await preview.close();
  });

  it('has none in what it says when there is no picture, or an old one', async () => {
    const preview = await PreviewPage.open(browser, scenario('tip-field'), undefined, BRACKETED);
    const { page } = preview;
    await preview.show('{ "interphase": ');
    await page.locator('#preview[data-state=stale]').waitFor();
    const texts = [...(await said(page))];
    await preview.show('{ "interphase": "1.0", "parameters": {} }');
    await page.locator('#preview[data-state=empty]').waitFor();
    texts.push(...(await said(page)));
    assert.deepEqual(ownEnglish(texts), []);
    await preview.close();
  });
});
