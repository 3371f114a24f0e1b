import assert from 'node:assert/strict';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { CODES } from '../../../src/scenario/codes.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { Trials } from '../../../src/scenario/fixes-that-hold.ts';
import { type Reading, readScenario } from '../../../src/scenario/index.ts';
import { BAD_FILES } from './bad-files.ts';
import { fileWith, read } from './fixture.ts';
import { GOOD_FILES } from './good-files.ts';

const ALL = [...BAD_FILES, ...GOOD_FILES];
const film = (values: Readonly<Record<string, unknown>>) => fileWith({ parameters: { film: values, cell: {} } });

/** The text after the fix with this title. */
function fixed(text: string, title: string): string {
  const fix = read(text)
    .problems.flatMap((problem) => problem.fixes())
    .find((each) => say(each.title, ENGLISH) === title);
  assert.ok(
    fix,
    `no fix "${title}" but ${JSON.stringify(read(text).problems.flatMap((problem) => problem.fixes().map((each) => say(each.title, ENGLISH))))}`,
  );
  return applyEdits(text, fix.edits);
}

describe('problems', () => {
  it('of every kind are in the collection of bad and good files', () => {
    const seen = new Set(ALL.flatMap(({ text }) => read(text).problems.map(({ code }) => code)));
    // What is wrong in a measured file is not in the text of the scenario: measured.test.ts. Made-up mechanisms have no past: old-keys.test.ts. Faults of our own: faults.test.ts. What is not in UTF-8: encoding.test.ts.
    const elsewhere = ['old-key', 'not-utf-8', 'lost-character'];
    const ofTheText = Object.keys(CODES).filter((code) => !/^file-|-failed$/.test(code) && !elsewhere.includes(code));
    assert.deepEqual(
      ofTheText.filter((code) => !(seen as Set<string>).has(code)),
      [],
    );
  });

  it('come in the order of the text, lie inside it, and say a sentence', () => {
    for (const { text } of ALL) {
      const { problems } = read(text);
      for (const [i, { offset, length, message }] of problems.entries()) {
        assert.ok(offset >= (problems[i - 1]?.offset ?? 0) && offset + length <= text.length);
        assert.match(say(message, ENGLISH), /^\S.*[.?]$/s, say(message, ENGLISH));
      }
    }
  });

  it('are all told at once', () => {
    const text = fileWith({
      titel: 'A',
      parameters: { film: { thickness_um: 1, permittivity: 0, phase: 'glass' }, cel: {} },
      show: ['/base/film/nothing'],
    });
    assert.deepEqual(
      read(text).problems.map(({ code }) => code),
      ['wrong-unit', 'out-of-range', 'not-an-option', 'unknown-key', 'unknown-key', 'no-such-output'],
    );
  });

  it('have no fix that changes nothing where the parser missed a key', () => {
    const text = '{"interphase":"1.0","parameters":{"film":{"layers": 5\u00000}}}';
    const { problems } = read(text);
    assert.ok(problems.length > 0);
    for (const { edits } of problems.flatMap((problem) => problem.fixes())) assert.notEqual(applyEdits(text, edits), text);
  });

  it('carry the pointer of their place', () => {
    const { problems } = read(film({ patches: [{ area_fraction: 1, depth_nm: -1 }] }));
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/parameters/film/patches/0/depth_nm'],
    );
  });

  it('explain in the words of the mechanism', () => {
    const [problem] = read(film({ permittivity: 0.5 })).problems;
    assert.equal(say(problem.message, ENGLISH), 'permittivity must be at least 1. A permittivity below 1 does not exist.');
  });

  it('tell the converted value', () => {
    const [problem] = read(film({ thickness_um: 0.0402 })).problems;
    assert.equal(say(problem.message, ENGLISH).replaceAll('\u2009', ' '), 'Use thickness_nm; 0.0402 µm = 40.2 nm.');
  });

  it('show the ring of variants', () => {
    const [problem] = read(fileWith({ variants: { a: { extends: 'c' }, b: { extends: 'a' }, c: { extends: 'b' } } })).problems;
    assert.match(say(problem.message, ENGLISH), /a → c → b → a/);
  });

  it('count points over variants', () => {
    const sweep = { vary: '/parameters/film/thickness_nm', from: 1, to: 2, steps: 5001 };
    const [problem] = read(fileWith({ variants: { a: {} }, sweeps: { s: sweep } })).problems;
    assert.match(say(problem.message, ENGLISH), /10,002 points/);
  });
});

