/** The Materials view: libraries, their entries, and every number with its range and source. */

import * as vscode from 'vscode';
import { code, icon, list, md } from '../../language/index.ts';
import { literatureFact, sourceWords } from '../../mechanisms/contract/wording.ts';
import { LIBRARIES, type Library, type LibraryEntry } from '../../mechanisms/materials/library.ts';
import { msg } from '../../quantities/text.ts';
import { row } from '../labels.ts';
import { libraryValueText, markdown, t } from '../texts.ts';

/** An entry of a library, as commands take it. */
export interface Material {
  readonly library: Library;
  /** As scenarios write it. */
  readonly id: string;
}

export type MaterialNode =
  | { readonly kind: 'library'; readonly library: Library }
  | ({ readonly kind: 'material' } & Material)
  | ({ readonly kind: 'stability' } & Material)
  | ({ readonly kind: 'number'; readonly key: string } & Material)
  | ({ readonly kind: 'fact'; readonly index: number } & Material);

export class MaterialsTree implements vscode.TreeDataProvider<MaterialNode> {
  getChildren(node?: MaterialNode): MaterialNode[] {
    if (!node) return LIBRARIES.map((library) => ({ kind: 'library', library }));
    const { library } = node;
    if (node.kind === 'library') return Object.keys(library.entries).map((id) => ({ kind: 'material', library, id }));
    if (node.kind !== 'material') return [];
    const { id } = node;
    const { stability, values, facts } = library.entries[id];
    return [
      ...(stability ? [{ kind: 'stability', library, id } as const] : []),
      ...Object.keys(values).map((key) => ({ kind: 'number', library, id, key }) as const),
      ...facts.map((_, index) => ({ kind: 'fact', library, id, index }) as const),
    ];
  }

  getTreeItem(node: MaterialNode): vscode.TreeItem {
    const item = itemOf(node);
    item.contextValue = node.kind;
    return row(item);
  }
}

function itemOf(node: MaterialNode): vscode.TreeItem {
  switch (node.kind) {
    case 'library':
      return libraryItem(node.library);
    case 'material':
      return materialItem(node.library, node.id);
    case 'stability':
      return stabilityItem(node.library.entries[node.id]);
    case 'number':
      return numberItem(node.library, node.id, node.key);
    case 'fact': {
      const { title, text } = node.library.entries[node.id].facts[node.index];
      const item = new vscode.TreeItem(t(title));
      item.description = t(text);
      item.tooltip = `${t(title)}: ${t(text)}`;
      item.iconPath = new vscode.ThemeIcon('info');
      return item;
    }
  }
}

function compareCommand(library: Library): vscode.Command {
  return { command: 'interphase.compareMaterials', title: t(msg`Compare Materials`), arguments: [library.id] };
}

function libraryItem(library: Library): vscode.TreeItem {
  const item = new vscode.TreeItem(t(library.title), vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(Object.keys(library.entries).length);
  item.tooltip = markdown(md`**${t(library.title)}**`, t(library.summary));
  item.iconPath = new vscode.ThemeIcon('library');
  item.command = compareCommand(library);
  return item;
}

function materialItem(library: Library, id: string): vscode.TreeItem {
  const entry = library.entries[id];
  const item = new vscode.TreeItem(t(entry.title), vscode.TreeItemCollapsibleState.Collapsed);
  const { stability } = entry;
  // The number by which the library is ordered in people's heads, and in words what no icon says by itself.
  item.description = stability ? t(stability.title) : t(entry.description);
  item.tooltip = markdown(
    md`**${t(entry.title)}** · ${code(id)}`,
    t(entry.description),
    stability && md`${icon(stability.reduced ? 'warning' : 'info')} **${t(stability.title)}**: ${t(stability.reason)}`,
  );
  item.iconPath = stability?.reduced
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('symbol-misc');
  item.accessibilityInformation = { label: [entry.title, ...(stability ? [stability.title] : [entry.description])].map(t).join(', ') };
  item.command = compareCommand(library);
  return item;
}

function stabilityItem({ stability }: LibraryEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(t(stability!.title));
  item.description = t(stability!.reason);
  item.tooltip = `${t(stability!.title)}. ${t(stability!.reason)}`;
  item.iconPath = stability!.reduced
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('info');
  return item;
}

function numberItem(library: Library, id: string, key: string): vscode.TreeItem {
  const column = library.columns[key];
  const value = library.entries[id].values[key];
  const item = new vscode.TreeItem(t(column.title));
  item.description = libraryValueText(key, value);
  item.tooltip = markdown(
    md`**${t(column.title)}** = ${libraryValueText(key, value)} · ${code(key)}`,
    t(column.description),
    list([...(value.range ? [literatureFact(key, value.range)] : []), sourceWords(value.source)].map(t)),
  );
  item.iconPath = new vscode.ThemeIcon('symbol-number');
  return item;
}
