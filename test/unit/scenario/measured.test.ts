/** Measured files: what is read, what is complained about and where, and what is drawn. */
import assert from 'node:assert/strict';
import type { Figure } from '../../../src/drawing/figure/figure.ts';
import { figureToSvg } from '../../../src/drawing/figure/picture.ts';
import { describeFigure } from '../../../src/drawing/figure/summary.ts';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import { findMechanism } from '../../../src/mechanisms/index.ts';
import { ENGLISH, msg, NO_TEXT, say } from '../../../src/quantities/text.ts';
import { CODES } from '../../../src/scenario/codes.ts';
import {
  type Attachment,
  attachmentOf,
  attachmentPaths,
  layOver,
  MAXIMUM_ATTACHMENT_BYTES,
  readMeasured,
  readScenario,
} from '../../../src/scenario/index.ts';
import { type Complaint, parseMeasured } from '../../../src/scenario/measured/parse.ts';

const impedance = findMechanism('sei-impedance')!;
const measurable = impedance.measurable!;

const parse = (text: string, area?: number) => parseMeasured('a.csv', text, measurable, area === undefined ? {} : { area_cm2: area });

/** What is said of the file, or behind its line. */
function wordsOf({ line, message }: Complaint): string {
  const said = say(message, ENGLISH);
  const name = line === undefined ? 'a.csv ' : `a.csv, line ${line}: `;
  assert.ok(said.startsWith(name), said);
  return said.slice(name.length);
}

/** The one complaint about a text, as `code line`, with its words. */
function complaint(text: string): string {
  const { numbers, complaints } = parse(text);
  assert.equal(complaints.length, 1, JSON.stringify(complaints));
  const [{ code, line }] = complaints;
  assert.equal(numbers === undefined, code !== 'file-sign');
  return `${code} ${line ?? '-'} ${wordsOf(complaints[0])}`;
}

