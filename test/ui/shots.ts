/** The pictures of the README and the lessons. To add one, add an entry; its name is the name of the file. */
import type { Locator } from 'playwright-core';
import { THEME_NAMES, type WindowOptions, type Workbench } from './support/workbench.ts';

export interface Shot {
  readonly name: string;
  readonly window?: WindowOptions;
  /** Brings the window to the point where the picture is taken; returns the part to take, or nothing for all of it. */
  prepare(workbench: Workbench): Promise<Locator | undefined>;
}

/** A scenario with its preview beside it. */
export function sideBySide(name: string, file: string, window?: WindowOptions): Shot {
  return {
    name,
    window,
    async prepare(workbench) {
      await workbench.openFile(file);
      await workbench.openPreview();
      await workbench.closeSidebar();
      return undefined;
    },
  };
}

export const SHOTS: readonly Shot[] = [
  ...THEME_NAMES.map((theme) => sideBySide(`scenario-${theme}`, 'tip-field.interphase.json', { theme })),
  sideBySide('sei-impedance', 'sei-impedance.interphase.json'),
  sideBySide('solvation', 'solvation.interphase.json'),
  {
    name: 'sidebar',
    async prepare(workbench) {
      await workbench.openSidebar();
      await workbench.treeRow(/Tip/).click();
      await workbench.preview();
      return undefined;
    },
  },
  {
    name: 'hover',
    window: { width: 1100, height: 640 },
    async prepare(workbench) {
      await workbench.openFile('tip-field.interphase.json');
      await workbench.closeSidebar();
      await workbench.placeCursor('apex_radius_um');
      await workbench.command('Show or Focus Hover');
      await workbench.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
      return undefined;
    },
  },
  {
    name: 'completion',
    window: { width: 1100, height: 640 },
    async prepare(workbench) {
      await workbench.openFile('tip-field.interphase.json');
      await workbench.closeSidebar();
      await workbench.placeCursor('"tip-field": {');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.type('"');
      await workbench.page.keyboard.press('Control+Space');
      await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      return undefined;
    },
  },
];
