import assert from 'node:assert/strict';
import { contrast, type InkRole, inkColour, scaleColour, seriesStyle, THEMES, themeFromVariables } from '../../../src/drawing/palette.ts';

const SCREEN_AND_PAPER = ['light', 'dark', 'print'] as const;
/** Backdrops: they carry no information by themselves. */
const BACKDROPS: readonly InkRole[] = ['background', 'electrolyte', 'grid'];
const TEXT: readonly InkRole[] = ['foreground', 'muted', 'positive', 'negative', 'accent', 'good', 'bad'];

describe('palette', () => {
  it('measures contrast as WCAG defines it', () => {
    assert.equal(contrast('#000000', '#FFFFFF'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.ok(Math.abs(contrast('#0072B2', '#FFFFFF') - 5.19) < 0.01);
    assert.ok(Math.abs(contrast('#E69F00', '#FFFFFF') - 2.25) < 0.01);
  });

  for (const name of SCREEN_AND_PAPER) {
    const { inks } = THEMES[name];
    it(`${name}: what carries meaning keeps 3 : 1 against background and electrolyte, words 4.5 : 1`, () => {
      for (const [role, colour] of Object.entries(inks)) {
        if (BACKDROPS.includes(role as InkRole)) continue;
        const needed = TEXT.includes(role as InkRole) ? 4.5 : 3;
        assert.ok(contrast(colour, inks.background) >= needed, `${role} on background: ${contrast(colour, inks.background)}`);
        // Lines of a chart lie on the background only.
        if (!role.startsWith('series')) assert.ok(contrast(colour, inks.electrolyte) >= 3, `${role} on electrolyte`);
      }
    });

    it(`${name}: the diverging scale is even: equal steps away from the middle are equally light`, () => {
      const theme = THEMES[name];
      const lightness = (at: number) => {
        const [red, green, blue] = scaleColour('diverging', at, theme);
        return oklabLightness(red, green, blue);
      };
      for (const step of [0.1, 0.2, 0.3, 0.4, 0.5])
        assert.ok(Math.abs(lightness(0.5 + step) - lightness(0.5 - step)) < 0.02, `step ${step}`);
      const away = Math.sign(theme.divergingLightness[1] - theme.divergingLightness[0]);
      for (const at of [0.5, 0.6, 0.7, 0.8, 0.9]) assert.ok(away * (lightness(at + 0.1) - lightness(at)) > 0, `monotone at ${at}`);
    });
  }

  it('the sequential scale is cividis and grows lighter all the way', () => {
    const ends = [scaleColour('sequential', 0, THEMES.light), scaleColour('sequential', 1, THEMES.light)];
    // Published ends: (0, 34, 78) and (254, 232, 56).
    assert.ok(near(ends[0], [0, 34, 78], 5) && near(ends[1], [254, 232, 56], 14), JSON.stringify(ends));
    let last = -1;
    for (let at = 0; at <= 1.0001; at += 0.02) {
      const lightness = oklabLightness(...scaleColour('sequential', at, THEMES.light));
      assert.ok(lightness > last, `at ${at}`);
      last = lightness;
    }
  });

  it('cuts scales at their ends and writes them as hex', () => {
    assert.equal(inkColour({ scale: 'sequential', at: 7 }, THEMES.light), inkColour({ scale: 'sequential', at: 1 }, THEMES.light));
    assert.match(inkColour({ scale: 'diverging', at: 0.2 }, THEMES.dark), /^#[0-9a-f]{6}$/);
  });

  it('takes from the editor what it sets and keeps the rest', () => {
    const set: Record<string, string> = { '--vscode-editor-background': ' #FDF6E3 ', '--vscode-font-family': 'Ubuntu' };
    const theme = themeFromVariables((variable) => set[variable] ?? '', false);
    assert.equal(theme.inks.background, '#FDF6E3');
    assert.equal(theme.inks.foreground, THEMES.light.inks.foreground);
    assert.equal(theme.inks['series-1'], '#0072B2');
    assert.equal(theme.font, 'Ubuntu');
    assert.equal(themeFromVariables(() => '', true).inks.metal, THEMES.dark.inks.metal);
  });

  it('tells eight lines apart without colour', () => {
    const seen = new Set(Array.from({ length: 8 }, (_, i) => JSON.stringify(seriesStyle(i).dash)));
    assert.equal(seen.size, 8);
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => seriesStyle(i).ink),
      ['series-1', 'series-2', 'series-3', 'series-4'],
    );
    // Small samples (chips, legends) show little of a dash: lines of one colour have marks of their own.
    const samples = new Set(Array.from({ length: 8 }, (_, i) => `${seriesStyle(i).ink} ${seriesStyle(i).marker}`));
    assert.equal(samples.size, 8);
  });
});

function near(colour: readonly number[], wanted: readonly number[], tolerance: number): boolean {
  return colour.every((channel, i) => Math.abs(channel - wanted[i]) <= tolerance);
}

/** The forward transform, so that the inverse in the palette is checked against something else. */
function oklabLightness(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}
