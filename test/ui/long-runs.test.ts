import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { accessibilityViolations } from './support/axe.ts';
import { Host } from './support/host.ts';
import { PreviewPage } from './support/preview-page.ts';
import { applyTheme } from './support/themes.ts';

const FRONT = `{
  "interphase": "1.0",
  "parameters": { "tip-field": { "geometry": "moving-front", "surface_to_bulk_ratio": 1e-4, "front_nodes": "64" } },
}
`;

/** A machine this much slower: what takes some tenths of a second here takes seconds. */
async function slowedDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

describe('Runs that take longer than a frame', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  async function opened(): Promise<{ preview: PreviewPage; host: Host; page: Page }> {
    const preview = await PreviewPage.open(browser, FRONT);
    await applyTheme(preview.page, 'dark');
    await preview.page.locator('body[data-panels=ready]').waitFor();
    await slowedDown(preview.page, 10);
    return { preview, host: new Host(preview, FRONT), page: preview.page };
  }

  const words = (page: Page) => page.locator('.stage canvas').getAttribute('aria-label');

  it('show how far they are, can be cancelled, and can be begun again', async () => {
    const { preview, page } = await opened();
    const before = await words(page);
    await preview.show(FRONT.replace('"front_nodes": "64"', '"front_nodes": "256"'));
    const bar = page.locator('.computing');
    await bar.waitFor();
    assert.match((await bar.textContent())!, /^Computing/);
    await page.waitForFunction(() => document.querySelector<HTMLProgressElement>('.computing progress')!.value > 0);
    assert.equal(await words(page), before, 'the last picture stays');
    await bar.getByRole('button', { name: 'Cancel' }).click();
    assert.match((await bar.textContent())!, /^Cancelled/);
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.waitForTimeout(500);
    assert.equal(await words(page), before);
    await slowedDown(page, 1);
    await bar.getByRole('button', { name: 'Compute' }).press(' ');
    await page.waitForFunction((old) => document.querySelector('.stage canvas')!.getAttribute('aria-label') !== old, before);
    assert.equal(await bar.isVisible(), false);
    assert.deepEqual(
      preview.said.filter(({ type }) => type === 'fault'),
      [],
    );
    await page.close();
  });

  it('come to the newest state of a hand that was faster, and to one edit', async () => {
    const { preview, host, page } = await opened();
    const slider = page.locator('.primary input[aria-label="Applied current density"]');
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + box.width * (0.3 + step * 0.01), box.y + box.height / 2);
    await page.mouse.up();
    await preview.until('commit');
    await slowedDown(page, 1);
    assert.equal(host.commits.length, 1);
    await host.answer();
    const written = Number(/"current_density_mA_per_cm2": ([\d.]+)/.exec(host.text)![1]);
    const field = page.locator('.primary input.number-field[aria-label^="Applied current density"]');
    await page.waitForFunction(
      ([selector, value]) => Number(document.querySelector<HTMLInputElement>(selector as string)!.value) === value,
      ['.primary input.number-field[aria-label^="Applied current density"]', written] as const,
    );
    assert.equal(Number(await field.inputValue()), written);
    await preview.nextFrame();
    const shown = await words(page);
    await preview.show(host.text.replace(/\n$/, '\n\n'));
    await preview.nextFrame();
    assert.equal(await words(page), shown, 'the picture is that of the text');
    await page.close();
  });
});
