/** The pictures of the README and the lessons. To add one, add an entry; its name is the name of the file. */
import type { Locator } from 'playwright-core';
import { settled } from './support/settled.ts';
import { THEME_NAMES, type WindowOptions, type Workbench } from './support/workbench.ts';

export interface Shot {
  readonly name: string;
  readonly window?: WindowOptions;
  /** Brings the window to the point where the picture is taken; returns the part to take, or nothing for all of it. */
  prepare(workbench: Workbench): Promise<Locator | undefined>;
}

/** A scenario with its preview beside it, showing one of its variants. */
export function sideBySide(name: string, file: string, window?: WindowOptions, variant?: string): Shot {
  return {
    name,
    window,
    async prepare(workbench) {
      await workbench.openFile(file);
      const preview = await workbench.openPreview();
      await workbench.closeSidebar();
      if (variant) {
        const chip = preview.getByRole('radio', { name: variant, exact: true });
        await chip.click();
        await chip.and(preview.locator('[aria-checked=true]')).waitFor();
      }
      await settled(preview);
      return undefined;
    },
  };
}

const LEADING = '03-depletion-and-crack.interphase.json';
const SHORT = '02-how-sharp.interphase.json';
const ONE_EDITOR: WindowOptions = { width: 1100, height: 640 };

/** The text of a scenario alone, with the cursor behind a piece of it. */
async function editing(workbench: Workbench, file: string, after: string): Promise<void> {
  await workbench.openFile(file);
  await workbench.closeSidebar();
  await workbench.placeCursor(after);
}

export const SHOTS: readonly Shot[] = [
  ...THEME_NAMES.map((theme) => sideBySide(`scenario-${theme}`, LEADING, { theme }, 'Depleted, cracked film')),
  sideBySide('tip-field', '01-field-and-current.interphase.json'),
  sideBySide('sei-impedance', '05-thick-is-not-a-quarter.interphase.json'),
  sideBySide('solvation', '09-two-lenses.interphase.json'),
  sideBySide('links', '12-the-film-feeds-the-tip.interphase.json'),
  // What stays usable at 200 % zoom, or in a narrow column.
  sideBySide('narrow', LEADING, { width: 760, height: 900 }),
  {
    name: 'sidebar',
    async prepare(workbench) {
      await workbench.openSidebar();
      await workbench.treeRow(/^Tip field/).click();
      await settled(await workbench.preview());
      return undefined;
    },
  },
  {
    name: 'completion',
    window: ONE_EDITOR,
    async prepare(workbench) {
      await editing(workbench, SHORT, '"apex_radius_um": 0.2');
      await workbench.page.keyboard.type(',');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.type('""');
      await workbench.page.keyboard.press('ArrowLeft');
      await workbench.page.keyboard.press('Control+Space');
      await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await workbench.page.keyboard.press('Control+Space'); // The second time: what the key means.
      await workbench.page.locator('.suggest-details-container .suggest-details').first().waitFor();
      return undefined;
    },
  },
  {
    name: 'problem',
    window: ONE_EDITOR,
    async prepare(workbench) {
      await editing(workbench, SHORT, '"apex_radius_');
      await workbench.page.keyboard.type('n'); // "apex_radius_num": the fix says what was meant.
      await workbench.page.locator('.squiggly-error').first().waitFor();
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget .monaco-list-row').first().waitFor();
      return undefined;
    },
  },
  {
    // A key of an earlier version: what it is called now, and the fix that keeps what the file meant.
    name: 'earlier-keys',
    window: ONE_EDITOR,
    async prepare(workbench) {
      await editing(workbench, SHORT, '"apex_radius_um": 0.2');
      await workbench.page.keyboard.insertText(', "porosity": 0.4');
      await workbench.page.locator('.squiggly-error').first().waitFor();
      await workbench.page.keyboard.press('F8');
      await workbench.page.locator('.marker-widget').first().waitFor();
      return undefined;
    },
  },
];
