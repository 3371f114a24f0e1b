import assert from 'node:assert/strict';
import fc from 'fast-check';
import { axisTitle, figureRanges } from '../../../src/drawing/figure/axes.ts';
import type { Figure, Line } from '../../../src/drawing/figure/figure.ts';
import { figurePicture, figureToSvg, PRINT_FRAME, PRINT_STYLE } from '../../../src/drawing/figure/picture.ts';
import { crossings, describeFigure } from '../../../src/drawing/figure/summary.ts';
import { figureTable, SPOKEN_ROWS } from '../../../src/drawing/figure/table.ts';
import type { Frame, Picture, Shape } from '../../../src/drawing/picture.ts';
import { ENGLISH, msg, NO_TEXT, say, verbatim } from '../../../src/quantities/text.ts';
import { complaints } from './inspect.ts';

const line = (title: string, x: readonly number[], y: readonly number[], more: Partial<Line> = {}): Line => {
  return { title: verbatim(title), x, y, form: 'curve', role: 'main', ...more };
};

const FIGURE: Figure = {
  id: 'current',
  title: msg`Field and current`,
  caption: msg`The current does not follow the field`,
  x: { title: msg`Apex radius`, unit: 'um', scale: 'linear' },
  y: { title: msg`Relative to flat`, unit: '', scale: 'linear' },
  lines: [line('Field', [0, 1, 2, 3], [8, 4, 2, 1]), line('i_tip/i_flat', [0, 1, 2, 3], [1, 3, 3, 1])],
};

const drawn = (figure: Figure, frame: Frame = { width: 500, height: 300 }) => figurePicture(figure, frame, ENGLISH);

const clipOf = ({ shapes }: Picture) => shapes.find((shape) => shape.kind === 'clip')!;

function words(picture: Picture): string[] {
  const all = (shapes: readonly Shape[]): string[] =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [say(shape.text, ENGLISH)] : shape.kind === 'clip' ? all(shape.shapes) : []));
  return all(picture.shapes);
}

