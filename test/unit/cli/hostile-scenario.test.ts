/** What a stranger wrote is words on the command line, in every command and every format. */
import assert from 'node:assert/strict';
import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';
import { runCli } from '../../../src/cli/cli.ts';
import { argumentsOf } from '../../../src/cli/command.ts';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { COLOURED, PLAIN } from '../../../src/cli/style.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import {
  attackOf,
  FREE_TEXTS,
  HOSTILE_PATH,
  HOSTILE_POINTERS,
  hostileAttachment,
  hostileMistakes,
  hostileScenario,
} from '../../support/hostile-scenario.ts';
import { fakeIo } from './fake-io.ts';

const NAME = `${attackOf('command/file')}.json`;
const FILES = {
  'good.json': JSON.stringify(hostileScenario(), undefined, 2),
  'bad.json': JSON.stringify(hostileMistakes(), undefined, 2),
  'broken.json': `${JSON.stringify(hostileScenario(), undefined, 2).slice(0, -3)} ${attackOf('mistake/syntax')}`,
  [NAME]: JSON.stringify(hostileScenario()),
  [HOSTILE_PATH]: hostileAttachment().text!,
};

async function said(argv: readonly string[], style = PLAIN): Promise<string> {
  const { io, written } = fakeIo(FILES, { style });
  await runCli(argv, io);
  return written.output + written.notices;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
const OUR_COLOURS = /\u001b\[(1|2|22|31|32|33|39)m/g;
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const ARGUMENTS = Object.keys(FILES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const sweep = attackOf('sweep/name');
    return [
      [file],
      [file, sweep],
      [file, attackOf('command/argument')],
      [file, '--output', attackOf('command/output')],
      [file, ...HOSTILE_POINTERS.slice(0, 2).flatMap((each) => ['--output', each])],
      ...HOSTILE_POINTERS.map((each) => [file, '--output', each]),
      [file, '--picture', 'sei-impedance/nyquist'],
      [file, `--${attackOf('command/option')}`],
    ];
  });

/** Every command with every argument it may be given, in every format. */
const LINES = [...COMMANDS].flatMap(([name, command]) =>
  [...ARGUMENTS, [attackOf('command/argument')], ['--lang', attackOf('command/language')]].flatMap((given) =>
    command.formats.map((format) => ({
      name,
      format,
      argv: [name, ...given, '--format', format],
      takesFile: argumentsOf(command).least > 0,
    })),
  ),
);

describe('a hostile scenario on the command line', () => {
  it('is valid, and hostile wherever the format has words', () => {
    const text = FILES['good.json'];
    assert.deepEqual(
      readScenario(text).problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    for (const field of FREE_TEXTS.filter((each) => each !== 'measurement/file'))
      assert.ok(text.includes(JSON.stringify(attackOf(field)).slice(1, -1)), `nothing hostile in ${field}`);
    assert.ok(readScenario(FILES['bad.json']).problems.length >= 16);
  });

  for (const name of [...COMMANDS.keys(), attackOf('command/command')]) {
    it(`has no control sequence or hidden character in what is written by: ${name.slice(0, 12)}`, async () => {
      const lines = LINES.filter((line) => line.name === name);
      for (const argv of lines.length > 0 ? lines.map((line) => line.argv) : [[name], [name, 'good.json']]) {
        for (const style of [PLAIN, COLOURED]) {
          const text = (await said(argv, style)).replace(OUR_COLOURS, '');
          const found = HIDDEN.exec(text);
          assert.equal(found, null, `${argv}: ${JSON.stringify(text.slice((found?.index ?? 0) - 60, (found?.index ?? 0) + 20))}`);
          assert.doesNotMatch(text, /^forged/m, `a line of its own: ${argv}`);
        }
      }
    });
  }

  it('colours nothing, where our own colours are', async () => {
    const text = await said(['validate', 'bad.json'], COLOURED);
    assert.match(text, OUR_COLOURS);
    assert.ok(text.includes('\\u{1b}[31m'), 'a colour of the file is shown, not made');
  });

  it('computes nothing in a spreadsheet', async () => {
    for (const { argv } of LINES.filter(({ format }) => format === 'csv')) {
      for (const cell of cellsOf(await said(argv))) {
        // Where the comma is a decimal sign, a semicolon parts cells.
        for (const part of cell.split(';'))
          assert.ok(!/^[\s'"]*[=+\-@＝＋－＠]/.test(part) || part.startsWith("'") || Number.isFinite(Number(part)), `${argv}: ${cell}`);
      }
    }
    assert.match(await said(['run', 'good.json', '--format', 'csv']), /'=HYPERLINK/);
  });

  it('is no element or attribute of a picture', async () => {
    for (const { argv } of LINES.filter(({ format }) => format === 'svg')) {
      const elements = elementsOf(await said(argv));
      assert.ok(elements.length > 1, `${argv}`);
      for (const element of elements) {
        assert.match(element.tagName, /^(svg|title|desc|defs|g|rect|path|circle|text|tspan|clipPath|pattern)$/, `${argv}`);
        for (const { name, value } of element.attributes) {
          assert.doesNotMatch(name, /^on|href$/, `${argv}`);
          assert.doesNotMatch(value.replace(SVG, ''), /\.invalid|:/, `${argv}: ${name}`);
        }
      }
    }
  });

  it('is no formula of a picture: the names of variants, measurements and pointers stand as they are written', async () => {
    const LINE = '/sweeps/of_h^2/a_b^c/tip-field/apex_factor';
    const file = JSON.stringify({
      interphase: '1.0',
      parameters: { 'tip-field': {}, 'sei-impedance': {} },
      variants: { 'a_b^c': {} },
      sweeps: { 'of_h^2': { vary: '/parameters/tip-field/height_um', from: 2, to: 3, steps: 2 } },
      measurements: { 'd_e^f': { file: HOSTILE_PATH, mechanism: 'sei-impedance' } },
    });
    const textsOf = async (...argv: readonly string[]) => {
      const { io, written } = fakeIo({ ...FILES, 'named.json': file });
      assert.equal(await runCli([argv[0], 'named.json', ...argv.slice(1), '--format', 'svg'], io), 0, written.output);
      return elementsOf(written.output)
        .filter(({ tagName }) => /^(text|title|desc)$/.test(tagName))
        .map(({ textContent }) => textContent ?? '');
    };
    const holds = (texts: readonly string[], name: string) => assert.ok(texts.join(' ').includes(name), `${name}: ${texts.join(' | ')}`);
    const measured = await textsOf('run', '--picture', 'sei-impedance/nyquist');
    for (const name of ['a_b^c', 'd_e^f']) holds(measured, name);
    holds(await textsOf('sweep'), 'a_b^c');
    const curve = await textsOf('run', '--output', LINE);
    // The title and the description both call it by its pointer.
    assert.equal(curve.filter((text) => text.includes(LINE)).length, 2, curve.join(' | '));
    holds(curve, 'height_um (');
  });

  it('is the same words in JSON', async () => {
    for (const command of ['run', 'describe', 'validate']) {
      const answer = JSON.parse(await said([command, 'good.json', '--format', 'json']));
      assert.equal(answer.file ?? answer.files[0].file, 'good.json');
    }
    const { variants } = JSON.parse(await said(['run', 'good.json', '--format', 'json']));
    assert.equal(variants[1].name, attackOf('variant/name'));
  });

  it('keeps lines of notes apart from results', async () => {
    const notes = 'a\n\nforged: valid\nforged again';
    const { io, written } = fakeIo({
      'noted.json': JSON.stringify({ interphase: '1.0', title: 'T', notes, parameters: { 'tip-field': {} } }),
    });
    assert.equal(await runCli(['describe', 'noted.json'], io), 0);
    assert.match(written.output, /^T\n\n {2}a\n\n {2}forged: valid\n {2}forged again\n\nTip field/);
    written.output = '';
    await runCli(['describe', 'noted.json', '--format', 'json'], io);
    assert.deepEqual(JSON.parse(written.output).paragraphs.slice(0, 2), ['T', notes]);
  });
});

const SVG = 'http://www.w3.org/2000/svg';

/** The elements of an SVG, which is well-formed XML. */
function elementsOf(svg: string): readonly Element[] {
  const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(svg, 'image/svg+xml');
  return Array.from(document.getElementsByTagName('*'));
}

/** The cells of a CSV text (RFC 4180). */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(?:,|\n)/g)].map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
