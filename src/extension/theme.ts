/** The ground of pictures that the editor shows as images. */
import * as vscode from 'vscode';
import { THEMES, type Theme } from '../drawing/palette.ts';

/** An image cannot see the colours of the theme; light or dark is what it needs to know. */
export function imageTheme(): Theme {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.Light || kind === vscode.ColorThemeKind.HighContrastLight ? THEMES.light : THEMES.dark;
}
