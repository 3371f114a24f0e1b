/** The hover of an output pointer: the value it gives, how sure one may be of it, and the same in the other variants. */
import { sparkline } from '../../drawing/sparkline.ts';
import { EXTRAPOLATED, rangeWords, scalarWords } from '../../mechanisms/contract/wording.ts';
import { isAbsent } from '../../quantities/scalar.ts';
import { msg, say, type Text } from '../../quantities/text.ts';
import type { Comparison, OutputAddress, Reduction } from '../../scenario/outputs.ts';
import type { Answer, ScenarioRun, VariantRun } from '../../scenario/results.ts';
import { badgeMarkdown, outputEvidence } from '../cards.ts';
import { icon, image, joined, list, type Markdown, md, type Piece, paragraphs, symbolMarkdown } from '../markdown.ts';
import type { HoverOptions } from './options.ts';

export function outputHover(address: OutputAddress, given: Answer, { variants }: ScenarioRun, options: HoverOptions): Markdown {
  const { language } = options;
  const tell = (text: Text) => say(text, language);
  if (address.kind === 'series') {
    const { title, badge } = address.series;
    return paragraphs(md`**${tell(title)}** · ${badgeMarkdown(badge, language)}`, curveMarkdown(title, given, options));
  }
  const { mechanism, output } = address;
  const name = md`${tell(output.title)} ${symbolMarkdown(output.symbol)}`;
  const evidence = outputEvidence(output, language);
  if (given.kind === 'missing') return paragraphs(name, md`${icon('info')} ${tell(given.because)}`, evidence);
  if (given.kind === 'curve') return paragraphs(md`**${name}**`, curveMarkdown(output.title, given, options), evidence);
  const aspect = aspectOf(address);
  const asked = aspect === undefined ? '' : `, ${say(aspect, language)}`;
  return paragraphs(
    md`${name}${asked} = **${tell(scalarWords(mechanism, given.key, given.scalar, 4))}**`,
    given.extrapolated ? md`${icon('warning')} ${say(EXTRAPOLATED, language)}` : undefined,
    address.kind === 'scalar' ? otherVariants(address, variants, tell) : undefined,
    tell(output.description),
    evidence,
  );
}

const COMPARISONS: Readonly<Record<Comparison, Text>> = {
  ratio: msg`ratio to the base`,
  difference: msg`difference from the base`,
  percent: msg`change against the base, in percent`,
};

const REDUCTIONS: Readonly<Record<Reduction, (sweep: string) => Text>> = {
  max: (sweep) => msg`largest in the sweep "${sweep}"`,
  min: (sweep) => msg`smallest in the sweep "${sweep}"`,
  first: (sweep) => msg`at the start of the sweep "${sweep}"`,
  last: (sweep) => msg`at the end of the sweep "${sweep}"`,
  argmax: (sweep) => msg`where it is largest in the sweep "${sweep}"`,
  argmin: (sweep) => msg`where it is smallest in the sweep "${sweep}"`,
};

/** What of the output a pointer asks for: `ratio to the base`. */
function aspectOf(address: OutputAddress): Text | undefined {
  if (address.kind === 'comparison') return COMPARISONS[address.comparison];
  if (address.kind !== 'sweep') return undefined;
  const { sweep } = address;
  if (address.index !== undefined) return msg`point ${address.index} of the sweep "${sweep}"`;
  return address.reduction && REDUCTIONS[address.reduction](sweep);
}

function otherVariants(
  { mechanism, key, variant }: OutputAddress & { kind: 'scalar' },
  variants: readonly VariantRun[],
  tell: (text: Text) => string,
): Markdown {
  const others = variants.flatMap(({ name, label, mechanisms }) => {
    const run = mechanisms.get(mechanism.id);
    return name === variant || !run ? [] : [md`${tell(label)}: ${tell(scalarWords(mechanism, key, run.result.scalars[key]))}`];
  });
  return list(others);
}

/** A small curve with both its ranges in words. */
function curveMarkdown(title: Text, given: Answer, { language, theme }: HoverOptions): Piece {
  const tell = (text: Text) => say(text, language);
  if (given.kind !== 'curve') return given.kind === 'missing' ? md`${icon('info')} ${tell(given.because)}` : '';
  const points = given.x.flatMap((x, i) => (typeof x === 'number' && typeof given.y[i] === 'number' ? [[x, given.y[i]] as const] : []));
  if (points.length < 2) {
    const absent = given.y.find(isAbsent);
    return absent ? tell(absent.absent) : '';
  }
  const x = points.map(([at]) => at);
  const y = points.map(([, value]) => value);
  const picture = sparkline(x, y, { theme, width: 160, height: 40, logX: isGeometric(x) });
  const range = say(msg`${title} over ${rangeWords(given.xKey, [x[0], x[x.length - 1]])}`, language);
  const heights = say(rangeWords(given.yKey, [Math.min(...y), Math.max(...y)]), language);
  return joined([picture && image(range, picture), md`*${range}*: ${heights}`], '  \n');
}

/** Points at even factors are meant for a logarithmic axis. */
function isGeometric(x: readonly number[]): boolean {
  const first = x[1] / x[0];
  return x[0] > 0 && first > 0 && first !== 1 && x.every((value, i) => i === 0 || Math.abs(value / x[i - 1] / first - 1) < 1e-3);
}
