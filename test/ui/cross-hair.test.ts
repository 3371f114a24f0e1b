import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { eventually } from '../support/waiting.ts';
import { breaksNoRule } from './support/axe.ts';
import { PreviewPage } from './support/preview-page.ts';
import { placeOf, settled } from './support/settled.ts';
import { applyTheme } from './support/themes.ts';

const MOSAIC = `{ "interphase": "1.0", "parameters": { "sei-impedance": { "structure": "map", "coupling": "coupled" } } }`;

describe('The cross-hair over maps', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  it('reads all maps at the pointer, and steps with the arrow keys beyond the edge', async () => {
    const preview = await PreviewPage.open(browser, MOSAIC);
    const { page } = preview;
    await applyTheme(page, 'light');
    const probe = page.locator('.probe').first();
    const tip = page.locator('.region-tip');
    const picture = page.locator('.stage canvas');
    const described = (how: RegExp) => eventually(async () => assert.match((await picture.getAttribute('aria-label'))!, how));
    const place = async () => Number(await probe.getAttribute('aria-valuenow'));
    await settled(page);
    const box = await placeOf(probe);

    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
    const first = await eventually(async () => {
      const text = (await tip.textContent())!;
      assert.match(text, /nm thick, \d.* % inorganic: .*A\/cm², .* times the mean/);
      return text;
    });
    await page.locator('.probe-line').first().waitFor();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.2);
    await eventually(async () => assert.notEqual(await tip.textContent(), first));
    // The cut below the maps follows, and goes back to the busiest spot.
    await described(/a cut through the cross-hair/);
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height + 200);
    await tip.waitFor({ state: 'hidden' });
    await described(/the busiest spot marked, and a cut through it/);

    await probe.focus();
    const before = await place();
    const words = await probe.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await place(), before + 1));
    await eventually(async () => assert.notEqual(await probe.getAttribute('aria-valuetext'), words));
    await described(/a cut through the cross-hair/);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
    await eventually(async () => assert.notEqual(await place(), before + 1));
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
    await eventually(async () => assert.equal(await place(), before + 1, 'sixty-four rows down is where one was'));
    await breaksNoRule(page);
    await preview.close();
  });
});
