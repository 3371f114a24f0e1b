import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { accessibilityViolations } from './support/axe.ts';
import { PreviewPage } from './support/preview-page.ts';
import { applyTheme } from './support/themes.ts';

const SOLVATION = '{ "interphase": "1.0", "parameters": { "solvation": {} } }';

describe('The lenses of the solvation mechanism on the page', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  async function opened() {
    const preview = await PreviewPage.open(browser, SOLVATION);
    await applyTheme(preview.page, 'dark');
    await preview.page.locator('body[data-panels=ready]').waitFor();
    return preview;
  }

  it('stand end to end in a table that follows the scenario', async () => {
    const preview = await opened();
    const { page } = preview;
    const table = page.locator('table.comparison');
    const naive = table.locator('tr', { hasText: 'one-sided' });
    assert.match((await naive.textContent())!, /9\.40·10⁹/);
    await preview.show(SOLVATION.replace('{} }', '{ "film_permittivity": 18.5 } }'));
    await naive.filter({ hasText: '1.00' }).waitFor();
    assert.doesNotMatch((await naive.textContent())!, /10⁹/);
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.close();
  });

  it('have charts by topic: a topic shows its own, the arrows go through all', async () => {
    const { page } = await opened();
    const tabs = page.locator('#chart [role=tab]');
    assert((await tabs.count()) <= 4);
    await page.getByRole('radio', { name: 'The sheath' }).click();
    assert.match((await tabs.first().textContent())!, /SSIP/);
    await page.getByRole('button', { name: 'Previous chart' }).click();
    assert.equal(await page.getByRole('radio', { name: 'The bond' }).getAttribute('aria-checked'), 'true');
    await page.close();
  });

  it('leave the name of the ion free of its grip', async () => {
    const { page } = await opened();
    const grip = page.locator('.handle[aria-label^="Height of the ion"] .handle-grip');
    assert.equal(await grip.evaluate((node) => getComputedStyle(node).backgroundColor), 'rgba(0, 0, 0, 0)');
    await page.close();
  });
});
