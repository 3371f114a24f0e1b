/**
 * The workbench of VS Code, driven as a person would: open a file, run a command, drag a slider, look.
 * One server and one browser per session; every `Workbench` is a window with its own theme and size.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { launchOptions } from '../../../tools/chromium.mjs';
import {
  createDataFolder,
  ensureServer,
  installExtension,
  linkExtension,
  startServer,
  writeSettings,
} from '../../../tools/host/server.mjs';
import { DEADLINE_MS, eventually, stays, waitFor } from '../../support/waiting.ts';
import { placeOf } from './settled.ts';

export const THEMES = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[];

/** Classes that the workbench carries under each theme: how to see that it was applied. */
const THEME_CLASS: Readonly<Record<ThemeName, string>> = {
  dark: 'vs-dark',
  light: 'vs',
  'high-contrast-dark': 'hc-black',
  'high-contrast-light': 'hc-light',
};

/** How long one attempt of several may take to find a row of a list, before it is made anew. */
const ATTEMPT_MS = 2000;

export interface SessionOptions {
  /** The folder, or the one file, to work on. It is copied, so that tests may write into it. Default: the examples. */
  readonly content?: string;
  /** On top of those that the browser is started with. */
  readonly browserArguments?: readonly string[];
  /** Install this package instead of using the extension as it stands in the project. */
  readonly vsix?: string;
}

export interface WindowOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** Pixels per CSS pixel. */
  readonly scale?: number;
  readonly reducedMotion?: boolean;
  /** User settings on top of those of a quiet workbench. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A VS Code server with the extension, and a browser to look at it. */
export class Session {
  private failures = 0;

  private constructor(
    private readonly browser: Browser,
    private readonly dataFolder: string,
    private readonly server: Awaited<ReturnType<typeof startServer>>,
    /** The copy of the folder that is open. */
    readonly folder: string,
  ) {}

  static async start({ content = 'examples', vsix, browserArguments = [] }: SessionOptions = {}): Promise<Session> {
    ensureServer();
    const dataFolder = createDataFolder();
    const copy = join(dataFolder, 'examples');
    mkdirSync(copy);
    cpSync(content, statSync(content).isDirectory() ? copy : join(copy, basename(content)), { recursive: true });
    if (vsix) installExtension(dataFolder, vsix);
    else linkExtension(dataFolder);
    const options = launchOptions();
    const launched = chromium.launch({ ...options, args: [...options.args, ...browserArguments] });
    const [server, browser] = await Promise.all([startServer({ dataFolder }), launched]);
    return new Session(browser, dataFolder, server, copy);
  }

  /** Opens a window and waits until the folder is shown under the wanted theme. */
  async open({
    theme = 'dark',
    width = 1440,
    height = 900,
    scale = 1,
    reducedMotion = true,
    settings = {},
  }: WindowOptions = {}): Promise<Workbench> {
    // Unsaved texts of an earlier window would come back in this one.
    rmSync(join(this.dataFolder, 'data', 'User', 'Backups'), { recursive: true, force: true });
    writeSettings(this.dataFolder, { 'workbench.colorTheme': THEMES[theme], 'window.title': ' ', ...settings });
    const context = await this.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      // The workbench itself would otherwise follow the system to high contrast or to light.
      colorScheme: theme.includes('light') ? 'light' : 'dark',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(DEADLINE_MS);
    const workbench = new Workbench(context, page, this.folder);
    await page.goto(`${this.server.origin}/?folder=${encodeURI(this.folder)}`);
    await page.locator(`.monaco-workbench.${THEME_CLASS[theme]}`).waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return workbench;
  }

  /** Runs `work` in a window of its own. When it fails, a picture of what was on the screen is left behind. */
  async with<T>(options: WindowOptions, work: (workbench: Workbench) => Promise<T>): Promise<T> {
    const workbench = await this.open(options);
    try {
      return await work(workbench);
    } catch (error) {
      mkdirSync('.host', { recursive: true });
      const seen = join('.host', `failure-${process.pid}-${++this.failures}.png`);
      await workbench.screenshot(seen);
      if (error instanceof Error) error.stack = `${error.stack}\nSeen on the screen: ${seen}`;
      throw error;
    } finally {
      await workbench.close();
    }
  }

  /** The process in which extensions run ends at once, as in a crash. */
  killExtensionHost(): void {
    assert.ok(this.server.killExtensionHosts() > 0, 'no extension host was running');
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }
}

/** What a page of ours said that it should not have said. */
export interface Complaint {
  readonly kind: 'console' | 'error' | 'csp';
  readonly text: string;
}

