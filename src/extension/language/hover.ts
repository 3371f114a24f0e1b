/** Hovers: the live side of what is under the pointer. What things are in general stands in the schema's own hover beside it. */
import * as vscode from 'vscode';
import { sparkline } from '../../drawing/sparkline.ts';
import { describeAt, type Place } from '../../language/index.ts';
import { factorText, type Sensitivity, sensitivityOf } from '../../language/sensitivity.ts';
import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { isActive, type NumberParameter, type Value, type Values } from '../../mechanisms/contract/parameter.ts';
import { isAbsent } from '../../quantities/scalar.ts';
import { definitionAt, unitKeyAt } from '../../scenario/address.ts';
import { type Answer, answer, type MechanismRun, type ParameterAddress } from '../../scenario/index.ts';
import { isDeadEnd, type OutputAddress, resolveOutput } from '../../scenario/outputs.ts';
import { scopeOf } from '../../scenario/scope.ts';
import { outputEvidence } from '../definition-markdown.ts';
import { rangeAt } from '../documents.ts';
import { plain } from '../results/markdown.ts';
import { inSlices } from '../slices.ts';
import { badgeIcon, badgeName, markdown, rangeText, scalarText, sourceText, symbolMarkdown, t, valueText } from '../texts.ts';
import { imageTheme } from '../theme.ts';
import type { Analyses, Analysis, Numbers } from './analyses.ts';

export class Hovers implements vscode.HoverProvider {
  /** One text is hovered many times at the same places. */
  readonly #sensitivities = new WeakMap<Values, Map<string, Sensitivity | undefined>>();

  constructor(private readonly analyses: Analyses) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const analysis = this.analyses.of(document);
    const place = describeAt(analysis.reading.document, document.offsetAt(position));
    const text = place && (await this.#textFor(place, analysis, token));
    if (!text || token.isCancellationRequested) return undefined;
    if (analysis.stale) text.appendMarkdown(`\n\n*${vscode.l10n.t('The text has errors; the numbers are those from before.')}*`);
    return new vscode.Hover(text, rangeAt(document, place.offset, place.length));
  }

  async #textFor(place: Place, analysis: Analysis, token: vscode.CancellationToken): Promise<vscode.MarkdownString | undefined> {
    const { reading } = analysis;
    const numbers = await analysis.numbers();
    switch (place.kind) {
      case 'parameter':
        return this.#parameter(place.address, numbers, token, true);
      case 'parameter-pointer':
        return place.address && this.#parameter(place.address, numbers, token, false);
      case 'mechanism':
        return numbers && mechanismText(place.mechanism, numbers, place.variant);
      case 'output-pointer': {
        if (!numbers || !reading.scenario) return undefined;
        const pointer = place.link ? `/base${place.target}` : place.target;
        const address = resolveOutput(pointer, scopeOf(reading.scenario));
        return isDeadEnd(address) ? undefined : outputText(address, answer(numbers.run, pointer, numbers.sweeps), numbers);
      }
      default:
        return undefined;
    }
  }

  async #parameter(
    address: ParameterAddress,
    numbers: Numbers | undefined,
    token: vscode.CancellationToken,
    besideSchema: boolean,
  ): Promise<vscode.MarkdownString> {
    const { mechanism, variant } = address;
    const definition = definitionAt(address);
    const unitKey = unitKeyAt(address);
    const run = numbers?.run.variants.find(({ name }) => name === (variant ?? 'base'))?.mechanisms.get(mechanism.id);
    const value = run && valueAt(run.values, address);
    const shown = value === undefined ? '' : ` = **${plain(valueText(unitKey, definition, value))}**`;
    const name = `${plain(t(definition.title))} ${symbolMarkdown(definition.symbol)}`;
    const sensitivity =
      run && definition.kind === 'number' && typeof value === 'number'
        ? await this.#sensitivity(run, address, definition, value, token)
        : undefined;
    return markdown(
      `${name}${shown}`,
      ...(run ? notes(run, address) : []),
      sensitivity && sensitivityText(mechanism, sensitivity, unitKey, value as number),
      besideSchema ? dependentDefault(mechanism, address, run) : facts(mechanism, address, run),
    );
  }

  async #sensitivity(
    run: MechanismRun,
    address: ParameterAddress,
    definition: NumberParameter,
    present: number,
    token: vscode.CancellationToken,
  ): Promise<Sensitivity | undefined> {
    const known = this.#sensitivities.get(run.values) ?? new Map<string, Sensitivity | undefined>();
    this.#sensitivities.set(run.values, known);
    const path = address.cell ? `${address.key}/${address.cell.row}/${address.cell.column}` : address.key;
    if (known.has(path)) return known.get(path);
    const wanted = () => !token.isCancellationRequested;
    const found = await inSlices(sensitivityOf(run.mechanism, run.values, address, definition, present), wanted);
    if (wanted()) known.set(path, found);
    return found;
  }
}

