/** What a stranger wrote is words everywhere in the workbench: nothing is fetched, looked up, linked to, run or hidden by it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileAttachment, hostileMistakes, hostileScenario } from '../support/hostile-scenario.ts';
import { eventually, stays, waitFor } from '../support/waiting.ts';
import { hostileMarks } from './support/hostile-marks.ts';
import { type Listener, listen } from './support/listener.ts';
import { Session, type Workbench } from './support/workbench.ts';

interface Manifest {
  readonly contributes: {
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly customEditors: readonly unknown[];
  };
}

const WORDS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const inWords = (text: string) => text.replace(/^%(.+)%$/, (_, key: string) => WORDS[key]);

const GOOD = JSON.stringify(hostileScenario(), undefined, 2);
const BAD = JSON.stringify(hostileMistakes(), undefined, 2);
/** The name of a file is words too. (VS Code's own views show hidden characters of one as they are.) */
const NAMED = '$(alert) ![i](x.file-name.invalid) `[run](command:workbench.action.quickOpen).interphase.json';

/** VS Code would ask what to do about the line separators in the text. */
const QUIET = { 'editor.unusualLineTerminators': 'off' };

describe('A hostile scenario in the workbench', () => {
  let folder: string;
  let listener: Listener;
  let session: Session;
  const asked: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'interphase-hostile-'));
    writeFileSync(join(folder, 'good.interphase.json'), GOOD);
    writeFileSync(join(folder, 'bad.interphase.json'), BAD);
    writeFileSync(join(folder, NAMED.replaceAll('/', '-')), GOOD);
    const { path, text } = hostileAttachment();
    writeFileSync(join(folder, path), text!);
    listener = await listen();
    session = await Session.start({ content: folder, browserArguments: listener.browserArguments });
  });
  after(async () => {
    await session.stop();
    listener.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A window of its own, in which nothing may be asked for. */
  async function withWindow(work: (workbench: Workbench) => Promise<void>): Promise<void> {
    await session.with({ height: 1300, settings: QUIET }, async (workbench) => {
      workbench.page.context().on('request', (request) => {
        if (/^[^?#]*\.invalid/.test(request.url()) && !request.url().startsWith('data:')) asked.push(request.url());
      });
      await work(workbench);
      await leadsNowhere(workbench);
    });
  }

  async function isHarmless({ page }: Workbench): Promise<void> {
    const marks = await hostileMarks(page);
    assert.deepEqual(marks, []);
    assert.deepEqual([...asked, ...listener.heard], []);
  }

  /** The same, but for hidden characters: VS Code's JSON service says keys as they are. Our own sentences are held elsewhere. */
  async function leadsNowhere({ page }: Workbench): Promise<void> {
    const marks = await hostileMarks(page);
    assert.deepEqual(
      marks.filter((mark) => !mark.startsWith('hidden')),
      [],
    );
    assert.deepEqual([...asked, ...listener.heard], []);
  }

  it('is heard of, if it is looked up', async () => {
    await withWindow(async ({ page }) => {
      await page.evaluate(() => {
        new Image().src = 'https://probe.invalid/';
      });
      await eventually(() => assert.match(listener.heard[0] ?? '', /probe\.invalid/));
      await page.evaluate(() => document.body.append(Object.assign(document.createElement('a'), { href: 'http://probe.invalid' })));
      const marks = await hostileMarks(page);
      assert.match(marks.join(), /^leads: <a href="http:\/\/probe/);
      await page.locator('a[href="http://probe.invalid"]').evaluate((link) => link.remove());
      asked.length = 0;
      (listener.heard as string[]).length = 0;
    });
  });

  it('is words in every view of the side bar and in every custom editor', async () => {
    await withWindow(async (workbench) => {
      const { page } = workbench;
      await workbench.openFile('good.interphase.json');
      await workbench.scenarioRead();
      await workbench.openSidebar();
      for (const view of Object.values(contributes.views).flat()) {
        const pane = page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${inWords(view.name)}"]`) });
        await pane.waitFor();
        if (!(await pane.locator('.pane-header.expanded').count())) await pane.locator('.pane-header').click();
        const rows = pane.locator('.monaco-list-row');
        await rows.first().waitFor();
        for (let at = 0; at < Math.min(3, await rows.count()); at++) {
          await rows.nth(at).locator('.monaco-tl-twistie').click();
          await rows.nth(at).hover();
          await stays(() => isHarmless(workbench), 500);
        }
      }
      for (const _ of contributes.customEditors) {
        await workbench.command('Interphase: Open Preview');
        const frame = await workbench.preview();
        await frame.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        await waitFor('words of the author', async () => (await frame.locator('body').textContent())?.includes('.invalid'));
        await isHarmless(workbench);
      }
    });
  });
});
