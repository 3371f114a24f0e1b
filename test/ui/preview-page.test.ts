import assert from 'node:assert/strict';
import { type Browser, chromium, type Locator } from 'playwright-core';
import { sealed } from '../../src/protocol/seal.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { KEY_PAUSE_MS } from '../../src/webviews/preview/gestures.ts';
import { launchOptions } from '../../tools/chromium.mjs';
import { atRest, eventually, stays } from '../support/waiting.ts';
import { breaksNoRule, hasContrast } from './support/axe.ts';
import { Host } from './support/host.ts';
import { PreviewPage, SECRET } from './support/preview-page.ts';
import { everythingOpen, placeOf } from './support/settled.ts';
import { applyTheme, PAGE_THEMES } from './support/themes.ts';

const SCENARIO = `{
  "interphase": "1.0",
  "title": "All three",
  "parameters": {
    "tip-field": { "height_um": 5 }, // stays
    "sei-impedance": {},
    "solvation": {}
  },
  "variants": { "sharp": { "label": "Sharper", "parameters": { "tip-field": { "apex_radius_um": 0.2 } } } }
}
`;

async function numberIn(field: Locator): Promise<number> {
  return Number(await field.inputValue());
}

/** Clicks a tab or a chip, and waits until what it stands for is in view. */
async function choose(choice: Locator): Promise<void> {
  await choice.click();
  await eventually(async () =>
    assert.match((await choice.getAttribute('aria-selected')) ?? (await choice.getAttribute('aria-checked'))!, /true/),
  );
}

