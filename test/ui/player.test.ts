import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import { KEY_PAUSE_MS } from '../../src/webviews/preview/gestures.ts';
import { launchOptions } from '../../tools/chromium.mjs';
import { atRest, eventually, stays } from '../support/waiting.ts';
import { breaksNoRule } from './support/axe.ts';
import { Host } from './support/host.ts';
import { PreviewPage } from './support/preview-page.ts';
import { placeOf } from './support/settled.ts';
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

  const scrubber = (page: Page) => page.locator('.player input[type=range]');
  const moment = async (page: Page) =>
    Number(await scrubber(page).evaluate((input: HTMLInputElement) => input.style.getPropertyValue('--at')));
  const button = (page: Page, name: string) => page.locator('.player').getByRole('button', { name, exact: true });

  const momentIs = (page: Page, right: (at: number) => boolean) =>
    eventually(async () => {
      const at = await moment(page);
      assert.ok(right(at), `the moment is ${at}`);
      return at;
    });
  /** So that a slow machine has time to do something before the end. */
  const playSlowly = async (page: Page) => {
    await page.locator('.player-speed').selectOption('½×');
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
  };

  it('plays only when asked, and never writes; one keeps a moment with one edit', async () => {
    const { preview, host, page } = await opened();
    const still = await moment(page);
    // Nothing happens before it is asked for.
    await stays(async () => assert.equal(await moment(page), still));

    await playSlowly(page);
    await momentIs(page, (at) => at > still);
    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();
    const paused = await atRest(() => moment(page));
    assert.ok(paused > still && paused < 1, `paused at ${paused}`);
    // Nothing happens in a pause: it holds, and is not written.
    await stays(async () => {
      assert.equal(await moment(page), paused, 'a pause holds');
      assert.equal(host.commits.length, 0);
    });
    await eventually(async () => assert.match((await page.locator('.player-held').textContent())!, /^The text says 5/));

    await button(page, 'Keep this moment').click();
    await host.committed(1);
    await host.answer();
    const written = Number(WRITTEN.exec(host.text)![1]);
    assert.ok(written > 5);
    await button(page, 'Keep this moment').waitFor({ state: 'hidden' });
    // Nothing moves when the moment is that of the text.
    await stays(async () => assert.ok(Math.abs((await moment(page)) - paused) < 1e-9, 'the picture stays where it was kept'));
    await preview.close();
  });

  it('leaves the hand free while it plays, and yields to the text where that changes the moment', async () => {
    const { preview, host, page } = await opened();
    await playSlowly(page);
    const slider = page.locator('.primary input[aria-label="Tip height"]');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [commit] = await host.committed(1);
    assert.deepEqual(
      commit.changes.map(({ pointer }) => pointer),
      ['/parameters/tip-field/height_um'],
      'the moment is not written along with it',
    );
    await host.answer();
    const answered = await moment(page);
    await momentIs(page, (at) => at > answered); // It plays on.

    await preview.show(COURSE.replace('"plating_time_s": 5', '"plating_time_s": 200'));
    await button(page, 'Play').waitFor();
    await eventually(async () => assert.match((await page.locator('.player-time').textContent())!, /^3.min 20.s of/));
    await preview.close();
  });

  it('scrubs as one edit, and goes back with Escape', async () => {
    const { preview, host, page } = await opened();
    const box = await placeOf(scrubber(page));
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 10, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + (box.width * step) / 20, y);
    await momentIs(page, (at) => at > 0.4 && at < 0.6);
    // Nothing is written while the hand is on it.
    await stays(() => assert.equal(host.commits.length, 0));
    await page.mouse.up();
    await host.committed(1);
    await host.answer();
    const half = Number(WRITTEN.exec(host.text)![1]);
    assert.ok(half > 300 && half < 600, `${half}`);

    const pauseOfTheKeys = await preview.holdTimers(KEY_PAUSE_MS);
    await momentIs(page, (at) => at < 0.7);
    await scrubber(page).focus();
    await page.keyboard.press('End');
    await momentIs(page, (at) => at === 1);
    await page.keyboard.press('Escape');
    await momentIs(page, (at) => at < 0.7);
    await pauseOfTheKeys();
    // Nothing is written after Escape.
    await stays(() => assert.equal(host.commits.length, 1));
    await preview.close();
  });

  it('obeys space and arrows on the picture, and stops at what happens on the way', async () => {
    const { preview, host, page } = await opened();
    const picture = page.locator('.stage canvas');
    await page.locator('.player-speed').selectOption('½×');
    await picture.press(' ');
    await button(page, 'Pause').waitFor();
    await picture.press(' ');
    await button(page, 'Play').waitFor();
    const paused = await atRest(() => moment(page));
    await picture.press('ArrowRight');
    await momentIs(page, (at) => at > paused && at < 1);
    await picture.press('End');
    await momentIs(page, (at) => at === 1);
    await picture.press('Home');
    await momentIs(page, (at) => at === 0);
    // The first names what holds from the start.
    const event = page.locator('.player-event').nth(1);
    await event.click();
    const there = await momentIs(page, (at) => at > 0 && at < 1);
    await picture.press('ArrowLeft');
    await momentIs(page, (at) => at < there);
    await picture.press('ArrowRight');
    await momentIs(page, (at) => at === there); // A step does not leap over an event.
    // Nothing is written by looking.
    await stays(() => assert.equal(host.commits.length, 0));
    await preview.close();
  });

  it('does not animate with reduced motion, and shows the same end', async () => {
    const { preview, page } = await opened();
    const words = () => page.locator('.stage canvas').getAttribute('aria-label');
    await page.locator('.player-speed').selectOption('4×');
    await button(page, 'Play').click();
    await momentIs(page, (at) => at === 1);
    await button(page, 'Play').waitFor();
    const played = await atRest(words);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await button(page, 'Play').waitFor({ state: 'hidden' });
    await button(page, 'To the beginning').click();
    await momentIs(page, (at) => at === 0);
    await page.locator('.stage canvas').press(' ');
    // Nothing moves.
    await stays(async () => assert.equal(await moment(page), 0));
    await page.locator('.stage canvas').press('End');
    await eventually(async () => assert.equal(await words(), played));
    await preview.close();
  });

  it('can be used by everybody, in every theme', async () => {
    const { preview, page } = await opened();
    await page.locator('.stage canvas').press('ArrowRight');
    for (const theme of PAGE_THEMES) {
      await applyTheme(page, theme);
      await breaksNoRule(page, theme);
    }
    await preview.close();
  });
});
