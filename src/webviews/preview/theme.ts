/** Colours and motion as the editor has them now, for what is painted and not styled. */
import { THEMES, type Theme, themeFromVariables } from '../../drawing/palette.ts';

export interface Appearance {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
}

const FORCED = '(forced-colors: active)';
const REDUCED = '(prefers-reduced-motion: reduce)';

export function appearance(): Appearance {
  const { classList } = document.body;
  const dark =
    classList.contains('vscode-dark') || (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'));
  const variables = getComputedStyle(document.documentElement);
  const theme = matchMedia(FORCED).matches ? THEMES.forced : themeFromVariables((name) => variables.getPropertyValue(name), dark);
  return { theme, reducedMotion: classList.contains('vscode-reduce-motion') || matchMedia(REDUCED).matches };
}

/** The editor writes its colours into the style of the root and its kind into the class of the body. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  for (const query of [FORCED, REDUCED]) matchMedia(query).addEventListener('change', changed);
}