describe('figure as picture', () => {
  it('names axes with units, and every line in the legend', () => {
    const shown = words(drawn(FIGURE));
    for (const text of ['Apex radius (µm)', 'Relative to flat', 'Field', 'i_tip/i_flat', '0.0', '3.0'])
      assert.ok(shown.includes(text), text);
    assert.ok(!words(drawn({ ...FIGURE, lines: [FIGURE.lines[0]] })).includes('Field'), 'one line needs no legend');
  });

  it('moves a power of ten from the labels into the axis title', () => {
    assert.equal(axisTitle({ title: msg`Field`, unit: 'V_per_m', scale: 'linear' }, ENGLISH, 6), 'Field (10^{6} V/m)');
    const large = { ...FIGURE, y: { title: msg`Field`, unit: 'V_per_m', scale: 'linear' } as const, lines: [line('a', [0, 1], [0, 5e8])] };
    assert.ok(words(drawn(large)).includes('Field (10^{6} V/m)'));
  });

  it('maps values onto pixels where the ticks say', () => {
    const picture = drawn({ ...FIGURE, lines: [line('a', [0, 10], [0, 10])] });
    const [path] = clipOf(picture).shapes.filter((shape) => shape.kind === 'path');
    const texts = picture.shapes.filter((shape) => shape.kind === 'text');
    const label = (text: string, align: string) => texts.find((shape) => say(shape.text, ENGLISH) === text && shape.align === align)!;
    const [first, last] = [path.points[0], path.points[1]];
    assert.equal(label('0', 'middle').at[0], first[0]);
    assert.equal(label('10', 'end').at[1], last[1]);
  });

  it('gives equal axes equal scales', () => {
    const circle = Array.from({ length: 60 }, (_, i) => (i * Math.PI) / 59);
    const nyquist: Figure = {
      ...FIGURE,
      equalAxes: true,
      lines: [
        line(
          'arc',
          circle.map((t) => 50 + 40 * Math.cos(t)),
          circle.map((t) => 40 * Math.sin(t)),
        ),
      ],
    };
    for (const frame of [
      { width: 600, height: 300 },
      { width: 300, height: 600 },
    ]) {
      const clip = clipOf(drawn(nyquist, frame));
      const { points } = clip.shapes.find((shape) => shape.kind === 'path')!;
      const across = Math.abs(points[59][0] - points[0][0]) / 80;
      const up = Math.abs(points[30][1] - points[0][1]) / (nyquist.lines[0].y[30] - nyquist.lines[0].y[0]);
      assert.ok(Math.abs(across / up - 1) < 1e-9, `${across} ${up}`);
    }
  });

  it('keeps names of bands and marks apart and inside', () => {
    const crowded: Figure = {
      ...FIGURE,
      bands: [{ title: msg`no continuum number means anything here`, from: -1, to: 0.3, hatched: true }],
      marks: [
        { title: msg`present state`, x: 0.4, y: 6 },
        { title: msg`critical wavelength`, x: 0.5 },
        { title: msg`limit of the electrolyte`, x: 2.9 },
        { title: msg`out of sight`, x: 2.95, y: 1e6 },
      ],
      y: { ...FIGURE.y, maximum: 10 },
    };
    for (const width of [320, 640, 1200]) {
      const picture = drawn(crowded, { width, height: 300 });
      assert.deepEqual(complaints(picture), []);
      assert.ok(words(picture).includes('critical wavelength'));
    }
  });

  it('draws a band that starts at zero on a logarithmic axis', () => {
    const log: Figure = {
      ...FIGURE,
      x: { ...FIGURE.x, scale: 'log' },
      lines: [line('a', [0.1, 1, 10], [1, 2, 3])],
      bands: [{ title: msg`contact`, from: 0, to: 0.3 }],
    };
    const clip = clipOf(drawn(log));
    const band = clip.shapes.find((shape) => shape.kind === 'rectangle')!;
    assert.equal(band.corner[0], clip.corner[0]);
    assert.ok(band.width > 50);
  });

  it('names places instead of numbers, in lines where they are long', () => {
    const named: Figure = {
      ...FIGURE,
      x: {
        title: msg`Distribution`,
        unit: '',
        scale: 'linear',
        ticks: ['no resistance at all at the interface', 'Secondary', 'Tertiary'].map((title, at) => ({ at, title: verbatim(title) })),
      },
      lines: [line('a', [0, 1, 2], [1, 2, 3], { form: 'bars' })],
    };
    const picture = drawn(named, { width: 320, height: 240 });
    assert.ok(words(picture).includes('Secondary') && words(picture).includes('no resistance'), words(picture).join('|'));
    assert.ok(!words(picture).includes('0.5'));
    assert.deepEqual(complaints(picture), []);
  });

  it('lets names step aside where there are many, and counts things in whole numbers', () => {
    const titles = [
      'Naive',
      'Complex inside the film',
      'Images, this bond',
      'Images, outward mean',
      'Mean field',
      'Believed share',
      'Another solvent',
    ];
    const named: Figure = {
      ...FIGURE,
      x: { title: msg`Lens`, unit: '', scale: 'linear', ticks: titles.map((title, at) => ({ at, title: verbatim(title) })) },
      lines: [line('a', [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 1, 2, 3, 1], { form: 'points' })],
    };
    const texts = drawn(named, { width: 320, height: 240 }).shapes.filter((shape) => shape.kind === 'text');
    const height = (text: string) => texts.find((shape) => say(shape.text, ENGLISH) === text)!.at[1];
    assert.ok(height('Complex') > height('Naive') + 12);
    assert.equal(height('Mean field'), height('Naive'));
    const patches = drawn({ ...FIGURE, lines: [line('a', [1, 2], [2, 1], { form: 'bars' })] }, { width: 640, height: 240 });
    const below = patches.shapes.flatMap((shape) => (shape.kind === 'text' && shape.baseline === 'top' ? [say(shape.text, ENGLISH)] : []));
    assert.deepEqual(below, ['1', '2']);
  });

  it('stands bars on zero and leaves room for half a bar at both ends', () => {
    const bars: Figure = { ...FIGURE, lines: [line('a', [1, 2, 3], [2, -1, 3], { form: 'bars' })] };
    const { x, y } = figureRanges(bars);
    assert.ok(x[0] <= 0.5 && x[1] >= 3.5 && y[0] <= -1 && y[1] >= 3);
    const clip = clipOf(drawn(bars));
    const rectangles = clip.shapes.filter((shape) => shape.kind === 'rectangle');
    assert.equal(rectangles[0].corner[1] + rectangles[0].height, rectangles[1].corner[1]);
    for (const { corner, width } of rectangles) assert.ok(corner[0] >= clip.corner[0] && corner[0] + width <= clip.corner[0] + clip.width);
  });

  it('puts bars of several lines side by side', () => {
    const two: Figure = {
      ...FIGURE,
      lines: [line('a', [0, 1, 2], [2, 1, 3], { form: 'bars' }), line('b', [0, 1, 2], [1, 2, 1], { form: 'bars' })],
    };
    const clip = clipOf(drawn(two));
    const spans = clip.shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [[shape.corner[0], shape.corner[0] + shape.width]] : []));
    assert.equal(spans.length, 6);
    const sorted = spans.toSorted((a, b) => a[0] - b[0]);
    for (let i = 1; i < sorted.length; i += 1) assert.ok(sorted[i][0] >= sorted[i - 1][1] - 1e-9, JSON.stringify(sorted));
    assert.ok(spans[3][0] > spans[0][0], 'the second line stands to the right');
  });

  it('is finite and inside its frame for any data and any size', () => {
    const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
    const axis = fc.record({
      title: fc.constantFrom(msg`Distance`, msg`A rather long name of a quantity that nobody would choose`),
      unit: fc.constantFrom('', 'nm', 'mA_per_cm2'),
      scale: fc.constantFrom('linear' as const, 'log' as const),
    });
    const anyLine = fc
      .array(fc.tuple(fc.oneof(finite, positive), fc.oneof(finite, positive, fc.constant(0))), { maxLength: 12 })
      .chain((points) =>
        fc
          .record({
            title: fc.constantFrom(verbatim('a'), msg`a line with a name that is longer than most`),
            form: fc.constantFrom('curve' as const, 'points' as const, 'stems' as const, 'bars' as const),
            role: fc.constantFrom('main' as const, 'reference' as const),
          })
          .map((rest) => ({ ...rest, x: points.map(([x]) => x), y: points.map(([, y]) => y) })),
      );
    fc.assert(
      fc.property(
        axis,
        axis,
        fc.array(anyLine, { maxLength: 6 }),
        fc.constantFrom(320, 640, 1200),
        fc.boolean(),
        fc.array(fc.tuple(finite, finite), { maxLength: 3 }),
        (x, y, lines, width, equalAxes, marks) => {
          const figure: Figure = {
            id: 'any',
            title: msg`Any`,
            caption: NO_TEXT,
            x,
            y,
            lines,
            ...(equalAxes && x.scale === 'linear' && y.scale === 'linear' ? { equalAxes } : {}),
            marks: marks.map(([mx, my]) => ({ title: msg`mark`, x: mx, y: my })),
          };
          assert.deepEqual(complaints(drawn(figure, { width, height: 260 }), 6), []);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('for paper is 85 mm wide with letters of 8 pt on white', () => {
    const svg = figureToSvg(FIGURE, { language: ENGLISH });
    assert.match(svg, /width="85mm"/);
    const pixelsPerMm = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)![1]) / 85;
    const sizes = new Set([...svg.matchAll(/<text [^>]*font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
    assert.deepEqual(
      [...sizes].map((size) => Math.round((size / pixelsPerMm) * (72 / 25.4) * 10) / 10),
      [8],
    );
    assert.match(svg, /<rect width="100%" height="100%" fill="#FFFFFF"\/>/);
    assert.ok(!/<text [^>]*fill="(?!#000000)/.test(svg), 'every letter is black');
    assert.deepEqual(complaints(figurePicture(FIGURE, PRINT_FRAME, ENGLISH, PRINT_STYLE)), []);
  });
});

describe('figure in words', () => {
  it('tells trend, extremes and crossings', () => {
    assert.equal(
      describeFigure(FIGURE, ENGLISH),
      'Field and current. The current does not follow the field. Field falls from 8 at 0\u2009µm to 1 at 3\u2009µm. ' +
        'i tip/i flat goes from 1 at 0\u2009µm to 1 at 3\u2009µm and has its maximum 3 at 1\u2009µm. Field and i tip/i flat cross at 1.5\u2009µm.',
    );
  });

  it('interpolates crossings and finds none between different abscissas', () => {
    const [crossing] = crossings(line('a', [0, 2], [0, 2]), line('b', [0, 2], [1, 1]));
    assert.deepEqual(crossing, { x: 1, y: 1 });
    assert.deepEqual(crossings(line('a', [0, 2], [0, 2]), line('b', [0, 3], [1, 1])), []);
  });

  it('speaks of constant, single, empty and discrete lines', () => {
    const tell = (one: Line) => describeFigure({ ...FIGURE, caption: NO_TEXT, lines: [one] }, ENGLISH).replace('Field and current. ', '');
    assert.equal(tell(line('A', [0, 1], [2, 2])), 'A stays at 2.');
    assert.equal(tell(line('A', [0.5], [2])), 'A: 2 at 0.5\u2009µm.');
    assert.equal(tell(line('A', [], [])), 'A: no values.');
    assert.equal(tell(line('A', [1, 2], [3, -4], { form: 'stems' })), 'A: 2 values, smallest −4 at 2\u2009µm, largest 3 at 1\u2009µm.');
  });
});

describe('figure as table', () => {
  it('is wide when the lines share their abscissa', () => {
    const { columns, rows } = figureTable(FIGURE, { language: ENGLISH });
    assert.deepEqual(columns, ['Apex radius (µm)', 'Field: Relative to flat', 'i tip/i flat: Relative to flat']);
    assert.deepEqual(rows, [
      [0, 8, 1],
      [1, 4, 3],
      [2, 2, 3],
      [3, 1, 1],
    ]);
  });

  it('is long otherwise', () => {
    const { columns, rows } = figureTable(
      { ...FIGURE, lines: [line('a', [0, 1], [2, 0.1 + 0.2]), line('c', [5], [6])] },
      { language: ENGLISH },
    );
    assert.deepEqual(columns, ['Line', 'Apex radius (µm)', 'Relative to flat']);
    assert.deepEqual(rows, [
      ['a', 0, 2],
      ['a', 1, 0.3],
      ['c', 5, 6],
    ]);
  });

  it('is thinned for listeners, with ends and extremes', () => {
    const x = Array.from({ length: 201 }, (_, i) => i);
    const y = x.map((value) => (value === 77 ? 100 : Math.sin(value / 40)));
    const { rows } = figureTable({ ...FIGURE, lines: [line('a', x, y)] }, { language: ENGLISH, maximumRows: SPOKEN_ROWS });
    assert.ok(rows.length <= SPOKEN_ROWS && rows.length >= SPOKEN_ROWS - 3, String(rows.length));
    for (const wanted of [0, 77, 200])
      assert.ok(
        rows.some(([value]) => value === wanted),
        String(wanted),
      );
  });
});