describe('The preview as a page', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  after(() => browser.close());

  async function opened(text = SCENARIO, viewport?: { width: number; height: number }): Promise<{ preview: PreviewPage; host: Host }> {
    const preview = await PreviewPage.open(browser, text, viewport);
    await applyTheme(preview.page, 'dark');
    await preview.page.locator('body[data-panels=ready]').waitFor();
    return { preview, host: new Host(preview, text) };
  }

  /** What a place says, once it says this. */
  const says = (place: Locator, what: RegExp) => eventually(async () => assert.match((await place.textContent())!, what));

  it('listens to its own extension only', async () => {
    const { preview } = await opened();
    const { page } = preview;
    const title = page.locator('#header h1');
    const own = await title.textContent();
    const forged = {
      type: 'document',
      uri: 'file:///victim.interphase.json',
      name: 'victim',
      version: 999,
      text: SCENARIO.replace('"interphase"', '"title": "FORGED BY A STRANGER", "interphase"'),
      readOnly: false,
      untitled: false,
      locked: false,
    } as const;
    for (const message of [forged, sealed('guessed', forged), { ...sealed(SECRET, forged), protocol: 1 }]) await preview.post(message);
    await stays(async () => {
      assert.equal(await title.textContent(), own);
      assert.equal(await page.locator('meta[name=secret]').count(), 0);
    });
    await preview.close();
  });

  it('keeps a drag of a slider in the page, and makes one commit of it', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    const slider = page.locator('.primary input[aria-label="Tip height"]');
    const field = page.locator('.primary input.number-field[aria-label^="Tip height"]');
    const headline = page.locator('.headline .value').first();
    const before = await headline.textContent();
    const box = await placeOf(slider);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(box.x + box.width * (0.5 + step * 0.015), box.y + box.height / 2);
    await eventually(async () => assert.notEqual(await headline.textContent(), before, 'the result follows the hand'));
    // Nothing is written while the hand is on it.
    await stays(() => assert.equal(host.commits.length, 0));
    await page.mouse.up();
    const [commit] = await host.committed(1);
    const shown = await eventually(async () => {
      const value = await numberIn(field);
      assert.deepEqual(commit.changes, [{ pointer: '/parameters/tip-field/height_um', value }]);
      return value;
    });
    await host.answer();
    // Nothing jumps when the text takes over.
    await stays(async () => assert.equal(await numberIn(field), shown));
    assert.match(host.text, new RegExp(`"height_um": ${shown} }, // stays`));
    await says(page.locator('.headline .change').first(), /×[\d.]+ was/);
    await host.committed(1);
    await preview.close();
  });

  it('keeps the large numbers in sight while the picture is scrolled away', async () => {
    const { preview } = await opened(SCENARIO, { width: 520, height: 700 });
    const { page } = preview;
    const strip = page.locator('.glance');
    await strip.waitFor({ state: 'hidden' });
    const slider = page.locator('.primary input[aria-label="Tip height"]');
    await page.locator('.headlines').evaluate((place) => window.scrollTo(0, place.getBoundingClientRect().bottom + window.scrollY + 1));
    await strip.waitFor();
    const headline = await page.locator('.headline .value').first().textContent();
    await says(strip, new RegExp(`= ${headline?.replace('.', '\\.')}`));
    const before = await strip.textContent();
    await slider.focus();
    // What has the focus is below the strip, not under it.
    await eventually(async () => {
      const [edge, top] = await Promise.all([strip.boundingBox(), slider.boundingBox()]).then(([a, b]) => [a!.y + a!.height, b!.y]);
      assert(top >= edge, `the slider begins at ${top}, the strip ends at ${edge}`);
    });
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.notEqual(await strip.textContent(), before));
    await says(strip, /×/);
    await page.evaluate(() => window.scrollTo(0, 0));
    await strip.waitFor({ state: 'hidden' });
    await preview.close();
  });

  it('commits keys once after they pause, at once on Enter, and not at all after Escape', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    const slider = page.locator('.primary input[aria-label="Tip height"]');
    const field = page.locator('.primary input.number-field[aria-label^="Tip height"]');
    const first = await numberIn(slider);
    const stepsAway = (steps: number) => eventually(async () => assert.equal(await numberIn(slider), first + steps));
    const pauseOfTheKeys = await preview.holdTimers(KEY_PAUSE_MS);
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await stepsAway(5);
    // Nothing is written before the keys pause.
    await stays(() => assert.equal(host.commits.length, 0));
    await pauseOfTheKeys();
    await host.committed(1);
    await host.answer();
    await page.keyboard.press('PageUp');
    await stepsAway(15);
    await page.keyboard.press('Enter');
    const [, commit] = await host.committed(2);
    await host.answer();
    const kept = commit.changes[0].value;
    await eventually(async () => assert.equal(await numberIn(field), kept));
    await page.keyboard.press('ArrowRight');
    await stepsAway(16);
    await eventually(async () => assert.notEqual(await numberIn(field), kept));
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await numberIn(field), kept));
    await pauseOfTheKeys();
    // Nothing is written after Escape, and nothing comes back.
    await stays(async () => {
      assert.equal(host.commits.length, 2);
      assert.equal(await numberIn(field), kept);
    });
    await preview.close();
  });

  it('takes what scientists type into a field, and says what it cannot take', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    const field = page.locator('.primary input.number-field[aria-label^="Tip height"]');
    await field.fill('2.5e0');
    await page.keyboard.press('Enter');
    const [commit] = await host.committed(1);
    assert.equal(commit.changes[0].value, 2.5);
    await host.answer();
    await eventually(async () => assert.equal(await field.inputValue(), '2.5'));
    await field.fill('-3');
    await eventually(async () => assert.equal(await field.getAttribute('aria-invalid'), 'true'));
    await says(page.locator('.number .complaint:visible'), /Between/);
    await field.blur();
    await eventually(async () => assert.equal(await numberIn(field), 2.5));
    // Nothing is written: an impossible value never is.
    await stays(() => assert.equal(host.commits.length, 1));
    await preview.close();
  });

  it('drags a thing in the picture as one gesture, and moves it with the arrow keys', async () => {
    const { preview, host } = await opened(
      SCENARIO.replace('"tip-field": { "height_um": 5 }, // stays\n', '').replace(/,\n {2}"variants".*\n/, '\n'),
    );
    const { page } = preview;
    const handle = page.locator('.handle').first();
    const box = await placeOf(handle);
    await page.mouse.move(box.x + 14, box.y + 14);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(box.x + 14 + 2 * step, box.y + 14 - 4 * step);
    await page.mouse.up();
    await host.committed(1);
    await host.answer();
    assert.deepEqual(
      readScenario(host.text).problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const told = await atRest(() => handle.getAttribute('aria-valuetext'));
    await preview.holdTimers(KEY_PAUSE_MS); // So that nothing but leaving it ends the gesture.
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await eventually(async () => assert.notEqual(await handle.getAttribute('aria-valuetext'), told));
    await handle.blur();
    await host.committed(2);
    await preview.close();
  });

  it('applies a preset as one commit', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    await choose(page.getByRole('tab', { name: 'SEI impedance' }));
    await page.locator('#section-presets > summary').click();
    const label = await page.locator('.presets [data-applied=false] vscode-button').first().getAttribute('aria-label');
    await page.locator(`.presets vscode-button[aria-label="${label}"]`).click();
    await host.committed(1);
    await host.answer();
    await page.locator(`.presets [data-applied=true] vscode-button[aria-label="${label?.replace('Apply', 'Shown')}"]`).waitFor();
    assert.deepEqual(
      readScenario(host.text).problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    await preview.close();
  });

  it('writes a change under a variant into the variant', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    await choose(page.getByRole('radio', { name: 'Sharper' }));
    await page.locator('.primary input[aria-label="Tip height"]').press('ArrowRight');
    await page.keyboard.press('Enter');
    const [commit] = await host.committed(1);
    assert.equal(commit.changes[0].pointer, '/variants/sharp/parameters/tip-field/height_um');
    await host.answer();
    await says(page.locator('.headline .change').first(), /of the base/);
    await preview.close();
  });

  it('keeps the last good picture while the text is broken, and leads to the error', async () => {
    const { preview, host } = await opened();
    const { page } = preview;
    const before = await page.locator('.headline .value').first().textContent();
    const broken = SCENARIO.replace('"height_um": 5', '"height_um": ');
    await preview.show(broken);
    await page.locator('#preview[data-state=stale]').waitFor();
    await eventually(async () => assert(await page.locator('.primary input[aria-label="Tip height"]').isDisabled()));
    // Nothing happens to the picture.
    await stays(async () => assert.equal(await page.locator('.headline .value').first().textContent(), before));
    await page.locator('#notice button').click();
    const goTo = await preview.until('go-to');
    assert(broken.slice(0, goTo.offset).split('\n').length >= 5);
    await preview.show(SCENARIO);
    await page.locator('#preview[data-state=live]').waitFor();
    // Nothing is written in all this.
    await stays(() => assert.equal(host.commits.length, 0));
    await preview.close();
  });

  it('says what to do when there is nothing to show', async () => {
    const { preview } = await opened('{ "interphase": "1.0", "parameters": {} }');
    await preview.page.getByRole('heading', { name: /names no mechanism yet/ }).waitFor();
    await breaksNoRule(preview.page);
    await preview.close();
  });

  it('asks the editor to undo and redo, except in a text field', async () => {
    const { preview } = await opened();
    const { page } = preview;
    const steps = () => preview.said.filter((message) => message.type === 'history').map(({ step }) => step);
    await page.locator('.primary input[aria-label="Tip height"]').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await eventually(() => assert.deepEqual(steps(), ['undo', 'redo', 'redo']));
    await page.locator('.primary input.number-field').first().focus();
    await page.keyboard.press('Control+z');
    // Nothing is asked of the editor.
    await stays(() => assert.equal(steps().length, 3));
    await preview.close();
  });

  it('explains a parameter on demand, and gives the focus back', async () => {
    const { preview } = await opened();
    const { page } = preview;
    const about = page.getByRole('button', { name: /^About Tip height/ });
    await about.press('Enter');
    const card = page.getByRole('dialog', { name: /^About Tip height/ });
    await card.getByText('Source').waitFor();
    await says(card, /Default.*Usual range.*Possible.*Source/s);
    await breaksNoRule(page);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await eventually(async () => assert(await about.evaluate((button) => button === document.activeElement)));
    await preview.close();
  });

  it('shows the parameter that the cursor is in', async () => {
    const { preview } = await opened();
    const { page } = preview;
    await preview.send({ type: 'reveal', uri: 'file:///scenario.interphase.json', pointer: '/parameters/sei-impedance/temperature_K' });
    const control = page.locator('.parameter.flash', { hasText: 'Temperature' });
    await control.waitFor();
    const inView = page.getByRole('tab', { selected: true }).first();
    await eventually(async () => assert.equal(await inView.textContent(), 'SEI impedance'));
    await preview.send({ type: 'reveal', uri: 'file:///other.interphase.json', pointer: '/parameters/solvation' });
    // Nothing happens: another document is not ours.
    await stays(async () => assert.equal(await inView.textContent(), 'SEI impedance'));
    await preview.close();
  });

  it('exports the picture, the table and the state', async () => {
    const { preview } = await opened();
    for (const what of ['export-svg', 'export-png', 'export-csv', 'copy-state'] as const) await preview.send({ type: 'request', what });
    const files = await eventually(() => {
      const made = preview.said.filter((message) => message.type === 'export');
      assert.deepEqual(
        made.map(({ format }) => format),
        ['svg', 'png', 'csv', 'text'],
      );
      return made;
    });
    assert.match(files[0].content, /^<svg [^>]*width="85mm"/);
    assert.deepEqual([...Buffer.from(files[1].content, 'base64').subarray(1, 4)], [0x50, 0x4e, 0x47]);
    assert.match(files[2].content, /^mechanism,output,unit,base,sharp\n/);
    await preview.close();
  });

  it('computes the sweeps of the file on demand', async () => {
    const sweep =
      '"sweeps": { "radius": { "vary": "/parameters/tip-field/apex_radius_um", "from": 0.05, "to": 4, "steps": 9, "spacing": "log" } },';
    const { preview } = await opened(SCENARIO.replace('"variants"', `${sweep} "variants"`));
    const { page } = preview;
    await page
      .getByRole('tab', { name: /Sweep "radius"/ })
      .first()
      .click();
    await page.locator('.legend li', { hasText: 'Sharper' }).waitFor();
    await page.locator('.busy').waitFor({ state: 'hidden' });
    await page.locator('.data > summary').click();
    await page.locator('.data td').first().waitFor();
    await says(page.locator('.data'), /0\.05/);
    await preview.close();
  });

  it('draws anew when its width changes, sharp on every screen', async () => {
    const { preview } = await opened();
    const { page } = preview;
    for (const width of [420, 900, 700]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(async () => {
        const [canvas, stage] = await page.evaluate(() => {
          const drawn = document.querySelector<HTMLCanvasElement>('.stage canvas')!;
          return [drawn.width / devicePixelRatio, drawn.parentElement!.clientWidth];
        });
        assert.equal(Math.round(canvas), stage);
      });
    }
    await preview.close();
  });

  it('follows a change of theme at once', async () => {
    const { preview } = await opened();
    const { page } = preview;
    // What nobody sees is not painted.
    await page.locator('.chart-box canvas').scrollIntoViewIfNeeded();
    const pixel = () =>
      page.evaluate(() =>
        [...document.querySelector<HTMLCanvasElement>('.chart-box canvas')!.getContext('2d')!.getImageData(0, 0, 400, 200).data].reduce(
          (sum, value) => sum + value,
          0,
        ),
      );
    await eventually(async () => assert.notEqual(await pixel(), 0, 'the chart is painted'));
    const dark = await atRest(pixel);
    await applyTheme(page, 'light');
    await eventually(async () => assert.notEqual(await pixel(), dark, 'the chart is painted anew'));
    await preview.close();
  });

  for (const theme of PAGE_THEMES) {
    it(`breaks no rule of accessibility, with everything open: ${theme}`, async () => {
      const { preview } = await opened();
      const { page } = preview;
      await applyTheme(page, theme);
      for (const tab of await page.locator('header [role=tab]').all()) {
        await choose(tab);
        await everythingOpen(page);
        await (theme === PAGE_THEMES[0] ? breaksNoRule(page) : hasContrast(page));
      }
      await preview.close();
    });
  }

  it('fits 320 pixels without scrolling sideways', async () => {
    const { preview } = await opened(SCENARIO, { width: 320, height: 800 });
    const { page } = preview;
    for (const tab of await page.locator('header [role=tab]').all()) {
      await choose(tab);
      await everythingOpen(page);
      await eventually(async () => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320));
    }
    await preview.close();
  });
});
