/** What a stranger wrote is words on the command line, in every command and every format. */
import assert from 'node:assert/strict';
import { runCli } from '../../../src/cli/cli.ts';
import { argumentsOf } from '../../../src/cli/command.ts';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { COLOURED, PLAIN } from '../../../src/cli/style.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import { attackOf, FREE_TEXTS, HOSTILE_PATH, hostileAttachment, hostileMistakes, hostileScenario } from '../../support/hostile-scenario.ts';
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
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

const ARGUMENTS = Object.keys(FILES)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const sweep = attackOf('sweep/name');
    return [
      [file],
      [file, sweep],
      [file, attackOf('command/argument')],
      [file, '--output', attackOf('command/output')],
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
        assert.ok(!/^[\s'"]*[=+\-@＝＋－＠]/.test(cell) || cell.startsWith("'") || Number.isFinite(Number(cell)), `${argv}: ${cell}`);
      }
    }
    assert.match(await said(['run', 'good.json', '--format', 'csv']), /'=HYPERLINK/);
  });

  it('is no element, attribute or address of a picture', async () => {
    for (const { argv } of LINES.filter(({ format }) => format === 'svg')) {
      const svg = await said(argv);
      const tags = svg.match(/<[^>]*>/g) ?? [];
      assert.ok(
        tags.every((tag) =>
          /^<\/?(svg|title|desc|defs|g|rect|path|polyline|polygon|circle|ellipse|line|text|tspan|clipPath|linearGradient|radialGradient|stop|pattern|marker|use)\b/.test(
            tag,
          ),
        ),
        `${argv}`,
      );
      assert.ok(!tags.some((tag) => tag.includes('.invalid') || tag.includes('onerror')), `${argv}`);
    }
  });

  it('is the same words in JSON', async () => {
    for (const command of ['run', 'describe', 'validate']) {
      const answer = JSON.parse(await said([command, 'good.json', '--format', 'json']));
      assert.equal(answer.file ?? answer.files[0].file, 'good.json');
    }
    const { variants } = JSON.parse(await said(['run', 'good.json', '--format', 'json']));
    assert.equal(variants[1].name, attackOf('variant/name'));
  });
});

/** The cells of a CSV text (RFC 4180). */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(?:,|\n)/g)].map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
