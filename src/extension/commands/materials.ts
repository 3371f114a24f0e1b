/** Commands on the libraries of materials: compare the entries of one, use one in the scenario. */

import * as vscode from 'vscode';
import { type LibraryUse, usesOf } from '../../mechanisms/library-uses.ts';
import { findLibrary, LIBRARIES, type Library } from '../../mechanisms/materials/library.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { type GivenParameters, pointerTo } from '../../scenario/index.ts';
import { choose, chooseSome } from '../labels.ts';
import type { Analyses } from '../language/analyses.ts';
import { inform, warn } from '../notifications.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { writeValues } from '../preview/write-values.ts';
import type { ResultDocuments } from '../results/documents.ts';
import { materialsPage } from '../results/materials-page.ts';
import type { Material } from '../sidebar/materials-tree.ts';
import { t } from '../texts.ts';
import { tellBroken } from './parameters.ts';
import { targetOf } from './target.ts';
import type { Topic } from './topic.ts';

export const materialCommands: Topic = ({ analyses, previews, results }) => ({
  compareMaterials: (library) => compareMaterials(library, results),
  useMaterial: (material) => useMaterial(material, previews, analyses),
});

/** Shows a library as a table: the one of this id or of a node of the tree, or one that is chosen. */
async function compareMaterials(argument: unknown, results: ResultDocuments): Promise<void> {
  const library = typeof argument === 'string' ? findLibrary(argument) : (libraryIn(argument) ?? (await chooseLibrary()));
  if (library) await results.showAlone(t(library.title), materialsPage(library));
}

/** Writes the id of a material into the active scenario, wherever one is chosen from its library. One undo step. */
async function useMaterial(argument: unknown, previews: PreviewManager, analyses: Analyses): Promise<void> {
  const material = materialIn(argument) ?? (await chooseMaterial());
  const document = material && (await targetOf(undefined, previews));
  if (!document) return;
  const { scenario } = analyses.of(document).reading;
  if (!scenario) return tellBroken();
  const { library, id } = material;
  const possible = usesOf(library.id);
  const here = possible.filter(({ mechanism }) => Object.hasOwn(scenario.parameters, mechanism.id));
  if (here.length === 0) {
    const names = possible.map(({ mechanism }) => `"${mechanism.id}"`).join(', ');
    void inform(msg`This scenario has no place for ${library.entries[id].title}. Add one of these mechanisms to it: ${names}.`);
    return;
  }
  const chosen = here.length === 1 ? here : await chooseUses(here);
  if (!chosen || chosen.length === 0) return;
  const changes = chosen.map(({ mechanism, key }) => ({ pointer: pointerTo('parameters', mechanism.id, key), value: id }));
  const failure = await writeValues(document, changes, analyses);
  if (failure !== undefined) void warn(verbatim(failure));
  else tellKept(chosen, scenario.parameters);
}

/** What a file writes itself wins over the material: better said than found out. */
function tellKept(uses: readonly LibraryUse[], given: GivenParameters): void {
  const kept = uses.flatMap(({ mechanism, key }) =>
    Object.keys(given[mechanism.id]).filter((other) => {
      const parameter = mechanism.parameters[other];
      return parameter.kind === 'number' && parameter.defaultBy?.parameter === key;
    }),
  );
  if (kept.length === 0) return;
  void inform(msg`The file gives ${kept.join(', ')} itself; that stays, whatever the material.`);
}

function libraryIn(argument: unknown): Library | undefined {
  const { library } = (argument ?? {}) as Partial<Material>;
  return LIBRARIES.find((known) => known === library);
}

function materialIn(argument: unknown): Material | undefined {
  const library = libraryIn(argument);
  const { id } = (argument ?? {}) as Partial<Material>;
  return library && id !== undefined && Object.hasOwn(library.entries, id) ? { library, id } : undefined;
}

async function chooseLibrary(): Promise<Library | undefined> {
  const items = LIBRARIES.map((library) => ({ label: t(library.title), detail: t(library.summary), library }));
  const title = t(msg`Compare Materials`);
  return (await choose(items, { title, placeHolder: t(msg`Which library?`) }))?.library;
}

interface MaterialItem extends vscode.QuickPickItem {
  readonly material?: Material;
}

async function chooseMaterial(): Promise<Material | undefined> {
  const items = LIBRARIES.flatMap((library): MaterialItem[] => [
    { label: t(library.title), kind: vscode.QuickPickItemKind.Separator },
    ...Object.entries(library.entries).map(([id, { title, description, stability }]) => ({
      label: t(title),
      description: id,
      detail: t(stability?.title ?? description),
      material: { library, id },
    })),
  ]);
  const title = t(msg`Use Material in Scenario`);
  const choice = await choose(items, {
    title,
    placeHolder: t(msg`Which material?`),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.material;
}

async function chooseUses(uses: readonly LibraryUse[]): Promise<readonly LibraryUse[] | undefined> {
  const items = uses.map((use) => ({ label: t(use.mechanism.title), description: t(use.parameter.title), picked: true, use }));
  const title = t(msg`Use Material in Scenario`);
  const placeHolder = t(msg`In which mechanisms?`);
  return (await chooseSome(items, { title, placeHolder }))?.map(({ use }) => use);
}
