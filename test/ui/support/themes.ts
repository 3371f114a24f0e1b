/** The colours of VS Code's own themes (read from VS Code 1.139), for pages that stand alone. */
import type { Page } from 'playwright-core';
import values from './theme-values.json';

export type PageTheme = keyof typeof values;
export const PAGE_THEMES = Object.keys(values) as PageTheme[];

const CLASSES: Readonly<Record<PageTheme, string>> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast-dark': 'vscode-high-contrast',
  // As VS Code does it: the light one carries both classes.
  'high-contrast-light': 'vscode-high-contrast-light vscode-high-contrast',
};

const FONTS = {
  '--vscode-font-family': 'system-ui, "Ubuntu", "Droid Sans", sans-serif',
  '--vscode-font-size': '13px',
  '--vscode-font-weight': 'normal',
  '--vscode-editor-font-family': 'monospace',
};

/** What VS Code does to a webview when its theme changes: colours on the root, the kind on the body. */
export async function applyTheme(page: Page, theme: PageTheme): Promise<void> {
  const variables: Readonly<Record<string, string>> = { ...FONTS, ...values[theme] };
  await page.evaluate(
    ({ variables, classes }) => {
      const root = document.documentElement;
      root.removeAttribute('style');
      for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
      document.body.className = classes;
    },
    { variables, classes: CLASSES[theme] },
  );
}
