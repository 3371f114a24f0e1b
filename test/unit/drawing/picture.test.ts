import assert from 'node:assert/strict';
import { paintPicture } from '../../../src/drawing/canvas.ts';
import { hatchMarks } from '../../../src/drawing/geometry.ts';
import { inkColour, THEMES } from '../../../src/drawing/palette.ts';
import type { Picture, Shape } from '../../../src/drawing/picture.ts';
import { pictureToSvg } from '../../../src/drawing/svg.ts';
import { ENGLISH, msg, translated, verbatim } from '../../../src/quantities/text.ts';
import { type Painted, RecordingContext } from './recording-context.ts';

const picture = (...shapes: Shape[]): Picture => ({ width: 200, height: 100, description: msg`A test of shapes`, shapes, handles: [] });

const SHAPES: Readonly<Record<string, Shape>> = {
  'an open path': {
    kind: 'path',
    points: [
      [0, 0],
      [10.123, 20],
      [30, 5],
    ],
    stroke: { ink: 'accent', width: 2, dash: [4, 2], opacity: 0.5 },
  },
  'a closed filled path': {
    kind: 'path',
    points: [
      [0, 0],
      [10, 20],
      [30, 5],
    ],
    closed: true,
    fill: { ink: 'metal', opacity: 0.8 },
  },
  'a hairline': {
    kind: 'path',
    points: [
      [0, 50],
      [200, 50],
    ],
    stroke: { ink: 'grid', width: 1 },
  },
  'a circle with both': {
    kind: 'circle',
    center: [50, 40],
    radius: 12,
    fill: { ink: 'positive' },
    stroke: { ink: 'foreground', width: 1 },
  },
  'a rectangle': { kind: 'rectangle', corner: [5, 6], width: 20, height: 30, fill: { ink: { scale: 'diverging', at: 0.9 } } },
  'a rounded rectangle': { kind: 'rectangle', corner: [5, 6], width: 20, height: 30, rounding: 4, stroke: { ink: 'bad', width: 3 } },
  'an arrow': { kind: 'arrow', from: [10, 10], to: [60, 40], head: 8, stroke: { ink: 'series-2', width: 2 } },
  'an arrow without length': { kind: 'arrow', from: [10, 10], to: [10, 10], head: 8, stroke: { ink: 'series-2', width: 2 } },
  'a clipped circle': {
    kind: 'clip',
    corner: [0, 0],
    width: 50,
    height: 50,
    shapes: [{ kind: 'circle', center: [50, 40], radius: 12, fill: { ink: 'film' } }],
  },
};

/** What an SVG document draws, in the terms of the recording context. Knows only the elements the writer uses. */
function drawnBySvg(svg: string): Painted[] {
  const painted: Painted[] = [];
  let clipped = false;
  for (const [, closing, tag, attributes] of svg.replace(/<defs>.*?<\/defs>/s, '').matchAll(/<(\/?)(path|circle|rect|g)\b([^>]*)>/g)) {
    if (tag === 'g') {
      clipped = closing === '';
      continue;
    }
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const all = (...names: string[]) => names.map((name) => read(name)).join(' ');
    if (read('width') === '100%') continue;
    const outline =
      tag === 'path'
        ? read('d')!
        : tag === 'circle'
          ? `circle ${all('cx', 'cy', 'r')}`
          : `rect ${all('x', 'y', 'width', 'height')}${read('rx') ? ` ${read('rx')}` : ''}`;
    for (const what of ['fill', 'stroke'] as const) {
      const colour = read(what);
      if (colour && colour !== 'none') painted.push({ what, outline, colour, opacity: Number(read(`${what}-opacity`) ?? 1), clipped });
    }
  }
  return painted;
}