/** One window. */
export class Workbench {
  /** Content security violations and errors of our webviews, as they happen. */
  readonly complaints: Complaint[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly folder: string,
  ) {
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy/i.test(text)) this.complaints.push({ kind: 'csp', text });
      else if (message.type() === 'error' && /\/interphase[^/]*\/dist\//.test(message.location().url)) {
        this.complaints.push({ kind: 'console', text });
      }
    });
    page.on('pageerror', (error) => this.complaints.push({ kind: 'error', text: String(error.stack ?? error) }));
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  /** Runs a command of the palette by its title, as shown there ("Interphase: Open Preview to the Side"). */
  async command(title: string): Promise<void> {
    // Similar titles may come first; a shortcut follows behind a comma.
    const label = title.replaceAll('"', '\\"');
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .and(this.page.locator(`[aria-label="${label}"], [aria-label^="${label},"]`))
      .first();
    await waitFor(`the command ${title}`, async () => {
      await this.page.keyboard.press('F1');
      await this.quickInput.fill(`>${title}`);
      try {
        await row.click({ timeout: ATTEMPT_MS });
        return true;
      } catch {
        // Not offered yet: the extension that offers it may still be starting.
        await this.page.keyboard.press('Escape');
        return false;
      }
    });
  }

  /** Opens a file of the folder in the text editor and waits for its text. */
  async openFile(name: string): Promise<void> {
    const leaf = name.split('/').at(-1)!;
    // Enter takes the row that has the focus, and the rows change while files are being found.
    const row = this.page
      .locator('.quick-input-list .monaco-list-row.focused')
      .and(this.page.locator(`[aria-label="${leaf}"], [aria-label^="${leaf},"]`));
    const tab = this.page.locator(`.tab.active:has(.tab-label[aria-label$="/${name}"])`);
    await waitFor(`${name} in an editor`, async () => {
      await this.page.keyboard.press('Control+P');
      await this.quickInput.fill(name);
      try {
        await row.waitFor({ timeout: ATTEMPT_MS });
        await this.page.keyboard.press('Enter');
        await tab.waitFor({ timeout: ATTEMPT_MS });
        return true;
      } catch {
        // Not found yet, or the rows changed under the key and another file came up.
        await this.page.keyboard.press('Escape');
        return false;
      }
    });
    await this.page.locator('.editor-group-container.active .editor-instance .view-line').first().waitFor();
  }

  /** Opens the preview of the active scenario beside it, and waits for its first picture. */
  async openPreview(): Promise<Frame> {
    await this.command('Interphase: Open Preview to the Side');
    return this.preview();
  }

  /** The page inside the preview, once it has drawn. */
  async preview(): Promise<Frame> {
    await this.webview();
    // It may be replaced while we look: then the new one is looked at.
    return eventually(async () => {
      const frame = await this.webview();
      assert(await frame.evaluate(isPainted), 'the preview is not painted');
      return frame;
    });
  }

  /** The page inside the webview of ours that is on the screen. VS Code wraps it into two frames, which come one after the other. */
  async webview(): Promise<Frame> {
    await waitFor('a frame of ours', async () => (await this.ourFrames()).length > 0);
    return waitFor('the page in a frame of ours', async () => {
      for (const outer of await this.ourFrames()) {
        for (const inner of outer.childFrames()) {
          const active = await inner.frameElement().catch(() => undefined);
          if ((await active?.getAttribute('id')) === 'active-frame') return inner;
        }
      }
      return undefined;
    });
  }

  /** The outer frames of our webviews that are on the screen. */
  private async ourFrames(): Promise<Frame[]> {
    const ours: Frame[] = [];
    for (const outer of this.page.frames()) {
      if (outer.parentFrame() !== this.page.mainFrame()) continue;
      if (!/[?&]extensionId=interphase\.interphase\b/i.test(outer.url())) continue;
      const element = await outer.frameElement().catch(() => undefined);
      if (await element?.isVisible()) ours.push(outer);
    }
    return ours;
  }

  /** Opens our container in the side bar and waits for its trees. */
  async openSidebar(): Promise<void> {
    await this.page.locator('.activitybar .action-label[aria-label^="Interphase"]').click();
    await this.page.locator('.sidebar .composite.title', { hasText: /Interphase/i }).waitFor();
    await this.page.locator('.sidebar .monaco-list-row').first().waitFor();
  }

  /** Hides the side bar, so that text and picture have the width. */
  async closeSidebar(): Promise<void> {
    const sidebar = this.page.locator('.part.sidebar');
    if (!(await sidebar.isVisible())) return;
    await this.command('View: Toggle Primary Side Bar Visibility');
    await sidebar.waitFor({ state: 'hidden' });
  }

  /** A row of the trees in the side bar, by (a part of) its text. */
  treeRow(text: string | RegExp): Locator {
    return this.page.locator('.sidebar .monaco-list-row').filter({ hasText: text }).first();
  }

  /**
   * Drags a slider (`input[type=range]`) of the preview to a fraction of its track, like a hand: press, move, release.
   */
  async dragSlider(slider: Locator, fraction: number, steps = 10): Promise<void> {
    const box = await placeOf(slider);
    const [minimum, maximum, value] = await slider.evaluate((element) => {
      const { min, max, valueAsNumber } = element as HTMLInputElement;
      return [Number(min || 0), Number(max || 100), valueAsNumber];
    });
    const at = (part: number) => box.x + box.height / 2 + part * (box.width - box.height);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(at((value - minimum) / (maximum - minimum)), y);
    await this.page.mouse.down();
    await this.page.mouse.move(at(fraction), y, { steps });
    await this.page.mouse.up();
  }

  /** Drags from one point of an element to another, both given as fractions of its size. */
  async drag(element: Locator, from: readonly [number, number], to: readonly [number, number], steps = 10): Promise<void> {
    const box = await placeOf(element);
    const point = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
    await this.page.mouse.move(...point(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...point(to), { steps });
    await this.page.mouse.up();
  }

  /** Puts the cursor behind the first occurrence of a text in the active editor, with the editor's own search. */
  async placeCursor(after: string): Promise<void> {
    await this.page
      .locator('.editor-group-container.active .monaco-editor .view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(after);
    await find.locator('.matchesCount', { hasText: /^1 / }).waitFor();
    const place = this.page.locator('[id="status.editor.selection"]');
    await place.filter({ hasText: `(${after.length} selected)` }).waitFor();
    await find.locator('textarea').first().press('Escape');
    await find.waitFor({ state: 'hidden' });
    await this.page.keyboard.press('ArrowRight');
    await place.filter({ hasText: /^Ln \d+, Col \d+$/ }).waitFor();
  }

  /** Waits until the document has an unsaved change, saves it, and returns what is then on the disk. */
  async save(name: string): Promise<string> {
    const tab = this.page.locator(`.tab[data-resource-name="${name.split('/').at(-1)}"]`);
    const dirty = tab.and(this.page.locator('.dirty'));
    await dirty.waitFor();
    await tab.click(); // The preview may have the focus, and a preview has nothing to save.
    await this.page.keyboard.press('Control+S');
    await dirty.waitFor({ state: 'detached' });
    return this.onDisk(name);
  }

  /** The text of a file of the folder. */
  onDisk(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** What is in the problems view, one line each, once `enough` says so. */
  async problems(enough: (lines: readonly string[]) => boolean = (lines) => lines.length > 0): Promise<readonly string[]> {
    await this.command('Problems: Focus on Problems View');
    return waitFor('problems', async () => {
      const lines = await this.page
        .locator('.markers-panel .monaco-list-row .marker-body, .markers-panel .marker-message-line')
        .allInnerTexts();
      return enough(lines) ? lines : undefined;
    });
  }

  /** Loads the window again, as the command of the palette does: what VS Code remembers is written down first. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Resolves when the extension has started and says in the status bar how the scenario in the active editor does. */
  async scenarioRead(): Promise<void> {
    await this.page.locator('.statusbar-item[id$="interphase.status"]').waitFor();
  }

  /** Closes notifications and moves the pointer away, so that a picture shows nothing by accident. */
  async tidy(): Promise<void> {
    await this.page.mouse.move(1, this.page.viewportSize()?.height ?? 1);
    const close = this.page.locator('.notifications-toasts .codicon-notifications-clear');
    await waitFor('all notifications to be gone', async () => {
      if ((await close.count()) === 0) return true;
      await close.first().click();
      return false;
    });
  }

  /** Nothing complained: neither until now, nor in a while in which it still might. */
  async withoutComplaint(): Promise<void> {
    await stays(() => assert.deepEqual(this.complaints, []));
  }

  async screenshot(path: string, part?: Locator): Promise<void> {
    await (part ?? this.page).screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** Runs in the preview: whether its first canvas has anything on it. */
function isPainted(): boolean {
  const canvas = document.querySelector('canvas');
  if (!canvas || canvas.width === 0 || canvas.height === 0) return false;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.some((value, index) => value !== pixels[index % 4]) ?? false;
}