describe('numbers as people write them', () => {
  const layers = (value: string) => `{ "interphase": "1.0", "parameters": { "film": { "thickness_nm": ${value} } } }`;
  const CASES: readonly (readonly [written: string, title: string, fixed: string])[] = [
    ['2,5', 'Write 2.5', '2.5'],
    ['-2,5e1', 'Write -2.5e1', '-2.5e1'],
    ['2,5, "layers": 2', 'Write 2.5', '2.5, "layers": 2'],
    ['5 nm', 'Write 5 for 5 nm', '5'],
    ['5  nm // as measured\n', 'Write 5 for 5  nm', '5 // as measured\n'],
    ['5e-3 µm, "layers": 2', 'Write 5 for 5e-3 µm', '5, "layers": 2'],
    ['40 Å', 'Write 4 for 40 Å', '4'],
    ['5nm', 'Write 5 for 5nm', '5'],
    ['2.5e1nm', 'Write 25 for 2.5e1nm', '25'],
    ['10^-2', 'Write 0.01 for 10^-2', '0.01'],
    ['3×10^1', 'Write 30 for 3×10^1', '30'],
    ['5; "layers": 2', 'Write ,', '5, "layers": 2'],
    ['"5 nm"', 'Write 5 for "5 nm"', '5'],
    ['"2,5"', 'Write 2.5 for "2,5"', '2.5'],
  ];
  for (const [written, title, right] of CASES) {
    it(`${written.trim()} is one mistake, with one answer`, () => {
      const text = layers(written);
      const problems = read(text).problems.filter(({ severity, code }) => severity === 'error' && code !== 'out-of-range');
      assert.equal(problems.length, 1, JSON.stringify(problems.map(({ message }) => say(message, ENGLISH))));
      assert.equal(fixed(text, title), layers(right));
    });
  }

  it('are read from a text, with a unit of the quantity', () => {
    const cell = (film_thickness_um: unknown) => fileWith({ parameters: { film: {}, cell: { film_thickness_um } } });
    for (const text of ['0.5 um', '0.5 µm', '0,5µm', '500 nm', '5e-4 mm'])
      assert.equal(fixed(cell(text), `Write 0.5 for "${text}"`), cell(0.5));
    assert.equal(fixed(cell('0.5 s'), 'Write 0.01 instead of "0.5 s" (the default)'), cell(0.01));
  });

  it('keep no number whose unit is another one or unknown', () => {
    for (const written of ['5 s', '5s', '50%', '5 parsec', '"5 parsec"']) {
      const kept = read(layers(written)).problems.flatMap((problem) => problem.fixes().filter(({ meaning }) => meaning === 'kept'));
      assert.deepEqual(kept, [], written);
    }
  });

  it('in per cent are shares of a whole where there is no unit', () => {
    const text = fileWith({ parameters: { film: { patches: [{ area_fraction: 1, depth_nm: 1 }] }, cell: {} } });
    assert.equal(fixed(text.replace('"area_fraction": 1', '"area_fraction": 100%'), 'Write 1 instead of 100%'), text);
  });

  it('leave alone what may be a key, and lists', () => {
    const codes = (text: string) => read(text).problems.map(({ message }) => say(message, ENGLISH));
    assert.match(codes(layers('5 layers: 2')).join(), /A "," is missing/);
    assert.deepEqual(codes(fileWith({ sweeps: { s: { vary: '/parameters/film/thickness_nm', values: [] } } }).replace('[]', '[2,5]')), []);
  });
});

