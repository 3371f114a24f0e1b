/**
 * The preview in a plain page, without VS Code around it: the same HTML, scripts and policy, and a host that writes down
 * what the page says. Quick to open, and timed from its own first script.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { DocumentMessage, FromPreview, ToPreview } from '../../../src/protocol/messages.ts';
import { previewPage } from '../../../src/protocol/page.ts';
import { sealed } from '../../../src/protocol/seal.ts';
import { ENGLISH, type Language } from '../../../src/quantities/text.ts';
import { DEADLINE_MS, eventually, waitFor } from '../../support/waiting.ts';

const ORIGIN = 'http://preview.test';
export const SECRET = 'secret of this page';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const html = (language: Language) =>
  previewPage({
    cspSource: ORIGIN,
    nonce: 'nonce',
    secret: SECRET,
    scripts: { engine: `${ORIGIN}/dist/engine.js`, preview: `${ORIGIN}/dist/preview.js`, panels: `${ORIGIN}/dist/preview-panels.js` },
    styles: [`${ORIGIN}/dist/preview.css`],
    language,
  });

export class PreviewPage {
  /** Everything that the page has said, oldest first. */
  readonly said: FromPreview[] = [];
  private version = 0;
  #inspector?: CDPSession;

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, text: string, viewport = { width: 1000, height: 900 }, language = ENGLISH): Promise<PreviewPage> {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(DEADLINE_MS);
    const preview = new PreviewPage(page);
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html(language) });
      else await route.fulfill({ contentType: TYPES[extname(pathname)], body: await readFile(`.${pathname}`) });
    });
    await page.exposeFunction('hostHears', (message: FromPreview) => {
      preview.said.push(message);
      if (message.type === 'ready') void preview.show(text);
    });
    await page.addInitScript(
      (pong) => {
        let state: unknown;
        const { hostHears } = globalThis as unknown as { hostHears(message: unknown): void };
        Object.assign(globalThis, {
          acquireVsCodeApi: () => ({
            postMessage: (message: FromPreview) => {
              if (message.type !== 'ping') hostHears(message);
              else if (document.documentElement.dataset.host !== 'silent') window.postMessage(pong);
            },
            getState: () => state,
            setState: (next: unknown) => {
              state = next;
            },
          }),
        });
      },
      sealed(SECRET, { type: 'pong' }),
    );
    await page.goto(`${ORIGIN}/`);
    await preview.until('painted');
    return preview;
  }

  /** Sends the document, as the extension does after each change. */
  async show(text: string): Promise<void> {
    this.version += 1;
    const message: DocumentMessage = {
      type: 'document',
      uri: 'file:///scenario.interphase.json',
      name: 'scenario.interphase.json',
      version: this.version,
      text,
      readOnly: false,
      untitled: false,
      locked: false,
    };
    await this.send(message);
  }

  /** Resolves when the document that was sent last is on the screen. A picture may still be easing towards it. */
  async painted(): Promise<void> {
    await eventually(() => {
      const versions = this.said.filter((message) => message.type === 'painted').map(({ version }) => version);
      assert.equal(versions.at(-1), this.version, 'the version of the document on the screen');
    });
  }

  /** From now on nobody answers, or somebody does. */
  async answers(answers: boolean): Promise<void> {
    await this.page.evaluate(
      (host) => {
        document.documentElement.dataset.host = host;
      },
      answers ? 'answers' : 'silent',
    );
  }

  async send(message: ToPreview): Promise<void> {
    await this.post(sealed(SECRET, message));
  }

  /** Any message, as any frame may send it. */
  async post(data: unknown): Promise<void> {
    await this.page.evaluate((sent) => window.postMessage(sent), data);
  }

  /** Milliseconds that the page has spent in JavaScript so far; the processor's, so that other programs do not count. */
  async scriptTime(): Promise<number> {
    this.#inspector ??= await this.page.context().newCDPSession(this.page);
    await this.#inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { metrics } = await this.#inspector.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  }

  /**
   * From now on timers of the page of just this length run out only when the function that comes back is called. For what a
   * pause of the hand ends: how long a slow machine takes between two keys then does not matter.
   */
  async holdTimers(milliseconds: number): Promise<() => Promise<void>> {
    await this.page.evaluate((length) => {
      const { setTimeout: start, clearTimeout: stop } = window;
      const held = new Map<number, () => void>();
      let last = 0;
      const hold = (callback: () => void) => {
        held.set(--last, callback);
        return last;
      };
      Object.assign(window, {
        setTimeout: (callback: () => void, time?: number) => (time === length ? hold(callback) : start(callback, time)),
        clearTimeout: (timer?: number) => held.delete(timer!) || stop(timer),
        runHeldTimers: () => {
          for (const [timer, callback] of [...held]) {
            held.delete(timer);
            callback();
          }
        },
      });
    }, milliseconds);
    return () => this.page.evaluate(() => (window as unknown as { runHeldTimers(): void }).runHeldTimers());
  }

  /** Resolves when the next frame was drawn. */
  async nextFrame(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** The first message of a type, when it has come. */
  until<T extends FromPreview['type']>(type: T): Promise<Extract<FromPreview, { type: T }>> {
    return waitFor(`the preview to say "${type}"`, () =>
      this.said.find((message): message is Extract<FromPreview, { type: T }> => message.type === type),
    );
  }

  /** Closes the page, which must not have said that anything went wrong in it, until now. */
  async close(): Promise<void> {
    // What the page says comes in order: behind this answer nothing is on its way that it said before.
    await this.nextFrame();
    assert.deepEqual(
      this.said.filter(({ type }) => type === 'fault'),
      [],
    );
    await this.page.close();
  }
}
