/** The number behind every pointer that the text wants shown, or feeds a link with, and how sure it is: ` = 9.82 ●`. */
import * as vscode from 'vscode';
import { LEVEL_MARKS } from '../../mechanisms/contract/level-marks.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Output } from '../../mechanisms/contract/result.ts';
import { answer } from '../../scenario/index.ts';
import { find, type JsonNode, type StringNode } from '../../scenario/json/tree.ts';
import { isDeadEnd, type OutputScope, resolveOutput } from '../../scenario/outputs.ts';
import { scopeOf } from '../../scenario/scope.ts';
import { outputEvidence } from '../definition-markdown.ts';
import { markdown, scalarText, t } from '../texts.ts';
import type { Analyses, Numbers } from './analyses.ts';

/** Longer hints push the text aside. */
const MOST_CHARACTERS = 24;

export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(private readonly analyses: Analyses) {
    this.#subscription = analyses.onDidChange(() => this.#changed.fire());
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const analysis = this.analyses.of(document);
    const { reading, stale } = analysis;
    const numbers = await analysis.numbers();
    if (!numbers) return [];
    const scope = scopeOfNumbers(numbers, this.analyses, document);
    return pointersIn(reading.document.root).flatMap(({ node, link }) => {
      const position = document.positionAt(node.end);
      if (!range.contains(position)) return [];
      const hint = hintFor(link ? `/base${node.value}` : node.value, position, numbers, scope);
      if (hint && stale) hint.tooltip = vscode.l10n.t('The text has errors; the numbers are those from before.');
      return hint ? [hint] : [];
    });
  }

  dispose(): void {
    this.#changed.dispose();
    this.#subscription.dispose();
  }
}

function scopeOfNumbers({ run, sweeps }: Numbers, analyses: Analyses, document: vscode.TextDocument): OutputScope {
  const { scenario } = analyses.of(document).reading;
  if (scenario) return scopeOf(scenario);
  const [base, ...variants] = run.variants;
  return {
    mechanisms: [...base.mechanisms.values()].map(({ mechanism }) => mechanism),
    variants: variants.map(({ name }) => name),
    sweeps: new Map([...sweeps].map(([name, { shape }]) => [name, shape])),
  };
}

function pointersIn(root: JsonNode | undefined): { readonly node: StringNode; readonly link: boolean }[] {
  const show = find(root, ['show']);
  const links = find(root, ['links']);
  const isText = (node: JsonNode | undefined): node is StringNode => node?.kind === 'string';
  const shown = show?.kind === 'array' ? show.items.filter(isText) : [];
  const linked = links?.kind === 'object' ? [...links.members.values()].map(({ value }) => value).filter(isText) : [];
  return [...shown.map((node) => ({ node, link: false })), ...linked.map((node) => ({ node, link: true }))];
}

function hintFor(pointer: string, position: vscode.Position, numbers: Numbers, scope: OutputScope): vscode.InlayHint | undefined {
  const address = resolveOutput(pointer, scope);
  if (isDeadEnd(address)) return undefined;
  const given = answer(numbers.run, pointer, numbers.sweeps);
  if (given.kind === 'curve') return hint(position, vscode.l10n.t('{0} points', given.x.length));
  if (given.kind === 'missing') return hint(position, '…', markdown(t(given.because)));
  const { mechanism } = address;
  const text = scalarText(mechanism, given.key, given.scalar);
  const output: Output | undefined = address.kind === 'series' ? undefined : address.output;
  const label = `= ${shortened(text)}${output ? ` ${LEVEL_MARKS[output.badge]}` : ''}`;
  return hint(position, label, output && outputTooltip(mechanism, text, output, given.extrapolated));
}

function outputTooltip(mechanism: Mechanism, text: string, output: Output, extrapolated: boolean): vscode.MarkdownString {
  return markdown(
    `${t(mechanism.title)}: **${t(output.title)}** = ${text}`,
    extrapolated ? vscode.l10n.t('Extrapolated: a parameter is outside the range of the literature.') : undefined,
    outputEvidence(output),
  );
}

function hint(position: vscode.Position, label: string, tooltip?: vscode.MarkdownString): vscode.InlayHint {
  const inlay = new vscode.InlayHint(position, label);
  inlay.paddingLeft = true;
  inlay.tooltip = tooltip;
  return inlay;
}

function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
