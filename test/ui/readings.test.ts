import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { eventually } from '../support/waiting.ts';
import { breaksNoRule } from './support/axe.ts';
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
    await eventually(async () => assert.match((await naive.textContent())!, /9\.40·10⁹/));
    await preview.show(SOLVATION.replace('{} }', '{ "film_permittivity": 18.5 } }'));
    await naive.filter({ hasText: '1.00' }).waitFor();
    await eventually(async () => assert.doesNotMatch((await naive.textContent())!, /10⁹/));
    await breaksNoRule(page);
    await preview.close();
  });

  it('have charts by topic: a topic shows its own, the arrows go through all', async () => {
    const preview = await opened();
    const { page } = preview;
    const tabs = page.locator('#chart [role=tab]');
    await eventually(async () => {
      const count = await tabs.count();
      assert(count > 0 && count <= 4, `${count} tabs`);
    });
    await page.getByRole('radio', { name: 'The sheath' }).click();
    await eventually(async () => assert.match((await tabs.first().textContent())!, /SSIP/));
    await page.getByRole('button', { name: 'Previous chart' }).click();
    await eventually(async () => assert.equal(await page.getByRole('radio', { name: 'The bond' }).getAttribute('aria-checked'), 'true'));
    await preview.close();
  });

  it('leave the name of the ion free of its grip', async () => {
    const preview = await opened();
    const grip = preview.page.locator('.handle[aria-label^="Height of the ion"] .handle-grip');
    await eventually(async () => assert.equal(await grip.evaluate((node) => getComputedStyle(node).backgroundColor), 'rgba(0, 0, 0, 0)'));
    await preview.close();
  });
});
