import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { accessibilityViolations } from './support/axe.ts';
import { Host } from './support/host.ts';
import { PreviewPage } from './support/preview-page.ts';
import { applyTheme, PAGE_THEMES } from './support/themes.ts';

/** Above the limiting current: the tip rises, and the course ends when the surface is empty, after about a quarter of an hour. */
const COURSE = `{
  "interphase": "1.0",
  "parameters": {
    "tip-field": { "surface_from": "current-and-time", "current_density_mA_per_cm2": 10, "course_time_s": 1000, "plating_time_s": 5 }, // stays
  },
}
`;
const WRITTEN = /"plating_time_s": (\d+(?:\.\d+)?) }, \/\/ stays/;

describe('The player of a course in time', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  async function opened(text = COURSE): Promise<{ preview: PreviewPage; host: Host; page: Page }> {
    const preview = await PreviewPage.open(browser, text);
    await applyTheme(preview.page, 'dark');
    await preview.page.locator('body[data-panels=ready]').waitFor();
    return { preview, host: new Host(preview, text), page: preview.page };
  }

  const faults = (preview: PreviewPage) => preview.said.filter(({ type }) => type === 'fault');
  const scrubber = (page: Page) => page.locator('.player input[type=range]');
  const moment = async (page: Page) =>
    Number(await scrubber(page).evaluate((input: HTMLInputElement) => input.style.getPropertyValue('--at')));
  const button = (page: Page, name: string) => page.locator('.player').getByRole('button', { name, exact: true });

  it('plays only when asked, and never writes; one keeps a moment with one edit', async () => {
    const { preview, host, page } = await opened();
    const still = await moment(page);
    await page.waitForTimeout(150);
    assert.equal(await moment(page), still);

    await button(page, 'Play').click();
    await page.waitForTimeout(500);
    await button(page, 'Pause').click();
    const paused = await moment(page);
    assert.ok(paused > still);
    await page.waitForTimeout(500);
    assert.equal(await moment(page), paused, 'a pause holds');
    assert.equal(host.commits.length, 0);
    assert.match((await page.locator('.player-held').textContent())!, /^The text says 5/);

    await button(page, 'Keep this moment').click();
    assert.equal(host.commits.length, 1);
    await host.answer();
    const written = Number(WRITTEN.exec(host.text)![1]);
    assert.ok(written > 5);
    assert.equal(await button(page, 'Keep this moment').isVisible(), false);
    assert.ok(Math.abs((await moment(page)) - paused) < 1e-9, 'the picture stays where it was kept');
    assert.deepEqual(faults(preview), []);
    await page.close();
  });

  it('leaves the hand free while it plays, and yields to the text where that changes the moment', async () => {
    const { preview, host, page } = await opened();
    await button(page, 'Play').click();
    const slider = page.locator('.primary input[aria-label="Tip height"]');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal(host.commits.length, 1);
    assert.deepEqual(
      host.commits[0].changes.map(({ pointer }) => pointer),
      ['/parameters/tip-field/height_um'],
      'the moment is not written along with it',
    );
    await host.answer();
    assert.equal(await button(page, 'Pause').isVisible(), true, 'it plays on');

    await preview.show(COURSE.replace('"plating_time_s": 5', '"plating_time_s": 200'));
    await button(page, 'Play').waitFor();
    assert.match((await page.locator('.player-time').textContent())!, /^3.min 20.s of/);
    await page.close();
  });

  it('scrubs as one edit, and goes back with Escape', async () => {
    const { host, page } = await opened();
    const box = (await scrubber(page).boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 10, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + (box.width * step) / 20, y);
    assert.equal(host.commits.length, 0);
    await page.mouse.up();
    assert.equal(host.commits.length, 1);
    await host.answer();
    const half = Number(WRITTEN.exec(host.text)![1]);
    assert.ok(half > 300 && half < 600, `${half}`);

    await scrubber(page).focus();
    await page.keyboard.press('End');
    assert.equal(await moment(page), 1);
    await page.keyboard.press('Escape');
    assert.ok((await moment(page)) < 0.7);
    assert.equal(host.commits.length, 1);
    await page.close();
  });

  it('obeys space and arrows on the picture, and stops at what happens on the way', async () => {
    const { preview, host, page } = await opened();
    const picture = page.locator('.stage canvas');
    await picture.press(' ');
    await button(page, 'Pause').waitFor();
    await picture.press(' ');
    const paused = await moment(page);
    await picture.press('ArrowRight');
    assert.ok((await moment(page)) > paused);
    await picture.press('End');
    assert.equal(await moment(page), 1);
    await picture.press('Home');
    assert.equal(await moment(page), 0);
    // The first names what holds from the start.
    const event = page.locator('.player-event').nth(1);
    await event.click();
    const at = await moment(page);
    assert.ok(at > 0 && at < 1);
    await picture.press('ArrowLeft');
    await picture.press('ArrowRight');
    assert.equal(await moment(page), at, 'a step does not leap over an event');
    assert.equal(host.commits.length, 0);
    assert.deepEqual(faults(preview), []);
    await page.close();
  });

  it('does not animate with reduced motion, and shows the same end', async () => {
    const { preview, page } = await opened();
    const words = () => page.locator('.stage canvas').getAttribute('aria-label');
    await page.locator('.player-speed').selectOption('4×');
    await button(page, 'Play').click();
    await button(page, 'Play').waitFor();
    const played = await words();
    assert.equal(await moment(page), 1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await button(page, 'To the beginning').click();
    assert.equal(await button(page, 'Play').isVisible(), false);
    await page.locator('.stage canvas').press(' ');
    await page.waitForTimeout(200);
    assert.equal(await moment(page), 0);
    await page.locator('.stage canvas').press('End');
    await preview.nextFrame();
    assert.equal(await words(), played);
    await page.close();
  });

  it('can be used by everybody, in every theme', async () => {
    const { preview, page } = await opened();
    await page.locator('.stage canvas').press('ArrowRight');
    for (const theme of PAGE_THEMES) {
      await applyTheme(page, theme);
      assert.deepEqual(await accessibilityViolations(page), [], theme);
    }
    assert.deepEqual(faults(preview), []);
    await page.close();
  });
});