describe('a measured file', () => {
  const wanted = { frequency_Hz: [1e5, 10], real_ohm_cm2: [5, 50.5], imaginary_ohm_cm2: [-1, -20] };

  it('is read with commas, semicolons and tabs, with and without a header, comments, quotes and any line ends', () => {
    const rows = [
      ['1e5', '5', '-1'],
      ['10', '50.5', '-20'],
    ];
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const lines = rows.map((cells) => cells.join(separator));
        const header = ['f / Hz', 'Re Z', 'Im Z'].join(separator);
        assert.deepEqual(parse(lines.join(end)), { numbers: wanted, complaints: [] });
        assert.deepEqual(parse(`\uFEFF# made by hand, ${end}${end}${header}${end}${lines.join(end)}${end}`).numbers, wanted);
      }
    }
    assert.deepEqual(parse('"1e5" , "5", "-1"\n10,50.5,-20').numbers, wanted);
  });

  it('may hold the negative of a column, if its header begins with a minus', () => {
    for (const minus of ['-', '\u2212', '\uff0d', '\ufe63', '\u200b-', '\u200e\u2212'])
      assert.deepEqual(parse(`f,Z',${minus}Z''\n1e5,5,1\n10,50.5,20`).numbers, wanted);
  });

  it('is read past the lines of names, units and preamble that instruments write before the numbers', () => {
    const rows = '1e5\t5\t-1\n10\t50.5\t-20';
    assert.deepEqual(parse(`EC-Lab ASCII FILE\nNb header lines : 4\n\nfreq/Hz\tRe(Z)\tIm(Z)\n${rows}`).numbers, wanted);
    assert.deepEqual(parse(`frequency\tre\tim\nHz\t\t\n${rows}`).numbers, wanted);
    // The line of names is found among them, with its sign.
    assert.deepEqual(parse("Cell 7; 25 °C\nf;Z';-Z''\nHz;;\n1e5;5;1\n10;50.5;20").numbers, wanted);
    assert.match(complaint('Area, 1.54\nf,re,im\n1,2,-3'), /^file-columns 1 2 cells/);
    assert.match(complaint('f,re,im\n,,\n1,2,-3'), /^file-hole 2/);
  });

  it('is read with decimal commas where nothing else can be meant', () => {
    assert.deepEqual(parse('\uFEFFFrequenz (Hz);Re(Z);-Im(Z)\r\n100000,0;5,000;1\r\n10,0;50,5;20,0\r\n').numbers, wanted);
    assert.deepEqual(parse('1,0e5\t5\t-1\n10\t50,5\t-20').numbers, wanted);
    assert.match(complaint('100,000;12;-3'), /decimal comma, or one between thousands\?.*as a point/);
    assert.match(complaint('1.5;2;-3\n1,5;2;-3'), /^file-not-a-number 2 .*decimal sign as a point/);
    assert.match(complaint('1,5,2,5,-3,5'), /^file-columns 1 6 cells .*decimal commas, put semicolons/);
  });

  it('is told what to do about what instruments and spreadsheets write otherwise', () => {
    assert.match(complaint('f re im\n1 2 -3\n4 5 -6'), /^file-columns \d 1 cell .*Put a comma, a semicolon or a tab/);
    assert.match(complaint('1,2,-3,\n4,5,-6,'), /4 cells .*Remove what separates at the end/);
    assert.match(complaint('1,2,-3,3.6,56'), /5 cells .*Keep only these, in this order/);
    assert.match(complaint('1,2,-3\nsee below'), /If the line is a comment, begin it with #/);
    assert.match(complaint('1,2,\u22123'), /"\u22123" is not a number\. Write its minus as the sign of the keyboard/);
    assert.match(complaint('1.000,5;2;-3'), /Leave out the marks between thousands/);
    assert.match(complaint('1k,2,-3'), /Write the number alone, without prefix and unit/);
    assert.match(
      complaint('re,im,frequency\n2,-3,1'),
      /^file-columns 1 column 1 is called "re", but it is read as the frequency\. Put the columns in the order/,
    );
  });

  it('is doubted where its header names another unit', () => {
    const doubt = (header: string, area?: number) =>
      parse(`${header}\n1,2,-3`, area).complaints.map((each) => `${each.code} ${wordsOf(each)}`);
    assert.deepEqual(doubt('frequency (Hz),Re Z (ohm cm2),Im Z (Ω·cm²)'), []);
    assert.deepEqual(doubt('freq/Hz,Re(Z)/Ohm,Im(Z)/Ohm', 2), []);
    assert.match(
      doubt('freq/Hz,Re(Z)/Ohm,Im(Z)/Ohm')[0],
      /^file-unit the header says "Re\(Z\)\/Ohm", but .* read as Ω·cm²\. Give the area/,
    );
    assert.match(doubt('f,Re (Ω cm²),Im', 2)[0], /multiplied by the area\. Remove "area_cm2"/);
    assert.match(doubt('f,Re (kOhm cm2),Im')[0], /Convert them\.$/);
    assert.match(doubt('f (kHz),Re,Im')[0], /read as Hz\. Convert them\.$/);
  });

  it('is read with the headers of Chinese and Japanese instruments, in full-width signs too', () => {
    for (const header of [
      '频率（Hz）,实部（Ω·cm²）,－虚部（Ω·cm²）',
      '頻率,實部,-虛部',
      '周波数(Hz),実部,-虚部',
      '\u200b频率(\u00a0Hz),实\u200b部,-虚部',
    ])
      assert.deepEqual(parse(`${header}\n1e5,5,1\n10,50.5,20`), { numbers: wanted, complaints: [] }, header);
    assert.match(
      complaint('频率(Hz),-虚部(Ω·cm²),实部(Ω·cm²)\n100000,5,30\n1000,20,50'),
      /^file-columns 1 column 2 is called "-虚部\(Ω·cm²\)", but it is read as the real part/,
    );
    assert.match(
      parse('频率（ｋＨｚ）,实部,虚部\n1,2,-3').complaints.map(wordsOf)[0],
      /^the header says "频率（ｋＨｚ）".* as Hz\. Convert/,
    );
  });

  it('is told which character nobody sees makes a number none', () => {
    for (const [number, name] of [
      ['\u200b100', 'U+200B (zero-width space)'],
      ['100\u200e', 'U+200E (left-to-right mark)'],
      ['1\ufeff00', 'U+FEFF (byte order mark)'],
      ['1\u00a0000', 'U+00A0 (no-break space)'],
      ['1\u202f000', 'U+202F (narrow no-break space)'],
      ['\u202e1\u202c', 'U+202E (right-to-left override), U+202C (end of an embedding)'],
      ['\u2061\u2061', 'U+2061'],
    ]) {
      const told = complaint(`1000,5,-1\n10,${number},-2`);
      assert.ok(
        told.startsWith('file-not-a-number 2 the real part') && told.endsWith(` It holds what nobody sees: ${name}. Remove that.`),
        told,
      );
    }
    assert.match(complaint('1000,5,-1\n１００,6,-2'), /Write it with the digits and signs of a plain keyboard/);
  });

  it('may hold ohms of an electrode of a known area', () => {
    assert.deepEqual(parse('1e5,2.5,-0.5\n10,25.25,-10', 2).numbers, wanted);
  });

  it('takes the negative only of what can be negative, and only finite numbers', () => {
    assert.deepEqual(parse('- f,re,-im\n1,2,3').numbers, parse('f,re,im\n1,2,-3').numbers);
    assert.match(parse('1,1e308,-3', 100).complaints[0].code, /^file-not-a-number$/);
  });

  it('is told line by line what is wrong, with the number of such places', () => {
    assert.match(complaint(''), /^file-empty - has no row of numbers\. It needs 3 columns: frequency \(Hz\), real part \(Ω·cm²\)/);
    assert.match(complaint('frequency,real,imaginary\n'), /^file-empty/);
    assert.match(complaint('# f\nf,re,im\n1,2,-3\n\n4,,-6\n7,8,\n'), /^file-hole 5 the real part is missing.*\. And 1 more such place\.$/);
    assert.match(complaint('1,2,-3\n4,n/a,-6'), /^file-not-a-number 2 the real part "n\/a" is not a number\.$/);
    assert.match(complaint('1.5;2;-3\n4;5,5;-6'), /^file-not-a-number 2 .*decimal sign as a point/);
    for (const word of ['NaN', 'Infinity', '1e999', '0x10', '1 2']) assert.match(complaint(`1,2,-3\n4,${word},-6`), /^file-not-a-number 2/);
    assert.match(complaint('1,2\n3,4'), /^file-columns 1 2 cells instead of 3 columns: .*\. And 1 more such place\.$/);
    assert.match(complaint('1,2,-3,4'), /^file-columns 1 4 cells/);
    assert.match(complaint('0,2,-3'), /^file-range 1 a frequency of 0 has no meaning/);
    assert.match(complaint('1,2,-3\n-5,2,-3'), /^file-range 2/);
    assert.match(complaint(`f,re,im\n${'1,2,-3\n'.repeat(10_002)}`), /^file-too-large - has 10002 rows/);
    assert.match(complaint('1,2,3\n2,3,4'), /^file-sign - has a positive imaginary part in most of its lines/);
  });

  it('of the largest size is read', () => {
    assert.equal(parse('1,2,-3\n'.repeat(10_001)).numbers?.frequency_Hz.length, 10_001);
  });

  it('is text of bounded size, or says why not', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    assert.deepEqual(attachmentOf('a', bytes('1,2,3')), { path: 'a', text: '1,2,3' });
    assert.deepEqual(attachmentOf('a', new Uint8Array([0x50, 0xff, 0xfe])), { path: 'a', failure: 'not-text' });
    assert.equal(attachmentOf('a', Buffer.from('\ufeff1,2,3', 'utf16le')).encoding, 'UTF-16 LE');
    assert.equal(attachmentOf('a', bytes('PK\u0000\u0001')).failure, 'not-text');
    assert.equal(attachmentOf('a', new Uint8Array(MAXIMUM_ATTACHMENT_BYTES + 1)).failure, 'too-large');
  });
});