describe('fixes of shares, per cent and advice', () => {
  const table = (...rows: Readonly<Record<string, number>>[]) => film({ patches: rows });
  const shares = (text: string) => {
    const { scenario } = read(text);
    assert.ok(scenario, text);
    return (scenario.parameters.film.patches as readonly { readonly area_fraction: number }[]).map((row) => row.area_fraction);
  };

  it('let the author choose how shares come to add up, and none is taken without being asked', () => {
    const short = table({ area_fraction: 0.5, depth_nm: 1 }, { area_fraction: 0.3, depth_nm: 2 });
    assert.deepEqual(shares(fixed(short, 'Write area_fraction 0.5 instead of 0.3 in row 2')), [0.5, 0.5]);
    assert.deepEqual(shares(fixed(short, 'Write area_fraction 0.625, 0.375 instead of 0.5, 0.3 (scaled to add up to 1)')), [0.625, 0.375]);
    assert.deepEqual(shares(fixed(short, 'Write area_fraction 0.5, 0.5 instead of 0.5, 0.3 (the same for all rows)')), [0.5, 0.5]);
    // The others alone are too much already.
    const long = table({ area_fraction: 0.9, depth_nm: 1 }, { area_fraction: 0.6, depth_nm: 2 }, { area_fraction: 0.1, depth_nm: 2 });
    const fixes = read(long).problems[0].fixes();
    assert.deepEqual(
      fixes.map(({ title }) => say(title, ENGLISH)),
      [
        'Write area_fraction 0.5625, 0.375, 0.0625 instead of 0.9, 0.6, 0.1 (scaled to add up to 1)',
        'Write area_fraction 0.333333, 0.333333, 0.333334 instead of 0.9, 0.6, 0.1 (the same for all rows)',
      ],
    );
    assert.deepEqual(shares(applyEdits(long, fixes[1].edits)), [0.333333, 0.333333, 0.333334]);
    assert.ok(fixes.length > 1, 'two answers: "fix all" leaves it alone');
  });

  it('take a share above one for per cent, and give a row its missing columns', () => {
    const percent = table({ area_fraction: 50, depth_nm: 1 }, { area_fraction: 0.5, depth_nm: 2 });
    assert.deepEqual(shares(fixed(percent, 'Write 0.5 instead of 50 (a share in place of per cent)')), [0.5, 0.5]);
    const bare = table({ area_fraction: 1 });
    assert.deepEqual(read(fixed(bare, 'Add the defaults: depth_nm 10')).scenario?.parameters.film.patches, [
      { area_fraction: 1, depth_nm: 10 },
    ]);
  });

  it('of advice write what settles it, where it is written and where it is not', () => {
    const written = film({ layers: 8, thickness_nm: 5 });
    assert.deepEqual(read(fixed(written, 'Write layers 5 instead of 8')).problems, []);
    const inVariant = fileWith({
      parameters: { film: { layers: 8 } },
      variants: { thin: { parameters: { film: { thickness_nm: 5 } } } },
    });
    assert.deepEqual(read(fixed(inVariant, 'Write layers 5')).scenario?.variants.thin.parameters.film, { thickness_nm: 5, layers: 5 });
  });

  it('say of a column where it belongs', () => {
    const [{ code, message }] = read(film({ depth_nm: 5 })).problems;
    assert.equal(
      `${code}: ${say(message, ENGLISH)}`,
      'unknown-key: "depth_nm" is a column of the table "patches": write it in the rows there.',
    );
  });

  it('take a number for the word that it names', () => {
    const text = fileWith({ parameters: { 'sei-impedance': { structure: 'map', grid_points: 64 } } });
    const fixes = readScenario(text).problems[0].fixes();
    assert.equal(say(fixes[0].title, ENGLISH), 'Write "64"');
  });
});

const errorsIn = ({ problems }: Reading) => problems.filter(({ severity }) => severity === 'error').length;