describe('painter and writer', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`draw the same: ${name}`, () => {
      const context = new RecordingContext();
      paintPicture(context, picture(shape), THEMES.dark, { language: ENGLISH });
      const [background, ...painted] = context.painted;
      assert.deepEqual(background.outline, 'rect 0 0 200 100');
      assert.deepEqual(drawnBySvg(pictureToSvg(picture(shape), { theme: THEMES.dark, language: ENGLISH })), painted);
      if (name !== 'an arrow without length') assert.ok(painted.length > 0);
    });
  }

  it('write the same words at the same baseline, scripts shifted and smaller', () => {
    const text: Shape = {
      kind: 'text',
      at: [20, 30],
      text: translated({ en: 'R_f & x^2', de: 'W_f' }),
      size: 10,
      ink: 'muted',
      halo: true,
      bold: true,
    };
    const context = new RecordingContext();
    paintPicture(context, picture(text), THEMES.print, { language: ENGLISH });
    const words = context.painted.filter(({ what }) => what === 'text');
    const font = (size: number) => `600 ${size}px ${THEMES.print.font}`;
    assert.deepEqual(
      words.map(({ outline }) => outline),
      [`R @ 20 33.5 ${font(10)}`, `f @ 25 35.7 ${font(7)}`, ` & x @ 28.5 33.5 ${font(10)}`, `2 @ 48.5 29.9 ${font(7)}`],
    );
    assert.equal(context.painted.filter(({ what }) => what === 'halo').length, 4);
    const svg = pictureToSvg(picture(text), { theme: THEMES.print, language: ENGLISH });
    assert.ok(
      svg.includes(
        '<text x="20" y="33.5" font-size="10" font-weight="600" fill="#444444">R<tspan dy="2.2" font-size="7">f</tspan><tspan dy="-2.2"> &amp; x</tspan><tspan dy="-3.6" font-size="7">2</tspan></text>',
      ),
      svg,
    );
    assert.ok(pictureToSvg(picture(text), { theme: THEMES.print, language: { id: 'de', words: {} } }).includes('>W<tspan'));
  });

  it('align text at its start, middle and end', () => {
    const starts = (['start', 'middle', 'end'] as const).map((align) => {
      const context = new RecordingContext();
      paintPicture(context, picture({ kind: 'text', at: [100, 50], text: msg`abcd`, size: 10, ink: 'foreground', align }), THEMES.light, {
        language: ENGLISH,
      });
      return context.painted[1].outline.split(' ')[2];
    });
    assert.deepEqual(starts, ['100', '90', '80']);
    const svg = pictureToSvg(picture({ kind: 'text', at: [1, 2], text: verbatim('a'), size: 10, ink: 'foreground', align: 'end' }), {
      theme: THEMES.light,
      language: ENGLISH,
    });
    assert.match(svg, /text-anchor="end"/);
  });

  for (const hatch of ['diagonal', 'cross', 'dots'] as const) {
    it(`hatch alike: ${hatch}`, () => {
      const shape: Shape = { kind: 'rectangle', corner: [10, 10], width: 40, height: 20, fill: { ink: 'film', hatch, opacity: 0.5 } };
      const svg = pictureToSvg(picture(shape), { theme: THEMES.light, language: ENGLISH });
      const fills = drawnBySvg(svg);
      assert.deepEqual(
        fills.map(({ colour, opacity }) => [colour.startsWith('url'), opacity]),
        [
          [false, 0.15],
          [true, 0.5],
        ],
      );
      const context = new RecordingContext();
      paintPicture(context, picture(shape), THEMES.light, { language: ENGLISH });
      const marks = context.painted.filter(({ clipped }) => clipped);
      assert.ok(marks.length > 0 && marks.every(({ colour, opacity }) => colour === THEMES.light.inks.film && opacity === 0.5));
      // The tile of the SVG pattern and the marks of the canvas lie on one grid of 6 pixels.
      for (const [[x, y]] of hatchMarks(hatch, 10, 10, 40, 20).lines) {
        const onGrid = [x + y, x - y].some((value) => Math.abs(value / 6 - Math.round(value / 6)) < 1e-9);
        assert.ok(onGrid, `${x} ${y}`);
      }
      for (const dot of hatchMarks(hatch, 10, 10, 40, 20).dots) for (const value of dot) assert.equal((value - 3) % 6, 0);
    });
  }

  it('colour a raster alike, and leave out what is no number', () => {
    const raster: Shape = {
      kind: 'raster',
      corner: [0, 0],
      width: 30,
      height: 20,
      columns: 3,
      rows: 2,
      scale: 'sequential',
      values: Float32Array.of(0, 0.5, 1, Number.NaN, 2, -1),
    };
    const context = new RecordingContext();
    paintPicture(context, picture(raster), THEMES.light, { language: ENGLISH });
    const cells = context.painted.slice(1);
    assert.deepEqual(
      cells.map(({ outline }) => outline),
      ['rect 0 0 10 10', 'rect 10 0 10 10', 'rect 20 0 10 10', 'rect 10 10 10 10', 'rect 20 10 10 10'],
    );
    const [red, green, blue] = /rgb\((\d+) (\d+) (\d+)\)/.exec(cells[2].colour)!.slice(1).map(Number);
    const hex = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    assert.equal(hex, inkColour({ scale: 'sequential', at: 1 }, THEMES.light));
    assert.match(
      pictureToSvg(picture(raster), { theme: THEMES.light, language: ENGLISH }),
      /<image x="0" y="0" width="30" height="20" preserveAspectRatio="none" href="data:image\/png;base64,iVBOR/,
    );
    const other = new RecordingContext();
    let bytes = 0;
    const image = (pixels: Uint8ClampedArray) => {
      bytes = pixels.length;
      return 'an image';
    };
    paintPicture(other, picture(raster), THEMES.light, { language: ENGLISH, image });
    assert.equal(bytes, 24);
    assert.equal(other.painted[1].what, 'image');
  });
});

describe('SVG document', () => {
  const svg = pictureToSvg(picture(SHAPES['a clipped circle'], SHAPES['a clipped circle']), {
    theme: THEMES.print,
    language: ENGLISH,
    title: msg`Tip < flat & "sharp"`,
    idPrefix: 'p7',
    printedWidth: { value: 85, unit: 'mm' },
  });

  it('names and describes itself', () => {
    assert.match(svg, /role="img" aria-labelledby="p7-title p7-desc"/);
    assert.match(svg, /<title id="p7-title">Tip &lt; flat &amp; &quot;sharp&quot;<\/title>/);
    assert.match(svg, /<desc id="p7-desc">A test of shapes<\/desc>/);
    assert.match(
      pictureToSvg(picture(), { theme: THEMES.print, language: ENGLISH }),
      /<title id="interphase-title">A test of shapes<\/title>/,
    );
  });

  it('has the width that was asked for and no id twice', () => {
    assert.match(svg, /viewBox="0 0 200 100" width="85mm" height="42.5mm"/);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.filter((id) => id.includes('clip')).length, 2);
  });

  it('refuses a coordinate that is not finite', () => {
    const broken = picture({ kind: 'circle', center: [Number.NaN, 0], radius: 1, fill: { ink: 'metal' } });
    assert.throws(() => pictureToSvg(broken, { theme: THEMES.print, language: ENGLISH }), RangeError);
  });
});
