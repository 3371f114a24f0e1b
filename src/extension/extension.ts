/** Wires the parts together; nothing else happens here. Runs in the desktop's, a remote's and the browser's extension host. */
import * as vscode from 'vscode';
import { Drafts } from './commands/drafts.ts';
import { registerCommands } from './commands/index.ts';
import { Analyses } from './language/analyses.ts';
import { registerLanguage } from './language/index.ts';
import { PreviewManager } from './preview/manager.ts';
import { ResultDocuments } from './results/documents.ts';
import { MaterialsTree } from './sidebar/materials-tree.ts';
import { MechanismsTree } from './sidebar/mechanisms-tree.ts';
import { ScenariosTree } from './sidebar/scenarios-tree.ts';
import { registerStatus } from './status.ts';

/** For our own tests; not an interface for other extensions. */
export interface Internals {
  readonly analyses: Analyses;
  readonly previews: PreviewManager;
  readonly mechanisms: MechanismsTree;
  readonly scenarios: ScenariosTree;
  readonly materials: MaterialsTree;
}

export function activate({ extension, extensionUri, subscriptions }: vscode.ExtensionContext): Internals {
  const analyses = new Analyses();
  const drafts = new Drafts();
  const previews = new PreviewManager(extensionUri, analyses, drafts);
  const results = new ResultDocuments();
  const mechanisms = new MechanismsTree();
  const scenarios = new ScenariosTree(analyses);
  const materials = new MaterialsTree();
  const documentation = vscode.Uri.parse(`${extension.packageJSON.repository.url.replace(/\.git$/, '')}#problem-codes`);
  subscriptions.push(
    analyses,
    drafts,
    previews,
    results,
    scenarios,
    vscode.window.registerTreeDataProvider('interphase.mechanisms', mechanisms),
    vscode.window.registerTreeDataProvider('interphase.scenarios', scenarios),
    vscode.window.registerTreeDataProvider('interphase.materials', materials),
    registerCommands({ analyses, previews, results, drafts }),
    registerLanguage(analyses, documentation),
    registerStatus(analyses, previews),
  );
  analyses.start();
  return { analyses, previews, mechanisms, scenarios, materials };
}
