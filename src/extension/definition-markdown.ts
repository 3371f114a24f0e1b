/** What a parameter or an output is, on a card: for tooltips and, with live numbers added, for hovers. */
import * as vscode from 'vscode';
import type { Parameter } from '../mechanisms/contract/parameter.ts';
import type { Output } from '../mechanisms/contract/result.ts';
import { badgeIcon, badgeName, markdown, rangeText, sourceText, symbolMarkdown, t, unitText, valueText } from './texts.ts';

export function parameterCard(key: string, parameter: Parameter): vscode.MarkdownString {
  return markdown(
    `**${t(parameter.title)}** · ${symbolMarkdown(parameter.symbol)} · \`${key}\``,
    t(parameter.description),
    ...parameterFacts(key, parameter),
  );
}

/** Default, ranges and source, one line each. */
export function parameterFacts(key: string, parameter: Parameter): string[] {
  const lines = [vscode.l10n.t('Default: {0}', valueText(key, parameter, parameter.default))];
  if (parameter.kind === 'number') {
    const reason = parameter.hardReason === undefined ? '' : ` (${t(parameter.hardReason)})`;
    lines.push(vscode.l10n.t('Literature: {0}', rangeText(key, parameter.soft)));
    lines.push(vscode.l10n.t('The model has meaning: {0}', rangeText(key, parameter.hard)) + reason);
  }
  if (parameter.kind === 'enumeration') {
    lines.push(
      ...Object.entries(parameter.options).map(([member, { title, description }]) => `\`${member}\`: ${t(title)}. ${t(description)}`),
    );
  }
  lines.push(vscode.l10n.t('Source: {0}', sourceText(parameter.source)));
  return [lines.map((line) => `- ${line}`).join('\n')];
}

export function outputCard(key: string, output: Output): vscode.MarkdownString {
  const unit = unitText(key);
  return markdown(
    `**${t(output.title)}** · ${symbolMarkdown(output.symbol)}${unit === '' ? '' : ` · ${unit}`} · \`${key}\``,
    t(output.description),
    outputEvidence(output),
  );
}

export function outputEvidence({ badge, ground }: Output): string {
  return `$(${badgeIcon(badge)}) **${badgeName(badge)}**: ${t(ground)}`;
}