describe('measurements of a scenario', () => {
  const text = `{
  "interphase": "1.0",
  "parameters": { "sei-impedance": {} },
  "measurements": {
    "a": { "file": "a.csv", "mechanism": "sei-impedance", "label": "Cell 7" },
    "b": { "file": "data/b.csv", "mechanism": "sei-impedance" },
    "twice": { "file": "a.csv", "mechanism": "sei-impedance", "area_cm2": 2 }
  }
}`;
  const { scenario, document } = readScenario(text);
  const read = (...attachments: Attachment[]) => readMeasured(scenario!, document, attachments);

  it('name each file once', () => {
    assert.deepEqual(attachmentPaths(scenario!), ['a.csv', 'data/b.csv']);
  });

  it('say nothing of a file that is still to be read', () => {
    assert.deepEqual(read(), { measured: [], problems: [] });
  });

  it('are complained about where the file is named, with the line in words', () => {
    const { problems, measured } = read({ path: 'a.csv', text: '1,2,-3' }, { path: 'data/b.csv', text: '1,2,-3\n1,,-3' });
    assert.deepEqual(
      measured.map(({ name }) => name),
      ['a', 'twice'],
    );
    const [{ code, severity, message, offset, length, pointer, attachment }] = problems;
    assert.deepEqual(attachment, { path: 'data/b.csv', line: 2 });
    assert.equal(problems.length, 1);
    assert.deepEqual([code, severity, pointer], ['file-hole', 'error', '/measurements/b/file']);
    assert.equal(text.slice(offset, offset + length), '"data/b.csv"');
    assert.match(say(message, ENGLISH), /^data\/b\.csv, line 2: the real part is missing/);
    for (const failure of ['not-found', 'not-a-file', 'too-large', 'not-text', 'outside', 'linked', 'no-folder', 'unreadable'] as const) {
      const [problem] = read({ path: 'data/b.csv', failure }).problems;
      assert.match(problem.code, /^file-/);
      assert.match(say(problem.message, ENGLISH), /^data\/b\.csv .*\.$/);
    }
  });

  it('are complained about in every way that there is', () => {
    const texts = ['', 'f,Re (Ohm),Im\n1,2,-3', '1,2', '1,,-3', '1,a,-3', '0,2,-3', '1,2,3', '1,2,-3\n'.repeat(10_002)];
    const failures = ['not-found', 'too-large', 'not-text'] as const;
    const attachments: Attachment[] = [
      ...texts.map((text) => ({ path: 'a.csv', text })),
      ...failures.map((failure) => ({ path: 'a.csv', failure })),
    ];
    const seen = new Set(attachments.flatMap((attachment) => read(attachment).problems.map(({ code }) => code)));
    const all = Object.keys(CODES).filter((code) => code.startsWith('file-'));
    assert.deepEqual([...seen].sort(), all.sort());
  });

  it('lie over the Nyquist and Bode figures where the model draws the same impedance', () => {
    const values = completeValues(impedance);
    const result = impedance.simulate(values);
    const figures = impedance.figures(values, result);
    const { nyquist, bode_magnitude } = result.series;
    // The model's own spectrum as a file.
    const rows = nyquist.x.map((real, i) => `${bode_magnitude.x[i]},${real},${-nyquist.y[i]}`);
    const { measured } = read({ path: 'a.csv', text: rows.join('\n') });
    for (const figure of figures) {
      const over = layOver(figure, { mechanism: impedance, result }, measured);
      const added = over.lines.slice(figure.lines.length);
      if (!['nyquist', 'bode-magnitude', 'bode-phase'].includes(figure.id)) {
        assert.equal(over, figure);
        continue;
      }
      assert.deepEqual(
        added.map(({ title, form, role }) => [say(title, ENGLISH), form, role]),
        [
          // The model's own points, and twice the impedance: half of what was measured is missing.
          ['Cell 7, 0\u2009% off', 'points', 'measured'],
          ['twice, 50\u2009% off', 'points', 'measured'],
        ],
      );
      const model = figure.lines[0];
      added[0].y.forEach((y, i) => {
        assert.ok(Math.abs(y - model.y[i]) <= 1e-9 * Math.max(1, Math.abs(model.y[i])), `${figure.id} ${i}: ${y} and ${model.y[i]}`);
        assert.ok(Math.abs(added[0].x[i] - model.x[i]) <= 1e-9 * Math.abs(model.x[i]));
      });
      // Twice the area: twice the impedance.
      if (figure.id === 'nyquist') assert.ok(Math.abs(added[1].x[0] / model.x[0] - 2) < 1e-12);
      assert.match(describeFigure(over, ENGLISH), /Cell 7, 0\u2009% off: \d+ values/);
      assert.match(figureToSvg(over, { language: ENGLISH }), /Cell 7/);
    }
    assert.equal(layOver(figures[0], { mechanism: findMechanism('solvation')!, result }, measured), figures[0]);
  });

  it('are compared with the model between its points too, and not where it was not computed', () => {
    const result = impedance.simulate(completeValues(impedance));
    const { nyquist, bode_magnitude } = result.series;
    const numbers = { frequency_Hz: bode_magnitude.x, real_ohm_cm2: nyquist.x, imaginary_ohm_cm2: nyquist.y.map((y) => -y) };
    assert.ok(measurable.deviation(numbers, result)! < 1e-12);
    const everyOther = (values: readonly number[]) => values.filter((_, i) => i % 2 === 0);
    const thinned = (series: { readonly x: readonly number[]; readonly y: readonly number[] }) => ({
      x: everyOther(series.x),
      y: everyOther(series.y),
    });
    const coarse = { ...result, series: { ...result.series, nyquist: thinned(nyquist), bode_magnitude: thinned(bode_magnitude) } };
    const deviation = measurable.deviation(numbers, coarse)!;
    assert.ok(deviation > 0 && deviation < 0.004, `${deviation}`);
    const beyond = { frequency_Hz: [1e12], real_ohm_cm2: [1], imaginary_ohm_cm2: [-1] };
    assert.equal(measurable.deviation(beyond, result), undefined);
  });

  it('are never cut off by a fixed end of an axis', () => {
    const figure: Figure = {
      id: 'nyquist',
      title: NO_TEXT,
      caption: NO_TEXT,
      x: { title: msg`Re Z`, unit: 'ohm_cm2', scale: 'linear', minimum: 0 },
      y: { title: msg`−Im Z`, unit: 'ohm_cm2', scale: 'linear', minimum: 0, maximum: 5 },
      lines: [],
    };
    const { measured } = read({ path: 'a.csv', text: '1,2,0.5\n2,3,-4' });
    const result = impedance.simulate(completeValues(impedance));
    const { x, y } = layOver(figure, { mechanism: impedance, result }, measured);
    assert.equal(x.minimum, 0);
    // −Im Z from −1 (twice 0.5, an inductive point) to 8 (twice 4).
    assert.ok(y.minimum! < -1 && y.minimum! > -2, `${y.minimum}`);
    assert.ok(y.maximum! > 8 && y.maximum! < 9, `${y.maximum}`);
  });
});