function valueAt(values: Values, { key, cell }: ParameterAddress): Value | undefined {
  if (!cell) return values[key];
  const rows = values[key];
  return Array.isArray(rows) ? rows[cell.row]?.[cell.column] : undefined;
}

/** What is special about the value here. */
function notes({ mechanism, values, linked, extrapolated }: MechanismRun, { key, cell, parameter }: ParameterAddress): string[] {
  const path = cell ? `${key}/${cell.row}/${cell.column}` : key;
  const source = linked.get(key);
  return [
    ...(source === undefined ? [] : [`$(link) ${vscode.l10n.t('Fed by {0}.', `\`${source}\``)}`]),
    ...(extrapolated.includes(path)
      ? [`$(warning) ${vscode.l10n.t('Outside the range of the literature: results are extrapolated.')}`]
      : []),
    ...(isActive(parameter, values)
      ? []
      : [`$(circle-slash) ${vscode.l10n.t('Has no effect under the present choices of {0}.', t(mechanism.title))}`]),
  ];
}

/** What it would be otherwise, and how far it may be cited: for pointers, which the schema's hover knows nothing about. */
function facts(mechanism: Mechanism, address: ParameterAddress, run: MechanismRun | undefined): string {
  return `${defaultText(mechanism, address, run)} · ${plain(sourceText(definitionAt(address).source))}`;
}

/** A default that follows from another choice: the schema's hover knows only the one of the first choice. */
function dependentDefault(mechanism: Mechanism, address: ParameterAddress, run: MechanismRun | undefined): string | undefined {
  const { parameter, cell } = address;
  return cell || !('defaultBy' in parameter) ? undefined : defaultText(mechanism, address, run);
}

function defaultText(mechanism: Mechanism, address: ParameterAddress, run: MechanismRun | undefined): string {
  const definition = definitionAt(address);
  const initial = address.cell ? definition.default : defaultOf(mechanism, address.key, run?.values);
  return vscode.l10n.t('Default {0}', plain(valueText(unitKeyAt(address), definition, initial as Value)));
}

function sensitivityText(mechanism: Mechanism, sensitivity: Sensitivity, unitKey: string, at: number): string {
  const { output, x, y, logX, logY } = sensitivity;
  const title = plain(t(mechanism.outputs[output].title));
  const sentence = sensitivitySentence(mechanism, sensitivity);
  const range = `${vscode.l10n.t('{0} over {1}', title, rangeText(unitKey, [x[0], x[x.length - 1]]))}`;
  const picture = sparkline(x, y, { theme: imageTheme(), width: 160, height: 40, logX, logY, at });
  return [...(picture ? [`![${range}](${picture})  \n*${range}*`] : []), sentence].filter((part) => part !== '').join('\n\n');
}

/** The small curve in one sentence. */
function sensitivitySentence(mechanism: Mechanism, { output, change }: Sensitivity): string {
  if (!change) return '';
  const halved = change.times === 0.5;
  const name = `*${plain(t(mechanism.outputs[output].title))}*`;
  const factor = change.to / change.from;
  if (Math.abs(factor - 1) < 5e-4) {
    return halved
      ? vscode.l10n.t('At half this value {0} would be the same.', name)
      : vscode.l10n.t('At twice this value {0} would be the same.', name);
  }
  const [to, from] = [change.to, change.from].map((value) =>
    plain(scalarText(mechanism, output, value, Math.abs(factor - 1) < 0.01 ? 4 : 3)),
  );
  return halved
    ? vscode.l10n.t('At half this value {0} would be {1} instead of {2}: ×{3}.', name, to, from, factorText(factor))
    : vscode.l10n.t('At twice this value {0} would be {1} instead of {2}: ×{3}.', name, to, from, factorText(factor));
}

function mechanismText(mechanism: Mechanism, { run }: Numbers, variant = 'base'): vscode.MarkdownString | undefined {
  const found = run.variants.find(({ name }) => name === variant)?.mechanisms.get(mechanism.id);
  if (!found) return undefined;
  const { values, result } = found;
  const headlines = mechanism.headlines.map((key) => {
    const output = mechanism.outputs[key];
    return `- ${plain(t(output.title))}: **${plain(scalarText(mechanism, key, result.scalars[key]))}** · $(${badgeIcon(output.badge)}) ${badgeName(output.badge)}`;
  });
  return markdown(
    // What the mechanism is stands in the card of the JSON service.
    `**${plain(t(mechanism.verdict(values, result)))}**`,
    headlines.join('\n'),
  );
}

function outputText(address: OutputAddress, given: Answer, { run }: Numbers): vscode.MarkdownString {
  const { mechanism } = address;
  if (address.kind === 'series') {
    const { title, badge } = address.series;
    return markdown(`**${plain(t(title))}** · $(${badgeIcon(badge)}) ${badgeName(badge)}`, curveText(t(title), given));
  }
  const { output } = address;
  const name = `${plain(t(output.title))} ${symbolMarkdown(output.symbol)}`;
  if (given.kind === 'missing') return markdown(name, `$(info) ${plain(t(given.because))}`, outputEvidence(output));
  if (given.kind === 'curve') return markdown(`**${name}**`, curveText(t(output.title), given), outputEvidence(output));
  const value = `${name}${aspectOf(address)} = **${plain(scalarText(mechanism, given.key, given.scalar, 4))}**`;
  return markdown(
    value,
    given.extrapolated ? `$(warning) ${vscode.l10n.t('Extrapolated: a parameter is outside the range of the literature.')}` : undefined,
    address.kind === 'scalar' ? otherVariants(address, run.variants) : undefined,
    plain(t(output.description)),
    outputEvidence(output),
  );
}

/** What of the output a pointer asks for: `, ratio to the base`. */
function aspectOf(address: OutputAddress): string {
  if (address.kind === 'comparison') {
    const aspects = {
      ratio: vscode.l10n.t('ratio to the base'),
      difference: vscode.l10n.t('difference from the base'),
      percent: vscode.l10n.t('change against the base, in percent'),
    };
    return `, ${aspects[address.comparison]}`;
  }
  if (address.kind !== 'sweep') return '';
  const sweep = `\`${address.sweep}\``;
  if (address.index !== undefined) return `, ${vscode.l10n.t('point {0} of the sweep {1}', address.index, sweep)}`;
  const aspects = {
    max: vscode.l10n.t('largest in the sweep {0}', sweep),
    min: vscode.l10n.t('smallest in the sweep {0}', sweep),
    first: vscode.l10n.t('at the start of the sweep {0}', sweep),
    last: vscode.l10n.t('at the end of the sweep {0}', sweep),
    argmax: vscode.l10n.t('where it is largest in the sweep {0}', sweep),
    argmin: vscode.l10n.t('where it is smallest in the sweep {0}', sweep),
  };
  return address.reduction ? `, ${aspects[address.reduction]}` : '';
}

function otherVariants({ mechanism, key, variant }: OutputAddress & { kind: 'scalar' }, variants: Numbers['run']['variants']): string {
  return variants
    .filter(({ name, mechanisms }) => name !== variant && mechanisms.has(mechanism.id))
    .map(
      ({ label, mechanisms }) =>
        `- ${plain(t(label))}: ${plain(scalarText(mechanism, key, mechanisms.get(mechanism.id)!.result.scalars[key]))}`,
    )
    .join('\n');
}

function curveText(title: string, given: Answer): string {
  if (given.kind !== 'curve') return given.kind === 'missing' ? `$(info) ${plain(t(given.because))}` : '';
  const points = given.x.flatMap((x, i) => (typeof x === 'number' && typeof given.y[i] === 'number' ? [[x, given.y[i]] as const] : []));
  const absent = given.y.find((y) => isAbsent(y));
  if (points.length < 2) return absent && isAbsent(absent) ? plain(t(absent.absent)) : '';
  const x = points.map(([at]) => at);
  const y = points.map(([, value]) => value);
  const picture = sparkline(x, y, { theme: imageTheme(), width: 160, height: 40, logX: isGeometric(x) });
  const range = vscode.l10n.t('{0} over {1}', plain(title), rangeText(given.xKey, [x[0], x[x.length - 1]]));
  return `${picture ? `![${range}](${picture})  \n` : ''}*${range}*: ${rangeText(given.yKey, [Math.min(...y), Math.max(...y)])}`;
}

/** Points at even factors are meant for a logarithmic axis. */
function isGeometric(x: readonly number[]): boolean {
  const first = x[1] / x[0];
  return x[0] > 0 && first > 0 && first !== 1 && x.every((value, i) => i === 0 || Math.abs(value / x[i - 1] / first - 1) < 1e-3);
}
