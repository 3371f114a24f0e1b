import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { accessibilityViolations } from './support/axe.ts';
import { PreviewPage } from './support/preview-page.ts';
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
    const box = (await probe.boundingBox())!;

    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
    const first = await tip.textContent();
    assert.match(first!, /nm thick, \d.* % inorganic: .*A\/cm², .* times the mean/);
    assert.equal(await page.locator('.probe-line').first().isVisible(), true);
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.2);
    assert.notEqual(await tip.textContent(), first);
    // The cut below the maps follows, and goes back to the busiest spot.
    await preview.nextFrame();
    const picture = page.locator('.stage canvas');
    assert.match((await picture.getAttribute('aria-label'))!, /a cut through the cross-hair/);
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height + 200);
    assert.equal(await tip.isVisible(), false);
    await preview.nextFrame();
    assert.match((await picture.getAttribute('aria-label'))!, /the busiest spot marked, and a cut through it/);

    await probe.focus();
    const before = Number(await probe.getAttribute('aria-valuenow'));
    const words = await probe.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    assert.equal(Number(await probe.getAttribute('aria-valuenow')), before + 1);
    assert.notEqual(await probe.getAttribute('aria-valuetext'), words);
    await preview.nextFrame();
    assert.match((await picture.getAttribute('aria-label'))!, /a cut through the cross-hair/);
    for (let step = 0; step < 8; step++) await page.keyboard.press('Shift+ArrowDown');
    assert.equal(Number(await probe.getAttribute('aria-valuenow')), before + 1, 'sixty-four rows down is where one was');
    assert.deepEqual(await accessibilityViolations(page), []);
    assert.deepEqual(
      preview.said.filter(({ type }) => type === 'fault'),
      [],
    );
    await page.close();
  });
});
