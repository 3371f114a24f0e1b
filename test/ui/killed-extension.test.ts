/** The extension host is killed under an open preview: the page says so, keeps what the hand sets, and a new extension takes it over. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { eventually, stays } from '../support/waiting.ts';
import { Session, type Workbench } from './support/workbench.ts';

const FILE = 'tip.interphase.json';
const heightOf = (text: string) => Number(/"height_um":\s*([^\s,/]+)/.exec(text)?.[1]);
const slider = (preview: Frame) => preview.locator('input[type=range][aria-label*="Tip height"]').first();
const shown = async (preview: Frame) => Number.parseFloat((await slider(preview).getAttribute('aria-valuetext'))!);
const silence = (preview: Frame) => preview.locator('#notice', { hasText: 'not answering' });

describe('A preview whose extension was killed', () => {
  let session: Session;
  before(async () => {
    session = await Session.start({ content: 'test/ui/workspace' });
  });
  after(() => session.stop());

  /** Sets a height that no extension hears of; what it is. */
  async function unheard(workbench: Workbench, preview: Frame, fraction: number): Promise<number> {
    session.killExtensionHost();
    await silence(preview).waitFor();
    await workbench.dragSlider(slider(preview), fraction);
    await preview.locator('#notice', { hasText: /Kept here until it does: .*height/i }).waitFor();
    const set = await shown(preview);
    await stays(async () => assert.equal(await shown(preview), set));
    return set;
  }

  async function reconnected(workbench: Workbench, old: Frame): Promise<Frame> {
    await silence(old).getByRole('link', { name: 'Reconnect' }).click();
    return eventually(async () => {
      assert.ok(old.isDetached(), 'the old page is still there');
      const preview = await workbench.preview();
      assert.equal(await silence(preview).count(), 0);
      return preview;
    });
  }

  it('says so in words, keeps the last value, and brings it into the text when it is connected again', async () => {
    await session.with({ width: 1600, height: 1000 }, async (workbench) => {
      await workbench.openFile(FILE);
      const preview = await workbench.openPreview();
      const set = await unheard(workbench, preview, 0.8);
      assert.notEqual(set, heightOf(workbench.onDisk(FILE)));
      const again = await reconnected(workbench, preview);
      await eventually(async () => assert.equal(await shown(again), set));
      const saved = await workbench.save(FILE);
      assert.equal(heightOf(saved), set);
    });
  });
});
