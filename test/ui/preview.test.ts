import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { eventually, stays, waitFor } from '../support/waiting.ts';
import { breaksNoRule } from './support/axe.ts';
import { Session, THEME_NAMES, type Workbench } from './support/workbench.ts';

const FILE = 'tip.interphase.json';

/** The slider of a parameter by its title. */
function slider(preview: Frame, title: string): Locator {
  return preview.locator(`input[type=range][aria-label*="${title}"]`).first();
}

function changedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  const lines = after.split('\n');
  assert.equal(lines.length, old.length, 'the number of lines changed');
  return lines.filter((line, index) => line !== old[index]);
}

const heightOf = (text: string) => Number(/"height_um":\s*([^\s,/]+)/.exec(text)?.[1]);

describe('The preview in the workbench', () => {
  let session: Session;
  before(async () => {
    session = await Session.start({ content: 'test/ui/workspace' });
  });
  after(() => session.stop());

  async function opened(workbench: Workbench): Promise<Frame> {
    await workbench.openFile(FILE);
    return workbench.openPreview();
  }

  it('turns a drag into exactly one edit of one number, which one undo takes back', async () => {
    await session.with({ width: 1600, height: 1000 }, async (workbench) => {
      const preview = await opened(workbench);
      const before = workbench.onDisk(FILE);
      const control = slider(preview, 'Tip height');
      await workbench.dragSlider(control, 0.8, 25);
      const after = await workbench.save(FILE);
      const changed = changedLines(before, after);
      assert.deepEqual(changed, [`      "height_um":   ${/"height_um":\s*([^\s,]+)/.exec(after)?.[1]}, // micrometres`]);
      // What the slider says is what the file says.
      assert(heightOf(after) > 10, `the height is ${heightOf(after)}`);
      await eventually(async () => assert.equal(Number.parseFloat((await control.getAttribute('aria-valuetext'))!), heightOf(after)));

      await workbench.page.keyboard.press('Control+Z');
      const undone = await workbench.save(FILE);
      assert.equal(undone, before);
      await workbench.withoutComplaint();
    });
  });

  it('keeps the focus where the keyboard works: on a handle through undo, on a starting point that was applied', async () => {
    await session.with({ width: 1600, height: 1000 }, async (workbench) => {
      const preview = await opened(workbench);
      const before = workbench.onDisk(FILE);
      const focused = (selector: string) =>
        waitFor(`the focus on ${selector}`, () => preview.evaluate((wanted) => document.activeElement?.matches(wanted), selector));
      await preview.locator('.handle').first().focus();
      await workbench.page.keyboard.press('ArrowUp');
      const raised = await workbench.save(FILE);
      assert.notEqual(heightOf(raised), heightOf(before));
      await preview.locator('.handle').first().focus();
      await workbench.page.keyboard.press('Control+Z');
      const undone = await workbench.save(FILE);
      assert.equal(undone, before);
      await preview.locator('.handle').first().focus();
      await workbench.page.keyboard.press('Control+Y');
      await workbench.page.locator(`.tab[data-resource-name="${FILE}"].dirty`).waitFor();
      await focused('.handle');

      await preview.locator('summary', { hasText: 'Starting points' }).click();
      const name = 'Depleted, film cracked at the tip: runs away';
      await preview.locator(`vscode-button[aria-label="Apply: ${name}"]`).focus();
      await workbench.page.keyboard.press('Enter');
      await preview.locator(`vscode-button[aria-label="Shown: ${name}"]`).waitFor();
      await focused(`vscode-button[aria-label="Shown: ${name}"]`);
      // And what it did is in sight.
      await eventually(async () => {
        const top = await preview.locator('#see').evaluate((see) => see.getBoundingClientRect().top);
        assert(top > -1, `the picture begins at ${top}`);
      });
    });
  });

  it('follows the text, and keeps the last picture while the text is broken', async () => {
    await session.with({}, async (workbench) => {
      const preview = await opened(workbench);
      const headline = async () => (await preview.locator('.headline .value').allTextContents()).join(' ');
      const before = await headline();
      await workbench.placeCursor('"height_um":   2');
      await workbench.page.keyboard.type('0');
      const changed = await waitFor('the headline to follow', async () => {
        const now = await headline();
        return now !== before && now;
      });
      await workbench.page.keyboard.type('"'); // Broken now.
      await preview.locator('#preview[data-state=stale]').waitFor();
      // Nothing happens to the numbers while the text is broken.
      await stays(async () => assert.equal(await headline(), changed));
      await workbench.page.keyboard.press('Control+Z');
      await workbench.page.keyboard.press('Control+Z');
      await preview.locator('#preview[data-state=live]').waitFor();
      await eventually(async () => assert.equal(await headline(), before));
      await workbench.withoutComplaint();
    });
  });

  it('is there again after the window was loaded again', async () => {
    await session.with({}, async (workbench) => {
      await opened(workbench);
      await workbench.reload();
      await workbench.scenarioRead();
      await workbench.preview();
      await workbench.withoutComplaint();
    });
  });

  for (const theme of THEME_NAMES) {
    it(`breaks no rule of accessibility and no policy: ${theme}`, async () => {
      await session.with({ theme, width: 1600, height: 1000 }, async (workbench) => {
        const preview = await opened(workbench);
        await slider(preview, 'Tip height').waitFor();
        await breaksNoRule(preview);
        await workbench.withoutComplaint();
      });
    });
  }
});