describe('fixes', () => {
  for (const { name, text } of ALL) {
    const reading = read(text);
    const fixable = reading.problems.filter((problem) => problem.fixes().length > 0);
    if (fixable.length === 0) continue;
    it(`hold, or are refused where they leave an error behind: ${name}`, () => {
      const trials = new Trials(reading);
      for (const problem of fixable) {
        for (const { title, edits } of problem.fixes()) {
          const after = read(applyEdits(text, edits));
          const leaves = errorsIn(after) >= errorsIn(reading) && errorsIn(after) > 0;
          assert.ok(trials.hold([problem], edits) || leaves, say(title, ENGLISH));
        }
      }
    });
  }

  it('convert key and number together', () => {
    assert.equal(fixed(film({ thickness_um: 0.0402 }), 'Write "thickness_nm": 40.2'), film({ thickness_nm: 40.2 }));
  });

  it('convert temperatures with their offset', () => {
    assert.equal(fixed(film({ temperature_degC: 25 }), 'Write "temperature_K": 298.15'), film({ temperature_K: 298.15 }));
  });

  it('remove a member with its comma and its line, and keep the comments', () => {
    const text = '{\n  "interphase": "1.0",\n  // why\n  "colour": 1, // which\n  "parameters": {}\n}\n';
    assert.equal(fixed(text, 'Remove "colour"'), '{\n  "interphase": "1.0",\n  // why\n  // which\n  "parameters": {}\n}\n');
    const last = '{\n  "interphase": "1.0",\n  "parameters": {}, // mine\n  "colour": 1\n}\n';
    assert.equal(fixed(last, 'Remove "colour"'), '{\n  "interphase": "1.0",\n  "parameters": {} // mine\n}\n');
    assert.equal(
      fixed('{ "interphase": "1.0", "colour": 1, "parameters": {} }', 'Remove "colour"'),
      '{ "interphase": "1.0", "parameters": {} }',
    );
    assert.equal(
      fixed('{ "interphase": "1.0", "parameters": {}, "colour": 1 }', 'Remove "colour"'),
      '{ "interphase": "1.0", "parameters": {} }',
    );
  });

  it('undo a slip of a thousand', () => {
    assert.equal(fixed(film({ thickness_nm: 20000 }), 'Write 20 instead of 20000 (a slip of the unit)'), film({ thickness_nm: 20 }));
  });

  it('suspect no slip of a unit in what is counted, and write no number that is none', () => {
    const fixesOf = (text: string) => read(text).problems.flatMap((problem) => problem.fixes());
    assert.deepEqual(fixesOf(film({ layers: 80, thickness_nm: 100 })), []);
    const endless = fileWith({ sweeps: { s: { vary: '/parameters/film/thickness_nm', from: 1, to: 2, steps: 0 } } });
    for (const text of [endless.replace('"steps": 0', '"steps": 1e309'), film({ layers: 0 }).replace('"layers": 0', '"layers": 1e309')]) {
      assert.deepEqual(
        read(text).problems.map(({ code }) => code),
        ['not-finite'],
      );
      assert.deepEqual(fixesOf(text), []);
    }
  });

  it('keep the link or the value, where both are given', () => {
    const links = { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' };
    const both = { parameters: { film: {}, cell: { resistance_ohm_cm2: 5 } }, links };
    const mended = (file: Readonly<Record<string, unknown>>, title: string) => JSON.parse(fixed(fileWith(file), title));
    const parsed = (file: Readonly<Record<string, unknown>>) => JSON.parse(fileWith(file));
    assert.deepEqual(mended(both, 'Keep the link, remove the value'), parsed({ ...both, parameters: { film: {}, cell: {} } }));
    assert.deepEqual(mended(both, 'Keep the value, remove the link'), parsed({ ...both, links: {} }));
    const inVariant = { links, variants: { a: { parameters: { cell: { resistance_ohm_cm2: 5 } } } } };
    assert.deepEqual(
      mended(inVariant, 'Keep the link, remove the value'),
      parsed({ links, variants: { a: { parameters: { cell: {} } } } }),
    );
  });

  it('let a mechanism take part where none does', () => {
    const text = '{\n  "interphase": "1.0"\n}';
    assert.deepEqual(read(fixed(text, 'Insert "parameters" with "film"')).scenario?.parameters, { film: {} });
  });

  it('mend the part of a pointer that is wrong, and never offer what is written', () => {
    const vary = (pointer: string) => fileWith({ sweeps: { s: { vary: pointer, values: [1, 2] } } });
    const cases = [
      ['/parameters/film/patches/0/dpeth_nm', '/parameters/film/patches/0/depth_nm'],
      ['/parameters/film/thickness_nm/0', '/parameters/film/thickness_nm'],
      ['/parameter/film/thickness_nm', '/parameters/film/thickness_nm'],
      ['/parameters/film/thicknes_nm', '/parameters/film/thickness_nm'],
      ['/parameters/flim/thickness_nm', '/parameters/film/thickness_nm'],
    ];
    for (const [written, meant] of cases) assert.equal(fixed(vary(written), `Write "${meant}"`), vary(meant));
    for (const written of ['/parameters/film/patches/*/0/depth_nm', '/parameters/film/patches/9/depth_nm']) {
      const problem = read(vary(written)).problems.find(({ code }) => code === 'no-such-parameter');
      assert.deepEqual(problem?.fixes(), [], written);
    }
    const below = fileWith({ show: ['/base/film/series/profile/x/0/0'] });
    const [dead] = read(below).problems;
    assert.equal(say(dead.message, ENGLISH), 'Nothing lies below this: remove "/0".');
    assert.deepEqual(dead.fixes(), []);
  });

  it('mend a pointer', () => {
    const text = fileWith({ show: ['/base/flim/resistance_ohm_cm2'] });
    assert.equal(fixed(text, 'Write "/base/film/resistance_ohm_cm2"'), text.replace('flim', 'film'));
  });
});
