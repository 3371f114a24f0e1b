/** From ink roles to colours. Four themes of our own, and one made from the CSS variables of the editor. */
import { power } from '../numerics/power.ts';
import type { Ink } from './picture.ts';

export type InkRole = Extract<Ink, string>;

export interface Theme {
  readonly inks: Readonly<Record<InkRole, string>>;
  /** A CSS font family list. */
  readonly font: string;
  /** Lightness (OKLab, 0 to 1) at the neutral middle and at both ends of the diverging scale: the middle sinks into the background. */
  readonly divergingLightness: readonly [middle: number, ends: number];
}

/** Okabe and Ito's colours that keep 3 : 1 against white and against #1e1e1e, in the order of use. */
const SERIES = { 'series-1': '#0072B2', 'series-2': '#D55E00', 'series-3': '#009E73', 'series-4': '#CC79A7' } as const;

const SCREEN_FONT = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

const light: Theme = {
  inks: {
    foreground: '#1F1F1F',
    muted: '#5A5F66',
    background: '#FFFFFF',
    grid: '#DDE1E6',
    metal: '#7F878F',
    film: '#9A6A1C',
    'film-organic': '#A9762B',
    'film-inorganic': '#5F4E97',
    electrolyte: '#EAF3F9',
    positive: '#C24A00',
    negative: '#0068A6',
    accent: '#005FB8',
    good: '#1A7F37',
    bad: '#C4262E',
    ...SERIES,
  },
  font: SCREEN_FONT,
  divergingLightness: [0.95, 0.52],
};

const dark: Theme = {
  inks: {
    foreground: '#E4E4E4',
    muted: '#A3A9B0',
    background: '#1E1E1E',
    grid: '#3A3D41',
    metal: '#9AA3AB',
    film: '#D9A441',
    'film-organic': '#D2A04F',
    'film-inorganic': '#A897DC',
    electrolyte: '#20303B',
    positive: '#FF8A4C',
    negative: '#5DB7F0',
    accent: '#4DAAFC',
    good: '#4CC38A',
    bad: '#F48771',
    ...SERIES,
  },
  font: SCREEN_FONT,
  divergingLightness: [0.3, 0.78],
};

/** For paper: pure white and black, a font that every typesetter has. */
const print: Theme = {
  ...light,
  inks: { ...light.inks, foreground: '#000000', muted: '#444444', grid: '#D5D5D5', electrolyte: '#F1F6FA' },
  font: 'Helvetica, Arial, "Liberation Sans", sans-serif',
};

/** For forced colours: the system recolours elements by itself, but not what is drawn on a canvas. */
const forced: Theme = {
  inks: {
    foreground: 'CanvasText',
    muted: 'CanvasText',
    background: 'Canvas',
    grid: 'GrayText',
    metal: 'GrayText',
    film: 'CanvasText',
    'film-organic': 'CanvasText',
    'film-inorganic': 'CanvasText',
    electrolyte: 'Canvas',
    positive: 'CanvasText',
    negative: 'CanvasText',
    accent: 'Highlight',
    good: 'CanvasText',
    bad: 'CanvasText',
    'series-1': 'CanvasText',
    'series-2': 'CanvasText',
    'series-3': 'CanvasText',
    'series-4': 'CanvasText',
  },
  font: SCREEN_FONT,
  divergingLightness: dark.divergingLightness,
};

export const THEMES = { light, dark, print, forced } as const satisfies Record<string, Theme>;

/** Which of the editor's CSS variables colour an ink, best first. Inks that are missing keep the colour of our theme. */
const INK_VARIABLES: Readonly<Partial<Record<InkRole, readonly string[]>>> = {
  foreground: ['--vscode-editor-foreground', '--vscode-foreground'],
  background: ['--vscode-editor-background'],
  muted: ['--vscode-descriptionForeground'],
  grid: ['--vscode-editorIndentGuide-background1', '--vscode-contrastBorder'],
  accent: ['--vscode-textLink-foreground'],
  // The green of test icons is too pale for words on white.
  good: ['--vscode-charts-green', '--vscode-testing-iconPassed'],
  bad: ['--vscode-errorForeground'],
};

/** The theme of the editor. `read` gives the value of a CSS variable, or an empty string when it is not set. */
export function themeFromVariables(read: (variable: string) => string, isDark: boolean): Theme {
  const base = isDark ? dark : light;
  const inks: Record<InkRole, string> = { ...base.inks };
  for (const [role, variables] of Object.entries(INK_VARIABLES)) {
    const value = variables.map((variable) => read(variable).trim()).find((text) => text !== '');
    if (value) inks[role as InkRole] = value;
  }
  return { ...base, inks, font: read('--vscode-font-family').trim() || base.font };
}

/** How the series of a chart differ without colour: the n-th line, counted from 0. Four colours; the dash differs for eight lines. */
export interface SeriesStyle {
  readonly ink: 'series-1' | 'series-2' | 'series-3' | 'series-4';
  readonly dash: readonly number[];
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
}

const SERIES_INKS = ['series-1', 'series-2', 'series-3', 'series-4'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
const DASHES: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [8, 3, 2, 3], [12, 4], [4, 2], [1, 2], [12, 3, 1, 3]];

export function seriesStyle(index: number): SeriesStyle {
  return {
    ink: SERIES_INKS[index % SERIES_INKS.length],
    dash: DASHES[index % DASHES.length],
    // Shifted with every round of the colours: a line that shares its colour with another has another mark.
    marker: MARKERS[(index + Math.floor(index / SERIES_INKS.length)) % MARKERS.length],
  };
}

export type Rgb = readonly [red: number, green: number, blue: number];

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
const byte = (value: number) => clamp(Math.round(value), 0, 255);

/** Cividis, the sequential scale that reads the same with and without colour vision (polynomial fit to the published table). */
function cividis(at: number): Rgb {
  const t = at;
  return [
    byte(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))),
    byte(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))),
    byte(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))),
  ];
}

/** OKLab (Ottosson 2020) to sRGB bytes. */
function fromOklab(lightness: number, a: number, b: number): Rgb {
  const l = power(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const m = power(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const s = power(lightness - 0.0894841775 * a - 1.291485548 * b, 3);
  const encode = (linear: number) =>
    byte(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * power(Math.max(linear, 0), 1 / 2.4) - 0.055));
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const DIVERGING_CHROMA = 0.115;
const DIVERGING_HUES = { low: (250 * Math.PI) / 180, high: (48 * Math.PI) / 180 };

/** Blue to vermillion through the background: equal steps of lightness and chroma on both sides of the middle. */
function diverging(at: number, [middle, ends]: Theme['divergingLightness']): Rgb {
  const distance = Math.abs(at - 0.5) * 2;
  const hue = at < 0.5 ? DIVERGING_HUES.low : DIVERGING_HUES.high;
  const chroma = DIVERGING_CHROMA * distance;
  return fromOklab(middle + (ends - middle) * distance, chroma * Math.cos(hue), chroma * Math.sin(hue));
}

/** The colour of a uniform scale at `at`, which is cut to 0 to 1. */
export function scaleColour(scale: 'sequential' | 'diverging', at: number, theme: Theme): Rgb {
  const inside = clamp(at, 0, 1);
  return scale === 'sequential' ? cividis(inside) : diverging(inside, theme.divergingLightness);
}

/** The CSS colour of an ink. */
export function inkColour(ink: Ink, theme: Theme): string {
  if (typeof ink === 'string') return theme.inks[ink];
  const hex = scaleColour(ink.scale, ink.at, theme).map((channel) => channel.toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2, relative luminance). */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : power((channel + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
