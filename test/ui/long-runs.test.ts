import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { atRest, eventually, stays } from '../support/waiting.ts';
import { breaksNoRule } from './support/axe.ts';
import { Host } from './support/host.ts';
import { PreviewPage } from './support/preview-page.ts';
import { placeOf } from './support/settled.ts';
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
    await slowedDown(preview.page, 5);
    return { preview, host: new Host(preview, FRONT), page: preview.page };
  }

  const words = (page: Page) => page.locator('.stage canvas').getAttribute('aria-label');

  it('show how far they are, can be cancelled, and can be begun again', async () => {
    const { preview, page } = await opened();
    const before = await words(page);
    await preview.show(FRONT.replace('"front_nodes": "64"', '"front_nodes": "256"'));
    const bar = page.locator('.computing');
    await bar.waitFor();
    await eventually(async () => assert.match((await bar.textContent())!, /^Computing/));
    await page.waitForFunction(() => document.querySelector<HTMLProgressElement>('.computing progress')!.value > 0);
    // Nothing happens to the picture while the new one is computed.
    await stays(async () => assert.equal(await words(page), before, 'the last picture stays'));
    await bar.getByRole('button', { name: 'Cancel' }).press('Enter');
    await eventually(async () => assert.match((await bar.textContent())!, /^Cancelled/));
    await slowedDown(page, 1);
    await breaksNoRule(page);
    // Nothing happens after a cancelled run: its picture does not come after all.
    await stays(async () => assert.equal(await words(page), before));
    await bar.getByRole('button', { name: 'Compute' }).press(' ');
    await eventually(async () => assert.notEqual(await words(page), before));
    await bar.waitFor({ state: 'hidden' });
    await preview.close();
  });

  it('come to the newest state of a hand that was faster, and to one edit', async () => {
    const { preview, host, page } = await opened();
    const slider = page.locator('.primary input[aria-label="Applied current density"]');
    const box = await placeOf(slider);
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 4; step++) await page.mouse.move(box.x + box.width * (0.3 + step * 0.02), box.y + box.height / 2);
    await page.mouse.up();
    await slowedDown(page, 1);
    await host.committed(1);
    await host.answer();
    const written = Number(/"current_density_mA_per_cm2": ([\d.]+)/.exec(host.text)![1]);
    const field = page.locator('.primary input.number-field[aria-label^="Applied current density"]');
    await eventually(async () => assert.equal(Number(await field.inputValue()), written));
    const shown = await atRest(() => words(page));
    await preview.show(host.text.replace(/\n$/, '\n\n'));
    await preview.painted();
    // Nothing happens to the picture when the same is computed from the text alone.
    await stays(async () => assert.equal(await words(page), shown, 'the picture is that of the text'));
    await host.committed(1);
    await preview.close();
  });
});
