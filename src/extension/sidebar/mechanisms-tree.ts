/** The Mechanisms view: chapters of the paper, mechanisms, and what each takes and gives. */

import * as vscode from 'vscode';
import { badgeIcon, md, outputCard, parameterCard } from '../../language/index.ts';
import { foretold, type Mechanism, type Preset } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import type { Output } from '../../mechanisms/contract/result.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { msg } from '../../quantities/text.ts';
import { row } from '../labels.ts';
import { badgeName, language, markdown, t, unitText, valueText } from '../texts.ts';
import { chapterOf, chapterTitle } from './sections.ts';

export type MechanismNode =
  | { readonly kind: 'chapter'; readonly chapter: string }
  | { readonly kind: 'mechanism'; readonly mechanism: Mechanism }
  | { readonly kind: 'group'; readonly mechanism: Mechanism; readonly group: 'parameters' | 'outputs' | 'presets' }
  /** The parameters under one of the mechanism's headings. */
  | { readonly kind: 'heading'; readonly mechanism: Mechanism; readonly heading: string }
  | { readonly kind: 'parameter'; readonly mechanism: Mechanism; readonly key: string; readonly parameter: Parameter }
  | { readonly kind: 'output'; readonly mechanism: Mechanism; readonly key: string; readonly output: Output }
  | { readonly kind: 'preset'; readonly mechanism: Mechanism; readonly key: string; readonly preset: Preset };

export class MechanismsTree implements vscode.TreeDataProvider<MechanismNode> {
  getChildren(node?: MechanismNode): MechanismNode[] {
    if (!node) return [...new Set(MECHANISMS.map(chapterOf))].sort().map((chapter) => ({ kind: 'chapter', chapter }));
    if (node.kind === 'chapter') {
      return MECHANISMS.filter((mechanism) => chapterOf(mechanism) === node.chapter).map((mechanism) => ({ kind: 'mechanism', mechanism }));
    }
    if (!('mechanism' in node)) return [];
    const { mechanism } = node;
    if (node.kind === 'mechanism')
      return (['parameters', 'outputs', 'presets'] as const)
        .filter((group) => Object.keys(mechanism[group]).length > 0)
        .map((group) => ({ kind: 'group', mechanism, group }));
    if (node.kind === 'heading') {
      const below = Object.entries(mechanism.parameters).filter(([, { group }]) => group === node.heading);
      return below.map(([key, parameter]) => ({ kind: 'parameter', mechanism, key, parameter }));
    }
    if (node.kind !== 'group') return [];
    if (node.group === 'parameters') return Object.keys(mechanism.groups).map((heading) => ({ kind: 'heading', mechanism, heading }));
    if (node.group === 'outputs') {
      return Object.entries(mechanism.outputs).map(([key, output]) => ({ kind: 'output', mechanism, key, output }));
    }
    return Object.entries(mechanism.presets).map(([key, preset]) => ({ kind: 'preset', mechanism, key, preset }));
  }

  getTreeItem(node: MechanismNode): vscode.TreeItem {
    const item = this.#item(node);
    item.contextValue = node.kind;
    return row(item);
  }

  /** The words of a starting point may take a run of the model: they come when somebody looks. */
  resolveTreeItem(item: vscode.TreeItem, node: MechanismNode): vscode.TreeItem {
    if (node.kind === 'preset') item.tooltip = markdown(md`**${t(node.preset.title)}**`, t(foretold(node.preset)));
    return item;
  }

  #item(node: MechanismNode): vscode.TreeItem {
    switch (node.kind) {
      case 'chapter':
        return new vscode.TreeItem(chapterTitle(node.chapter), vscode.TreeItemCollapsibleState.Expanded);
      case 'mechanism':
        return mechanismItem(node.mechanism);
      case 'group':
        return groupItem(node.mechanism, node.group);
      case 'heading':
        return new vscode.TreeItem(t(node.mechanism.groups[node.heading]), vscode.TreeItemCollapsibleState.Collapsed);
      case 'parameter': {
        const item = new vscode.TreeItem(t(node.parameter.title));
        item.description = valueText(node.key, node.parameter, node.parameter.default);
        item.tooltip = markdown(parameterCard(node.key, node.parameter, language()));
        item.iconPath = new vscode.ThemeIcon(PARAMETER_ICONS[node.parameter.kind]);
        return item;
      }
      case 'output': {
        const { output, key } = node;
        const item = new vscode.TreeItem(t(output.title));
        const unit = unitText(key);
        item.description = unit === '' ? badgeName(output.badge) : `${unit} · ${badgeName(output.badge)}`;
        item.tooltip = markdown(outputCard(key, output, language()));
        item.iconPath = new vscode.ThemeIcon(badgeIcon(output.badge));
        item.accessibilityInformation = { label: `${t(output.title)}, ${unit}, ${badgeName(output.badge)}` };
        return item;
      }
      case 'preset': {
        const item = new vscode.TreeItem(t(node.preset.title));
        item.iconPath = new vscode.ThemeIcon('lightbulb');
        item.command = {
          command: 'interphase.openMechanism',
          title: t(msg`Open Mechanism`),
          arguments: [node.mechanism.id, node.key],
        };
        return item;
      }
    }
  }
}

const PARAMETER_ICONS: Readonly<Record<Parameter['kind'], string>> = {
  number: 'symbol-number',
  enumeration: 'symbol-enum',
  switch: 'symbol-boolean',
  table: 'table',
};

function mechanismItem(mechanism: Mechanism): vscode.TreeItem {
  const item = new vscode.TreeItem(t(mechanism.title), vscode.TreeItemCollapsibleState.Collapsed);
  const { section, figure } = mechanism.paper;
  item.description = `§ ${section}`;
  const place = figure === undefined ? t(msg`Section ${section}`) : t(msg`Section ${section}, Fig. ${figure.replace(/^Fig\.?\s*/, '')}`);
  item.tooltip = markdown(md`**${t(mechanism.title)}** · ${place}`, t(mechanism.summary), t(mechanism.takeaway));
  item.iconPath = new vscode.ThemeIcon('beaker');
  item.command = { command: 'interphase.openMechanism', title: t(msg`Open Mechanism`), arguments: [mechanism.id] };
  return item;
}

function groupItem(mechanism: Mechanism, group: 'parameters' | 'outputs' | 'presets'): vscode.TreeItem {
  const titles = { parameters: t(msg`Parameters`), outputs: t(msg`Outputs`), presets: t(msg`Starting Points`) };
  const item = new vscode.TreeItem(titles[group], vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(Object.keys(mechanism[group]).length);
  return item;
}
